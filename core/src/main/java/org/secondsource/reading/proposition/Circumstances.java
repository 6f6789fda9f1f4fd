package org.secondsource.reading.proposition;

import java.util.List;
import java.util.TreeSet;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.text.Span;

/// Finds how many, where and when a clause tells.
final class Circumstances {
    private final List<Quantity> quantities;
    private final List<TimeMention> times;

    Circumstances(List<Quantity> quantities, List<TimeMention> times) {
        this.quantities = quantities;
        this.times = times;
    }

    /// The numbers in some stretches.
    List<QuantityId> numbers(List<Span> stretches) {
        return quantities.stream()
                .filter(quantity -> stretches.stream().anyMatch(s -> s.contains(quantity.span())))
                .map(Quantity::id)
                .sorted()
                .toList();
    }

    /// The numbers that the clause's own verb tells.
    List<QuantityId> counted(Clause clause, List<Integer> core) {
        Sentence sentence = clause.sentence();
        TreeSet<QuantityId> ids = new TreeSet<>();
        for (Quantity quantity : quantities) {
            int word = sentence.indexAt(quantity.span().start());
            boolean inside = sentence.span().contains(quantity.span()) && core.contains(word);
            if (inside && isTold(sentence, word, clause.head())) {
                ids.add(quantity.id());
            }
        }
        return List.copyOf(ids);
    }

    /// Whether no other verb stands between a number and the verb of its clause.
    private static boolean isTold(Sentence sentence, int number, int head) {
        int at = sentence.token(number).head();
        for (int steps = 0; steps < sentence.size() && at >= 0 && at != head; steps++) {
            Token token = sentence.token(at);
            if (token.isVerb() && !sentence.isRelation(at, "xcomp", "amod", "case")) {
                return false;
            }
            at = token.head();
        }
        return at == head || number == head;
    }

    static String place(Clause clause, List<Integer> core) {
        Sentence sentence = clause.sentence();
        return core.stream()
                .filter(i -> sentence.token(i).name() == NameKind.LOCATION)
                .filter(i -> sentence.isLedBy(i, "in", "at", "near", "off", "outside"))
                .map(i -> sentence.token(i).word())
                .findFirst()
                .orElse("");
    }

    /// The day that the clause's own verb tells; not one inside a phrase or a clause that describes
    /// a noun: "Thursday's release", "the people who wrote by Friday".
    When when(Clause clause, List<Integer> core) {
        Sentence sentence = clause.sentence();
        List<Span> stretches = Rewording.stretches(sentence, core);
        for (TimeMention time : times) {
            boolean day = !(time.expression() instanceof TimeExpression.Length);
            boolean within = stretches.stream().anyMatch(s -> s.contains(time.span()));
            if (day && within && !isOfNoun(clause, time)) {
                return new When.Said(time.span(), time.expression());
            }
        }
        return new When.Unsaid();
    }

    private static boolean isOfNoun(Clause clause, TimeMention time) {
        Sentence sentence = clause.sentence();
        int at = sentence.indexAt(time.span().start());
        for (int steps = 0;
                steps < sentence.size() && sentence.holds(at) && at != clause.head();
                steps++) {
            if (sentence.isRelation(at, "nmod:poss", "acl")) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }
}
