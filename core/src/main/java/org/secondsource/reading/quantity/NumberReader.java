package org.secondsource.reading.quantity;

import java.util.List;
import java.util.Optional;
import org.secondsource.language.Numeral;
import org.secondsource.language.Sentence;
import org.secondsource.reading.time.TimeMention;

/// Finds the numbers that count or measure something, with their bounds and ranges.
final class NumberReader {
    private NumberReader() {}

    /// A number that counts something.
    ///
    /// @param first index of the first word, those of its bound included
    /// @param last index of the last word, those of its bound included
    /// @param from where the number itself stands; of a range its start
    /// @param to where the number itself stands; of a range its end
    record Count(int first, int last, Numeral from, Numeral to, Amount amount) {
        int digitsFirst() {
            return from.first();
        }

        int digitsLast() {
            return to.last();
        }

        Count with(Amount other) {
            return new Count(first, last, from, to, other);
        }

        boolean isRange() {
            return !from.equals(to);
        }
    }

    /// The number that starts at a word; empty where none does.
    static Optional<Count> at(Sentence sentence, int i, List<TimeMention> times) {
        Optional<Numeral> numeral = Numeral.at(sentence.tokens(), i);
        if (numeral.isEmpty() || !Labels.counts(sentence, numeral.get(), times)) {
            return none(sentence, i);
        }
        Numeral low = numeral.get();
        return RangeReader.from(sentence, low).or(() -> Optional.of(bounded(sentence, low)));
    }

    /// "none of the crew" are nought.
    private static Optional<Count> none(Sentence sentence, int i) {
        boolean partitive =
                sentence.isWord(i, "none")
                        && sentence.isWord(i + 1, "of")
                        && sentence.isWord(i + 2, "the", "its", "his", "their", "those", "them");
        Numeral nought = new Numeral(i, i, 0, Numeral.Kind.NUMBER);
        return partitive
                ? Optional.of(new Count(i, i, nought, nought, Amount.of(Amount.Bound.EXACTLY, 0)))
                : Optional.empty();
    }

    private static Count bounded(Sentence sentence, Numeral number) {
        BoundReader.Found bound = BoundReader.around(sentence, number.first(), number.last());
        Amount amount =
                number.vague()
                        ? Amount.between(number.value(), number.value() * Amount.SIZE_REACH)
                        : Amount.of(bound.bound(), number.value());
        boolean few = sentence.isWord(bound.first() - 1, "several", "few", "many");
        int first = number.vague() && few ? bound.first() - 1 : bound.first();
        return new Count(first, bound.last(), number, number, amount);
    }
}
