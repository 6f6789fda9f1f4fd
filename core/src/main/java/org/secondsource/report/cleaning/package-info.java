/// The question: which lines of a text as it came in are the report, and what do the others tell?
///
/// Start at [TextCleaner]. Everything that is taken out is kept beside the report, with its reason.
@NullMarked
package org.secondsource.report.cleaning;

import org.jspecify.annotations.NullMarked;
