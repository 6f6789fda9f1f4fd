package org.secondsource.brief.line;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the day behind the words that tell it only on the day of their report: "met today [Thu 12
/// Mar]".
public final class RelativeDays {
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "\\b(?<word>today|tonight|yesterday|tomorrow|last night"
                            + "|this (?:morning|afternoon|evening))\\b(?!['’]s)(?! \\[)",
                    Pattern.CASE_INSENSITIVE);

    private RelativeDays() {}

    public static boolean areNone(String text) {
        return !RELATIVE.matcher(text).find();
    }

    /// @param told the day of the report whose words they are
    public static String dated(String text, LocalDate told) {
        return RELATIVE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                found.group()
                                        + " ["
                                        + Wording.shortDay(day(found.group(), told))
                                        + "]"));
    }

    private static LocalDate day(String word, LocalDate told) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yesterday", "last night" -> told.minusDays(1);
            case "tomorrow" -> told.plusDays(1);
            default -> told;
        };
    }
}
