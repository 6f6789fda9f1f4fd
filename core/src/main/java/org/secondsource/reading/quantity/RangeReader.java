package org.secondsource.reading.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.language.Numeral;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;

/// Reads ranges: "10 to 15 people", "10-15", "between 5% and 6%", "three or four", and the stretch
/// over which a measure moves, "from 10 to 15 dollars".
///
/// A count of things that moves, "the toll rose from 10 to 15", is no range but two figures, of
/// which the second holds.
final class RangeReader {
    /// Between these words and a "to" behind the number stands a step, and then a level: "up 5
    /// percent to 84".
    private static final Set<String> STEPS =
            Words.of(
                    "by, up, down, rise, fall, jump, climb, drop, gain, lose, add, slide, slip,"
                            + " advance, decline, plunge, soar, surge, tumble, increase, decrease,"
                            + " grow, shed, cut, raise, lower, sink, plummet, rally, ease, dip");

    /// How far behind its start the end of a move may stand, in words: "from 14 crates a day at the
    /// start to 31". Set by hand.
    private static final int MOVE_REACH = 9;

    /// "Two or three", "ten or twelve", but no list of choices.
    private static final double MOST_OR_RATIO = 2;

    private RangeReader() {}

    /// The range that starts with a number; empty where none does.
    static Optional<NumberReader.Count> from(Sentence sentence, Numeral low) {
        if (low.isShare() || low.vague()) {
            return Optional.empty();
        }
        int start = start(sentence, low);
        Optional<Units.Found> unit = Units.at(sentence, low.last() + 1);
        int link = unit.map(Units.Found::last).orElse(low.last()) + 1;
        boolean between = sentence.isWord(start - 1, "between");
        boolean from = sentence.isWord(start - 1, "from") && isMove(sentence, start - 1, low);
        Optional<NumberReader.Count> tight = tight(sentence, low, start - 1);
        if (tight.isPresent()) {
            return tight;
        }
        boolean ages = sentence.isWord(start - 1, "of") && sentence.hasLemma(start - 2, "age");
        if (from) {
            return moved(sentence, low, link, start - 1);
        }
        boolean linked =
                between && sentence.isWord(link, "and", "to", "-", "–")
                        || ages && sentence.isWord(link, "and", "to")
                        || sentence.isWord(link, "to", "-", "–", "—")
                        || unit.isEmpty() && sentence.isWord(link, "or");
        if (!linked || sentence.isWord(start - 1, "from")) {
            return Optional.empty();
        }
        int at = end(sentence, sentence.isWord(link + 1, "-") ? link + 2 : link + 1);
        return numeral(sentence, at)
                .filter(high -> fits(sentence, low, high))
                .filter(high -> !sentence.isWord(link, "or") || isNear(low, high))
                .filter(high -> !isStep(sentence, start, low, high))
                .map(high -> range(sentence, between ? start - 1 : start, low, high));
    }

    /// "From 10 to 15 people": with nothing between that moves, and the noun behind.
    private static Optional<NumberReader.Count> tight(Sentence sentence, Numeral low, int from) {
        int to = low.last() + 1;
        boolean led =
                sentence.isWord(from, "from")
                        && sentence.isWord(to, "to")
                        && (from == 0
                                || !sentence.token(from - 1).isVerb()
                                        && !sentence.token(from - 1).isNoun());
        return led
                ? numeral(sentence, to + 1)
                        .filter(high -> fits(sentence, low, high) && hasNoun(sentence, high))
                        .map(high -> range(sentence, from, low, high))
                : Optional.empty();
    }

    /// The first word of a number with its currency and bound.
    private static int start(Sentence sentence, Numeral number) {
        return Math.min(
                BoundReader.around(sentence, number.first(), number.last()).first(),
                Money.before(sentence, number.first())
                        .map(Money.Found::first)
                        .orElse(number.first()));
    }

    /// Where the number behind a link starts: behind its currency.
    private static int end(Sentence sentence, int at) {
        for (int i = at; i <= at + 2; i++) {
            boolean money = Money.before(sentence, i).filter(m -> m.first() >= at).isPresent();
            if (money && numeral(sentence, i).isPresent()) {
                return i;
            }
        }
        return at;
    }

    private static Optional<Numeral> numeral(Sentence sentence, int at) {
        return sentence.holds(at)
                ? Numeral.at(sentence.tokens(), at).filter(n -> !n.vague() && !n.isShare())
                : Optional.empty();
    }

    /// Whether the second is the larger, of the same unit.
    private static boolean fits(Sentence sentence, Numeral low, Numeral high) {
        return high.value() > low.value() * sharedScale(low, high)
                && isSameUnit(sentence, low, high);
    }

    private static boolean isNear(Numeral low, Numeral high) {
        return high.value() <= low.value() * MOST_OR_RATIO;
    }

    private static boolean isSameUnit(Sentence sentence, Numeral low, Numeral high) {
        String one = unit(sentence, low);
        String two = unit(sentence, high);
        return one.isEmpty() || two.isEmpty() || one.equals(two);
    }

    private static String unit(Sentence sentence, Numeral number) {
        return Money.before(sentence, number.first())
                .map(Money.Found::name)
                .or(() -> Units.at(sentence, number.last() + 1).map(Units.Found::name))
                .orElse("");
    }

    /// Whether the first number is a step and the second the level it led to; "rose by 2 to 3
    /// percent" is a range.
    private static boolean isStep(Sentence sentence, int start, Numeral low, Numeral high) {
        boolean far = !isNear(low, high) && !sentence.isWord(start - 1, "by");
        return STEPS.contains(sentence.lowerLemma(start - 1))
                && (far || !unit(sentence, low).isEmpty());
    }

    /// Whether what moves is measured and not counted.
    private static boolean isMove(Sentence sentence, int from, Numeral low) {
        boolean ranges = sentence.hasLemma(from - 1, "range", "vary");
        return ranges
                || !Deeds.tellsOfHarm(sentence) && !unit(sentence, low).isEmpty()
                || !Deeds.tellsOfHarm(sentence) && !hasNoun(sentence, low);
    }

    /// Whether "from" stands before a "to": "from 14-18 mpg to 24".
    static boolean isFrom(Sentence sentence, int to) {
        for (int i = to - 1; i > Math.max(0, to - MOVE_REACH); i--) {
            if (sentence.isWord(i, "from")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoun(Sentence sentence, Numeral number) {
        int next = number.last() + 1;
        return sentence.holds(next) && sentence.token(next).isNoun();
    }

    /// "from 14 crates a day at the start to 31".
    private static Optional<NumberReader.Count> moved(
            Sentence sentence, Numeral low, int link, int from) {
        for (int i = link; i < Math.min(sentence.size(), link + MOVE_REACH); i++) {
            if (sentence.token(i).tag().matches("VB[DPZ]?|MD") || sentence.isWord(i, "from", ";")) {
                return Optional.empty();
            }
            if (sentence.isWord(i, "to", "-", "–")) {
                Optional<Numeral> high = numeral(sentence, end(sentence, i + 1));
                boolean same =
                        high.filter(h -> isSameUnit(sentence, low, h) && !counts(sentence, low, h))
                                .isPresent();
                return same
                        ? Optional.of(range(sentence, from, low, high.get()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether the end of a move counts things, where its start has no unit.
    private static boolean counts(Sentence sentence, Numeral low, Numeral high) {
        boolean measured = !unit(sentence, high).isEmpty() || !unit(sentence, low).isEmpty();
        return !measured && hasNoun(sentence, high) && !sentence.isWord(low.first() - 1, "ranging");
    }

    private static NumberReader.Count range(
            Sentence sentence, int first, Numeral low, Numeral high) {
        double start = low.value() * sharedScale(low, high);
        BoundReader.Found behind = BoundReader.around(sentence, high.first(), high.last());
        return new NumberReader.Count(
                first, behind.last(), low, high, Amount.between(start, high.value()));
    }

    /// "2 to 3 million": the scale of the end is the start's too.
    private static double sharedScale(Numeral low, Numeral high) {
        if (low.length() > 1 || high.length() == 1) {
            return 1;
        }
        for (double scale : List.of(1e12, 1e9, 1e6, 1e3)) {
            if (high.value() >= scale) {
                return low.value() * scale < high.value() ? scale : 1;
            }
        }
        return 1;
    }
}
