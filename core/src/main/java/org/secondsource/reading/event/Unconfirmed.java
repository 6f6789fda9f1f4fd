package org.secondsource.reading.event;

import java.util.Optional;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.cue.Withheld;

/// Tells whether an event stands in what somebody denies, or neither confirms nor denies.
final class Unconfirmed {
    /// What holds that something is so, and verbs that say it is not.
    private static final Set<String> REPORTS =
            Words.of("report, claim, allegation, rumour, rumor, suggestion, accusation, denial");

    /// Verbs that leave open whether somebody did what they hold against him.
    private static final Set<String> ALLEGING =
            Words.of("accuse, suspect, charge, indict, arraign, plead");

    private static final Set<String> EVIDENCE =
            Words.of("evidence, proof, sign, indication, suggestion, hint, trace");

    /// Verbs whose denial leaves open what they tell.
    private static final Set<String> CONFIRMING =
            Set.of("confirm", "deny", "rule", "exclude", "say", "admit", "acknowledge");

    private static final Set<String> DENYING = Set.of("deny", "dismiss", "reject", "refute");

    /// How many clauses up the denial is looked for; as deep as sentences of news go. Set by hand.
    private static final int DEEPEST_CLAUSE = 6;

    /// Verbs that keep somebody "from" doing what stands behind it.
    private static final Set<String> KEEPING =
            Words.of(
                    "prevent, stop, keep, bar, block, deter, dissuade, prohibit, ban, discourage,"
                            + " hinder, restrain, save");

    /// Adverbs that take back what they stand beside.
    private static final Set<String> WRONG =
            Words.of("wrongly, falsely, incorrectly, mistakenly, erroneously");

    /// How many words may stand between "prevented" and its "from". Set by hand.
    private static final int KEEPING_REACH = 7;

    private Unconfirmed() {}

    /// "prevented them from | closing the road", "far from | closing it", "without | closing it":
    /// it was not done.
    static boolean isKeptFrom(Sentence sentence, int verb) {
        if (!sentence.token(verb).hasTag("VBG") || !sentence.isWord(verb - 1, "from")) {
            return sentence.token(verb).hasTag("VBG") && sentence.isWord(verb - 1, "without");
        }
        boolean kept = sentence.isWord(verb - 2, "far");
        for (int i = verb - 2; i >= Math.max(0, verb - KEEPING_REACH); i--) {
            kept |=
                    KEEPING.contains(sentence.lowerLemma(i))
                            && sentence.token(i).isVerb()
                            && !sentence.isNegated(i);
        }
        return kept;
    }

    /// "said wrongly that | it had closed": taken back.
    static boolean isWrong(Sentence sentence, int verb) {
        int above = sentence.token(verb).head();
        return above >= 0
                && sentence.isRelation(verb, "ccomp")
                && sentence.dependents(above).stream()
                        .anyMatch(d -> WRONG.contains(sentence.lower(d)));
    }

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

    /// What the word above an infinitive or a participle tells of it beyond plans: "ruled out |
    /// suing" will not, "failed to | sign" has not, "accused of | stealing" may have.
    static Optional<EventStatus> told(Sentence sentence, int verb) {
        int above = sentence.token(verb).head();
        if (sentence.hasLemma(above, "rule") && sentence.isWord(above + 1, "out")) {
            return Optional.of(
                    Withheld.is(sentence, above) ? EventStatus.POSSIBLE : EventStatus.CANCELLED);
        }
        if (sentence.hasLemma(above, "fail", "neglect")
                && sentence.hasDependent(verb, "mark", "to")
                && !sentence.isNegated(above)) {
            return Optional.of(EventStatus.DENIED);
        }
        if (sentence.hasLemma(above, "avoid", "escape")
                && sentence.token(verb).hasTag("VBG")
                && !sentence.isNegated(above)) {
            return Optional.of(EventStatus.DENIED);
        }
        if (sentence.hasLemma(above, "guilty")
                && (sentence.isNegated(above) || sentence.isWord(above - 1, "not"))) {
            return Optional.of(EventStatus.DENIED);
        }
        boolean alleged =
                ALLEGING.contains(sentence.lowerLemma(above)) && sentence.token(verb).hasTag("VBG");
        return alleged ? Optional.of(EventStatus.POSSIBLE) : Optional.empty();
    }

    /// "the claim that | it sold arms", "no evidence that | it did": what nobody vouches for.
    private static boolean isClaim(Sentence sentence, int noun) {
        boolean holds =
                sentence.token(noun).isNoun()
                        && sentence.dependent(noun, "ccomp", "acl").stream()
                                .anyMatch(d -> sentence.hasDependent(d, "mark", "that"));
        return holds
                && (REPORTS.contains(sentence.lowerLemma(noun))
                        || EVIDENCE.contains(sentence.lowerLemma(noun)) && sentence.isOfNone(noun));
    }

    /// "neither confirmed nor denied that she would go", "did not rule out a strike", "refused to
    /// say whether": nobody says that it is so.
    static boolean is(Sentence sentence, int trigger) {
        int at = sentence.token(trigger).head();
        for (int steps = 0; steps < DEEPEST_CLAUSE && at >= 0; steps++) {
            if (CONFIRMING.contains(sentence.lowerLemma(at)) && Withheld.is(sentence, at)
                    || isClaim(sentence, at)) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }
}
