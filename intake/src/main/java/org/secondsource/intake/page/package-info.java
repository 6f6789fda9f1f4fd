/// The question: what does a web page report, and what does it tell of the report?
///
/// Start at [PageReader]. A page is walked through once: what may be evidence or text is noted with
/// its place before anything is taken out.
@NullMarked
package org.secondsource.intake.page;

import org.jspecify.annotations.NullMarked;
