/// Which figures count the same, and how do they stand to each other? Start at `FigureClaims`.
@NullMarked
package org.secondsource.claim.figure;

import org.jspecify.annotations.NullMarked;
