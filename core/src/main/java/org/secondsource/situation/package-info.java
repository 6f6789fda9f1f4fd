/// What is known now? Start at `Picture`. A picture is plain data and is equal, byte for byte, for
/// the same reports in any order.
@NullMarked
package org.secondsource.situation;

import org.jspecify.annotations.NullMarked;
