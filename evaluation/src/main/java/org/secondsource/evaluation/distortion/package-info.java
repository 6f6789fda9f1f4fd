/// Does a claim stay itself when it is reworded, and break when it is distorted? Start at
/// `DistortionBench`. A change counts only where the program still reads something in it.
@NullMarked
package org.secondsource.evaluation.distortion;

import org.jspecify.annotations.NullMarked;
