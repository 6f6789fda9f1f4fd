package org.secondsource.reading.proposition;

import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;

/// Tells in what state of fact a clause puts what it tells, by the helpers and the sense of its main
/// word.
final class StateReader {
    private static final Set<String> NO = Words.of("no, none, nobody, nothing, neither, nor");
    private static final Set<String> EXPECTING =
            Words.of("expect, likely, predict, forecast, anticipate, poise, unlikely");
    private static final Set<String> PLANNING =
            Words.of("schedule, set, due, slate, plan, bill, ready, prepare");
    private static final Set<String> MEANING =
            Words.of(
                    "intend, hope, aim, vow, pledge, propose, seek, want, promise, wish, threaten, offer");
    private static final Set<String> MAY = Words.of("possible, consider, may, might");

    private StateReader() {}

    static FactState read(Clause clause) {
        Sentence sentence = clause.sentence();
        int head = clause.head();
        if (isNegated(clause)) {
            return FactState.NOT_SO;
        }
        if (helps(clause, "may", "might", "could")) {
            return FactState.POSSIBLE;
        }
        String lemma = sentence.lowerLemma(head);
        boolean to = hasInfinitive(sentence, head);
        if (EXPECTING.contains(lemma) && (to || sentence.dependent(head, "ccomp").isPresent())) {
            return FactState.EXPECTED;
        }
        if (MAY.contains(lemma)) {
            return FactState.POSSIBLE;
        }
        if (helps(clause, "will", "would", "shall", "'ll", "wo", "should", "must")
                || PLANNING.contains(lemma) && (to || isOfPlan(clause))
                || isToBe(sentence, head)) {
            return FactState.PLANNED;
        }
        return MEANING.contains(lemma) && to ? FactState.INTENDED : FactState.SO;
    }

    private static boolean helps(Clause clause, String... helpers) {
        Sentence sentence = clause.sentence();
        return sentence.hasDependent(clause.head(), "aux", helpers)
                || clause.helpers().stream().anyMatch(i -> sentence.hasLemma(i, helpers));
    }

    private static boolean isNegated(Clause clause) {
        Sentence sentence = clause.sentence();
        boolean nobody =
                clause.subject().stream()
                        .anyMatch(i ->
                                NO.contains(sentence.lower(i))
                                        || sentence.dependents(i).stream()
                                                .anyMatch(d ->
                                                        sentence.isRelation(d, "det")
                                                                && NO.contains(sentence.lower(d))));
        boolean nothing =
                sentence.dependents(clause.head()).stream()
                        .filter(i -> sentence.isRelation(i, "obj"))
                        .anyMatch(i ->
                                sentence.dependents(i).stream()
                                        .anyMatch(d -> sentence.isWord(d, "no")));
        return sentence.isNegated(clause.head())
                || clause.helpers().stream().anyMatch(sentence::isNegated)
                || nobody
                || nothing;
    }

    private static boolean hasInfinitive(Sentence sentence, int head) {
        return sentence.dependents(head).stream()
                .filter(i -> sentence.isRelation(i, "xcomp", "ccomp", "advcl"))
                .anyMatch(i ->
                        sentence.hasDependent(i, "mark", "to")
                                || sentence.hasDependent(i, "aux", "to"));
    }

    /// "Is scheduled for Friday", "is due on Monday"; not "set a record".
    private static boolean isOfPlan(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.dependent(clause.head(), "aux:pass", "cop").isPresent()
                && sentence.hasLemma(clause.head(), "schedule", "due", "slate", "plan", "bill");
    }

    /// "Are to meet": an infinitive that "be" leads.
    private static boolean isToBe(Sentence sentence, int head) {
        return sentence.hasLemma(head, "be")
                && sentence.dependents(head).stream()
                        .filter(i -> sentence.isRelation(i, "xcomp", "ccomp"))
                        .anyMatch(i -> sentence.hasDependent(i, "mark", "to"));
    }
}
