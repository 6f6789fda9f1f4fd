package org.secondsource.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.NameKind;
import org.secondsource.language.NounPhrase;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.text.Span;

/// Those who take part in one event, while they are being read; each member of the cast once, in
/// its first role.
final class Participants {
    /// Nouns whose owner takes part: "Norwegian troops", "the Norwegian deployment".
    private static final Set<String> FORCES =
            Words.of(
                    "troop, troops, soldier, force, forces, army, military, navy, warship, missile,"
                            + " drone, jet, general, unit, fighter, personnel, deployment,"
                            + " withdrawal, dispatch, launch, exercise, drill");

    private final Sentence sentence;
    private final Casting cast;
    private final Pairs pairs;
    private final boolean namedOnly;
    private final Map<Integer, Participant> found = new LinkedHashMap<>();
    private final List<Participant> unknown = new ArrayList<>();

    /// @param namedOnly whether pronouns and descriptions stay words: what is told in passing must
    ///   not bring anybody into the cast
    Participants(Sentence sentence, Casting cast, Pairs pairs, boolean namedOnly) {
        this.sentence = sentence;
        this.cast = cast;
        this.pairs = pairs;
        this.namedOnly = namedOnly;
    }

    List<Participant> list() {
        List<Participant> all = new ArrayList<>(found.values());
        all.addAll(unknown);
        return all;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// Whether only those are known to whom it is done; so of none too.
    boolean isOneSided() {
        return found.values().stream().allMatch(p -> p.role() == Participant.Role.RECIPIENT);
    }

    boolean isNamed(int index) {
        return cast.namedAt(sentence.token(index)).isPresent();
    }

    /// Adds a member by the words that name it.
    void put(int member, Span span, Participant.Role role) {
        found.putIfAbsent(member, new Participant(OptionalInt.of(member), span, role));
    }

    /// Adds members by the phrase around a word that means them.
    void putAll(List<Integer> members, int head, Participant.Role role) {
        Span span = NounPhrase.around(sentence, head).span(sentence);
        members.forEach(member -> put(member, span, role));
    }

    /// Adds the states that the sentence names, as parties.
    void addNamedStates(Participant.Role role) {
        for (Token token : sentence.tokens()) {
            OptionalInt member = cast.namedAt(token);
            if (member.isPresent() && cast.kindOf(member.getAsInt()) == ActorKind.STATE) {
                put(member.getAsInt(), token.span(), role);
            }
        }
    }

    /// Adds whom a noun phrase and those joined to it by "and" mean, with the states they are of.
    void add(int head, Participant.Role role) {
        List<Integer> two = namedOnly ? List.of() : pairs.meant(sentence, head);
        if (!two.isEmpty()) {
            putAll(two, head, role);
            return;
        }
        List<Integer> heads = new ArrayList<>(List.of(head));
        for (int dependent : sentence.dependents(head)) {
            if (sentence.isRelation(dependent, "conj")) {
                heads.add(dependent);
            }
            heads.addAll(personsBeside(head, dependent));
        }
        for (int each : heads) {
            boolean actor = isActor(each) && (!namedOnly || isNamed(each));
            if (actor) {
                Span span = NounPhrase.around(sentence, each).span(sentence);
                cast.memberAt(sentence, each).ifPresent(member -> put(member, span, role));
            }
            if (!namedOnly) {
                addOwner(each, role);
            }
            addStates(each, role);
            if (!actor && sentence.token(each).hasTag("NN", "NNS")) {
                Span span = NounPhrase.around(sentence, each).span(sentence);
                unknown.add(new Participant(OptionalInt.empty(), span, role));
            }
        }
    }

    /// "Hald of Norway and Berg of Chile": the parser joins the second person to the first's state.
    private List<Integer> personsBeside(int head, int state) {
        if (!isPersonName(head) || !sentence.isLedBy(state, "of", "from")) {
            return List.of();
        }
        return sentence.dependents(state).stream()
                .filter(d -> sentence.isRelation(d, "conj") && isPersonName(d))
                .toList();
    }

    private boolean isPersonName(int index) {
        return sentence.token(index).name() == NameKind.PERSON;
    }

    private boolean isActor(int head) {
        Token token = sentence.token(head);
        return token.hasTag("PRP", "PRP$")
                || isNamed(head)
                || token.isProperNoun()
                || !isCounted(head)
                        && (cast.nouns().isPerson(token)
                                || cast.nouns().isGroup(token)
                                || cast.nouns().isBody(token));
    }

    /// "300 residents", "many people" are a figure, not someone who appears again.
    private boolean isCounted(int head) {
        return sentence.dependent(head, "nummod").isPresent()
                || sentence.hasDependent(head, "amod", "many", "several", "few", "more")
                || sentence.hasLemma(head, "people", "person");
    }

    /// Whose troops, delegation or missile it is takes part too.
    void addOwner(int head, Participant.Role role) {
        if (!FORCES.contains(sentence.lowerLemma(head))) {
            return;
        }
        for (int i = NounPhrase.around(sentence, head).first(); i < head; i++) {
            Optional<Gazetteer.Match> match = cast.gazetteer().at(sentence, i);
            if (match.isPresent()) {
                Span span = sentence.span(match.get().first(), match.get().last());
                put(cast.memberNamed(sentence, match.get()), span, role);
                return;
            }
        }
    }

    /// "the foreign ministers of X and Y": the states that a group comes from.
    private void addStates(int head, Participant.Role role) {
        if (!cast.nouns().isGroup(sentence.token(head))) {
            return;
        }
        for (int owner : sentence.subtree(head)) {
            if (owner != head && !namedOnly) {
                putAll(pairs.meant(sentence, owner), owner, role);
            }
            OptionalInt member = cast.namedAt(sentence.token(owner));
            boolean of = sentence.token(owner).head() == head || sentence.isRelation(owner, "conj");
            if (of && member.isPresent() && cast.kindOf(member.getAsInt()) != ActorKind.PERSON) {
                put(member.getAsInt(), sentence.token(owner).span(), role);
            }
        }
    }
}
