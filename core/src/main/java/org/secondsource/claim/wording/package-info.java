/// Which statements say the same, and which deny each other? Start at `StatementClaims`.
@NullMarked
package org.secondsource.claim.wording;

import org.jspecify.annotations.NullMarked;
