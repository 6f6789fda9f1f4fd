/// Which step of the user's conditions holds, and on what evidence? Start at `LadderWeigher`. A
/// copy never makes a condition hold, and a step that holds falls without what it is said to rest
/// on.
@NullMarked
package org.secondsource.ladder;

import org.jspecify.annotations.NullMarked;
