package org.secondsource.reading.proposition;

import java.util.List;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;

/// Tells in what state of fact a clause puts what it tells, by the helpers and the sense of its
/// main word.
final class StateReader {
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
        if (isConditional(clause)) {
            return FactState.CONDITIONAL;
        }
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

    /// Whether it holds only under a condition, or would have held.
    private static boolean isConditional(Clause clause) {
        Sentence sentence = clause.sentence();
        boolean unreal = helps(clause, "would") && helps(clause, "have");
        return unreal
                || sentence.dependents(clause.head()).stream()
                        .filter(i -> !isAsked(sentence, clause.head(), i))
                        .anyMatch(i -> sentence.isRelation(i, "advcl") && isCondition(sentence, i));
    }

    /// "Were investigating if a second car was used": what is asked, and no condition.
    private static boolean isAsked(Sentence sentence, int verb, int clause) {
        return clause > verb
                && ASKING.contains(sentence.lowerLemma(verb))
                && sentence.isWord(verb + 1, "if");
    }

    private static final Set<String> ASKING =
            Words.of(
                    "ask, investigate, probe, examine, check, determine, decide, wonder, know, learn, see,"
                            + " question, establish, discuss, debate, consider, clarify, verify");

    /// Whether a clause beside another sets a condition: "if the quay sinks", "provided that …".
    static boolean isCondition(Sentence sentence, int head) {
        boolean marked =
                sentence.dependents(head).stream()
                        .filter(i -> sentence.isRelation(i, "mark", "advmod"))
                        .anyMatch(i -> CONDITIONS.contains(sentence.lower(i)));
        return marked
                || CONDITIONS.contains(sentence.lower(head))
                || ClauseFinder.isInverted(sentence, head);
    }

    /// "Provided that the council agrees, work will start": without its first words it says what is
    /// not said.
    static boolean isLedByCondition(Sentence sentence, List<Integer> words) {
        return words.getFirst() > 1 && CONDITIONS.contains(sentence.lower(0));
    }

    private static final Set<String> CONDITIONS =
            Words.of("if, unless, provided, providing, lest, supposing, should");

    private static boolean helps(Clause clause, String... helpers) {
        Sentence sentence = clause.sentence();
        return sentence.hasDependent(clause.head(), "aux", helpers)
                || clause.helpers().stream().anyMatch(i -> sentence.hasLemma(i, helpers));
    }

    private static boolean isNegated(Clause clause) {
        Sentence sentence = clause.sentence();
        boolean nobody = clause.subject().stream().anyMatch(sentence::isOfNone);
        boolean nothing =
                sentence.dependents(clause.head()).stream()
                        .filter(i -> sentence.isRelation(i, "obj"))
                        .anyMatch(i ->
                                sentence.dependents(i).stream()
                                        .anyMatch(d -> sentence.isWord(d, "no")));
        return sentence.isNegated(clause.head())
                || isStillToCome(clause)
                || clause.helpers().stream().anyMatch(sentence::isNegated)
                || nobody
                || nothing;
    }

    /// "Has yet to vote".
    private static boolean isStillToCome(Clause clause) {
        Sentence sentence = clause.sentence();
        return sentence.subtree(clause.head()).stream()
                .anyMatch(i ->
                        sentence.isWord(i, "yet")
                                && sentence.isWord(i + 1, "to")
                                && sentence.hasLemma(i - 1, "have"));
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
        boolean led =
                sentence.hasDependent(head, "mark", "to")
                        && sentence.dependents(head).stream()
                                .anyMatch(i ->
                                        sentence.isRelation(i, "aux", "cop")
                                                && sentence.hasLemma(i, "be"));
        return led
                || sentence.hasLemma(head, "be")
                        && sentence.dependents(head).stream()
                                .filter(i -> sentence.isRelation(i, "xcomp", "ccomp"))
                                .anyMatch(i -> sentence.hasDependent(i, "mark", "to"));
    }
}
