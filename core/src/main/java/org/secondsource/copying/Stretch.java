package org.secondsource.copying;

import java.util.List;

/// A run of words of one text that stands, perhaps lightly edited, in another.
///
/// @param steps the aligned words in order, never empty; both sides rise from step to step
record Stretch(List<Step> steps) {
    Stretch {
        steps = List.copyOf(steps);
    }

    /// One word that stands on both sides, as indexes into the two lists of words.
    record Step(int a, int b) {}

    int startA() {
        return steps.getFirst().a();
    }

    int endA() {
        return steps.getLast().a() + 1;
    }

    int startB() {
        return steps.getFirst().b();
    }

    int endB() {
        return steps.getLast().b() + 1;
    }

    /// Share of the words of both sides that are aligned.
    double similarity() {
        return 2.0 * steps.size() / (endA() - startA() + endB() - startB());
    }
}
