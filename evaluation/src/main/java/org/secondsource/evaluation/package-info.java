/// How right is the program? Start at `Main`. A figure below its floor, or inputs other than those
/// the floor was measured on, fail the run.
@NullMarked
package org.secondsource.evaluation;

import org.jspecify.annotations.NullMarked;
