package org.secondsource.ladder.alert;

import org.secondsource.ladder.ConditionVerdict;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.StepVerdict;
import org.secondsource.ladder.form.Outcome;
import org.secondsource.ledger.PictureChanges;

/// Something that somebody asked to be told.
public sealed interface Alert {
    /// The same each time the same thing is told from the same point on, so that whoever is told
    /// twice can drop the second.
    String id();

    /// The ladder that asked for it, by its id; or `feeds`.
    String rule();

    /// What of the rule it is about: a step, a condition, a change's subject, a feed.
    String subject();

    /// What is new, in one sentence.
    String sentence();

    /// A step stands otherwise than when its ladder was last told of.
    ///
    /// @param from how it stood
    record OfStep(String id, LadderVerdict ladder, StepVerdict step, Outcome from)
            implements Alert {
        public Outcome to() {
            return step.outcome();
        }

        @Override
        public String rule() {
            return ladder.ladder().id();
        }

        @Override
        public String subject() {
            return step.step().id();
        }

        @Override
        public String sentence() {
            return switch (to()) {
                case HOLDS ->
                        "%s: the step is reached (%s).".formatted(step.step().title(), was(from));
                case DOES_NOT_HOLD ->
                        "%s: the step does not hold any more (%s)."
                                .formatted(step.step().title(), was(from));
                case UNDECIDED ->
                        "%s: the step is undecided (%s).".formatted(step.step().title(), was(from));
            };
        }
    }

    /// A condition that is to be told of by itself stands otherwise.
    ///
    /// @param from how it stood
    record OfCondition(String id, LadderVerdict ladder, ConditionVerdict condition, Outcome from)
            implements Alert {
        @Override
        public String rule() {
            return ladder.ladder().id();
        }

        @Override
        public String subject() {
            return condition.name();
        }

        @Override
        public String sentence() {
            return "%s: this %s (%s)."
                    .formatted(condition.told(), condition.outcome().words(), was(from));
        }
    }

    /// Something in the picture is other, of a sort that is to be told of.
    ///
    /// @param rule the ladder that asks for it
    record OfChange(String id, String rule, PictureChanges.Change change) implements Alert {
        @Override
        public String subject() {
            return change.subject();
        }

        @Override
        public String sentence() {
            String after = change.after().isEmpty() ? "no longer told" : change.after();
            String before = change.before().isEmpty() ? "" : "; before: " + change.before();
            return "%s: %s (%s%s)."
                    .formatted(
                            change.kind().title(),
                            change.text().replaceFirst("\\.$", ""),
                            after,
                            before);
        }
    }

    /// A feed fails, or gives nothing new.
    ///
    /// @param subject its address
    /// @param wouldChange what to do
    record OfFeed(String id, String subject, String sentence, String wouldChange) implements Alert {
        /// The rule of all feeds.
        public static final String RULE = "feeds";

        @Override
        public String rule() {
            return RULE;
        }
    }

    private static String was(Outcome from) {
        return switch (from) {
            case HOLDS -> "it held";
            case UNDECIDED -> "it was undecided";
            case DOES_NOT_HOLD -> "it did not hold";
        };
    }
}
