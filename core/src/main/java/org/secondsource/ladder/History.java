package org.secondsource.ladder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.ladder.form.Outcome;

/// How a formula stood, day by day, seen from now.
final class History {
    private record Stood(LocalDate since, Outcome outcome) {}

    private final List<Stood> runs = new ArrayList<>();
    private final LocalDate today;
    private final Outcome now;

    /// @param now how it stands with the undated reports, too
    History(LocalDate today, Outcome now) {
        this.today = today;
        this.now = now;
    }

    /// The next day on which it may have changed.
    void add(LocalDate day, Outcome outcome) {
        if (runs.isEmpty() || runs.getLast().outcome() != outcome) {
            runs.add(new Stood(day, outcome));
        }
    }

    /// From when on it has stood as it stands now; empty where no day tells.
    Optional<LocalDate> since() {
        return runs.isEmpty() || runs.getLast().outcome() != now
                ? Optional.empty()
                : Optional.of(runs.getLast().since());
    }

    /// The first day on which it had held for so many days.
    Optional<LocalDate> reached(int days) {
        for (int i = 0; i < runs.size(); i++) {
            LocalDate end = i + 1 < runs.size() ? runs.get(i + 1).since() : today.plusDays(1);
            Stood run = runs.get(i);
            if (run.outcome() == Outcome.HOLDS
                    && ChronoUnit.DAYS.between(run.since(), end) > days) {
                return Optional.of(run.since().plusDays(days));
            }
        }
        return Optional.empty();
    }
}
