/// Which statements say the same, which differ, and how many independent sources stand behind them?
/// Start at `ClaimJoiner`. A copy never raises a count of independent sources.
@NullMarked
package org.secondsource.claim;

import org.jspecify.annotations.NullMarked;
