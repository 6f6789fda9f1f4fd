/// What is to be told of a ladder, since it was last told of? Start at `AlertFinder`. Both verdicts
/// are given by the same program of the same ladder, so that neither a new program nor a mended
/// ladder raises an alert by itself.
@NullMarked
package org.secondsource.ladder.alert;

import org.jspecify.annotations.NullMarked;
