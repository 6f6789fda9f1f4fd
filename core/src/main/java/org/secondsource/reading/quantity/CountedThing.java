package org.secondsource.reading.quantity;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// What a number counts or measures: its noun, a currency, a unit of measure.
///
/// @param unit lemma; empty for a bare number
/// @param head index of the noun, or of the number where there is none
/// @param last index of the last word that belongs to number and unit
record CountedThing(String unit, int head, int last) {
    /// Adjectives that stand for people: "41 dead".
    static final Set<String> STATES =
            Set.of("dead", "injured", "wounded", "hurt", "missing", "homeless", "displaced");

    /// How far behind its number a counted noun may stand, in words. Set by hand.
    private static final int NOUN_REACH = 7;

    /// How far behind "of" the noun of "10 of the injured men" may stand, in words. Set by hand.
    private static final int PART_REACH = 5;

    /// How far behind "four-, five- and" the noun of the list may stand, in words. Set by hand.
    private static final int LIST_REACH = 8;

    static CountedThing of(Sentence sentence, NumberReader.Count number) {
        int last = number.digitsLast();
        Optional<CountedThing> measure =
                measure(sentence, number.digitsFirst(), last)
                        .or(() -> measure(sentence, number.to().first(), last));
        if (measure.isPresent()) {
            return measure.get();
        }
        if (number.isRange()) {
            Optional<Units.Found> own = Units.at(sentence, number.from().last() + 1);
            if (own.isPresent()) {
                return new CountedThing(own.get().name(), last, last);
            }
        }
        OptionalInt noun =
                number.from().isShare()
                        ? shared(sentence, last)
                        : noun(sentence, number.digitsFirst(), last);
        if (noun.isPresent()) {
            int head = noun.getAsInt();
            return new CountedThing(sentence.lowerLemma(head), head, Math.max(last, head));
        }
        boolean people = STATES.contains(sentence.lower(last + 1));
        return people
                ? new CountedThing("person", last + 1, last + 1)
                : new CountedThing("", last, last);
    }

    private static Optional<CountedThing> measure(Sentence sentence, int first, int last) {
        Optional<Money.Found> money = Money.before(sentence, first);
        if (money.isPresent()) {
            return Optional.of(new CountedThing(money.get().name(), last, last));
        }
        boolean hyphened = sentence.isWord(last + 1, "-");
        return Units.at(sentence, hyphened ? last + 2 : last + 1)
                .map(unit ->
                        new CountedThing(unit.name(), head(sentence, unit), end(sentence, unit)));
    }

    /// The last word of a unit, the "old" of an age among them.
    private static int end(Sentence sentence, Units.Found unit) {
        int next = unit.last() + 1;
        int old = sentence.isWord(next, "-") ? next + 1 : next;
        return sentence.isWord(old, "old", "olds") ? old : unit.last();
    }

    /// The word on which the unit's own words hang: "miles" of "miles per hour".
    private static int head(Sentence sentence, Units.Found unit) {
        boolean rate =
                sentence.isWord(unit.last() - 1, "per", "an", "/")
                        && !sentence.isWord(unit.last(), "cent");
        return rate ? unit.last() - 2 : unit.last();
    }

    /// The noun that the number modifies, that follows it behind adjectives only, or of which it is
    /// a part.
    private static OptionalInt noun(Sentence sentence, int first, int last) {
        if (sentence.isWord(last + 1, "-")
                && sentence.holds(last + 2)
                && sentence.token(last + 2).isNoun()) {
            return OptionalInt.of(last + 2);
        }
        for (int i = first; i <= last; i++) {
            int head = sentence.token(i).head();
            boolean outside = head > last && head - last <= NOUN_REACH;
            if (outside
                    && sentence.isRelation(i, "nummod")
                    && sentence.token(head).isNoun()
                    && !sentence.isWord(last + 1, "the")) { // "to 54 | the number of dead"
                return OptionalInt.of(head);
            }
        }
        int i = last + 1;
        while (i < sentence.size() && isBetween(sentence, i)) {
            i++;
        }
        if (i < sentence.size() && sentence.token(i).isNoun() && !sentence.token(i).hasTag("NNP")) {
            return OptionalInt.of(i);
        }
        boolean verb = sentence.holds(last + 1) && sentence.token(last + 1).hasTag("VBZ");
        if (sentence.isWord(first - 1, "or") && sentence.isWord(first - 3, "a", "another")) {
            return OptionalInt.of(first - 2); // "a day or two"
        }
        if (verb && sentence.lower(last + 1).matches("\\p{L}{3,}s")) {
            return OptionalInt.of(last + 1);
        }
        OptionalInt joined = joined(sentence, last);
        if (joined.isPresent()) {
            return joined;
        }
        return sentence.hasLemma(last + 1, "of")
                ? whole(sentence, last + 2)
                : listed(sentence, last + 1);
    }

    /// "fewer than 90 but more than 60 crews": two bounds on one noun.
    private static OptionalInt joined(Sentence sentence, int last) {
        boolean bounds =
                sentence.isWord(last + 1, "but")
                        && sentence.isWord(
                                last + 2, "more", "fewer", "less", "at", "over", "under");
        for (int i = last + 3; bounds && i < last + 6 && sentence.holds(i); i++) {
            int head = sentence.token(i).head();
            if (sentence.token(i).hasTag("CD") && sentence.isRelation(i, "nummod") && head > i) {
                return OptionalInt.of(head);
            }
        }
        return OptionalInt.empty();
    }

    /// "10 of the injured sailors".
    private static OptionalInt whole(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + PART_REACH); i++) {
            if (sentence.token(i).hasTag("NNS", "NNPS")) {
                return OptionalInt.of(i);
            }
            if (!sentence.token(i).hasTag("DT", "JJ", "JJS", "RBS", "PRP$", "NN", "NNP", "CD")) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /// "a third of the population", "one in five children".
    private static OptionalInt shared(Sentence sentence, int last) {
        int i = sentence.isWord(last + 1, "of") ? last + 2 : last + 1;
        OptionalInt noun = OptionalInt.empty();
        while (sentence.holds(i)
                && sentence.token(i).tag().matches("DT|JJ.*|PRP\\$|NN.*|CD|VBN|POS|CC")) {
            if (sentence.token(i).isNoun()) {
                noun = OptionalInt.of(i);
            }
            i++;
        }
        return noun;
    }

    /// "four-, five- and six-seat boats".
    private static OptionalInt listed(Sentence sentence, int hyphen) {
        boolean list =
                sentence.isWord(hyphen, "-") && sentence.isWord(hyphen + 1, ",", "and", "or", "to");
        for (int i = hyphen + 2; list && i < Math.min(sentence.size(), hyphen + LIST_REACH); i++) {
            boolean joined =
                    sentence.isWord(i - 1, "-") && sentence.token(i - 2).hasTag("CD", "JJ");
            if (joined && sentence.token(i).isNoun()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /// Whether a word may stand between a number and its noun.
    private static boolean isBetween(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean joins = token.hasTag("CC") && i > 0 && sentence.token(i - 1).hasTag("JJ");
        return token.tag().startsWith("JJ")
                || joins && sentence.holds(i + 1) && sentence.token(i + 1).hasTag("JJ")
                || token.hasTag("NNP")
                || token.hasTag("VBN") && token.relation().equals("amod")
                || token.isRelation("compound")
                || token.word().equals("-");
    }
}
