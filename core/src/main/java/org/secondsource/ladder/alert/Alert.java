package org.secondsource.ladder.alert;

import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.StepVerdict;
import org.secondsource.ladder.form.Outcome;

/// A step that stands otherwise than when the ladder was last told of.
///
/// @param id the same each time the same change is told from the same point on, so that whoever is
///   told twice can drop the second
/// @param from how it stood
public record Alert(String id, LadderVerdict ladder, StepVerdict step, Outcome from) {
    public Outcome to() {
        return step.outcome();
    }

    /// What is new, in one sentence.
    public String sentence() {
        return switch (to()) {
            case HOLDS -> "%s: the step is reached (%s).".formatted(step.step().title(), was());
            case DOES_NOT_HOLD ->
                    "%s: the step does not hold any more (%s)."
                            .formatted(step.step().title(), was());
            case UNDECIDED ->
                    "%s: the step is undecided (%s).".formatted(step.step().title(), was());
        };
    }

    private String was() {
        return switch (from) {
            case HOLDS -> "it held";
            case UNDECIDED -> "it was undecided";
            case DOES_NOT_HOLD -> "it did not hold";
        };
    }
}
