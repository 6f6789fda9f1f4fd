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

    /// A mark inside the words gets back the partner that the cut took from their end or their
    /// start: "it was “a vendetta". One that stands at an end marks more than is shown.
    private static String quotes(String text) {
        boolean straight = count(text, '"') % 2 != 0;
        long open = count(text, '“') - count(text, '”');
        if (!straight && open == 0) {
            return text;
        }
        String last = text.strip();
        if (!straight && open == 1 && OPENS_INSIDE.matcher(last).matches()) {
            return last + "”";
        }
        if (!straight && open == -1 && CLOSES_INSIDE.matcher(last).matches()) {
            return "“" + last;
        }
        boolean plain = straight && open == 0 && count(text, '"') == 1;
        if (plain && PLAIN_OPENS_INSIDE.matcher(last).matches()) {
            return last + '"';
        }
        return text.replaceAll("[\"“”]", "");
    }

    /// "The inquiry was “a vendetta", "It was a vendetta” from the start": not behind what was put
    /// back before the words.
    private static final Pattern OPENS_INSIDE = Pattern.compile("[^“”]+“[^“”]+");

    private static final Pattern CLOSES_INSIDE =
            Pattern.compile("[^\\[“”][^“”]*”[^“”]*\\p{L}[^“”]*");

    private static final Pattern PLAIN_OPENS_INSIDE =
            Pattern.compile("[^\"]*[\\p{L}\\d,:] \"[\\p{L}\\d][^\"]+");

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
