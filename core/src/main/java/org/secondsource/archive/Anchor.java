package org.secondsource.archive;

import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Words of a report that a correction is of (W3C Web Annotation: a TextPositionSelector with a
/// TextQuoteSelector), or a whole report.
///
/// @param sort what the words are
/// @param side 0, or 1 for the other of two sides that a correction lays beside each other
/// @param article the address of the report, or where its file stood: its versions have the same
/// @param start where the words stood, in UTF-16 units of the clean text; 0 of a whole report
/// @param exact the words; of a whole report the SHA-256 of its text; empty where it was forgotten
/// @param prefix the characters before the words, at most [#CONTEXT]
/// @param suffix those behind them
public record Anchor(
        Sort sort,
        int side,
        ReportId report,
        String article,
        int start,
        String exact,
        String prefix,
        String suffix) {
    /// So many characters on each side make the words unique: 2,004 of 2,006 statements, figures
    /// and mentions of three situations, of which the words alone tell 1,452.
    public static final int CONTEXT = 32;

    /// What an anchor is of.
    public enum Sort {
        REPORT,
        STATEMENT,
        FIGURE,
        EVENT,
        PROPOSITION,
        ACTOR,
        /// A step of a pact.
        STEP
    }

    /// The anchor of words in a text.
    public static Anchor of(
            Sort sort, int side, ReportId report, String article, Span span, String text) {
        return new Anchor(
                sort,
                side,
                report,
                article,
                span.start(),
                span.of(text),
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }

    /// The anchor of a whole report.
    public static Anchor ofWhole(ReportId report, String article, String text) {
        return new Anchor(Sort.REPORT, 0, report, article, 0, Digest.of(text), "", "");
    }

    /// The same on another side.
    public Anchor onSide(int other) {
        return new Anchor(sort, other, report, article, start, exact, prefix, suffix);
    }

    /// Whether its words were deleted with their report.
    public boolean isForgotten() {
        return exact.isEmpty();
    }

    /// The same, without the words of the report.
    public Anchor withoutWords() {
        return new Anchor(sort, side, report, article, start, "", "", "");
    }
}
