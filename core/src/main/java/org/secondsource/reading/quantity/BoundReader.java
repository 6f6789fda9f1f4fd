package org.secondsource.reading.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;

/// Reads the bound that stands around a number: "at least", "up to", "or so" (CQE, Almasian et al.
/// 2023, section 3.2, lists such words for English).
final class BoundReader {
    private static final Map<String, Amount.Bound> BEFORE =
            Words.meaning(
                    Map.of(
                            Amount.Bound.ABOUT,
                            "about, around, approximately, approx, approx., roughly, some, nearly,"
                                    + " almost, estimated, circa, close to, near, barely, ~, ≈",
                            Amount.Bound.MORE_THAN,
                            "more than, greater than, higher than, over, over than, above,"
                                    + " exceeding, exceed, exceeds, exceeded, surpass, surpasses,"
                                    + " surpassed, surpassing, topped, upwards of,"
                                    + " excess of, north of, >",
                            Amount.Bound.LESS_THAN,
                            "fewer than, less than, lower than, under, below, south of, <",
                            Amount.Bound.AT_LEAST,
                            "at least, minimum of, ≥",
                            Amount.Bound.AT_MOST,
                            "up to, at most, many as, much as, maximum of, ≤"));

    /// Verbs by which a count goes beyond a bare number: "the toll passes 400", but "the ferry
    /// passes 40 islands".
    private static final Set<String> PASSING = Set.of("pass", "top");

    /// How many words of a thing may stand between a number and "or more". Set by hand.
    private static final int THING_REACH = 4;

    private BoundReader() {}

    /// A bound and the first and last word it takes; the number's own where it is exact.
    record Found(Amount.Bound bound, int first, int last) {}

    /// The bound of the number in words `first` to `last`, its currency not among them.
    static Found around(Sentence sentence, int first, int last) {
        int start = Money.before(sentence, first).map(Money.Found::first).orElse(first);
        while (sentence.isWord(start - 1, "a", "an", "the")) {
            start--;
        }
        String one = sentence.lower(start - 1);
        String two = sentence.lower(start - 2) + " " + one;
        boolean known = start < first && sentence.isWord(start, "the");
        Amount.Bound byTwo = BEFORE.get(two);
        if (known && (isComparison(two) || isComparison(one))) {
            return new Found(Amount.Bound.EXACTLY, first, last);
        }
        if (byTwo != null) {
            boolean no = sentence.isWord(start - 3, "no", "not");
            boolean as = two.endsWith(" as") && sentence.isWord(start - 3, "as");
            return new Found(no ? negated(byTwo) : byTwo, no || as ? start - 3 : start - 2, last);
        }
        boolean bare = !sentence.holds(last + 1) || !isThing(sentence, last + 1);
        if (bare && PASSING.contains(sentence.lowerLemma(start - 1))) {
            return new Found(Amount.Bound.MORE_THAN, start - 1, last);
        }
        Amount.Bound byOne = BEFORE.get(one);
        if (byOne != null && !isDirection(sentence, start - 1)) {
            boolean an = one.equals("estimated") && sentence.isWord(start - 2, "an");
            return new Found(byOne, an ? start - 2 : start - 1, last);
        }
        return behind(sentence, last)
                .map(found -> new Found(found.bound(), first, found.last()))
                .orElseGet(() -> new Found(Amount.Bound.EXACTLY, first, last));
    }

    /// Whether a bound compares: "higher than the 20 that the ministry gave" tells of another
    /// number and that the 20 are known, so it bounds nothing.
    private static boolean isComparison(String words) {
        return Optional.ofNullable(BEFORE.get(words))
                .filter(b -> b == Amount.Bound.MORE_THAN || b == Amount.Bound.LESS_THAN)
                .isPresent();
    }

    /// "over" of "handed over 20 men" belongs to its verb, that of "sent over 7,000 men" does not.
    private static boolean isDirection(Sentence sentence, int at) {
        return sentence.token(at).hasTag("RP")
                && !sentence.isWord(at, "about", "around")
                && (!sentence.isWord(at, "over")
                        || OVER.contains(sentence.lowerLemma(sentence.token(at).head())));
    }

    /// Verbs that make another with "over" (Oxford Phrasal Verbs Dictionary).
    private static final Set<String> OVER =
            Words.of(
                    "hand, turn, take, give, pass, carry, win, sign, make, bring, knock, run, roll");

    /// "no more than" is at most, "no fewer than" at least.
    private static Amount.Bound negated(Amount.Bound bound) {
        return switch (bound) {
            case MORE_THAN -> Amount.Bound.AT_MOST;
            case LESS_THAN -> Amount.Bound.AT_LEAST;
            default -> bound;
        };
    }

    /// "20+", "20 or more", "20 euros or more", "20 people or so".
    private static Optional<Found> behind(Sentence sentence, int last) {
        boolean more = sentence.holds(last + 2) && !sentence.token(last + 2).hasTag("CD", "$");
        if (sentence.isWord(last + 1, "+") || sentence.isWord(last + 1, "plus") && more) {
            return Optional.of(new Found(Amount.Bound.MORE_THAN, last, last + 1));
        }
        int or = last + 1;
        while (or <= last + THING_REACH && isThing(sentence, or)) {
            or++;
        }
        if (!sentence.isWord(or, "or")) {
            return Optional.empty();
        }
        int end = or + 1;
        return switch (sentence.lower(end)) {
            case "more", "above", "higher", "greater" ->
                    Optional.of(new Found(Amount.Bound.AT_LEAST, last, end));
            case "less", "fewer", "below", "lower" ->
                    Optional.of(new Found(Amount.Bound.AT_MOST, last, end));
            case "so", "thereabouts" -> Optional.of(new Found(Amount.Bound.ABOUT, last, end));
            default -> Optional.empty();
        };
    }

    private static boolean isThing(Sentence sentence, int at) {
        return sentence.holds(at)
                && (sentence.token(at).isNoun() || sentence.token(at).hasTag("JJ", "$"));
    }
}
