package org.secondsource.ladder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.secondsource.report.Report;

/// A part of what is known: as of a day, and without some sources.
///
/// @param today the day as of which it is asked
/// @param undated whether reports of no known day are taken, too
/// @param without sources that are left out
record Cut(LocalDate today, boolean undated, Set<Source> without) {
    Cut {
        without = Set.copyOf(without);
    }

    boolean holds(Report report) {
        Optional<LocalDate> day = report.published().day();
        return day.map(d -> !d.isAfter(today)).orElse(undated);
    }

    Cut leavingOut(Set<Source> sources) {
        return new Cut(today, undated, sources);
    }
}
