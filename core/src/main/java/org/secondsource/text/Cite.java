package org.secondsource.text;

/// Where a fact stands: the report, the span of its clean text, and the exact words (W3C Web
/// Annotation: a TextPositionSelector with its TextQuoteSelector).
public record Cite(ReportId report, Span span, String exact) implements Comparable<Cite> {
    public Cite {
        if (exact.length() != span.length()) {
            throw new IllegalArgumentException(
                    "cite of %s: span [%d, %d) does not measure the words '%s'"
                            .formatted(report, span.start(), span.end(), exact));
        }
    }

    /// The cite of `span` in `text`, the clean text of `report`.
    public static Cite of(ReportId report, Span span, String text) {
        return new Cite(report, span, span.of(text));
    }

    /// By report, then by place.
    @Override
    public int compareTo(Cite other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : span.compareTo(other.span);
    }
}
