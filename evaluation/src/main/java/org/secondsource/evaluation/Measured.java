package org.secondsource.evaluation;

import java.util.List;

/// What a task came to.
///
/// @param digest of the task's inputs and key
/// @param reports how many files were read
/// @param seconds of the wall clock, with the start of Java and the models
record Measured(String task, String digest, int reports, double seconds, List<Figure> figures) {
    Measured {
        figures = List.copyOf(figures);
    }

    /// What a bench of this process came to; whoever runs it tells how long it took.
    Measured(String task, String digest, int reports, List<Figure> figures) {
        this(task, digest, reports, 0, figures);
    }

    Measured within(double seconds) {
        return new Measured(task, digest, reports, seconds, figures);
    }
}
