package org.secondsource.copying;

import java.util.BitSet;

/// Which characters of a text stand inside quotation marks.
///
/// A quotation ends with its paragraph where no closing mark is found: pages lose marks, and one
/// lost mark must not turn the rest of a report into a quotation. Single marks are not read, since
/// they cannot be told from apostrophes.
final class Quotations {
    /// Characters of the longest quotation; keeps the cost of unclosed marks low.
    private static final int LONGEST = 4000;

    private Quotations() {}

    static BitSet of(String text) {
        BitSet quoted = new BitSet(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = closing(text, at);
            if (end > at) {
                quoted.set(at, end);
                at = end + 1;
            } else {
                at++;
            }
        }
        return quoted;
    }

    /// The place of the mark that closes the quotation opened at `at`; `at` where none opens.
    private static int closing(String text, int at) {
        String closers = closersOf(text.charAt(at));
        if (closers.isEmpty()) {
            return at;
        }
        for (int index = at + 1; index < Math.min(text.length(), at + LONGEST); index++) {
            char sign = text.charAt(index);
            if (closers.indexOf(sign) >= 0) {
                return index;
            }
            if (sign == '\n') {
                return opensLongQuotation(text, at) ? index : at;
            }
        }
        return at;
    }

    /// A quotation of several paragraphs opens each with a mark and closes only the last.
    private static boolean opensLongQuotation(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private static String closersOf(char opener) {
        if (opener != '"' && opener < '«') {
            return ""; // as nearly every character
        }
        return switch (opener) {
            case '"' -> "\"”";
            case '“', '„' -> "”\"“";
            case '«' -> "»";
            case '»' -> "«";
            case '「' -> "」";
            case '『' -> "』";
            default -> "";
        };
    }
}
