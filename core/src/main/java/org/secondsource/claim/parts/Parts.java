package org.secondsource.claim.parts;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What a stretch of a report tells, by its parts.
///
/// A part that only one side tells does no harm: one newsroom names the day, another leaves it out.
/// A part that each side tells otherwise makes two claims of them, however many words they share.
///
/// @param who persons, states and organisations
/// @param places words of the names of places
/// @param deeds what is done, negated, or still to come
/// @param numbers each number with the classes of what it counts; empty where nothing tells
/// @param referring those of the numbers that only refer back: "the two countries"
public record Parts(
        Names who,
        Names places,
        Deeds deeds,
        Days days,
        Map<String, Set<String>> numbers,
        Set<String> referring) {
    /// A stretch that tells nothing.
    public static final Parts NONE =
            new Parts(Names.NONE, Names.NONE, Deeds.NONE, Days.NONE, Map.of(), Set.of());

    public Parts {
        numbers = Map.copyOf(numbers);
        referring = Set.copyOf(referring);
    }

    /// Whether both tell the same numbers, and no number counts other things. One side may name the
    /// parties where the other says "the two countries".
    public boolean hasNumbersOf(Parts other) {
        Set<String> only = without(numbers.keySet(), other.numbers.keySet());
        Set<String> onlyThere = without(other.numbers.keySet(), numbers.keySet());
        boolean same =
                only.isEmpty() && other.referring.containsAll(onlyThere)
                        || onlyThere.isEmpty() && referring.containsAll(only);
        return same && !countsOtherThings(other);
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /// Whether it tells every name, place and number that another tells, and no other day.
    public boolean covers(Parts other) {
        return who.means(other.who)
                && places.means(other.places)
                && numbers.keySet().containsAll(other.numbers.keySet())
                && !countsOtherThings(other)
                && !days.exclude(other.days);
    }

    /// Whether they cannot be about one thing, whatever their numbers.
    public boolean excludes(Parts other) {
        return who.exclude(other.who)
                || places.exclude(other.places)
                || deeds.exclude(other.deeds)
                || days.exclude(other.days);
    }

    /// Whether both cannot be so: one tells another number or day, or denies what the other tells.
    public boolean contradicts(Parts other) {
        return excludesNumbersOf(other) || days.exclude(other.days) || deeds.deny(other.deeds);
    }

    /// Whether they cannot be about one thing, be it told as so or as not so.
    public boolean isOfOthers(Parts other) {
        return who.exclude(other.who)
                || places.exclude(other.places)
                || deeds.isOfOthers(other.deeds)
                || days.exclude(other.days);
    }

    /// Whether what the one tells done is not what the other tells done, whoever else is named. A
    /// day or a place counts only where it is of the same deed: a toll rose on Tuesday of those who
    /// died on Monday.
    public boolean excludesDeedOf(Parts other) {
        return deeds.exclude(other.deeds)
                || deeds.meet(other.deeds)
                        && (days.exclude(other.days) || places.exclude(other.places));
    }

    /// Whether each tells a number that the other does not, or one number of other things.
    public boolean excludesNumbersOf(Parts other) {
        return !numbers.keySet().containsAll(other.numbers.keySet())
                        && !other.numbers.keySet().containsAll(numbers.keySet())
                || countsOtherThings(other);
    }

    private boolean countsOtherThings(Parts other) {
        return numbers.entrySet().stream()
                .anyMatch(entry -> {
                    Set<String> theirs = other.numbers.getOrDefault(entry.getKey(), Set.of());
                    return !entry.getValue().isEmpty()
                            && !theirs.isEmpty()
                            && entry.getValue().stream().noneMatch(theirs::contains);
                });
    }
}
