package org.secondsource.reading.event;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;

/// Tells whether an event that a noun names is called off, and whether that is so: "threatened to
/// cancel the talks", "the talks were not cancelled" and "may be cancelled" leave it as it was.
final class CallingOff {
    /// Verbs of which the event is the object, or the subject of their passive.
    private static final Set<String> CANCELLING =
            Words.of("cancel, scrap, abandon, shelve, axe, drop, ditch, scuttle, scratch");

    /// Verbs that do so to what is still a plan, or to a strike: "dropped plans for talks".
    private static final Set<String> DROPPING =
            Words.of("cancel, scrap, abandon, shelve, axe, drop, ditch, bin, give");

    private static final Set<String> PREVENTING = Words.of("avert, forestall");

    private static final Set<String> PLANS = Words.of("plan, proposal, idea");

    /// Nouns of the same, with the event behind "of".
    private static final Set<String> NOUNS =
            Words.of("cancellation, scrapping, shelving, abandonment");

    private CallingOff() {}

    /// The status that words of calling off give a noun; empty where there are none.
    static Optional<EventStatus> of(Sentence sentence, int noun) {
        int head = sentence.token(noun).head();
        if (head < 0) {
            return Optional.empty();
        }
        if (sentence.isRelation(noun, "nsubj") && isBackOn(sentence, head)) {
            return Optional.of(EventStatus.SCHEDULED);
        }
        if (isNotice(sentence, noun)
                || isOff(sentence, noun, head)
                || isFronted(sentence, noun, head)
                || isHeadline(sentence, noun, head)
                || isOfNoun(sentence, noun, head)
                || sentence.isRelation(noun, "obj")
                        && !isTold(sentence, head)
                        && isDecidedAgainst(sentence, head)) {
            return Optional.of(EventStatus.CANCELLED);
        }
        OptionalInt verb = verb(sentence, noun, head);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                isConditional(sentence, verb.getAsInt()) || isNotMeant(sentence, verb.getAsInt())
                        ? EventStatus.SCHEDULED
                        : asTold(StatusReader.ofVerb(sentence, verb.getAsInt())));
    }

    /// "The talks had been set for Monday. They have now been cancelled": whether the next sentence
    /// calls off its subject.
    static boolean isInNext(Sentence sentence, int noun, Sentence next) {
        int head = sentence.token(noun).head();
        boolean topic =
                head >= 0 && sentence.isRelation(noun, "nsubj") && sentence.token(head).head() < 0;
        for (int i = 0; topic && i < next.size(); i++) {
            if (next.isRelation(i, "nsubj") && next.isWord(i, "it", "they")) {
                int verb = next.token(i).head();
                return isTold(next, verb)
                        && asTold(StatusReader.ofVerb(next, verb)) == EventStatus.CANCELLED;
            }
        }
        return false;
    }

    /// The status of what is called off, by how far the calling off has come.
    private static EventStatus asTold(EventStatus callingOff) {
        return switch (callingOff) {
            case OCCURRED, ONGOING, SCHEDULED -> EventStatus.CANCELLED;
            case POSSIBLE, EXPECTED, DENIED, CANCELLED -> EventStatus.SCHEDULED;
        };
    }

    /// "will be called off if it rains".
    private static boolean isConditional(Sentence sentence, int verb) {
        return sentence.dependents(verb).stream()
                .anyMatch(d ->
                        sentence.isRelation(d, "advcl")
                                && sentence.hasDependent(d, "mark", "if", "unless"));
    }

    /// The verb that calls off what the noun names.
    private static OptionalInt verb(Sentence sentence, int noun, int head) {
        boolean subject = sentence.isRelation(noun, "nsubj");
        boolean argument = subject || sentence.isRelation(noun, "obj", "nmod");
        if (argument && isTold(sentence, head)
                || subject && hasFallen(sentence, head)
                || isUnplugged(sentence, noun, head)) {
            return OptionalInt.of(head);
        }
        if (subject) {
            OptionalInt other = ofGardenPath(sentence, head);
            return other.isPresent() ? other : joined(sentence, head);
        }
        return ofPlan(sentence, noun, head);
    }

    /// Whether a verb calls off what it is said of.
    static boolean isTold(Sentence sentence, int verb) {
        String lemma = sentence.lowerLemma(verb);
        boolean callOff = lemma.equals("call") && hasParticle(sentence, verb, "off");
        boolean told =
                CANCELLING.contains(lemma) && !sentence.token(verb).hasTag("NN", "NNS")
                        || PREVENTING.contains(lemma)
                        || callOff;
        return told && !isBarely(sentence, verb);
    }

    /// Whether what a verb would call off stands: "voted against | cancelling it", "no plans to |
    /// cancel it", "reversed its decision to | cancel it", "failed to get it | cancelled".
    private static boolean isNotMeant(Sentence sentence, int verb) {
        boolean against =
                sentence.token(verb).hasTag("VBG")
                        && sentence.dependents(verb).stream()
                                .anyMatch(d ->
                                        sentence.isRelation(d, "case", "mark")
                                                && sentence.isWord(
                                                        d, "against", "without", "from", "than",
                                                        "instead"));
        int above = sentence.token(verb).head();
        if (against || above < 0) {
            return against;
        }
        if (sentence.isOfNone(above) && sentence.hasDependent(verb, "mark", "to")) {
            return true;
        }
        boolean reversed =
                REVERSING.contains(sentence.lowerLemma(above))
                                && sentence.dependent(above, "obj").stream()
                                        .anyMatch(o ->
                                                o < verb && DECISIONS.contains(lemma(sentence, o)))
                        || DECISIONS.contains(lemma(sentence, above))
                                && REVERSING.contains(
                                        lemma(sentence, sentence.token(above).head()));
        boolean got =
                sentence.hasLemma(above, "get", "have", "see")
                        && sentence.token(verb).hasTag("VBN", "VBD")
                        && StatusReader.ofVerb(sentence, above) != EventStatus.OCCURRED;
        return reversed || got;
    }

    private static String lemma(Sentence sentence, int at) {
        return sentence.lowerLemma(at);
    }

    private static final Set<String> REVERSING =
            Words.of(
                    "reverse, overturn, rescind, withdraw, revoke, regret, reconsider, reject,"
                            + " defy, drop, abandon, scrap, overrule, block, fight, oppose");

    private static final Set<String> DECISIONS =
            Words.of("decision, plan, move, order, proposal, call, threat, bid, request, ruling");

    /// "CANCELLED: | the march in Vik": the head of a notice.
    private static boolean isNotice(Sentence sentence, int noun) {
        if (!sentence.isWord(0, "cancelled", "canceled") || !sentence.isWord(1, ":")) {
            return false;
        }
        for (int i = 2; i < noun; i++) {
            if (!sentence.token(i).isNoun() && !sentence.token(i).hasTag("DT", "JJ", "POS", "CD")) {
                return false;
            }
        }
        return noun > 1;
    }

    /// "Cancelled in spring, the fair | is back on and will be held": it stands after all.
    private static boolean isBackOn(Sentence sentence, int predicate) {
        boolean on =
                sentence.isWord(predicate + 1, "back", "on")
                        && sentence.isWord(predicate + 2, "on", "again");
        return on
                || sentence.hasDependent(predicate, "aux", "will", "shall")
                        && StatusReader.LIGHT.contains(sentence.lowerLemma(predicate))
                        && !sentence.isNegated(predicate);
    }

    /// "| Called off at the last minute, the fair had been expected to fill the town."
    private static boolean isFronted(Sentence sentence, int noun, int head) {
        return sentence.isRelation(noun, "nsubj")
                && sentence.dependents(head).stream()
                        .anyMatch(d ->
                                d < noun
                                        && sentence.token(d).hasTag("VBN")
                                        && sentence.dependent(d, "nsubj").isEmpty()
                                        && sentence.dependent(d, "obj").isEmpty()
                                        && isTold(sentence, d)
                                        && !sentence.isNegated(d));
    }

    /// "Mayor axes Friday's fair": a headline's verb, which the tagger takes for a plural.
    private static boolean isHeadline(Sentence sentence, int noun, int head) {
        return noun > head
                && head > 0
                && sentence.token(head).hasTag("NNS")
                && sentence.isRelation(head, "root")
                && sentence.isRelation(noun, "dep", "obj", "appos")
                && HEADLINE.contains(sentence.lower(head));
    }

    private static final Set<String> HEADLINE =
            Words.of("axes, scraps, shelves, cancels, drops, ditches, abandons, bins, nixes");

    /// "was nearly called off", "narrowly escaped being called off".
    private static boolean isBarely(Sentence sentence, int verb) {
        return sentence.hasDependent(verb, "advmod", "nearly", "almost", "narrowly")
                || sentence.token(verb).hasTag("VBG")
                        && sentence.hasLemma(sentence.token(verb).head(), "escape", "avoid");
    }

    /// "pulled the plug on the fair".
    private static boolean isUnplugged(Sentence sentence, int noun, int head) {
        return sentence.hasLemma(head, "pull")
                && sentence.isLedBy(noun, "on")
                && sentence.dependent(head, "obj").stream()
                        .anyMatch(o -> sentence.hasLemma(o, "plug"));
    }

    /// "decided against | holding the fair".
    private static boolean isDecidedAgainst(Sentence sentence, int verb) {
        return sentence.token(verb).hasTag("VBG")
                && (sentence.hasDependent(verb, "mark", "against")
                        || sentence.hasDependent(verb, "case", "against"));
    }

    /// "the deal fell through": the verbs of which the event is the subject.
    private static boolean hasFallen(Sentence sentence, int verb) {
        return sentence.hasLemma(verb, "fall") && hasParticle(sentence, verb, "through");
    }

    private static boolean hasParticle(Sentence sentence, int verb, String particle) {
        return sentence.dependents(verb).stream().anyMatch(d -> sentence.isWord(d, particle))
                || sentence.isWord(verb + 1, particle);
    }

    /// "the summit is off".
    private static boolean isOff(Sentence sentence, int noun, int head) {
        boolean copula =
                sentence.isWord(head, "off") && sentence.dependent(head, "cop").isPresent()
                        || sentence.hasLemma(head, "be") && sentence.isWord(head + 1, "off");
        return sentence.isRelation(noun, "nsubj") && copula && !sentence.isNegated(head);
    }

    /// "the cancellation of the talks".
    private static boolean isOfNoun(Sentence sentence, int noun, int head) {
        return sentence.isRelation(noun, "nmod", "compound")
                && NOUNS.contains(sentence.lowerLemma(head));
    }

    private static OptionalInt ofGardenPath(Sentence sentence, int participle) {
        return GardenPath.verb(
                sentence,
                participle,
                verb -> isTold(sentence, verb),
                verb -> hasFallen(sentence, verb));
    }

    /// "was due on Monday but has been called off": of the same subject.
    private static OptionalInt joined(Sentence sentence, int predicate) {
        return sentence.dependents(predicate).stream()
                .mapToInt(d -> d)
                .filter(d ->
                        sentence.isRelation(d, "conj")
                                && isOfSame(sentence, d)
                                && sentence.dependent(d, "obj").isEmpty()
                                && (isTold(sentence, d) || hasFallen(sentence, d)))
                .findFirst();
    }

    /// Whether a verb has the subject of the one before, or a pronoun for it.
    private static boolean isOfSame(Sentence sentence, int verb) {
        return sentence.dependent(verb, "nsubj").stream()
                .allMatch(i -> sentence.isWord(i, "it", "they"));
    }

    /// "dropped plans for talks", "scrapped plans to hold talks".
    private static OptionalInt ofPlan(Sentence sentence, int noun, int head) {
        if (sentence.isRelation(noun, "nmod") && PLANS.contains(sentence.lowerLemma(head))) {
            return dropper(sentence, head);
        }
        int above = sentence.token(head).head();
        if (above < 0 || !sentence.isRelation(noun, "obj")) {
            return OptionalInt.empty();
        }
        if (PLANS.contains(sentence.lowerLemma(above))) {
            return dropper(sentence, above);
        }
        return sentence.dependent(above, "obj").stream()
                .filter(o -> o < head && PLANS.contains(sentence.lowerLemma(o)))
                .flatMap(o -> dropper(sentence, o).stream())
                .findFirst();
    }

    private static OptionalInt dropper(Sentence sentence, int plan) {
        int verb = sentence.token(plan).head();
        boolean dropped =
                sentence.isRelation(plan, "obj", "nsubj:pass")
                        && (DROPPING.contains(sentence.lowerLemma(verb)) || isTold(sentence, verb));
        return dropped ? OptionalInt.of(verb) : OptionalInt.empty();
    }
}
