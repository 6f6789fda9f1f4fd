package org.secondsource.actor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Gazetteer;

/// Compares places as reports write them: "Oslo", "the Norwegian capital Oslo", "Norway".
public final class PlaceNames {
    private static final Set<String> EMPTY =
            Set.of(
                    "the",
                    "of",
                    "in",
                    "at",
                    "near",
                    "s",
                    "region",
                    "city",
                    "town",
                    "province",
                    "area",
                    "areas",
                    "a",
                    "an",
                    "its",
                    "their",
                    "his",
                    "her",
                    "capital",
                    "district",
                    "outside",
                    "off",
                    "around",
                    "heavily",
                    "fortified");

    private static final Set<String> SIDES =
            Set.of("northern", "southern", "eastern", "western", "central");

    private final Gazetteer gazetteer;

    public PlaceNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// How two places lie to each other.
    public enum Relation {
        SAME,
        /// One lies in the other.
        WITHIN,
        APART,
        /// One is not said.
        UNKNOWN
    }

    public Relation relation(String a, String b) {
        if (a.isBlank() || b.isBlank()) {
            return Relation.UNKNOWN;
        }
        Set<String> wordsOfA = words(a);
        Set<String> wordsOfB = words(b);
        if (wordsOfA.isEmpty() || wordsOfB.isEmpty()) {
            return Relation.UNKNOWN; // "the city"
        }
        if (wordsOfA.equals(wordsOfB)) {
            return Relation.SAME;
        }
        boolean nearness = isNear(a) != isNear(b);
        if (hasSide(wordsOfA) != hasSide(wordsOfB)) {
            wordsOfA.removeAll(SIDES); // "the northern city of Lund" has a district in Lund
            wordsOfB.removeAll(SIDES);
        }
        if (wordsOfA.containsAll(wordsOfB) || wordsOfB.containsAll(wordsOfA)) {
            return nearness ? Relation.APART : Relation.WITHIN;
        }
        Optional<String> stateOfA = state(a);
        Optional<String> stateOfB = state(b);
        boolean bare =
                stateOfA.filter(s -> isState(b, s)).isPresent()
                        || stateOfB.filter(s -> isState(a, s)).isPresent();
        return bare && stateOfA.equals(stateOfB) && !nearness ? Relation.WITHIN : Relation.APART;
    }

    private static boolean hasSide(Set<String> words) {
        return words.stream().anyMatch(SIDES::contains);
    }

    /// Whether both may be one place.
    public boolean mayMeet(String a, String b) {
        return relation(a, b) != Relation.APART;
    }

    private static boolean isNear(String place) {
        return place.toLowerCase(Locale.ROOT).matches(".*\\b(near|outside|off|border|around)\\b.*");
    }

    /// The state that a name, a seat or a nationality means: "Oslo", "Norwegian".
    public Optional<String> stateNamed(String word) {
        return gazetteer
                .find(word)
                .filter(entry -> entry.kind() == ActorKind.STATE)
                .map(Gazetteer.Entry::name);
    }

    /// Whether a place is a state as a whole, or its seat.
    private boolean isState(String place, String state) {
        return gazetteer.find(place).filter(entry -> entry.name().equals(state)).isPresent();
    }

    /// A name that tells a state, and what else it tells.
    public record Owned(String state, String rest) {}

    /// The state that words name, alone or as an owner, parted from the rest: "trade ministry" of
    /// "Norwegian trade ministry".
    public Optional<Owned> withoutState(String name) {
        String[] words = name.replace("'s", "").replace("’s", "").split("\\s+");
        for (int from = 0; from < words.length; from++) {
            for (int to = words.length; to > from; to--) {
                Optional<String> state = stateNamed(joined(words, from, to));
                if (state.isPresent()) {
                    String rest = joined(words, 0, from) + " " + joined(words, to, words.length);
                    return Optional.of(new Owned(state.get(), rest.strip()));
                }
            }
        }
        return Optional.empty();
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.copyOfRange(words, from, to));
    }

    private Optional<String> state(String place) {
        return withoutState(place).map(Owned::state);
    }

    private static Set<String> words(String place) {
        Set<String> words = new HashSet<>(Arrays.asList(ActorNames.plain(place).split(" ")));
        words.removeAll(EMPTY);
        return words;
    }
}
