/// Form tables: templates of how news is written, filled from word lists, each with its right
/// reading.
@NullMarked
package org.secondsource.evaluation.forms;

import org.jspecify.annotations.NullMarked;
