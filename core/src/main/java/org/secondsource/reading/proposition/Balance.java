package org.secondsource.reading.proposition;

import java.util.regex.Pattern;

/// Marks that a cut has left without their partner.
final class Balance {
    private static final Pattern DANGLING = Pattern.compile("[\\s,;:–—-]+$");

    /// "By the agency (SEMA": the short form in brackets ends the words.
    private static final Pattern OPEN_SHORT_FORM = Pattern.compile("\\([\\p{L}\\d.&-]+$");

    private Balance() {}

    /// The words without double quotation marks and brackets that do not pair up, and without a
    /// mark at the end that leads to nothing.
    static String of(String words) {
        String text = brackets(quotes(words)).replaceAll("\\s+", " ").strip();
        return DANGLING.matcher(text).replaceFirst("");
    }

    private static String quotes(String text) {
        boolean paired =
                count(text, '"') % 2 == 0 && count(text, '“') == count(text, '”');
        return paired ? text : text.replaceAll("[\"“”]", "");
    }

    private static String brackets(String text) {
        long open = count(text, '(') - count(text, ')');
        if (open == 0) {
            return text;
        }
        return open == 1 && OPEN_SHORT_FORM.matcher(text).find()
                ? text + ")"
                : text.replaceAll("[()]", "");
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}
