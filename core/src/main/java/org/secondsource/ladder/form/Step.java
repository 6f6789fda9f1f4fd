package org.secondsource.ladder.form;

import java.util.List;

/// One step of a ladder: when it holds, the measures are due. The program takes none of them.
///
/// @param days for how many days the formula must have held; 0 where it need only hold
/// @param stays whether the step, once reached, is kept
/// @param decision who decides on it; empty where nobody is named
public record Step(
        String id,
        String title,
        Formula when,
        int days,
        boolean stays,
        String decision,
        List<String> measures) {
    public Step {
        measures = List.copyOf(measures);
    }
}
