package org.secondsource.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The first and the last day on which reports were published, where they are known.
record Days(Optional<LocalDate> first, Optional<LocalDate> last) {
    /// Days taken for a gap where a date is unknown: no day after the other, nor the same.
    private static final long GAP_WHERE_UNKNOWN = 4;

    static final Days UNKNOWN = new Days(Optional.empty(), Optional.empty());

    static Days of(Optional<LocalDate> day) {
        return new Days(day, day);
    }

    /// These days and those.
    Days with(Days other) {
        if (first.isEmpty() || other.first.isEmpty()) {
            return first.isEmpty() ? other : this;
        }
        return new Days(
                first.filter(day -> day.isBefore(other.first.get())).or(() -> other.first),
                last.filter(day -> day.isAfter(other.last.orElse(day))).or(() -> other.last));
    }

    /// Days without a report between these and those; 0 where they overlap.
    long gap(Days other) {
        if (first.isEmpty() || last.isEmpty() || other.first.isEmpty() || other.last.isEmpty()) {
            return GAP_WHERE_UNKNOWN;
        }
        long before = ChronoUnit.DAYS.between(last.get(), other.first.get());
        long after = ChronoUnit.DAYS.between(other.last.get(), first.get());
        return Math.max(0, Math.max(before, after));
    }
}
