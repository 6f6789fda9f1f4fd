/// From what are the program's weights made? Start at `TrainTask`. The same examples give the same
/// bytes.
@NullMarked
package org.secondsource.evaluation.training;

import org.jspecify.annotations.NullMarked;
