package org.secondsource.claim.parts;

import java.util.List;
import java.util.Set;
import org.secondsource.language.DateRange;

/// When: the days meant, or the words for them where the day of publication is not known.
///
/// @param stretches the lengths of those told as so many units up to now or from now on: "the past
///   five years"
record Days(List<DateRange> known, Set<String> open, Set<String> stretches) {
    static final Days NONE = new Days(List.of(), Set.of(), Set.of());

    Days {
        known = List.copyOf(known);
        open = Set.copyOf(open);
        stretches = Set.copyOf(stretches);
    }

    /// Whether each tells a time that the other does not.
    boolean exclude(Days other) {
        boolean apart = hasOther(known, other.known) && hasOther(other.known, known);
        return apart || isUnlike(open, other.open) || isUnlike(stretches, other.stretches);
    }

    private static boolean isUnlike(Set<String> words, Set<String> others) {
        return !words.containsAll(others) && !others.containsAll(words);
    }

    private static boolean hasOther(List<DateRange> days, List<DateRange> others) {
        return days.stream().anyMatch(day -> others.stream().noneMatch(day::overlaps));
    }
}
