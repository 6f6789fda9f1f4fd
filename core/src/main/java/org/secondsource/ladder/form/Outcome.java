package org.secondsource.ladder.form;

import java.util.Locale;

/// How a condition stands (Kleene 1952, strong logic of three values).
public enum Outcome {
    HOLDS,
    UNDECIDED,
    DOES_NOT_HOLD;

    /// Both.
    public Outcome and(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// One or both.
    public Outcome or(Outcome other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /// The opposite.
    public Outcome not() {
        return switch (this) {
            case HOLDS -> DOES_NOT_HOLD;
            case UNDECIDED -> UNDECIDED;
            case DOES_NOT_HOLD -> HOLDS;
        };
    }

    /// As a reader is told it: "does not hold".
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
