package org.secondsource.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The middle of a story's reports, and the day of its latest one.
final class Centre {
    /// What is taken off the likeness for a story that was silent, times the logarithm of one plus
    /// its days of silence: another shooting next week is told in the same words. Chosen with
    /// `CentreIndex.LEAST_LIKENESS` on the four development sets together (`score.py stories/…`):
    /// mean B-cubed F1 is .921 with .04 and .16, .918 with .03 and .18, and .885 at best of the
    /// likenesses that were tried without a cost.
    private static final double COST_OF_SILENCE = 0.04;

    /// Days taken for the silence where a date is unknown.
    private static final long DAYS_WHERE_UNKNOWN = 7;

    private final Map<Long, Double> sums = new HashMap<>();
    private double squares;
    private Optional<LocalDate> latest = Optional.empty();

    void add(WordVector report, Optional<LocalDate> day) {
        for (Map.Entry<Long, Double> word : report.weights().entrySet()) {
            double before = sums.getOrDefault(word.getKey(), 0.0);
            double after = before + word.getValue();
            squares += after * after - before * before;
            sums.put(word.getKey(), after);
        }
        if (day.isPresent() && (latest.isEmpty() || latest.get().isBefore(day.get()))) {
            latest = day;
        }
    }

    /// The cosine of the angle between a report and the centre, less the cost of silence.
    double likeness(WordVector report, Optional<LocalDate> day) {
        if (squares <= 0) {
            return 0;
        }
        double product = 0;
        for (Map.Entry<Long, Double> word : report.weights().entrySet()) {
            product += word.getValue() * sums.getOrDefault(word.getKey(), 0.0);
        }
        return product / Math.sqrt(squares) - COST_OF_SILENCE * Math.log1p((double) silence(day));
    }

    private long silence(Optional<LocalDate> day) {
        if (day.isEmpty() || latest.isEmpty()) {
            return DAYS_WHERE_UNKNOWN;
        }
        return Math.max(0, ChronoUnit.DAYS.between(latest.get(), day.get()));
    }
}
