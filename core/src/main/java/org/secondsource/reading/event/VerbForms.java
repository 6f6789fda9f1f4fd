package org.secondsource.reading.event;

import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.time.TimeReader;

/// Forms of a verb and the words beside it that tell more of an event's status than its tense.
final class VerbForms {
    /// Words that, before a clause in the present tense, tell what is still to come.
    private static final Set<String> AWAITING = Set.of("once", "when", "until", "till", "after");

    private VerbForms() {}

    /// "is no longer planned".
    static boolean isDeniedNow(Sentence sentence, int verb) {
        return sentence.dependents(verb).stream()
                .anyMatch(d ->
                        sentence.isWord(d, "longer") && d < verb && sentence.isWord(d - 1, "no")
                                || sentence.isWord(d, "longer", "more")
                                        && sentence.isNegated(verb));
    }

    /// "will likely visit", "talks likely to touch on": what is to come, with a doubt.
    static boolean isHedged(Sentence sentence, int verb, EventStatus status) {
        boolean ahead =
                status == EventStatus.SCHEDULED || sentence.hasDependent(verb, "mark", "to");
        return ahead && sentence.hasDependent(verb, "advmod", "likely", "probably", "presumably");
    }

    /// "Once the pact is signed", "as soon as it has been signed": not signed yet. "Once it was
    /// signed" tells of one that is.
    static boolean isAwaited(Sentence sentence, int verb) {
        boolean led =
                sentence.dependents(verb).stream()
                        .anyMatch(d -> d < verb && AWAITING.contains(sentence.lower(d)));
        boolean soon =
                sentence.hasDependent(verb, "mark", "as")
                        && sentence.isWord(sentence.token(verb).head(), "soon", "long");
        int tensed = sentence.dependent(verb, "aux").orElse(verb);
        return (led || soon)
                && sentence.token(tensed).hasTag("VBZ", "VBP")
                && !isPastBelow(sentence, verb);
    }

    /// "opens on Saturday": the present of timetables. Headlines, which tell the past in it, end
    /// without a full stop.
    static boolean isTimetable(Sentence sentence, int verb) {
        return sentence.token(verb).hasTag("VBZ", "VBP")
                && !isPastBelow(sentence, verb)
                && sentence.isWord(sentence.size() - 1, ".")
                && sentence.dependents(verb).stream()
                        .anyMatch(d ->
                                d > verb
                                        && sentence.isLedBy(d, "on")
                                        && TimeReader.isCalendarWord(sentence.token(d).word()));
    }

    /// "Nine died when rockets | hit the port": a verb whose past is its present, below a past.
    static boolean isPastBelow(Sentence sentence, int verb) {
        int above = sentence.token(verb).head();
        return above >= 0
                && sentence.isRelation(verb, "advcl")
                && sentence.token(above).hasTag("VBD", "VBN")
                && ONE_FORM.contains(sentence.lower(verb));
    }

    /// Verbs of one form in present and past (Quirk et al. 1985, 3.18, class 5).
    private static final Set<String> ONE_FORM =
            Words.of(
                    "bet, bid, burst, cast, cost, cut, hit, hurt, let, put, quit, rid, set, shed,"
                            + " shut, split, spread, thrust");

    /// "Norway, Chile reach deal": the present of a headline, which taggers take for an infinitive.
    static boolean isHeadline(Sentence sentence, int verb) {
        return sentence.token(verb).head() < 0
                && sentence.dependent(verb, "nsubj").isPresent()
                && sentence.dependent(verb, "aux").isEmpty();
    }

    /// "the planned march | was never held".
    static boolean isNeverHeld(Sentence sentence, int noun) {
        int verb = sentence.token(noun).head();
        return verb >= 0
                && sentence.isRelation(noun, "nsubj")
                && sentence.hasLemma(verb, "hold", "take", "happen", "materialise", "materialize")
                && sentence.isNegated(verb);
    }

    /// "talks are under way".
    static boolean isUnderWay(Sentence sentence, int index) {
        return sentence.hasLemma(index, "underway")
                || sentence.hasLemma(index, "way") && sentence.isLedBy(index, "under");
    }
}
