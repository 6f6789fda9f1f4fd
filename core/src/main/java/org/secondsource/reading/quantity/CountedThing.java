package org.secondsource.reading.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;

/// What a number counts: its noun, a currency or a percentage.
///
/// @param unit lemma; empty for a bare number
/// @param head index of the noun, or of the number where there is none
/// @param last index of the last word that belongs to number and unit
record CountedThing(String unit, int head, int last) {
    private static final Map<String, String> SIGNS =
            Words.meaning(
                    Map.of(
                            "dollar", "$, us$, a$",
                            "euro", "€",
                            "pound", "£",
                            "yen", "¥",
                            "rupee", "₹",
                            "percent", "%, percent, pct"));

    /// Adjectives that stand for people: "41 dead".
    static final Set<String> STATES =
            Set.of("dead", "injured", "wounded", "hurt", "missing", "homeless", "displaced");

    /// How far behind its number a counted noun may stand, in words. Set by hand.
    private static final int NOUN_REACH = 7;

    /// How far behind "of" the noun of "10 of the injured men" may stand, in words. Set by hand.
    private static final int PART_REACH = 5;

    static CountedThing of(Sentence sentence, int first, int last) {
        Optional<CountedThing> sign = sign(sentence, first, last);
        if (sign.isPresent()) {
            return sign.get();
        }
        OptionalInt noun = noun(sentence, first, last);
        if (noun.isPresent()) {
            int head = noun.getAsInt();
            return new CountedThing(sentence.lowerLemma(head), head, Math.max(last, head));
        }
        boolean people = STATES.contains(sentence.lower(last + 1));
        return people
                ? new CountedThing("person", last + 1, last + 1)
                : new CountedThing("", last, last);
    }

    private static Optional<CountedThing> sign(Sentence sentence, int first, int last) {
        String before = SIGNS.getOrDefault(sentence.lower(first - 1), "percent");
        if (!before.equals("percent")) {
            return Optional.of(new CountedThing(before, last, last));
        }
        String after = SIGNS.getOrDefault(sentence.lower(last + 1), "");
        if (!after.isEmpty()) {
            return Optional.of(new CountedThing(after, last + 1, last + 1));
        }
        boolean perCent = sentence.isWord(last + 1, "per") && sentence.hasLemma(last + 2, "cent");
        return perCent
                ? Optional.of(new CountedThing("percent", last + 2, last + 2))
                : Optional.empty();
    }

    /// The noun that the number modifies, that follows it behind adjectives only, or of which it is
    /// a part.
    private static OptionalInt noun(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            int head = sentence.token(i).head();
            boolean outside = head > last && head - last <= NOUN_REACH;
            if (outside && sentence.isRelation(i, "nummod") && sentence.token(head).isNoun()) {
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
        return sentence.hasLemma(last + 1, "of") ? whole(sentence, last + 2) : OptionalInt.empty();
    }

    /// "10 of the injured sailors".
    private static OptionalInt whole(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + PART_REACH); i++) {
            if (sentence.token(i).hasTag("NNS")) {
                return OptionalInt.of(i);
            }
            if (!sentence.token(i).hasTag("DT", "JJ", "PRP$", "NN", "NNP", "CD")) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /// Whether a word may stand between a number and its noun.
    private static boolean isBetween(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.tag().startsWith("JJ")
                || token.hasTag("NNP")
                || token.hasTag("VBN") && token.relation().equals("amod")
                || token.isRelation("compound")
                || token.word().equals("-");
    }
}
