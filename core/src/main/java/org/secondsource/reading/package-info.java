/// What does one report say? Start at `ReportReader`, which turns a report into a `Reading`. A
/// reading depends on the report's text alone, so it can be cached by content and made anywhere.
@NullMarked
package org.secondsource.reading;

import org.jspecify.annotations.NullMarked;
