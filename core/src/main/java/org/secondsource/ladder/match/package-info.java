/// Does a clause tell what a condition asks for? Start at `ClauseMatch`. A part that is not told is
/// open, never taken to fit.
@NullMarked
package org.secondsource.ladder.match;

import org.jspecify.annotations.NullMarked;
