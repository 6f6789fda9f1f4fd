package org.secondsource.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.NounPhrase;
import org.secondsource.reading.cast.PlaceReader;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.text.Span;

/// Reads who takes part in an event: subjects and objects of its verb, owners of its noun, "with
/// X", "between X and Y".
final class ParticipantReader {
    private final PlaceReader places;

    ParticipantReader(PlaceReader places) {
        this.places = places;
    }

    /// @param statement the statement that the trigger stands in: its speaker is "I" and "we", and
    ///   takes part in the talks at which it speaks
    List<Participant> read(
            Sentence sentence, int trigger, Optional<Statement> statement, Casting cast) {
        Map<Integer, Participant> found = new LinkedHashMap<>();
        if (sentence.token(trigger).isVerb()) {
            ofVerb(sentence, trigger, cast, found);
        } else {
            ofNoun(sentence, trigger, cast, found);
        }
        if (statement.isPresent()
                && statement.get().attribution() instanceof Attribution.By by
                && speaksThere(sentence, trigger, found)) {
            found.putIfAbsent(
                    by.member(),
                    new Participant(
                            OptionalInt.of(by.member()), by.speaker(), Participant.Role.ACTOR));
        }
        return List.copyOf(found.values());
    }

    /// "said … at talks with X", "my visit", "we met X".
    private static boolean speaksThere(
            Sentence sentence, int trigger, Map<Integer, Participant> found) {
        for (int dependent : sentence.dependents(trigger)) {
            boolean first =
                    Set.of("i", "my", "we", "our")
                            .contains(sentence.token(dependent).word().toLowerCase(Locale.ROOT));
            if (first
                    && (sentence.isRelation(dependent, "nsubj")
                            || sentence.isRelation(dependent, "nmod:poss"))) {
                return true;
            }
        }
        boolean oneSided =
                !found.isEmpty()
                        && found.values().stream()
                                .allMatch(p -> p.role() == Participant.Role.RECIPIENT);
        boolean at =
                sentence.preposition(trigger)
                        .filter(p -> p.equals("at") || p.equals("during"))
                        .isPresent();
        return oneSided && at && !sentence.token(trigger).isVerb();
    }

    private void ofVerb(
            Sentence sentence, int verb, Casting cast, Map<Integer, Participant> found) {
        OptionalInt subject = subject(sentence, verb);
        if (subject.isPresent()) {
            boolean passive = sentence.isRelation(subject.getAsInt(), "nsubj:pass");
            add(
                    sentence,
                    subject.getAsInt(),
                    passive ? Participant.Role.RECIPIENT : Participant.Role.ACTOR,
                    cast,
                    found);
            if (found.isEmpty()) {
                inside(sentence, subject.getAsInt(), cast, found);
            }
        }
        for (int dependent : sentence.dependents(verb)) {
            String preposition = sentence.preposition(dependent).orElse("");
            boolean object =
                    sentence.isRelation(dependent, "obj") && !isPlaceObject(sentence, dependent);
            boolean with =
                    sentence.isRelation(dependent, "obl")
                            && Set.of("with", "between", "against", "by", "from")
                                    .contains(preposition);
            if (object || with && !places.isLed(sentence, dependent)) {
                add(
                        sentence,
                        dependent,
                        preposition.equals("by")
                                ? Participant.Role.ACTOR
                                : Participant.Role.RECIPIENT,
                        cast,
                        found);
                if (object) {
                    inside(sentence, dependent, cast, found);
                }
            }
        }
    }

    private void ofNoun(
            Sentence sentence, int noun, Casting cast, Map<Integer, Participant> found) {
        inside(sentence, noun, cast, found);
        addOwner(sentence, noun, Participant.Role.ACTOR, cast, found);
        OptionalInt verb = sentence.verbAbove(sentence.token(noun).head());
        if (verb.isEmpty()) {
            return;
        }
        int above = verb.getAsInt();
        boolean object =
                sentence.token(noun).head() == above
                        && (sentence.isRelation(noun, "obj") || sentence.isRelation(noun, "obl"));
        boolean light = StatusReader.LIGHT.contains(sentence.token(above).lemma());
        boolean alone =
                found.isEmpty()
                        && !sentence.isRelation(noun, "nsubj")
                        && !isSpokenOf(sentence, noun);
        boolean at = sentence.preposition(noun).filter("at"::equals).isPresent();
        boolean oneSided =
                !at
                        && found.values().stream()
                                .allMatch(p -> p.role() == Participant.Role.RECIPIENT);
        if (object && light || alone || oneSided && sentence.token(noun).head() == above) {
            OptionalInt subject = subject(sentence, above);
            if (subject.isPresent()
                    && subject.getAsInt() != noun
                    && !sentence.isBelow(noun, subject.getAsInt())) {
                add(sentence, subject.getAsInt(), Participant.Role.ACTOR, cast, found);
            }
        }
        if (object && light
                || sentence.token(noun).head() == above && sentence.isRelation(noun, "nsubj")) {
            for (int dependent : sentence.dependents(above)) {
                String preposition = sentence.preposition(dependent).orElse("");
                boolean with =
                        sentence.isRelation(dependent, "obl")
                                && Set.of("with", "between").contains(preposition);
                if (with) {
                    add(sentence, dependent, Participant.Role.RECIPIENT, cast, found);
                }
            }
        }
    }

    /// "discuss the deployment", "information on the raid": whoever speaks of an event takes no
    /// part in it.
    private static boolean isSpokenOf(Sentence sentence, int noun) {
        String preposition = sentence.preposition(noun).orElse("");
        int head = sentence.token(noun).head();
        boolean topic =
                Set.of("on", "about", "over", "of", "to", "amid").contains(preposition)
                        && head >= 0
                        && !sentence.token(head).isVerb();
        return topic
                || head >= 0
                        && Set.of(
                                        "discuss",
                                        "address",
                                        "cover",
                                        "condemn",
                                        "mention",
                                        "welcome",
                                        "criticize",
                                        "oppose",
                                        "reject",
                                        "support")
                                .contains(sentence.token(head).lemma());
    }

    /// Owners and partners inside a noun phrase: "Norway's talks with Chile", "a summit of X and
    /// Y".
    private void inside(
            Sentence sentence, int noun, Casting cast, Map<Integer, Participant> found) {
        for (int dependent : sentence.dependents(noun)) {
            String preposition = sentence.preposition(dependent).orElse("");
            boolean owner =
                    sentence.isRelation(dependent, "nmod:poss")
                            || sentence.isRelation(dependent, "compound")
                                    && cast.namedAt(sentence.token(dependent)).isPresent();
            boolean partner =
                    sentence.isRelation(dependent, "nmod")
                            && Set.of("with", "between", "of", "by", "among").contains(preposition);
            if (owner) {
                add(sentence, dependent, Participant.Role.ACTOR, cast, found);
            } else if (partner) {
                add(
                        sentence,
                        dependent,
                        preposition.equals("with")
                                ? Participant.Role.RECIPIENT
                                : Participant.Role.ACTOR,
                        cast,
                        found);
            }
        }
    }

    private void add(
            Sentence sentence,
            int head,
            Participant.Role role,
            Casting cast,
            Map<Integer, Participant> found) {
        List<Integer> heads = new ArrayList<>(List.of(head));
        for (int dependent : sentence.dependents(head)) {
            if (sentence.isRelation(dependent, "conj")) {
                heads.add(dependent);
            }
        }
        for (int each : heads) {
            OptionalInt member =
                    isActor(sentence, each, cast)
                            ? cast.memberAt(sentence, each)
                            : OptionalInt.empty();
            if (member.isPresent()) {
                Span span = NounPhrase.around(sentence, each).span(sentence);
                found.putIfAbsent(member.getAsInt(), new Participant(member, span, role));
            }
            addOwner(sentence, each, role, cast, found);
            addStates(sentence, each, role, cast, found);
        }
    }

    /// "the foreign ministers of X and Y": the states that a group comes from.
    private static void addStates(
            Sentence sentence,
            int head,
            Participant.Role role,
            Casting cast,
            Map<Integer, Participant> found) {
        if (!cast.nouns().isGroup(sentence.token(head))) {
            return;
        }
        for (int owner : sentence.subtree(head)) {
            OptionalInt member = cast.namedAt(sentence.token(owner));
            boolean state =
                    member.isPresent() && cast.kindOf(member.getAsInt()) != ActorKind.PERSON;
            boolean of = sentence.token(owner).head() == head || sentence.isRelation(owner, "conj");
            if (state && of) {
                found.putIfAbsent(
                        member.getAsInt(),
                        new Participant(member, sentence.token(owner).span(), role));
            }
        }
    }

    /// Whose troops, delegation or missile it is takes part too.
    private static void addOwner(
            Sentence sentence,
            int head,
            Participant.Role role,
            Casting cast,
            Map<Integer, Participant> found) {
        Token token = sentence.token(head);
        boolean forces =
                Set.of(
                                "troop",
                                "troops",
                                "soldier",
                                "force",
                                "forces",
                                "army",
                                "military",
                                "navy",
                                "warship",
                                "missile",
                                "drone",
                                "jet",
                                "general",
                                "unit",
                                "fighter",
                                "personnel",
                                "deployment",
                                "withdrawal",
                                "dispatch",
                                "launch",
                                "exercise",
                                "drill")
                        .contains(token.lemma().toLowerCase(Locale.ROOT));
        if (!forces) {
            return;
        }
        NounPhrase phrase = NounPhrase.around(sentence, head);
        for (int i = phrase.first(); i < head; i++) {
            Optional<Gazetteer.Match> match = cast.gazetteer().at(sentence, i);
            if (match.isPresent()) {
                int member = cast.memberNamed(sentence, match.get());
                found.putIfAbsent(
                        member,
                        new Participant(
                                OptionalInt.of(member),
                                sentence.span(match.get().first(), match.get().last()),
                                role));
                return;
            }
        }
    }

    private static boolean isActor(Sentence sentence, int head, Casting cast) {
        Token token = sentence.token(head);
        return token.tag().equals("PRP")
                || token.tag().equals("PRP$")
                || cast.namedAt(token).isPresent()
                || token.isProperNoun()
                || cast.nouns().isPerson(token)
                || cast.nouns().isGroup(token)
                || cast.nouns().isBody(token) && !token.lemma().equals("side");
    }

    boolean isPlaceObject(Sentence sentence, int object) {
        return sentence.token(object).isNoun()
                && (places.names(sentence, object) || PlaceReader.isGround(sentence.token(object)));
    }

    /// The subject of a verb, its own or the one it shares with the verb above.
    static OptionalInt subject(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; steps < 5 && at >= 0; steps++) {
            OptionalInt own = sentence.dependent(at, "nsubj");
            if (own.isPresent() && sentence.token(own.getAsInt()).tag().startsWith("W")) {
                int antecedent = sentence.token(at).head();
                return antecedent >= 0 ? OptionalInt.of(antecedent) : OptionalInt.empty();
            }
            if (own.isPresent()) {
                return own;
            }
            if (sentence.isRelation(at, "acl") && !sentence.token(at).tag().equals("VB")) {
                return OptionalInt.empty();
            }
            boolean shares =
                    sentence.isRelation(at, "conj")
                            || sentence.isRelation(at, "xcomp")
                            || sentence.isRelation(at, "advcl")
                            || sentence.isRelation(at, "acl")
                            || sentence.isRelation(at, "ccomp")
                                    && sentence.token(at).tag().equals("VB")
                            || sentence.isRelation(at, "dep");
            if (!shares) {
                return OptionalInt.empty();
            }
            at = sentence.token(at).head();
        }
        return OptionalInt.empty();
    }
}
