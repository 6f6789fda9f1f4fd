package org.secondsource.reading.time;

import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.time.TimeExpression.Side;

/// Tells from the verb above a time whether it lies before or after the day of publication.
final class Tense {
    private static final Set<String> AHEAD = Set.of("will", "would", "shall");

    /// Words that make a following "to" point ahead: "was scheduled to meet".
    private static final Set<String> PLANNING =
            Words.of(
                    "schedule, expect, plan, set, due, slate, intend, likely, hope, aim, prepare,"
                            + " agree, ready, want, decide, pledge, vow, promise, ask, call, urge");

    /// Verbs whose object is still to come.
    private static final Set<String> THREATENING =
            Words.of("threaten, plan, propose, schedule, promise, expect, consider, call");

    /// Verbs of the past whose subject was still to come: "the concert on 18 September is
    /// cancelled".
    private static final Set<String> CANCELLING = Words.of("cancel, scrap, abandon, shelve, call");

    private Tense() {}

    /// On which side of the day of publication the verb above a word points.
    static Side side(Sentence sentence, int index) {
        OptionalInt above = sentence.verbAbove(index);
        if (above.isEmpty()) {
            return Side.NEAREST;
        }
        if (Postponement.isNewDay(sentence, index)
                || Postponement.isOldDay(sentence, index)
                || isOfThreat(sentence, index, above.getAsInt())) {
            return Side.FUTURE;
        }
        int verb = above.getAsInt();
        Token token = sentence.token(verb);
        if (pointsAhead(sentence, verb)) {
            return Side.FUTURE;
        }
        if (Postponement.isTold(sentence, verb)
                && sentence.isLedBy(index, "to", "until", "till", "from")) {
            return Side.FUTURE;
        }
        if (isWithin(sentence, index, verb)) {
            return Side.PAST;
        }
        if (CANCELLING.contains(token.lemma())) {
            return Side.NEAREST;
        }
        return switch (token.tag()) {
            case "VB" -> ofInfinitive(sentence, verb);
            case "VBD" -> Side.PAST;
            case "VBN" -> isPlanned(sentence, verb) ? Side.FUTURE : Side.PAST;
            case "VBG" ->
                    token.head() >= 0 && sentence.dependent(verb, "aux").isEmpty()
                            ? side(sentence, token.head())
                            : Side.NEAREST;
            default -> Side.NEAREST;
        };
    }

    /// "flew out to see her on 9 July": what somebody did in order to is done; "agreed to meet on
    /// Monday", "wants to meet", "will try to meet" is to come.
    private static Side ofInfinitive(Sentence sentence, int verb) {
        int above = sentence.token(verb).head();
        if (!sentence.hasDependent(verb, "mark", "to")) {
            boolean modal = sentence.dependent(verb, "aux").isPresent();
            boolean joined = above >= 0 && sentence.isRelation(verb, "conj");
            return modal ? Side.FUTURE : joined ? side(sentence, above) : Side.PAST;
        }
        boolean purpose =
                sentence.isRelation(verb, "advcl")
                        && above >= 0
                        && sentence.token(above).hasTag("VBD")
                        && !PLANNING.contains(sentence.lowerLemma(above));
        return purpose ? Side.PAST : Side.FUTURE;
    }

    /// "to rebuild after | Saturday's quake": what lies before it.
    private static boolean isWithin(Sentence sentence, int time, int verb) {
        int noun = sentence.token(time).head();
        return noun >= 0
                && noun != verb
                && sentence.isRelation(time, "nmod:poss", "compound", "nmod")
                && sentence.isLedBy(noun, "after", "since", "following");
    }

    /// "threatened a strike from 20 March": the day is the strike's, which is still to come.
    private static boolean isOfThreat(Sentence sentence, int time, int verb) {
        int noun = sentence.token(time).head();
        return noun >= 0
                && noun != verb
                && sentence.token(noun).head() == verb
                && sentence.isRelation(noun, "obj")
                && THREATENING.contains(sentence.token(verb).lemma());
    }

    /// "will meet on Monday", "plans to meet on Monday" seen from "plans".
    private static boolean pointsAhead(Sentence sentence, int verb) {
        boolean plans = PLANNING.contains(sentence.token(verb).lemma());
        for (int dependent : sentence.dependents(verb)) {
            boolean modal =
                    sentence.isRelation(dependent, "aux")
                            && AHEAD.contains(sentence.token(dependent).lemma());
            if (modal || plans && sentence.isRelation(dependent, "xcomp")) {
                return true;
            }
        }
        return false;
    }

    /// "is to be signed on Monday", "is scheduled for Monday"; not "is said to have died".
    private static boolean isPlanned(Sentence sentence, int verb) {
        return PLANNING.contains(sentence.token(verb).lemma())
                || sentence.hasDependent(verb, "mark", "to")
                        && !sentence.hasDependent(verb, "aux", "have");
    }
}
