package org.secondsource.reading.time;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
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

    /// What is said to be so has ended.
    private static final Set<String> OVER = Words.of("over, finished, past, ended, done");

    private Tense() {}

    /// On which side of the day of publication the verb above a word points.
    static Side side(Sentence sentence, int index) {
        OptionalInt above = verbOf(sentence, index);
        if (above.isEmpty()) {
            return ofState(sentence, index);
        }
        if (Postponement.isNewDay(sentence, index)
                || Postponement.isOldDay(sentence, index)
                || Postponement.isOfMoved(sentence, index)
                || isOfThreat(sentence, index, above.getAsInt())) {
            return Side.FUTURE;
        }
        int verb = above.getAsInt();
        Token token = sentence.token(verb);
        if (pointsAhead(sentence, verb)
                || isPossible(sentence, verb)
                || isCondition(sentence, verb)
                || isAhead(sentence, index)) {
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
            case "VBG" -> ofParticiple(sentence, verb);
            default -> isOver(sentence, verb) ? Side.PAST : Side.NEAREST;
        };
    }

    /// The verb above a time; not that of the clause behind the comma that closes its own: "must
    /// pay by | Monday, a court ruled".
    private static OptionalInt verbOf(Sentence sentence, int index) {
        OptionalInt above = sentence.verbAbove(index);
        int other = above.orElse(-1);
        OptionalInt subject = sentence.dependent(other, "nsubj");
        boolean behind =
                other > index
                        && subject.isPresent()
                        && subject.getAsInt() > index
                        && IntStream.range(index, subject.getAsInt())
                                .anyMatch(i -> sentence.isWord(i, ","));
        for (int i = index - 1; behind && i >= 0 && !sentence.isWord(i, ","); i--) {
            if (sentence.token(i).isVerb()) {
                return OptionalInt.of(i);
            }
        }
        return above;
    }

    /// "were turning back on Tuesday" is past; a participle without a form of "be" goes with the
    /// verb above it.
    private static Side ofParticiple(Sentence sentence, int verb) {
        OptionalInt auxiliary = sentence.dependent(verb, "aux");
        if (auxiliary.isPresent()) {
            return sentence.token(auxiliary.getAsInt()).hasTag("VBD") ? Side.PAST : Side.NEAREST;
        }
        int above = sentence.token(verb).head();
        return above >= 0 ? side(sentence, above) : Side.NEAREST;
    }

    /// "Sunday's vote was a success", "the strike of Monday is over": the tense of a sentence whose
    /// predicate is no verb stands in its "be".
    private static Side ofState(Sentence sentence, int index) {
        int predicate = index;
        for (int steps = 0; steps < sentence.size(); steps++) {
            int head = sentence.token(predicate).head();
            if (head < 0) {
                break;
            }
            predicate = head;
        }
        OptionalInt copula = sentence.dependent(predicate, "cop");
        if (copula.isEmpty() || predicate == index) {
            return Side.NEAREST;
        }
        boolean past = sentence.token(copula.getAsInt()).hasTag("VBD");
        return past || OVER.contains(sentence.lower(predicate)) ? Side.PAST : Side.NEAREST;
    }

    /// "is over", "are done with".
    private static boolean isOver(Sentence sentence, int verb) {
        return sentence.hasLemma(verb, "be")
                && sentence.dependents(verb).stream()
                        .anyMatch(d -> OVER.contains(sentence.lower(d)));
    }

    /// "could be released on Friday" lies ahead, though its participle looks past; "may have been
    /// released" doesn't.
    private static boolean isPossible(Sentence sentence, int verb) {
        return sentence.hasDependent(verb, "aux", "could", "may", "might", "can", "should", "must")
                && !sentence.hasDependent(verb, "aux", "have");
    }

    /// "unless a deal is reached by | March": a condition in the present lies ahead.
    private static boolean isCondition(Sentence sentence, int verb) {
        boolean condition = sentence.hasDependent(verb, "mark", "unless", "if");
        OptionalInt auxiliary = sentence.dependent(verb, "aux", "aux:pass", "cop");
        Token finite = sentence.token(auxiliary.orElse(verb));
        return condition && finite.hasTag("VBZ", "VBP") && !finite.lemma().equals("have");
    }

    /// "ahead of | Sunday's vote", "ahead of the vote on | Sunday": what lies ahead of the past may
    /// still lie ahead.
    private static boolean isAhead(Sentence sentence, int time) {
        int noun =
                sentence.isRelation(time, "nmod:poss", "nmod") ? sentence.token(time).head() : -1;
        for (int i = time - 1; noun >= 0 && i > 0; i--) {
            if (sentence.isWord(i, "of") && sentence.isWord(i - 1, "ahead")) {
                return sentence.token(i).head() == noun;
            }
        }
        return false;
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
