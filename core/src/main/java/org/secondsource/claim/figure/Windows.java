package org.secondsource.claim.figure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.Units;
import org.secondsource.text.Span;

/// Reads over what time a count runs: "since the truce", "in the past 24 hours". Counts of unlike
/// times say nothing of each other.
final class Windows {
    /// A count of one day alone, which each day has its own.
    static final String DAY = "day";

    private static final Pattern SINCE =
            Pattern.compile(
                    "(?i)\\bsince (?:(?:the|his|her|its|their|early|late|mid|last) )*([\\p{L}\\p{N}]+)");

    private static final Pattern ONE_DAY =
            Pattern.compile(
                    "(?i)\\b(?:in|over|within|during) (?:just )?(?:the )?(?:past|last|previous)?"
                            + " ?(?:(?:24|twenty-four) hours|(?:a|one|a single) day|day)\\b"
                            + "|\\b\\p{L}+day alone\\b|\\bin a day\\b");

    private Windows() {}

    /// The time over which a number runs, by the phrase that stands next to it with no other number
    /// between; empty where none is told.
    ///
    /// @param sentence where the number stands
    /// @param others the numbers of the report
    static String of(String text, Span sentence, Quantity quantity, List<Quantity> others) {
        String words = sentence.of(text);
        String found = "";
        int nearest = Integer.MAX_VALUE;
        for (Pattern pattern : List.of(SINCE, ONE_DAY)) {
            Matcher matcher = pattern.matcher(words);
            while (matcher.find()) {
                Span phrase =
                        new Span(
                                sentence.start() + matcher.start(),
                                sentence.start() + matcher.end());
                int away = away(phrase, quantity, others);
                if (away < nearest) {
                    nearest = away;
                    found =
                            pattern == SINCE
                                    ? "since " + matcher.group(1).toLowerCase(Locale.ROOT)
                                    : DAY;
                }
            }
        }
        return found;
    }

    /// How far a phrase stands from a number, those before it nearer; the largest number where
    /// another stands between.
    private static int away(Span phrase, Quantity quantity, List<Quantity> others) {
        Span own = quantity.span();
        boolean before = phrase.end() <= own.start();
        if (!before && phrase.start() < own.end()) {
            return Integer.MAX_VALUE;
        }
        int from = before ? phrase.end() : own.end();
        int to = before ? own.start() : phrase.start();
        boolean between =
                others.stream()
                        .filter(other -> !Units.isTime(other.unit()))
                        .anyMatch(o -> o.span().start() >= from && o.span().end() <= to);
        return between ? Integer.MAX_VALUE : before ? to - from : LATER + to - from;
    }

    private static final int LATER = 1000;
}
