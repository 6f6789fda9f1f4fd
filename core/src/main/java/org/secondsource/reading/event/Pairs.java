package org.secondsource.reading.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Casting;
import org.secondsource.reading.cast.Gazetteer;

/// Whom "the two countries", "both leaders" and "bilateral talks" mean: the pair that the report
/// named last as one ("Norway and Chile"), or the only two states it has named so far.
final class Pairs {
    private static final Set<String> STATES =
            Words.of(
                    "country, nation, state, government, neighbour, neighbor, side, capital, ally,"
                            + " partner, party");
    private static final Set<String> PERSONS =
            Words.of("leader, minister, president, premier, counterpart, diplomat, official, man");
    private static final Set<String> BILATERAL = Set.of("bilateral", "two-way");

    private final List<Sentence> sentences;
    private final Casting cast;

    Pairs(List<Sentence> sentences, Casting cast) {
        this.sentences = List.copyOf(sentences);
        this.cast = cast;
    }

    /// The two that a noun phrase means; empty where it does not speak of two, or names them.
    List<Integer> meant(Sentence sentence, int head) {
        String noun = sentence.lowerLemma(head);
        boolean two =
                sentence.dependents(head).stream().anyMatch(d -> sentence.isWord(d, "two", "both"));
        if (two && STATES.contains(noun)) {
            return states(sentence, head);
        }
        if (!two || !PERSONS.contains(noun)) {
            return List.of();
        }
        List<Integer> persons = together(sentence, head, true);
        return persons.isEmpty() ? states(sentence, head) : persons;
    }

    /// The two states between which a meeting "bilateral" by its words is; empty where it is not.
    List<Integer> bilateral(Sentence sentence, int noun) {
        return sentence.dependents(noun).stream()
                        .anyMatch(d -> BILATERAL.contains(sentence.lowerLemma(d)))
                ? states(sentence, noun)
                : List.of();
    }

    private List<Integer> states(Sentence sentence, int index) {
        List<Integer> together = together(sentence, index, false);
        return together.isEmpty() ? onlyTwo(sentence, index) : together;
    }

    /// The last two before a word that are joined by "and".
    private List<Integer> together(Sentence sentence, int index, boolean persons) {
        for (int s = sentences.indexOf(sentence); s >= 0; s--) {
            Sentence earlier = sentences.get(s);
            int end = earlier.equals(sentence) ? index : earlier.size();
            for (int i = end - 1; i >= 0; i--) {
                List<Integer> pair = joined(earlier, i, persons);
                if (!pair.isEmpty()) {
                    return pair;
                }
            }
        }
        return List.of();
    }

    private List<Integer> joined(Sentence sentence, int second, boolean persons) {
        if (!sentence.isRelation(second, "conj")) {
            return List.of();
        }
        int head = sentence.token(second).head();
        OptionalInt a = cast.namedAt(sentence.token(head));
        OptionalInt b = cast.namedAt(sentence.token(second));
        boolean more =
                sentence.dependents(head).stream()
                        .anyMatch(d -> d != second && sentence.isRelation(d, "conj"));
        if (more || a.isEmpty() || b.isEmpty() || a.getAsInt() == b.getAsInt()) {
            return List.of();
        }
        boolean fits =
                persons
                        ? is(a, ActorKind.PERSON) && is(b, ActorKind.PERSON)
                        : !is(a, ActorKind.PERSON)
                                && !is(b, ActorKind.PERSON)
                                && (is(a, ActorKind.STATE) || is(b, ActorKind.STATE));
        return fits ? List.of(a.getAsInt(), b.getAsInt()) : List.of();
    }

    private boolean is(OptionalInt member, ActorKind kind) {
        return cast.kindOf(member.getAsInt()) == kind;
    }

    /// The states named before a word, by name or as an adjective, where they are two.
    private List<Integer> onlyTwo(Sentence sentence, int index) {
        Map<String, Place> states = new LinkedHashMap<>();
        int last = sentences.indexOf(sentence);
        for (int s = 0; s <= last; s++) {
            Sentence earlier = sentences.get(s);
            int end = s == last ? index : earlier.size();
            int i = 0;
            while (i < end) {
                Optional<Gazetteer.Match> match = state(earlier, i);
                match.ifPresent(m -> states.putIfAbsent(m.entry().name(), new Place(earlier, m)));
                i = match.map(Gazetteer.Match::last).orElse(i) + 1;
            }
        }
        if (states.size() != 2) {
            return List.of();
        }
        return states.values().stream()
                .map(place -> cast.memberNamed(place.sentence(), place.match()))
                .toList();
    }

    private record Place(Sentence sentence, Gazetteer.Match match) {}

    /// Not a seat: the town of a dateline is no party.
    private Optional<Gazetteer.Match> state(Sentence sentence, int index) {
        return cast.gazetteer()
                .at(sentence, index)
                .filter(match ->
                        match.entry().kind() == ActorKind.STATE
                                && match.entry().sense() != Gazetteer.Sense.SEAT);
    }
}
