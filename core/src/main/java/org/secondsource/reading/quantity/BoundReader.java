package org.secondsource.reading.quantity;

import java.util.Map;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;

/// Reads the bound that stands around a number: "at least", "up to", "or so" (CQE, Almasian et al.
/// 2023, section 3.2, lists such words for English).
final class BoundReader {
    private static final Map<String, Amount.Bound> BEFORE =
            Words.meaning(
                    Map.of(
                            Amount.Bound.ABOUT,
                            "about, around, approximately, roughly, some, nearly, almost,"
                                    + " estimated, circa, close to, near",
                            Amount.Bound.MORE_THAN,
                            "more than, greater than, over, above, exceeding, exceed, upwards of,"
                                    + " excess of",
                            Amount.Bound.LESS_THAN,
                            "fewer than, less than, under, below",
                            Amount.Bound.AT_LEAST,
                            "at least, minimum of",
                            Amount.Bound.AT_MOST,
                            "up to, at most, many as, much as, maximum of"));

    private BoundReader() {}

    /// A bound and the first and last word it takes; the number's own where it is exact.
    record Found(Amount.Bound bound, int first, int last) {}

    /// The bound of the number in words `first` to `last`.
    static Found around(Sentence sentence, int first, int last) {
        int start = first;
        while (sentence.isWord(start - 1, "$", "€", "£", "a", "an", "us$", "the")) {
            start--;
        }
        String one = sentence.lower(start - 1);
        String two = sentence.lower(start - 2) + " " + one;
        Amount.Bound byTwo = BEFORE.get(two);
        if (byTwo != null) {
            boolean no = sentence.isWord(start - 3, "no");
            boolean as = two.endsWith(" as") && sentence.isWord(start - 3, "as");
            return new Found(no ? negated(byTwo) : byTwo, no || as ? start - 3 : start - 2, last);
        }
        Amount.Bound byOne = BEFORE.get(one);
        if (byOne != null) {
            boolean an = one.equals("estimated") && sentence.isWord(start - 2, "an");
            return new Found(byOne, an ? start - 2 : start - 1, last);
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
        if (sentence.isWord(last + 1, "+", "plus")) {
            return new Found(Amount.Bound.MORE_THAN, first, last + 1);
        }
        if (!sentence.isWord(last + 1, "or")) {
            return new Found(Amount.Bound.EXACTLY, first, last);
        }
        return switch (sentence.lower(last + 2)) {
            case "more" -> new Found(Amount.Bound.AT_LEAST, first, last + 2);
            case "less", "fewer" -> new Found(Amount.Bound.AT_MOST, first, last + 2);
            case "so" -> new Found(Amount.Bound.ABOUT, first, last + 2);
            default -> new Found(Amount.Bound.EXACTLY, first, last);
        };
    }
}
