package org.secondsource.claim.figure;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.claim.said.Said;
import org.secondsource.text.Span;

/// What stands around a figure in its sentence, as far as it tells that two figures are no rivals:
/// an age, a forecast, what is the speaker's own.
final class Surroundings {
    private static final Pattern AGE =
            Pattern.compile(
                    "(?i).*\\b(?:man|woman|boy|girl|child|teenager|youth|pensioner|patient|person"
                            + "|resident|driver|worker|mother|father|victim)\\s+of\\s+");

    private static final Pattern FORECAST =
            Pattern.compile(
                    "(?i).*\\b(?:expect|forecast|predict|project|anticipat)(?:s|ed|ing|ion|ions|e|es)?\\b.*");

    private static final Pattern OWN =
            Pattern.compile("(?i).*\\b(?:its|their|his|her)\\s+(?:\\S+\\s+){1,4}");

    private static final Pattern ENDS = Pattern.compile("[.;:\\n](?=\\s|$)");

    private final String before;
    private final String exact;
    private final String after;

    private Surroundings(String before, String exact, String after) {
        this.before = before;
        this.exact = exact;
        this.after = after;
    }

    static Surroundings of(Said.InNumbers figure) {
        String text = figure.report().text();
        Span span = figure.quantity().span();
        String[] earlier = ENDS.split(text.substring(0, span.start()), -1);
        String[] later = ENDS.split(text.substring(span.end()), 2);
        return new Surroundings(
                earlier[earlier.length - 1].replaceAll("\\s+", " ").stripLeading(),
                span.of(text),
                later[0].replaceAll("\\s+", " "));
    }

    /// "A man of 81": how old somebody is.
    boolean isAge() {
        return exact.matches("\\d+") && AGE.matcher(before).matches();
    }

    /// "Expects between 60 and 100 cases": what somebody reckons with.
    boolean isForecast() {
        return FORECAST.matcher(before).matches();
    }

    /// "Puts its loss at 2 million": nobody else's loss.
    boolean isOwn() {
        return OWN.matcher(before).matches();
    }

    /// Whether both sentences have a word in common besides the number and what is counted.
    boolean sharesWords(Surroundings other) {
        Set<String> shared = words();
        shared.retainAll(other.words());
        return !shared.isEmpty();
    }

    private Set<String> words() {
        return Pattern.compile("\\P{L}+")
                .splitAsStream((before + " " + after).toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 4)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
