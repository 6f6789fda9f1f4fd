package org.secondsource.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.time.Postponement;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;

/// Reads the day that a mention gives its event, and the day it was due on before.
final class DayReader {
    /// How many words may lie between a time and what it dates. Set by hand.
    private static final int TIME_REACH = 4;

    private static final Set<String> HOLDING =
            Words.of("hold, take, begin, start, open, convene, happen, resume, go, stage, play");

    private DayReader() {}

    /// The day that a mention gives its event; the new one, where it is put on another.
    static When when(Sentence sentence, int trigger, List<TimeMention> times) {
        OptionalInt mover = mover(sentence, trigger);
        OptionalInt beside = mover.isPresent() ? mover : Moving.participle(sentence, trigger);
        if (beside.isPresent()) {
            int verb = beside.getAsInt();
            When moved =
                    first(
                            sentence,
                            times,
                            at -> isMovedTo(sentence, at, verb) || isHeldThen(sentence, at, verb));
            if (mover.isPresent() || moved instanceof When.Said) {
                return moved;
            }
        }
        if (Postponement.isOfNoun(sentence, trigger)) {
            return first(sentence, times, at -> isSetBehind(sentence, at, trigger));
        }
        for (int anchor : anchors(sentence, trigger)) {
            When day =
                    first(
                            sentence,
                            times,
                            at ->
                                    hangsOn(sentence, at, anchor)
                                            && !isBound(sentence, at)
                                            && !Postponement.isOldDay(sentence, at));
            if (day instanceof When.Said) {
                return day;
            }
        }
        When said = first(sentence, times, at -> isSaidOf(sentence, at, trigger));
        int above = sentence.token(trigger).head();
        return said instanceof When.Unsaid && isPurpose(sentence, trigger)
                ? first(
                        sentence,
                        times,
                        at -> hangsOn(sentence, at, above) && !isBound(sentence, at))
                : said;
    }

    /// The words that carry the event, the last word on it first: "was to be held on Monday but
    /// will now take place | on Friday".
    private static List<Integer> anchors(Sentence sentence, int trigger) {
        List<Integer> anchors = new ArrayList<>();
        int head = sentence.token(trigger).head();
        boolean subject =
                sentence.isRelation(trigger, "nsubj") && !sentence.token(trigger).isVerb();
        if (subject) {
            sentence.dependents(head).stream()
                    .filter(d -> isButOfSame(sentence, d))
                    .forEach(anchors::add);
        }
        if (subject && isHolding(sentence, head)) {
            anchors.add(head);
        }
        anchors.addAll(EventReader.anchors(sentence, trigger));
        if (subject && StatusReader.isRaising(sentence, head)) {
            sentence.dependents(head).stream()
                    .filter(d -> sentence.isRelation(d, "xcomp", "ccomp"))
                    .filter(d -> sentence.hasDependent(d, "mark", "to"))
                    .forEach(anchors::add);
        }
        return anchors;
    }

    /// Verbs that tell of nothing but the event, so that their day is its day: "the march, first
    /// planned for Monday, will be held | on Friday"; and "is due | on Friday".
    private static boolean isHolding(Sentence sentence, int predicate) {
        boolean holds =
                sentence.token(predicate).isVerb()
                        && HOLDING.contains(sentence.lowerLemma(predicate));
        return holds || sentence.isWord(predicate, "due");
    }

    private static boolean isButOfSame(Sentence sentence, int verb) {
        return sentence.isRelation(verb, "conj")
                && sentence.token(verb).isVerb()
                && (sentence.hasDependent(verb, "cc", "but")
                        || sentence.hasDependent(verb, "cc", "and") && isHolding(sentence, verb))
                && isOfSame(sentence, verb);
    }

    /// Whether a verb has the subject of the one before, or a pronoun for it.
    private static boolean isOfSame(Sentence sentence, int verb) {
        return sentence.dependent(verb, "nsubj").stream()
                .allMatch(i -> sentence.isWord(i, "it", "they"));
    }

    /// "was put off and will be held | on Friday".
    private static boolean isHeldThen(Sentence sentence, int time, int mover) {
        return sentence.dependents(mover).stream()
                .anyMatch(d ->
                        isButOfSame(sentence, d)
                                && hangsOn(sentence, time, d)
                                && !isBound(sentence, time));
    }

    /// "The vote has been put off. It will now take place | on Friday", "… The new date is | 4
    /// May": the day that the next sentence gives what is put on another.
    static When inNext(Sentence sentence, int noun, Sentence next, List<TimeMention> times) {
        if (mover(sentence, noun).isEmpty()) {
            return new When.Unsaid();
        }
        for (int i = 0; i < next.size(); i++) {
            int verb = next.token(i).head();
            if (!next.isRelation(i, "nsubj") || !next.holds(verb)) {
                continue;
            }
            boolean held =
                    next.isWord(i, "it", "they")
                            && (isHolding(next, verb) || Postponement.isTold(next, verb))
                            && !next.isNegated(verb);
            boolean dated = next.hasLemma(i, "date", "day") && next.hasDependent(i, "amod", "new");
            if (held || dated) {
                return first(
                        next,
                        times,
                        at ->
                                (at == verb || hangsOn(next, at, verb))
                                        && !isBound(next, at)
                                        && !Postponement.isOldDay(next, at));
            }
        }
        return new When.Unsaid();
    }

    /// "the postponement of the talks to | 4 July", "a new date for the talks: | 4 July".
    private static boolean isSetBehind(Sentence sentence, int time, int trigger) {
        int head = sentence.token(trigger).head();
        boolean named = sentence.hasLemma(head, "date", "day");
        return Postponement.isSetFor(sentence, time, trigger)
                || time > trigger
                        && (named
                                ? !sentence.isLedBy(time, "on", "from")
                                : sentence.isLedBy(time, "to", "until", "till"));
    }

    /// "will fly to Tirana on Thursday | to meet him": on that day too.
    private static boolean isPurpose(Sentence sentence, int verb) {
        int above = sentence.token(verb).head();
        return above >= 0
                && sentence.isRelation(verb, "advcl", "xcomp")
                && (sentence.hasDependent(verb, "mark", "to")
                                && sentence.hasLemma(
                                        above, "travel", "fly", "go", "come", "visit", "arrive")
                        || isWhile(sentence, verb));
    }

    /// "were killed on Sunday | when a slope came down".
    private static boolean isWhile(Sentence sentence, int verb) {
        return sentence.hasDependent(verb, "mark", "when", "as", "while")
                || sentence.hasDependent(verb, "advmod", "when");
    }

    /// "the strongest quake since 1979": a time that bounds another stretch is no event's day.
    private static boolean isBound(Sentence sentence, int time) {
        return sentence.isLedBy(time, "since", "until", "till", "than", "before", "after");
    }

    /// "the next meeting is on | 15 September".
    private static boolean isSaidOf(Sentence sentence, int time, int noun) {
        return sentence.isRelation(noun, "nsubj") && sentence.token(noun).head() == time;
    }

    /// The day it was due on before; empty where it is not told to be put on another.
    static Optional<When> movedFrom(Sentence sentence, int trigger, List<TimeMention> times) {
        OptionalInt mover = mover(sentence, trigger);
        if (mover.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                first(
                        sentence,
                        times,
                        at ->
                                Postponement.isOldDay(sentence, at)
                                        || hangsOn(sentence, at, trigger)
                                        || isOfParticiple(sentence, at, trigger)));
    }

    /// The verb that puts the trigger's event on another day; "will not be postponed" leaves it.
    private static OptionalInt mover(Sentence sentence, int trigger) {
        OptionalInt verb = Moving.verb(sentence, trigger);
        return verb.isPresent() && sentence.isNegated(verb.getAsInt()) ? OptionalInt.empty() : verb;
    }

    private static boolean isMovedTo(Sentence sentence, int time, int mover) {
        return sentence.token(time).head() == mover && Postponement.isNewDay(sentence, time)
                || sentence.isBelow(time, mover)
                        && sentence.isLedBy(time, "to", "until", "till"); // "from 3 to | 17 March"
    }

    /// "talks, planned for | Monday".
    private static boolean isOfParticiple(Sentence sentence, int time, int noun) {
        return sentence.dependents(noun).stream()
                .anyMatch(d -> sentence.isRelation(d, "acl") && hangsOn(sentence, time, d));
    }

    /// The first day of the sentence whose head word passes a test.
    private static When first(Sentence sentence, List<TimeMention> times, IntPredicate test) {
        for (TimeMention time : times) {
            boolean placed =
                    !(time.expression() instanceof TimeExpression.Length)
                            && !(time.expression() instanceof TimeExpression.Recurring);
            if (placed
                    && sentence.span().contains(time.span())
                    && test.test(headOf(sentence, time))) {
                return new When.Said(time.span(), time.expression());
            }
        }
        return new When.Unsaid();
    }

    /// The word of a time on which its others hang: "4" and "November" of "4 November".
    private static int headOf(Sentence sentence, TimeMention time) {
        int first = sentence.indexAt(time.span().start());
        int at = first;
        while (at + 1 < sentence.size() && sentence.token(at + 1).end() <= time.span().end()) {
            int head = sentence.token(at).head();
            if (head < 0 || !time.span().contains(sentence.token(head).span())) {
                return at;
            }
            at = head;
            if (at <= first) {
                return at;
            }
        }
        return at;
    }

    /// Whether a word hangs on another directly or through other adverbials, not through another
    /// clause.
    private static boolean hangsOn(Sentence sentence, int index, int anchor) {
        int above = sentence.token(index).head();
        for (int steps = 0; above >= 0 && steps < TIME_REACH; steps++) {
            if (above == anchor) {
                return true;
            }
            if (sentence.token(above).isVerb()) {
                return false;
            }
            above = sentence.token(above).head();
        }
        return false;
    }
}
