/// What stands on a page, in which box, and marked as what? Start at `PageScan`, which walks
/// through the page once; it knows nothing of what the page reports.
@NullMarked
package org.secondsource.intake.page.scan;

import org.jspecify.annotations.NullMarked;
