package org.secondsource.reading.event;

import java.util.Optional;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;

/// Reads how far an event has come from the words around its trigger: tense, modals, and the verbs
/// and prepositions above it (FactBank's certainty and polarity, Saurí and Pustejovsky 2009, in the
/// statuses of picture.md).
final class StatusReader {
    private static final Set<String> EXPECTING =
            Words.of(
                    "expect, likely, anticipate, predict, forecast, believe, estimate, "
                            + "project");
    private static final Set<String> PLANNING =
            Words.of(
                    "schedule, set, due, slate, plan, agree, arrange, intend, decide, "
                            + "pledge, vow, prepare, announce, promise, book, confirm, postpone, "
                            + "delay, begin, resume");
    private static final Set<String> CONSIDERING =
            Words.of(
                    "consider, mull, ready, readiness, offer, threaten, want, hope, seek, "
                            + "urge, call, propose, request, demand, ask, could, willing, "
                            + "willingness, wish, discuss, possible, possibility, suggest, invite, "
                            + "weigh, explore, need, able, try, aim, appeal, refuse, decline, "
                            + "fear, risk, warn");

    /// Verbs that only carry a noun's event, so that their tense is the event's.
    static final Set<String> LIGHT =
            Words.of(
                    "hold, have, make, pay, conduct, take, attend, carry, launch, stage, "
                            + "do, start, begin, finish, end, conclude, plan, schedule, cancel, "
                            + "join, host, open, continue, resume, impose, announce, order, give, "
                            + "provide, undertake, kick, lead, complete, send, offer, expect, "
                            + "arrange, call, come, skip, postpone, embark, deliver, participate, "
                            + "sign, engage, set, be, play, pledge, stop, halt, lodge, file, introduce,"
                            + " levy, slap, put, lift, raise, cut, extend, apply, enforce, adopt, pass");

    /// Prepositions that set an event beside another in time.
    private static final Set<String> TIMES =
            Words.of("after, following, since, during, in, at, on, for, ahead, with, amid");

    private static final Set<String> BEFORE =
            Set.of("before", "ahead", "prior", "until", "pending");

    private static final Set<String> AFTER = Set.of("after", "following", "since");
    private static final Set<String> AHEAD = Set.of("will", "would", "shall", "'ll");
    private static final Set<String> MODALS =
            Set.of("may", "might", "could", "can", "should", "must");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

    /// Verbs that await what stands behind their "for".
    private static final Set<String> AWAITING_FOR =
            Set.of("brace", "prepare", "wait", "ready", "gear", "plan");

    /// Adjectives of what is to come.
    private static final Set<String> PLANNED =
            Set.of("upcoming", "forthcoming", "future", "proposed", "planned");

    /// "The talks are due": words that, said of an event, plan it.
    private static final Set<String> DUE = Set.of("due", "set", "plan");

    /// How many clauses up the status is looked for; as deep as sentences of news go. Set by hand.
    private static final int DEEPEST_CLAUSE = 6;

    private StatusReader() {}

    static EventStatus of(Sentence sentence, int trigger) {
        if (Unconfirmed.isInDeniedReport(sentence, trigger)
                || Unconfirmed.isKeptFrom(sentence, trigger)
                || Unconfirmed.isWrong(sentence, trigger)) {
            return EventStatus.DENIED;
        }
        if (Unconfirmed.is(sentence, trigger)) {
            return EventStatus.POSSIBLE;
        }
        return sentence.token(trigger).isVerb()
                ? ofVerb(sentence, trigger, 0)
                : ofNoun(sentence, trigger).orElse(EventStatus.OCCURRED);
    }

    /// Whether the words around a noun say nothing of how far its event has come, so that it is
    /// only spoken of as known: "concern over the raid".
    static boolean isReference(Sentence sentence, int trigger) {
        return !sentence.token(trigger).isVerb() && ofNoun(sentence, trigger).isEmpty();
    }

    /// How far what a verb tells has come.
    static EventStatus ofVerb(Sentence sentence, int verb) {
        return ofVerb(sentence, verb, 0);
    }

    private static EventStatus ofVerb(Sentence sentence, int verb, int depth) {
        EventStatus own = auxiliary(sentence, verb);
        return own == EventStatus.OCCURRED && depth < DEEPEST_CLAUSE
                ? finite(sentence, verb, depth)
                : own;
    }

    /// What modals and negations beside the verb tell; OCCURRED where they tell nothing.
    private static EventStatus auxiliary(Sentence sentence, int verb) {
        EventStatus status = EventStatus.OCCURRED;
        for (int dependent : sentence.dependents(verb)) {
            String lemma = sentence.lowerLemma(dependent);
            boolean auxiliary = sentence.isRelation(dependent, "aux");
            boolean condition =
                    sentence.isRelation(dependent, "mark") && CONDITIONS.contains(lemma);
            if (auxiliary && AHEAD.contains(lemma) && status != EventStatus.POSSIBLE) {
                status = EventStatus.SCHEDULED;
            } else if (auxiliary && MODALS.contains(lemma) || condition) {
                status = EventStatus.POSSIBLE;
            }
        }
        if (VerbForms.isHedged(sentence, verb, status)) {
            status = EventStatus.EXPECTED;
        }
        if (status == EventStatus.OCCURRED && VerbForms.isAwaited(sentence, verb)) {
            status = EventStatus.SCHEDULED;
        }
        boolean ofNone =
                sentence.isOfNone(verb)
                        || sentence.dependent(verb, "nsubj").stream().anyMatch(sentence::isOfNone);
        if (ofNone || sentence.isNegated(verb) || VerbForms.isDeniedNow(sentence, verb)) {
            return status == EventStatus.OCCURRED ? EventStatus.DENIED : EventStatus.CANCELLED;
        }
        return status;
    }

    /// What a verb without modals tells by its form and the word above it.
    private static EventStatus finite(Sentence sentence, int verb, int depth) {
        Token token = sentence.token(verb);
        boolean aided = sentence.dependent(verb, "aux").isPresent();
        if (!aided && isJoined(sentence, verb)) {
            return ofVerb(sentence, token.head(), depth + 1);
        }
        boolean infinitive =
                token.hasTag("VB") && !VerbForms.isHeadline(sentence, verb)
                        || sentence.hasDependent(verb, "mark", "to")
                                && !sentence.hasDependent(verb, "aux", "have");
        if (infinitive) {
            return governed(sentence, verb, depth);
        }
        if (token.hasTag("VBG") && !aided) {
            return token.head() >= 0 ? governed(sentence, verb, depth) : EventStatus.OCCURRED;
        }
        if (VerbForms.isTimetable(sentence, verb)) {
            return EventStatus.SCHEDULED;
        }
        return token.hasTag("VB", "VBG", "VBZ", "VBP") && !VerbForms.isPastBelow(sentence, verb)
                ? EventStatus.ONGOING
                : EventStatus.OCCURRED;
    }

    /// "met and signed": a verb joined by "and" to another of the same form.
    private static boolean isJoined(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        return sentence.isRelation(verb, "conj")
                && token.head() >= 0
                && sentence.token(token.head()).isVerb()
                && sentence.token(token.head()).hasTag(token.tag());
    }

    /// The status that the word above gives to an infinitive or participle.
    private static EventStatus governed(Sentence sentence, int verb, int depth) {
        int above = sentence.token(verb).head();
        if (above < 0) {
            return EventStatus.SCHEDULED;
        }
        Optional<EventStatus> told =
                Unconfirmed.told(sentence, verb).or(() -> told(sentence.lowerLemma(above)));
        if (told.isPresent()) {
            return told.get();
        }
        boolean ready =
                sentence.dependent(above, "obj").stream()
                        .anyMatch(o -> CONSIDERING.contains(sentence.token(o).lemma()));
        if (ready) {
            return EventStatus.POSSIBLE; // "declared its readiness to …"
        }
        boolean participle = sentence.token(verb).hasTag("VBG");
        EventStatus status =
                sentence.token(above).isVerb()
                        ? ofVerb(sentence, above, depth + 1)
                        : EventStatus.OCCURRED;
        return isDone(status) && !participle ? EventStatus.SCHEDULED : status;
    }

    /// What a word says of the action below it; empty where it says nothing.
    private static Optional<EventStatus> told(String lemma) {
        if (EXPECTING.contains(lemma)) {
            return Optional.of(EventStatus.EXPECTED);
        }
        if (CONSIDERING.contains(lemma)) {
            return Optional.of(EventStatus.POSSIBLE);
        }
        return PLANNING.contains(lemma) || lemma.equals("be")
                ? Optional.of(EventStatus.SCHEDULED)
                : Optional.empty();
    }

    /// "is set to be held", "are due to begin": the subject is that of the verb below.
    static boolean isRaising(Sentence sentence, int predicate) {
        return DUE.contains(sentence.lowerLemma(predicate))
                || EXPECTING.contains(sentence.lowerLemma(predicate))
                || sentence.dependent(predicate, "aux:pass").isPresent()
                        && PLANNING.contains(sentence.lowerLemma(predicate));
    }

    private static boolean isDone(EventStatus status) {
        return status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
    }

    private static Optional<EventStatus> ofNoun(Sentence sentence, int noun) {
        int head = sentence.token(noun).head();
        Optional<EventStatus> calledOff = CallingOff.of(sentence, noun);
        if (calledOff.isPresent()) {
            return calledOff;
        }
        boolean stands =
                sentence.hasLemma(head, "stand")
                        && sentence.token(head).hasTag("VBZ", "VBP")
                        && sentence.isRelation(noun, "nsubj")
                        && isEnd(sentence, head + 1);
        if (stands) {
            return Optional.of(EventStatus.SCHEDULED); // "the meeting of 14 March stands"
        }
        Optional<EventStatus> moved = Moving.of(sentence, noun, head);
        if (moved.isPresent()) {
            return moved;
        }
        if (sentence.dependent(noun, "expl").isPresent() && sentence.isOfNone(noun)) {
            boolean ahead = auxiliary(sentence, noun) == EventStatus.CANCELLED;
            return Optional.of(ahead ? EventStatus.CANCELLED : EventStatus.DENIED);
        }
        for (int dependent : sentence.dependents(noun)) {
            Optional<EventStatus> told = byRider(sentence, dependent);
            if (told.isPresent()) {
                return told;
            }
        }
        return aboveNoun(sentence, noun);
    }

    /// "planned visit", "possible visit", "talks held".
    private static Optional<EventStatus> byRider(Sentence sentence, int rider) {
        String lemma = sentence.lowerLemma(rider);
        if (!sentence.isRelation(rider, "amod", "acl")) {
            return Optional.empty();
        }
        if (lemma.equals("likely") || lemma.equals("expect")) {
            return Optional.of(EventStatus.EXPECTED);
        }
        if (PLANNING.contains(lemma) || PLANNED.contains(lemma)) {
            boolean never = VerbForms.isNeverHeld(sentence, sentence.token(rider).head());
            return Optional.of(never ? EventStatus.CANCELLED : EventStatus.SCHEDULED);
        }
        if (lemma.equals("possible") || lemma.equals("potential")) {
            return Optional.of(EventStatus.POSSIBLE);
        }
        if (CallingOff.isTold(sentence, rider)) {
            return Optional.of(EventStatus.CANCELLED);
        }
        return sentence.isRelation(rider, "acl") && lemma.equals("hold")
                ? Optional.of(auxiliary(sentence, rider))
                : Optional.empty();
    }

    private static boolean isEnd(Sentence sentence, int at) {
        return sentence.holds(at) && sentence.token(at).isMark();
    }

    /// The status that the words above a noun give it, nouns first, then the verb.
    private static Optional<EventStatus> aboveNoun(Sentence sentence, int noun) {
        int above = sentence.token(noun).head();
        int steps = 0;
        while (above >= 0 && !sentence.token(above).isVerb() && steps++ < DEEPEST_CLAUSE) {
            String lemma = sentence.lowerLemma(above);
            boolean dueSubject = DUE.contains(lemma) && sentence.isRelation(noun, "nsubj");
            if (CONSIDERING.contains(lemma)) {
                return Optional.of(EventStatus.POSSIBLE);
            }
            if (EXPECTING.contains(lemma)) {
                return Optional.of(EventStatus.EXPECTED);
            }
            if (dueSubject) {
                return Optional.of(EventStatus.SCHEDULED);
            }
            if (VerbForms.isUnderWay(sentence, above)) {
                return Optional.of(EventStatus.ONGOING);
            }
            above = sentence.token(above).head();
        }
        return above < 0 ? Optional.empty() : byVerb(sentence, noun, above);
    }

    /// The status that the verb above gives a noun: as its object or subject, or by a preposition;
    /// empty where it gives none.
    private static Optional<EventStatus> byVerb(Sentence sentence, int noun, int above) {
        String preposition = sentence.preposition(noun).orElse("");
        String lemma = sentence.lowerLemma(above);
        boolean nested = !sentence.token(sentence.token(noun).head()).isVerb();
        boolean argument = preposition.isEmpty() && !nested;
        Optional<EventStatus> told =
                argument ? ofArgument(lemma) : ofAgreed(lemma, preposition, nested);
        if (told.isPresent()) {
            boolean planned = told.get() == EventStatus.SCHEDULED;
            return planned && VerbForms.isDeniedNow(sentence, above)
                    ? Optional.of(EventStatus.CANCELLED)
                    : told;
        }
        if (preposition.equals("for") && !nested && AWAITING_FOR.contains(lemma)) {
            return Optional.of(EventStatus.SCHEDULED);
        }
        EventStatus verb = ofVerb(sentence, above, 0);
        if (BEFORE.contains(preposition)) {
            boolean past = verb == EventStatus.OCCURRED && preposition.equals("before");
            return Optional.of(past ? EventStatus.OCCURRED : EventStatus.SCHEDULED);
        }
        boolean carried = argument && (LIGHT.contains(lemma) || sentence.isRelation(noun, "nsubj"));
        boolean framed = !nested && TIMES.contains(preposition);
        boolean denied = verb == EventStatus.DENIED || verb == EventStatus.CANCELLED;
        if (!carried && (!framed || denied)) {
            return Optional.empty(); // spoken of as known: "concern over the raid"
        }
        boolean pastFrame = AFTER.contains(preposition);
        boolean over = pastFrame && verb == EventStatus.ONGOING;
        return Optional.of(over ? EventStatus.OCCURRED : verb);
    }

    /// "plans talks", "denied the raid"; "begin talks" is as its verb is.
    private static Optional<EventStatus> ofArgument(String lemma) {
        if (PLANNING.contains(lemma) && !lemma.equals("begin")) {
            return Optional.of(EventStatus.SCHEDULED);
        }
        if (CONSIDERING.contains(lemma)) {
            return Optional.of(EventStatus.POSSIBLE);
        }
        if (lemma.equals("deny")) {
            return Optional.of(EventStatus.DENIED);
        }
        return EXPECTING.contains(lemma) ? Optional.of(EventStatus.EXPECTED) : Optional.empty();
    }

    /// "agreed to talks".
    private static Optional<EventStatus> ofAgreed(
            String lemma, String preposition, boolean nested) {
        boolean agreed =
                preposition.equals("to") && PLANNING.contains(lemma)
                        || preposition.equals("on") && lemma.equals("agree");
        return !nested && agreed ? Optional.of(EventStatus.SCHEDULED) : Optional.empty();
    }
}
