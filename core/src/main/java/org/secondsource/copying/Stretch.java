package org.secondsource.copying;

import java.util.Comparator;
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

    /// The same stretches with the sides exchanged, in the order of the new first side.
    static List<Stretch> reversed(List<Stretch> stretches) {
        return stretches.stream()
                .map(Stretch::reversed)
                .sorted(Comparator.comparingInt(Stretch::startA))
                .toList();
    }

    private Stretch reversed() {
        return new Stretch(steps.stream().map(step -> new Step(step.b(), step.a())).toList());
    }

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
