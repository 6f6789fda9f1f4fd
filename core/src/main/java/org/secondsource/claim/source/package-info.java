/// Who stands behind a claim? Start at `SourceCounter`. A copy never raises a count of independent
/// sources.
@NullMarked
package org.secondsource.claim.source;

import org.jspecify.annotations.NullMarked;
