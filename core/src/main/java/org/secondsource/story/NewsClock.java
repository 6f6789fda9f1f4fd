package org.secondsource.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The day it is by the reports that were read: the second newest of their days, so that one wrong
/// date does not close every story.
final class NewsClock {
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> newest = Optional.empty();
    private Optional<LocalDate> now = Optional.empty();

    void show(LocalDate day) {
        if (first.isEmpty()) {
            first = Optional.of(day);
        }
        if (newest.isEmpty() || day.isAfter(newest.get())) {
            now = newest;
            newest = Optional.of(day);
        } else if (now.isEmpty() || day.isAfter(now.get())) {
            now = Optional.of(day);
        }
    }

    /// Empty until two days were shown.
    Optional<LocalDate> now() {
        return now;
    }

    /// The later of now and a day.
    Optional<LocalDate> laterOf(Optional<LocalDate> day) {
        return Stream.concat(now.stream(), day.stream()).max(Comparator.naturalOrder());
    }

    /// Days that have passed since the clock showed `then`, counted from the first day shown where
    /// it showed none yet.
    long daysSince(Optional<LocalDate> then) {
        Optional<LocalDate> start = then.or(() -> first);
        if (start.isEmpty() || now.isEmpty()) {
            return 0;
        }
        return Math.max(0, ChronoUnit.DAYS.between(start.get(), now.get()));
    }
}
