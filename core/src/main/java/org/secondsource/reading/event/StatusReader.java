package org.secondsource.reading.event;

import java.util.Locale;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;

/// Reads how far an event has come from the words around its trigger: tense, modals, and the verbs
/// and prepositions above it (FactBank's certainty and polarity, Saurí and Pustejovsky 2009, in the
/// statuses of picture.md).
final class StatusReader {
    private static final Set<String> EXPECTING =
            Set.of(
                    "expect",
                    "likely",
                    "anticipate",
                    "predict",
                    "forecast",
                    "believe",
                    "estimate",
                    "project");
    private static final Set<String> PLANNING =
            Set.of(
                    "schedule",
                    "set",
                    "due",
                    "slate",
                    "plan",
                    "agree",
                    "arrange",
                    "intend",
                    "decide",
                    "pledge",
                    "vow",
                    "prepare",
                    "announce",
                    "promise",
                    "book",
                    "confirm",
                    "postpone",
                    "delay",
                    "begin",
                    "resume");
    private static final Set<String> CONSIDERING =
            Set.of(
                    "consider",
                    "mull",
                    "ready",
                    "readiness",
                    "offer",
                    "threaten",
                    "want",
                    "hope",
                    "seek",
                    "urge",
                    "call",
                    "propose",
                    "request",
                    "demand",
                    "ask",
                    "could",
                    "willing",
                    "willingness",
                    "wish",
                    "discuss",
                    "possible",
                    "possibility",
                    "suggest",
                    "invite",
                    "weigh",
                    "explore",
                    "need",
                    "able",
                    "try",
                    "aim",
                    "appeal",
                    "refuse",
                    "decline",
                    "fear",
                    "risk",
                    "warn");
    private static final Set<String> CANCELLING = Set.of("cancel", "scrap", "abandon", "shelve");

    /// Verbs that only carry a noun's event, so that their tense is the event's.
    static final Set<String> LIGHT =
            Set.of(
                    "hold",
                    "have",
                    "make",
                    "pay",
                    "conduct",
                    "take",
                    "attend",
                    "carry",
                    "launch",
                    "stage",
                    "do",
                    "start",
                    "begin",
                    "finish",
                    "end",
                    "conclude",
                    "plan",
                    "schedule",
                    "cancel",
                    "join",
                    "host",
                    "open",
                    "continue",
                    "resume",
                    "impose",
                    "announce",
                    "order",
                    "give",
                    "provide",
                    "undertake",
                    "kick",
                    "lead",
                    "complete",
                    "send",
                    "offer",
                    "expect",
                    "arrange",
                    "call",
                    "come",
                    "skip",
                    "postpone",
                    "embark",
                    "deliver",
                    "participate",
                    "sign",
                    "engage",
                    "set",
                    "be",
                    "pledge",
                    "stop",
                    "halt");

    /// Prepositions that set an event beside another in time.
    private static final Set<String> TIMES =
            Set.of(
                    "after",
                    "following",
                    "since",
                    "during",
                    "in",
                    "at",
                    "on",
                    "for",
                    "ahead",
                    "with",
                    "amid");

    private static final Set<String> BEFORE =
            Set.of("before", "ahead", "prior", "until", "pending");

    private StatusReader() {}

    static EventStatus of(Sentence sentence, int trigger) {
        return sentence.token(trigger).isVerb()
                ? ofVerb(sentence, trigger, 0)
                : ofNoun(sentence, trigger);
    }

    private static EventStatus ofVerb(Sentence sentence, int verb, int depth) {
        Token token = sentence.token(verb);
        EventStatus own = auxiliary(sentence, verb);
        if (own == EventStatus.OCCURRED && depth < 6) {
            return finite(sentence, verb, token, depth);
        }
        return own;
    }

    /// What modals and negations beside the verb tell; OCCURRED where they tell nothing.
    private static EventStatus auxiliary(Sentence sentence, int verb) {
        boolean negated = false;
        EventStatus status = EventStatus.OCCURRED;
        for (int dependent : sentence.dependents(verb)) {
            String lemma = sentence.token(dependent).lemma().toLowerCase(Locale.ROOT);
            boolean auxiliary = sentence.isRelation(dependent, "aux");
            negated |= lemma.equals("not") || lemma.equals("n't") || lemma.equals("never");
            if (auxiliary
                    && (lemma.equals("will")
                            || lemma.equals("would")
                            || lemma.equals("shall")
                            || lemma.equals("'ll"))) {
                status = EventStatus.SCHEDULED;
            } else if (auxiliary
                    && Set.of("may", "might", "could", "can", "should", "must").contains(lemma)) {
                status = EventStatus.POSSIBLE;
            } else if (sentence.isRelation(dependent, "mark")
                    && (lemma.equals("if") || lemma.equals("unless") || lemma.equals("whether"))) {
                status = EventStatus.POSSIBLE;
            }
        }
        if (negated) {
            return status == EventStatus.OCCURRED ? EventStatus.DENIED : EventStatus.CANCELLED;
        }
        return status;
    }

    private static EventStatus finite(Sentence sentence, int verb, Token token, int depth) {
        boolean isAided = sentence.dependent(verb, "aux").isPresent();
        boolean conjoined =
                sentence.isRelation(verb, "conj")
                        && token.head() >= 0
                        && sentence.token(token.head()).isVerb();
        boolean infinitive =
                token.tag().equals("VB")
                        || hasMark(sentence, verb, "to") && !hasAuxiliary(sentence, verb, "have");
        if (conjoined && !isAided && sentence.token(token.head()).tag().equals(token.tag())) {
            return ofVerb(sentence, token.head(), depth + 1);
        }
        if (infinitive) {
            return governed(sentence, verb, depth);
        }
        if (token.tag().equals("VBG")) {
            if (isAided) {
                return EventStatus.ONGOING;
            }
            EventStatus above =
                    token.head() >= 0 ? governed(sentence, verb, depth) : EventStatus.OCCURRED;
            return above;
        }
        if (token.tag().equals("VBZ") || token.tag().equals("VBP")) {
            return EventStatus.ONGOING;
        }
        return EventStatus.OCCURRED;
    }

    /// The status that the word above gives to an infinitive or participle.
    private static EventStatus governed(Sentence sentence, int verb, int depth) {
        int above = sentence.token(verb).head();
        if (above < 0) {
            return EventStatus.SCHEDULED;
        }
        Token token = sentence.token(above);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (EXPECTING.contains(lemma)) {
            return EventStatus.EXPECTED;
        }
        if (CONSIDERING.contains(lemma)) {
            return EventStatus.POSSIBLE;
        }
        if (PLANNING.contains(lemma) || lemma.equals("be")) {
            return EventStatus.SCHEDULED;
        }
        boolean participle = sentence.token(verb).tag().equals("VBG");
        boolean ready =
                sentence.dependent(above, "obj").stream()
                        .anyMatch(o -> CONSIDERING.contains(sentence.token(o).lemma()));
        if (ready) {
            return EventStatus.POSSIBLE; // "declared its readiness to …"
        }
        if (token.isVerb()) {
            EventStatus status = ofVerb(sentence, above, depth + 1);
            return participle || status != EventStatus.OCCURRED && status != EventStatus.ONGOING
                    ? status
                    : EventStatus.SCHEDULED;
        }
        return participle ? EventStatus.OCCURRED : EventStatus.SCHEDULED;
    }

    private static EventStatus ofNoun(Sentence sentence, int noun) {
        if (isCalledOff(sentence, sentence.token(noun).head())) {
            EventStatus verb = auxiliary(sentence, sentence.token(noun).head());
            return verb == EventStatus.OCCURRED
                    ? EventStatus.CANCELLED
                    : verb == EventStatus.POSSIBLE ? EventStatus.ONGOING : verb;
        }
        for (int dependent : sentence.dependents(noun)) {
            Token token = sentence.token(dependent);
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            boolean rider =
                    sentence.isRelation(dependent, "amod") || sentence.isRelation(dependent, "acl");
            if (rider
                    && (PLANNING.contains(lemma)
                            || Set.of("upcoming", "forthcoming", "future", "proposed", "planned")
                                    .contains(lemma))) {
                return EventStatus.SCHEDULED;
            }
            if (rider && Set.of("possible", "potential").contains(lemma)) {
                return EventStatus.POSSIBLE;
            }
            if (rider && CANCELLING.contains(lemma)) {
                return EventStatus.CANCELLED;
            }
            if (sentence.isRelation(dependent, "acl") && lemma.equals("hold")) {
                return auxiliary(sentence, dependent);
            }
        }
        return aboveNoun(sentence, noun);
    }

    private static boolean isCalledOff(Sentence sentence, int verb) {
        if (verb < 0) {
            return false;
        }
        String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
        boolean callOff =
                lemma.equals("call")
                        && sentence.dependents(verb).stream()
                                .anyMatch(d -> sentence.hasLemma(d, "off"));
        return CANCELLING.contains(lemma) || callOff;
    }

    private static EventStatus aboveNoun(Sentence sentence, int noun) {
        String preposition = sentence.preposition(noun).orElse("");
        int above = sentence.token(noun).head();
        boolean nested = above >= 0 && !sentence.token(above).isVerb();
        int steps = 0;
        while (above >= 0 && !sentence.token(above).isVerb() && steps++ < 6) {
            String lemma = sentence.token(above).lemma().toLowerCase(Locale.ROOT);
            if (CONSIDERING.contains(lemma)) {
                return EventStatus.POSSIBLE;
            }
            if (EXPECTING.contains(lemma)) {
                return EventStatus.EXPECTED;
            }
            if (Set.of("due", "set", "plan").contains(lemma)
                    && sentence.isRelation(noun, "nsubj")) {
                return EventStatus.SCHEDULED;
            }
            above = sentence.token(above).head();
        }
        if (above < 0) {
            return EventStatus.OCCURRED;
        }
        String lemma = sentence.token(above).lemma().toLowerCase(Locale.ROOT);
        EventStatus verb = ofVerb(sentence, above, 0);
        boolean argument = preposition.isEmpty() && !nested;
        boolean agreedTo = !nested && preposition.equals("to") && PLANNING.contains(lemma);
        if (agreedTo || argument && PLANNING.contains(lemma) && !lemma.equals("begin")) {
            return EventStatus.SCHEDULED;
        }
        if (argument && CONSIDERING.contains(lemma)) {
            return EventStatus.POSSIBLE;
        }
        if (argument && lemma.equals("deny")) {
            return EventStatus.DENIED;
        }
        if (argument && EXPECTING.contains(lemma)) {
            return EventStatus.EXPECTED;
        }
        if (BEFORE.contains(preposition)) {
            boolean past = verb == EventStatus.OCCURRED && preposition.equals("before");
            return past ? EventStatus.OCCURRED : EventStatus.SCHEDULED;
        }
        boolean carried = argument && (LIGHT.contains(lemma) || sentence.isRelation(noun, "nsubj"));
        boolean framed = !nested && TIMES.contains(preposition);
        if (!carried && !framed) {
            return EventStatus
                    .OCCURRED; // spoken of as known: "concern over the raid", "discuss the
            // deployment"
        }
        boolean pastFrame = Set.of("after", "following", "since").contains(preposition);
        return pastFrame && verb == EventStatus.ONGOING ? EventStatus.OCCURRED : verb;
    }

    private static boolean hasAuxiliary(Sentence sentence, int verb, String lemma) {
        return sentence.dependents(verb).stream()
                .anyMatch(d -> sentence.isRelation(d, "aux") && sentence.hasLemma(d, lemma));
    }

    private static boolean hasMark(Sentence sentence, int verb, String mark) {
        for (int dependent : sentence.dependents(verb)) {
            if (sentence.isRelation(dependent, "mark") && sentence.hasLemma(dependent, mark)) {
                return true;
            }
        }
        return false;
    }
}
