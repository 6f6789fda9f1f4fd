package org.secondsource.claim.figure;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.claim.said.Said;
import org.secondsource.text.Span;

/// What stands around a figure in its sentence, as far as it tells that two figures are no rivals:
/// a forecast, what held before, what is the speaker's own.
///
/// @param forecast whether somebody reckons with it: "expects between 60 and 100 cases"
/// @param former whether it held before and no longer: "previously firms paid 35 percent"
/// @param own whether it is the speaker's, and so nobody else's: "puts its loss at 2 million"
/// @param words the longer ones of its sentence, in small letters
record Surroundings(boolean forecast, boolean former, boolean own, Set<String> words) {
    private static final Pattern FORECAST =
            Pattern.compile(
                    "(?i).*\\b(?:expect|forecast|predict|project|anticipat)(?:s|ed|ing|ion|ions|e|es)?\\b.*");

    private static final Pattern FORMER =
            Pattern.compile(
                    "(?i).*\\b(?:previously|formerly|used to|no longer|until now|under the"
                            + " (?:old|former|previous))\\b.*");

    private static final Pattern OWN =
            Pattern.compile("(?i).*\\b(?:its|their|his|her)\\s+(?:\\S+\\s+){1,4}");

    private static final Pattern DOER =
            Pattern.compile(
                    "(?i)\\b(?:kill|shot|shoot|blew|blow|gun on|life|lives)\\p{L}*\\s+(?:up\\s+)?(?:himself|herself|themselves)\\b"
                            + "|\\bgun on (?:himself|herself)\\b|\\bown li(?:fe|ves)\\b|\\bsuicide\\b"
                            + "|\\bincluding the (?:\\p{L}+ )?(?:gunman|gunmen|attackers?|bombers?|shooters?|suspects?|assailants?|driver|pilot)\\b");

    private static final Pattern ENDS = Pattern.compile("[.;:\\n](?=\\s|$)");

    /// What a number is written with, and no word for what it counts.
    private static final Pattern SCALE = Pattern.compile("(?:thousand|[mbt]r?illion)s?");

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    /// Shorter words tell little of what a sentence is about. Set by hand.
    private static final int SHORTEST_WORD = 5;

    Surroundings {
        words = Set.copyOf(words);
    }

    static Surroundings of(Said.InNumbers figure) {
        String text = figure.report().text();
        Span span = figure.quantity().span();
        String[] earlier = ENDS.split(text.substring(0, span.start()), -1);
        String before = earlier[earlier.length - 1].replaceAll("\\s+", " ").stripLeading();
        String after = ENDS.split(text.substring(span.end()), 2)[0];
        return new Surroundings(
                FORECAST.matcher(before).matches(),
                FORMER.matcher(before + " " + after).matches(),
                OWN.matcher(before).matches(),
                NO_LETTERS
                        .splitAsStream((before + " " + after).toLowerCase(Locale.ROOT))
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .filter(word -> !SCALE.matcher(word).matches())
                        .collect(Collectors.toSet()));
    }

    /// Whether a figure's report tells that who did it died too, so that a toll may be with or
    /// without that one.
    static boolean tellOfDoer(Said.InNumbers figure) {
        return DOER.matcher(figure.report().text()).find();
    }

    /// Whether both sentences have so many words in common that they tell of one rate or sum.
    boolean tellsOfOne(Surroundings other) {
        return words.stream().filter(other.words::contains).count() >= FEWEST_COMMON;
    }

    /// Set by hand.
    private static final int FEWEST_COMMON = 2;

    /// Whether both sentences have a word in common besides the number and what is counted.
    boolean sharesWords(Surroundings other) {
        return !Collections.disjoint(words, other.words);
    }
}
