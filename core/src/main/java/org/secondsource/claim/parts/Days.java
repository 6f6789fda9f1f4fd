package org.secondsource.claim.parts;

import java.util.List;
import java.util.Set;
import org.secondsource.language.DateRange;

/// When: the days meant, or the words for them where the day of publication is not known.
record Days(List<DateRange> known, Set<String> open) {
    static final Days NONE = new Days(List.of(), Set.of());

    Days {
        known = List.copyOf(known);
        open = Set.copyOf(open);
    }

    /// Whether each tells a time that the other does not.
    boolean exclude(Days other) {
        boolean apart = hasOther(known, other.known) && hasOther(other.known, known);
        boolean unlike = !open.containsAll(other.open) && !other.open.containsAll(open);
        return apart || unlike;
    }

    private static boolean hasOther(List<DateRange> days, List<DateRange> others) {
        return days.stream().anyMatch(day -> others.stream().noneMatch(day::overlaps));
    }
}
