package org.secondsource.event;

import java.util.Arrays;
import org.secondsource.learned.Weights;

/// Tells how probable it is that two tellings of one kind are of one event: the sum of what each
/// step of each trait weighs, as learned from marked reports. A place of the weights is a step;
/// place 0 is reached by every pair.
final class SameEvent {
    /// From which probability on two groups of mentions are one event, on average of their pairs:
    /// of what reports tell in passing, and of what is shown for its own sake. Chosen on the marked
    /// reports (docs/reference/models.md).
    static final double LIKELY = .35;

    static final double SURE = .7;

    private static final Trait[] TRAITS = Trait.values();

    private final Weights weights;

    /// @throws IllegalArgumentException if the weights are of another form
    SameEvent(Weights weights) {
        if (weights.labels() != 1 || weights.places() < count()) {
            throw new IllegalArgumentException(
                    "weights of %d labels and %d places; one event or not takes 1 and %d or more"
                            .formatted(weights.labels(), weights.places(), count()));
        }
        this.weights = weights;
    }

    /// Between 0 and 1.
    double probability(TellingPair pair) {
        return 1 / (1 + StrictMath.exp(-weights.scores(places(pair))[0]));
    }

    /// The places of the steps that a pair reaches.
    static int[] places(TellingPair pair) {
        int[] places = new int[count()];
        int found = 1;
        int next = 1;
        for (Trait trait : TRAITS) {
            int reached = trait.reached(pair);
            for (int step = 0; step < reached; step++) {
                places[found++] = next + step;
            }
            next += trait.steps();
        }
        return Arrays.copyOf(places, found);
    }

    /// How many places there are.
    static int count() {
        int count = 1;
        for (Trait trait : TRAITS) {
            count += trait.steps();
        }
        return count;
    }

    /// By place: 1 where it may only speak for one event, -1 where only against, 0 where for
    /// either.
    static int[] signs() {
        int[] signs = new int[count()];
        int next = 1;
        for (Trait trait : TRAITS) {
            Arrays.fill(signs, next, next + trait.steps(), trait.speaksFor() ? 1 : -1);
            next += trait.steps();
        }
        return signs;
    }
}
