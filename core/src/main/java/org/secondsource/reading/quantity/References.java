package org.secondsource.reading.quantity;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.text.Span;

/// Finds what a bare number counts where an earlier number tells it: "put the figure at 171", "40
/// had returned", "revising an earlier figure of 60".
///
/// @param before the sentence before
/// @param found the quantities of the report so far, to which it adds
record References(Sentence sentence, Span before, List<Quantity> found) {
    /// Verbs that put a figure in the place of another.
    private static final Set<String> CORRECTING =
            Words.of("revise, correct, amend, update, adjust");

    /// Verbs that, with an estimate as their object, put a new figure in the place of another.
    private static final Set<String> CHANGING =
            Words.of("cut, lower, raise, reduce, increase, trim, lift, revise, update, correct");

    private static final Set<String> ESTIMATES =
            Words.of("estimate, figure, count, toll, forecast, number, total, projection");

    /// Verbs of which nothing is learnt about those who do them.
    private static final Set<String> SAYING = Words.of("say, tell, add, be, have, do, know, think");

    /// Adds a quantity, counting what the one before counted where it refers to that.
    void add(NumberReader.Count number, Quantity quantity) {
        if (found.isEmpty()) {
            found.add(quantity);
            return;
        }
        Quantity last = found.getLast();
        if (isCorrected(number, quantity, last)) {
            found.set(found.size() - 1, last.correcting(quantity.id()));
            Quantity earlier = quantity.counting(last).toldWith(last);
            found.add(isSetAside(number, last) ? earlier.denied() : earlier);
        } else if (refersBack(number, quantity, last)) {
            found.add(quantity.counting(last));
        } else if (goesOn(number, quantity, last)) {
            found.add(quantity.ofThose(last));
        } else {
            found.add(quantity);
        }
    }

    /// "The port put the figure at 171": it counts what the figure before counted.
    private boolean refersBack(NumberReader.Count number, Quantity quantity, Quantity last) {
        return quantity.unit().isEmpty()
                && !Units.isMeasure(last.unit())
                && Deeds.refersBack(sentence, number.digitsLast());
    }

    /// "Only 52 had returned": the subject of its clause is those counted before, in this sentence
    /// or the one before it.
    private boolean goesOn(NumberReader.Count number, Quantity quantity, Quantity last) {
        int head = number.digitsLast();
        OptionalInt verb = sentence.verbAbove(head);
        boolean subject =
                sentence.isRelation(head, "nsubj")
                        && verb.isPresent()
                        && verb.getAsInt() == sentence.token(head).head()
                        && !SAYING.contains(sentence.lowerLemma(verb.getAsInt()));
        return subject
                && !sentence.isWord(number.first() - 1, "of")
                && quantity.unit().isEmpty()
                && quantity.amount().value() > 1
                && !last.unit().isEmpty()
                && !Units.isMeasure(last.unit())
                && last.span().start() >= before.start();
    }

    /// "63,000 tonnes, revising an earlier figure of 60,000", "cut her estimate to 120 from 500".
    private boolean isCorrected(NumberReader.Count number, Quantity quantity, Quantity last) {
        boolean alike = quantity.unit().isEmpty() || quantity.unit().equals(last.unit());
        boolean together = sentence.span().contains(last.span()) && !last.unit().isEmpty();
        if (!alike || !together) {
            return false;
        }
        OptionalInt verb = sentence.verbAbove(number.digitsLast());
        boolean corrects =
                verb.isPresent()
                        && CORRECTING.contains(sentence.lowerLemma(verb.getAsInt()))
                        && sentence.token(verb.getAsInt()).hasTag("VBG")
                        && sentence.token(verb.getAsInt()).start() > last.span().end();
        return corrects || isChanged(number, last) || isSetAside(number, last);
    }

    /// "8,000 reservists are being called up, not 12,000": the first number stands, by these words,
    /// in the place of the other.
    private boolean isSetAside(NumberReader.Count number, Quantity last) {
        int not = number.first() - 1;
        return sentence.isWord(not, "not")
                && sentence.holds(not - 1)
                && (sentence.token(not - 1).isMark() || sentence.isWord(not - 1, "and"))
                && last.span().end() < sentence.token(not).start();
    }

    private boolean isChanged(NumberReader.Count number, Quantity last) {
        int to = sentence.indexAt(last.span().start()) - 1;
        if (!sentence.isWord(number.first() - 1, "from") || !sentence.isWord(to, "to")) {
            return false;
        }
        for (int i = 0; i < to; i++) {
            OptionalInt object = sentence.dependent(i, "obj");
            if (CHANGING.contains(sentence.lowerLemma(i))
                    && object.isPresent()
                    && ESTIMATES.contains(sentence.lowerLemma(object.getAsInt()))) {
                return true;
            }
        }
        return false;
    }
}
