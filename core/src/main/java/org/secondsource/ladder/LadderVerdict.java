package org.secondsource.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.ladder.form.Outcome;

/// How a ladder stands on a day.
///
/// @param conditions in the order of the file
/// @param steps in the order of the file
public record LadderVerdict(
        Ladder ladder,
        LocalDate today,
        List<ConditionVerdict> conditions,
        List<StepVerdict> steps) {
    public LadderVerdict {
        conditions = List.copyOf(conditions);
        steps = List.copyOf(steps);
    }

    /// The last step that holds.
    public Optional<StepVerdict> highest() {
        return steps.reversed().stream()
                .filter(step -> step.outcome() == Outcome.HOLDS)
                .findFirst();
    }
}
