/// Which earlier texts may share a passage with this one? Start at `CandidateIndex`. Two texts are
/// candidates by their own words alone, in whatever order they come, as long as no run of words
/// stands in more texts than are kept for it.
@NullMarked
package org.secondsource.copying.candidate;

import org.jspecify.annotations.NullMarked;
