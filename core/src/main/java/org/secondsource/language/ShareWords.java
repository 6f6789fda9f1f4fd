package org.secondsource.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Reads parts of a whole: "a third of", "two-thirds", "half of", "1/16 of", "one in five".
final class ShareWords {
    private static final Map<String, Integer> PARTS =
            Map.of(
                    "third", 3, "quarter", 4, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7,
                    "eighth", 8, "ninth", 9, "tenth", 10);

    /// Words before "half" that make it a stretch of time or of a game: "the second half of May".
    private static final Set<String> ORDER =
            Words.of("first, second, last, latter, other, the, this, that, a, back, one, final");

    /// "In" parts a whole only where it is small or a hundred: "one in five", not "two in 2019".
    private static final int SMALL_WHOLE = 10;

    private static final int HUNDRED = 100;

    private final List<Token> tokens;
    private final NumeralWords words;

    ShareWords(List<Token> tokens, NumeralWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    Optional<Numeral> at(int first) {
        OptionalDouble digits = Digits.fraction(lower(first));
        if (digits.isPresent()) {
            return is(first + 1, "of")
                    ? Optional.of(share(first, first, digits.getAsDouble()))
                    : Optional.empty();
        }
        if (is(first, "half")) {
            if (is(first + 1, "a") && is(first + 2, "percentage", "percent", "per", "point")) {
                return Optional.of(
                        Numeral.number(first, first + 1, 0.5)); // "half a percentage point"
            }
            boolean whole = is(first + 1, "of", "the", "its", "their", "his", "her", "our");
            return whole && !ORDER.contains(lower(first - 1))
                    ? Optional.of(share(first, first, 0.5))
                    : Optional.empty();
        }
        return parts(first).or(() -> ratio(first));
    }

    /// "a third of", "one-third", "three quarters of"; "a quarter of a million" is a number.
    private Optional<Numeral> parts(int first) {
        Optional<Numeral> count =
                is(first, "a")
                        ? Optional.of(Numeral.number(first, first, 1))
                        : words.at(first).filter(n -> n.last() == first);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        boolean hyphened = is(first + 1, "-");
        int at = hyphened ? first + 2 : first + 1;
        String word = lower(at);
        boolean plural = count.get().value() > 1;
        String part = plural && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        boolean agrees = plural == word.endsWith("s") && PARTS.containsKey(part);
        if (!agrees || !hyphened && !is(at + 1, "of")) {
            return Optional.empty();
        }
        double value = count.get().value() / PARTS.getOrDefault(part, 1);
        Optional<Numeral> whole = is(at + 2, "a") ? words.at(at + 2) : Optional.empty();
        return Optional.of(
                whole.filter(w -> w.length() > 1)
                        .map(w -> Numeral.number(first, w.last(), value * w.value()))
                        .orElseGet(() -> share(first, at, value)));
    }

    /// "one in five", "nine out of ten", "one out of every 20".
    private Optional<Numeral> ratio(int first) {
        Optional<Numeral> part = words.at(first).filter(n -> !n.vague());
        if (part.isEmpty() || is(first - 1, "-", "–")) {
            return Optional.empty();
        }
        int link = part.get().last() + 1;
        boolean out = is(link, "out") && is(link + 1, "of");
        if (!out && !is(link, "in")) {
            return Optional.empty();
        }
        int at = out ? link + 2 : link + 1;
        int start = is(at, "every") ? at + 1 : at;
        Optional<Numeral> whole = start < tokens.size() ? words.at(start) : Optional.empty();
        return whole.filter(w -> isWhole(part.get(), w))
                .map(w -> share(first, w.last(), part.get().value() / w.value()));
    }

    private static boolean isWhole(Numeral part, Numeral whole) {
        boolean round = whole.value() <= SMALL_WHOLE || whole.value() == HUNDRED;
        return round && part.value() < whole.value() && part.length() == 1 && !whole.vague();
    }

    private static Numeral share(int first, int last, double value) {
        return new Numeral(first, last, value, Numeral.Kind.SHARE);
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    private boolean is(int i, String... wanted) {
        return !lower(i).isEmpty() && List.of(wanted).contains(lower(i));
    }
}
