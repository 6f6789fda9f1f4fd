/// Which characters? Spans, cites, and the way back to the original text after cleaning. Start at
/// `Cite`. A span always lies inside its text, and a cite's `exact` is that stretch of the report.
@NullMarked
package org.secondsource.text;

import org.jspecify.annotations.NullMarked;
