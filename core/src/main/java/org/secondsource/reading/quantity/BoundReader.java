package org.secondsource.reading.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secondsource.language.Sentence;

/// Reads the bound that stands around a number: "at least", "up to", "or so" (CQE, Almasian et al.
/// 2023, section 3.2, lists such words for English).
final class BoundReader {
    private static final Map<String, Amount.Bound> BEFORE =
            Map.ofEntries(
                    Map.entry("about", Amount.Bound.ABOUT),
                    Map.entry("around", Amount.Bound.ABOUT),
                    Map.entry("approximately", Amount.Bound.ABOUT),
                    Map.entry("roughly", Amount.Bound.ABOUT),
                    Map.entry("some", Amount.Bound.ABOUT),
                    Map.entry("nearly", Amount.Bound.ABOUT),
                    Map.entry("almost", Amount.Bound.ABOUT),
                    Map.entry("estimated", Amount.Bound.ABOUT),
                    Map.entry("circa", Amount.Bound.ABOUT),
                    Map.entry("close to", Amount.Bound.ABOUT),
                    Map.entry("near", Amount.Bound.ABOUT),
                    Map.entry("more than", Amount.Bound.MORE_THAN),
                    Map.entry("greater than", Amount.Bound.MORE_THAN),
                    Map.entry("over", Amount.Bound.MORE_THAN),
                    Map.entry("above", Amount.Bound.MORE_THAN),
                    Map.entry("exceeding", Amount.Bound.MORE_THAN),
                    Map.entry("exceed", Amount.Bound.MORE_THAN),
                    Map.entry("upwards of", Amount.Bound.MORE_THAN),
                    Map.entry("excess of", Amount.Bound.MORE_THAN),
                    Map.entry("at least", Amount.Bound.AT_LEAST),
                    Map.entry("fewer than", Amount.Bound.LESS_THAN),
                    Map.entry("less than", Amount.Bound.LESS_THAN),
                    Map.entry("under", Amount.Bound.LESS_THAN),
                    Map.entry("below", Amount.Bound.LESS_THAN),
                    Map.entry("up to", Amount.Bound.AT_MOST),
                    Map.entry("at most", Amount.Bound.AT_MOST),
                    Map.entry("many as", Amount.Bound.AT_MOST),
                    Map.entry("much as", Amount.Bound.AT_MOST),
                    Map.entry("maximum of", Amount.Bound.AT_MOST),
                    Map.entry("minimum of", Amount.Bound.AT_LEAST));

    private BoundReader() {}

    /// A bound and the first and last word it takes; the number's own where it is exact.
    record Found(Amount.Bound bound, int first, int last) {}

    /// The bound of the number in words `first` to `last`.
    static Found around(Sentence sentence, int first, int last) {
        int start = first;
        while (start > 0
                && List.of("$", "€", "£", "a", "an", "us$", "the")
                        .contains(word(sentence, start - 1))) {
            start--;
        }
        String one = start > 0 ? word(sentence, start - 1) : "";
        String two = start > 1 ? word(sentence, start - 2) + " " + one : "";
        if (BEFORE.containsKey(two)) {
            boolean no = start > 2 && word(sentence, start - 3).equals("no");
            boolean as = two.endsWith(" as") && start > 2 && word(sentence, start - 3).equals("as");
            Amount.Bound bound = BEFORE.getOrDefault(two, Amount.Bound.EXACTLY);
            return new Found(no ? negated(bound) : bound, no || as ? start - 3 : start - 2, last);
        }
        if (BEFORE.containsKey(one)) {
            boolean estimated =
                    one.equals("estimated") && start > 1 && word(sentence, start - 2).equals("an");
            return new Found(
                    BEFORE.getOrDefault(one, Amount.Bound.EXACTLY),
                    estimated ? start - 2 : start - 1,
                    last);
        }
        return behind(sentence, first, last);
    }

    /// "no more than" is at most, "no fewer than" at least.
    private static Amount.Bound negated(Amount.Bound bound) {
        return switch (bound) {
            case MORE_THAN -> Amount.Bound.AT_MOST;
            case LESS_THAN -> Amount.Bound.AT_LEAST;
            default -> bound;
        };
    }

    private static Found behind(Sentence sentence, int first, int last) {
        String next = word(sentence, last + 1);
        String after = word(sentence, last + 2);
        if (next.equals("+") || next.equals("plus")) {
            return new Found(Amount.Bound.MORE_THAN, first, last + 1);
        }
        if (next.equals("or") && after.equals("more")) {
            return new Found(Amount.Bound.AT_LEAST, first, last + 2);
        }
        if (next.equals("or") && (after.equals("less") || after.equals("fewer"))) {
            return new Found(Amount.Bound.AT_MOST, first, last + 2);
        }
        if (next.equals("or") && after.equals("so")) {
            return new Found(Amount.Bound.ABOUT, first, last + 2);
        }
        return new Found(Amount.Bound.EXACTLY, first, last);
    }

    private static String word(Sentence sentence, int index) {
        return index >= 0 && index < sentence.size()
                ? sentence.token(index).word().toLowerCase(Locale.ROOT)
                : "";
    }
}
