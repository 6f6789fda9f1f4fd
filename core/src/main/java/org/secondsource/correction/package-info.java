/// What did people put right, and does it still hold of the reports that are here? Start at
/// `Righting`. A correction is applied to exactly the words that it was made of, or to none.
@NullMarked
package org.secondsource.correction;

import org.jspecify.annotations.NullMarked;
