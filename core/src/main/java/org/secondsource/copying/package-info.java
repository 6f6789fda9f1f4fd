/// What text do two reports share? Start at `CopyFinder`. Sharing is symmetric: the passages of (a,
/// b) are those of (b, a) with their sides exchanged.
@NullMarked
package org.secondsource.copying;

import org.jspecify.annotations.NullMarked;
