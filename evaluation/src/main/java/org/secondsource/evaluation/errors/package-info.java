/// Where does the program err most? Start at `ErrorReport`. What is printed quotes the texts of
/// others, so it is never kept.
@NullMarked
package org.secondsource.evaluation.errors;

import org.jspecify.annotations.NullMarked;
