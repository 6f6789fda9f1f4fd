/// What text do two reports share? Start at `CopyIndex`. Sharing is symmetric: the passages of (a,
/// b) are those of (b, a) with their sides exchanged, whatever other reports there are.
@NullMarked
package org.secondsource.copying;

import org.jspecify.annotations.NullMarked;
