package org.secondsource.exchange;

/// Takes from the text of reports what no page may hold.
final class PlainText {
    private PlainText() {}

    /// The text with control characters, and characters that turn the direction of writing,
    /// replaced one for one.
    static String safe(String text) {
        return text.replaceAll(
                "[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}|[\\uFFFE\\uFFFF]",
                "\uFFFD");
    }
}
