package org.secondsource.exchange.view;

import java.util.regex.Pattern;

/// Takes from the text of reports what no page may hold.
public final class PlainText {
    /// Control characters, those that turn the direction of writing, and halves of characters.
    private static final Pattern HARMFUL =
            Pattern.compile(
                    "[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}"
                            + "|[\\uFFFE\\uFFFF]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private PlainText() {}

    /// The text with control characters, and characters that turn the direction of writing,
    /// replaced one for one.
    public static String safe(String text) {
        return HARMFUL.matcher(text).replaceAll("\uFFFD");
    }

    /// Whether a character is one of those.
    public static boolean isHarmful(int unit) {
        return unit > ' ' && HARMFUL.matcher(Character.toString(unit)).matches();
    }

    /// The same on one line.
    public static String line(String text) {
        return safe(SPACE.matcher(text).replaceAll(" ")).strip();
    }

    /// The first characters of a text, with a mark where there are more.
    public static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + " …";
    }
}
