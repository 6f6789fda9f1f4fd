package org.secondsource.exchange.view;

import org.secondsource.text.ReportId;

/// Where words stand, so that they are found again: a TextPositionSelector and a TextQuoteSelector
/// of the W3C's Web Annotation.
///
/// @param start in Unicode code points of the report's text
/// @param end in Unicode code points, behind the last
/// @param prefix up to 32 characters before
/// @param suffix up to 32 characters behind
public record Selector(
        ReportId report, int start, int end, String exact, String prefix, String suffix) {}
