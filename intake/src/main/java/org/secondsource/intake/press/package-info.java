/// Which reports does a download of a press database hold? Start at `NexisFormat` and
/// `FactivaFormat`. What the database says of a report is its field, and never part of its text.
@NullMarked
package org.secondsource.intake.press;

import org.jspecify.annotations.NullMarked;
