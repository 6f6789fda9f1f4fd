/// What is said to be so, who stands behind it, and how does it stand? Start at `ClaimJoiner`. A
/// copy never raises a count of independent sources.
@NullMarked
package org.secondsource.claim;

import org.jspecify.annotations.NullMarked;
