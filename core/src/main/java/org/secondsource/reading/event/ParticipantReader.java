package org.secondsource.reading.event;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cast.PlaceReader;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.trigger.EventKind;

/// Reads who takes part in an event: subjects and objects of its verb, owners of its noun, "with
/// X", "between X and Y".
final class ParticipantReader {
    private static final Participant.Role ACTOR = Participant.Role.ACTOR;
    private static final Participant.Role RECIPIENT = Participant.Role.RECIPIENT;

    /// Verbs whose subject only speaks of the event that is their object.
    private static final Set<String> SPEAKING =
            Words.of(
                    "discuss, address, cover, condemn, mention, welcome, criticize, oppose, reject,"
                            + " support");

    /// Verbs without an object whose subject suffers what they tell.
    private static final Set<String> UNDERGOING =
            Words.of("die, perish, drown, plead, retire, recover, suffer, check");

    /// How many verbs up a shared subject is looked for. Set by hand.
    private static final int SUBJECT_REACH = 5;

    private final PlaceReader places;

    ParticipantReader(PlaceReader places) {
        this.places = places;
    }

    /// @param statements those that the trigger stands in, the innermost first: its speaker is "I"
    ///   and "we", and the outermost's takes part in the talks at which it speaks
    List<Participant> read(
            Sentence sentence,
            int trigger,
            EventKind kind,
            List<Statement> statements,
            Casting cast,
            Pairs pairs) {
        Participants found = new Participants(sentence, cast, pairs, kind.isAside());
        if (sentence.token(trigger).isVerb()) {
            ofVerb(sentence, trigger, found);
        } else {
            ofNoun(sentence, trigger, kind, found);
        }
        if (!statements.isEmpty() && isSpeakersOwn(sentence, trigger)) {
            addSpeaker(statements.getFirst(), found);
        }
        if (!statements.isEmpty() && isSpokenAt(sentence, trigger)) {
            addSpeaker(statements.getLast(), found);
        }
        if (found.isEmpty() && kind.ploverEvent().equals("CONSULT")) {
            found.putAll(pairs.bilateral(sentence, trigger), trigger, ACTOR);
        }
        if (found.isEmpty() && kind.ploverEvent().equals("AGREE")) {
            found.addNamedStates(ACTOR);
        }
        return found.list();
    }

    private static void addSpeaker(Statement statement, Participants found) {
        if (statement.attribution() instanceof Attribution.By by) {
            found.put(by.member(), by.speaker(), ACTOR);
        }
    }

    /// "my visit", "we met X".
    private static boolean isSpeakersOwn(Sentence sentence, int trigger) {
        return sentence.dependents(trigger).stream()
                .anyMatch(d ->
                        sentence.isWord(d, "i", "my", "we", "our")
                                && sentence.isRelation(d, "nsubj", "nmod:poss"));
    }

    /// "said … at talks with X".
    private static boolean isSpokenAt(Sentence sentence, int trigger) {
        return !sentence.token(trigger).isVerb()
                && sentence.isLedBy(trigger, "at", "during")
                && sentence.dependents(trigger).stream().anyMatch(d -> sentence.isLedBy(d, "with"));
    }

    private void ofVerb(Sentence sentence, int verb, Participants found) {
        OptionalInt subject = subject(sentence, verb);
        if (subject.isPresent()) {
            boolean undergone =
                    sentence.isRelation(subject.getAsInt(), "nsubj:pass")
                            || UNDERGOING.contains(sentence.lowerLemma(verb));
            found.add(subject.getAsInt(), undergone ? RECIPIENT : ACTOR);
            if (found.isEmpty()) {
                inside(sentence, subject.getAsInt(), ACTOR, found);
            }
        }
        for (int dependent : sentence.dependents(verb)) {
            boolean object =
                    sentence.isRelation(dependent, "obj") && !isPlaceObject(sentence, dependent);
            boolean with =
                    sentence.isRelation(dependent, "obl")
                            && sentence.isLedBy(
                                    dependent, "with", "between", "against", "by", "from")
                            && !places.isLed(sentence, dependent);
            if (object || with) {
                found.add(dependent, sentence.isLedBy(dependent, "by") ? ACTOR : RECIPIENT);
            }
            if (object) {
                inside(sentence, dependent, ACTOR, found);
            }
        }
    }

    private static void ofNoun(Sentence sentence, int noun, EventKind kind, Participants found) {
        boolean undergone = kind.core() == EventKind.Core.RECEIVER;
        inside(sentence, noun, undergone ? RECIPIENT : ACTOR, found);
        found.addOwner(noun, ACTOR);
        OptionalInt verb = sentence.verbAbove(sentence.token(noun).head());
        if (verb.isEmpty()) {
            return;
        }
        int above = verb.getAsInt();
        boolean direct = sentence.token(noun).head() == above;
        boolean carried =
                direct
                        && sentence.isRelation(noun, "obj", "obl")
                        && StatusReader.LIGHT.contains(sentence.token(above).lemma());
        boolean alone =
                found.isEmpty()
                        && !sentence.isRelation(noun, "nsubj")
                        && !isSpokenOf(sentence, noun);
        boolean oneSided = direct && !sentence.isLedBy(noun, "at") && found.isOneSided();
        if (carried || alone || oneSided) {
            OptionalInt subject = subject(sentence, above);
            if (subject.isPresent() && !sentence.isBelow(noun, subject.getAsInt())) {
                found.add(subject.getAsInt(), ACTOR);
            }
        }
        if (carried || direct && sentence.isRelation(noun, "nsubj")) {
            addPartners(sentence, above, found);
        }
    }

    /// "held talks | with X".
    private static void addPartners(Sentence sentence, int verb, Participants found) {
        for (int dependent : sentence.dependents(verb)) {
            if (sentence.isRelation(dependent, "obl")
                    && sentence.isLedBy(dependent, "with", "between")) {
                found.add(dependent, RECIPIENT);
            }
        }
    }

    /// "discuss the deployment", "information on the raid": whoever speaks of an event takes no
    /// part in it.
    private static boolean isSpokenOf(Sentence sentence, int noun) {
        int head = sentence.token(noun).head();
        if (head < 0) {
            return false;
        }
        boolean topic =
                sentence.isLedBy(noun, "over", "about", "amid", "against")
                        || sentence.isLedBy(noun, "on", "of", "to")
                                && !sentence.token(head).isVerb();
        return topic || SPEAKING.contains(sentence.token(head).lemma());
    }

    /// Owners and partners inside a noun phrase: "Norway's talks with Chile", "a summit of X and
    /// Y".
    ///
    /// @param ofOwner the part of an owner: "Hald's talks" are his, "Hald's arrest" is done to him
    private static void inside(
            Sentence sentence, int noun, Participant.Role ofOwner, Participants found) {
        for (int dependent : sentence.dependents(noun)) {
            boolean owner =
                    sentence.isRelation(dependent, "nmod:poss")
                            || sentence.isRelation(dependent, "compound")
                                    && found.isNamed(dependent);
            boolean partner =
                    sentence.isRelation(dependent, "nmod")
                            && sentence.isLedBy(dependent, "with", "between", "of", "by", "among");
            if (owner) {
                found.add(dependent, ofOwner);
            } else if (partner) {
                found.add(dependent, partOf(sentence, dependent, ofOwner));
            }
        }
    }

    private static Participant.Role partOf(
            Sentence sentence, int partner, Participant.Role ofOwner) {
        if (sentence.isLedBy(partner, "with")) {
            return RECIPIENT;
        }
        return sentence.isLedBy(partner, "of") ? ofOwner : ACTOR;
    }

    boolean isPlaceObject(Sentence sentence, int object) {
        return sentence.token(object).isNoun()
                && (places.names(sentence, object) || PlaceReader.isGround(sentence.token(object)));
    }

    /// The subject of a verb, its own or the one it shares with the verb above.
    private static OptionalInt subject(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; steps < SUBJECT_REACH && at >= 0; steps++) {
            OptionalInt own = sentence.dependent(at, "nsubj");
            int head = sentence.token(at).head();
            if (own.isPresent() && sentence.token(own.getAsInt()).tag().startsWith("W")) {
                return head >= 0 ? OptionalInt.of(head) : OptionalInt.empty();
            }
            if (own.isPresent()) {
                return own;
            }
            if (!sharesSubject(sentence, at)) {
                return OptionalInt.empty();
            }
            at = head;
        }
        return OptionalInt.empty();
    }

    private static boolean sharesSubject(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        return sentence.isRelation(verb, "conj", "xcomp", "advcl", "dep")
                || token.isRelation("acl") && token.hasTag("VB")
                || token.isRelation("ccomp") && token.hasTag("VB");
    }
}
