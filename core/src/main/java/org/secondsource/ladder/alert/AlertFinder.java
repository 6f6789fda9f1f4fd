package org.secondsource.ladder.alert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.archive.Digest;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.StepVerdict;
import org.secondsource.ladder.form.Outcome;

/// Finds the steps of a ladder that stand otherwise than before.
public final class AlertFinder {
    private static final int ID_LENGTH = 16;

    private AlertFinder() {}

    /// @param before how the ladder stood at the point up to which it was told of
    /// @param told that point
    /// @return in the order of the steps
    public static List<Alert> find(LadderVerdict before, LadderVerdict now, Told told) {
        Map<String, Outcome> stood = new HashMap<>();
        before.steps().forEach(step -> stood.put(step.step().id(), step.outcome()));
        List<Alert> alerts = new ArrayList<>();
        for (StepVerdict step : now.steps()) {
            Outcome from = stood.getOrDefault(step.step().id(), Outcome.DOES_NOT_HOLD);
            if (from != step.outcome()) {
                alerts.add(new Alert(id(now, step, from, told), now, step, from));
            }
        }
        return alerts;
    }

    private static String id(LadderVerdict now, StepVerdict step, Outcome from, Told told) {
        String digest =
                new Digest()
                        .add(now.ladder().id())
                        .add(step.step().id())
                        .add(from.name())
                        .add(step.outcome().name())
                        .add(String.valueOf(told.seq()))
                        .add(String.valueOf(told.corrections()))
                        .add(told.day().toString())
                        .value();
        return "al-" + digest.substring(0, ID_LENGTH);
    }
}
