package org.secondsource.reading.event;

import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;

/// Tells whether an event stands in what somebody denies, or neither confirms nor denies.
final class Unconfirmed {
    /// What holds that something is so, and verbs that say it is not.
    private static final Set<String> REPORTS =
            Words.of("report, claim, allegation, rumour, rumor, suggestion, accusation");

    /// Verbs whose denial leaves open what they tell.
    private static final Set<String> CONFIRMING = Set.of("confirm", "deny", "rule", "exclude");

    private static final Set<String> DENYING = Set.of("deny", "dismiss", "reject", "refute");

    /// How many clauses up the denial is looked for; as deep as sentences of news go. Set by hand.
    private static final int DEEPEST_CLAUSE = 6;

    private Unconfirmed() {}

    /// "denied a report that it plans talks".
    static boolean isInDeniedReport(Sentence sentence, int trigger) {
        int at = sentence.token(trigger).head();
        for (int steps = 0; steps < DEEPEST_CLAUSE && at >= 0; steps++) {
            int above = sentence.token(at).head();
            boolean report =
                    REPORTS.contains(sentence.lowerLemma(at)) && sentence.isRelation(at, "obj");
            if (report && DENYING.contains(sentence.lowerLemma(above))) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /// "neither confirmed nor denied that she would go", "did not rule out a strike", "refused to
    /// say whether": nobody says that it is so.
    static boolean is(Sentence sentence, int trigger) {
        int at = sentence.token(trigger).head();
        for (int steps = 0; steps < DEEPEST_CLAUSE && at >= 0; steps++) {
            int above = sentence.token(at).head();
            if (CONFIRMING.contains(sentence.lowerLemma(at))) {
                boolean negated =
                        sentence.isNegated(at)
                                || sentence.dependents(at).stream()
                                        .anyMatch(d -> sentence.isWord(d, "neither", "nor"));
                if (negated || above >= 0 && sentence.hasLemma(above, "decline", "refuse")) {
                    return true;
                }
            }
            at = above;
        }
        return false;
    }
}
