package org.secondsource.reading.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// What a number counts: its noun, a currency or a percentage.
///
/// @param unit lemma; empty for a bare number
/// @param head index of the noun, or of the number where there is none
/// @param last index of the last word that belongs to number and unit
record CountedThing(String unit, int head, int last) {
    private static final Map<String, String> SIGNS =
            Map.of(
                    "$", "dollar", "us$", "dollar", "€", "euro", "£", "pound", "¥", "yen", "%",
                    "percent", "percent", "percent", "pct", "percent", "₹", "rupee", "a$",
                    "dollar");

    /// Adjectives that stand for people: "41 dead".
    static final Map<String, String> STATES =
            Map.of(
                    "dead",
                    "kill",
                    "injured",
                    "injure",
                    "wounded",
                    "wound",
                    "hurt",
                    "hurt",
                    "missing",
                    "missing",
                    "homeless",
                    "homeless",
                    "displaced",
                    "displace");

    static CountedThing of(Sentence sentence, int first, int last) {
        Optional<CountedThing> sign = sign(sentence, first, last);
        if (sign.isPresent()) {
            return sign.get();
        }
        OptionalInt noun = noun(sentence, first, last);
        if (noun.isPresent()) {
            Token token = sentence.token(noun.getAsInt());
            return new CountedThing(
                    token.lemma().toLowerCase(Locale.ROOT),
                    noun.getAsInt(),
                    Math.max(last, noun.getAsInt()));
        }
        int next = last + 1;
        boolean people =
                next < sentence.size()
                        && STATES.containsKey(sentence.token(next).word().toLowerCase(Locale.ROOT));
        return people ? new CountedThing("person", next, next) : new CountedThing("", last, last);
    }

    private static Optional<CountedThing> sign(Sentence sentence, int first, int last) {
        if (first > 0) {
            String before = sentence.token(first - 1).word().toLowerCase(Locale.ROOT);
            if (SIGNS.containsKey(before) && !before.startsWith("p") && !before.equals("%")) {
                return Optional.of(new CountedThing(SIGNS.getOrDefault(before, ""), last, last));
            }
        }
        if (last + 1 < sentence.size()) {
            String after = sentence.token(last + 1).word().toLowerCase(Locale.ROOT);
            if (SIGNS.containsKey(after)) {
                return Optional.of(
                        new CountedThing(SIGNS.getOrDefault(after, ""), last + 1, last + 1));
            }
            boolean perCent =
                    after.equals("per")
                            && last + 2 < sentence.size()
                            && sentence.hasLemma(last + 2, "cent");
            if (perCent) {
                return Optional.of(new CountedThing("percent", last + 2, last + 2));
            }
        }
        return Optional.empty();
    }

    /// The noun that the number modifies, or that follows it behind adjectives only.
    private static OptionalInt noun(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            int head = sentence.token(i).head();
            boolean outside = head > last && head - last < 8;
            if (outside && sentence.isRelation(i, "nummod") && sentence.token(head).isNoun()) {
                return OptionalInt.of(head);
            }
        }
        int i = last + 1;
        while (i < sentence.size()
                && (isAdjective(sentence.token(i))
                        || sentence.isRelation(i, "compound")
                        || sentence.token(i).word().equals("-"))) {
            i++;
        }
        if (i < sentence.size()
                && sentence.token(i).isNoun()
                && !sentence.token(i).tag().equals("NNP")) {
            return OptionalInt.of(i);
        }
        boolean partitive = sentence.hasLemma(last + 1, "of");
        if (partitive) {
            for (int j = last + 2; j < Math.min(sentence.size(), last + 7); j++) {
                if (sentence.token(j).tag().equals("NNS")) {
                    return OptionalInt.of(j);
                }
                if (!List.of("DT", "JJ", "PRP$", "NN", "NNP", "CD")
                        .contains(sentence.token(j).tag())) {
                    break;
                }
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isAdjective(Token token) {
        return token.tag().startsWith("JJ")
                || token.tag().equals("NNP")
                || token.tag().equals("VBN") && token.relation().equals("amod");
    }
}
