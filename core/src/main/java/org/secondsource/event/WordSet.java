package org.secondsource.event;

import java.util.Collection;
import org.secondsource.learned.Feature;

/// Words by their numbers, so that two sets are laid side by side in one pass.
final class WordSet {
    private final int[] numbers;

    private WordSet(int[] numbers) {
        this.numbers = numbers;
    }

    static WordSet of(Collection<String> words) {
        return new WordSet(words.stream().mapToInt(Feature::of).sorted().distinct().toArray());
    }

    boolean isEmpty() {
        return numbers.length == 0;
    }

    /// How many words stand in both.
    int shared(WordSet other) {
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < numbers.length && there < other.numbers.length) {
            int order = Integer.compare(numbers[here], other.numbers[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /// The shared words' part of all (Dice); 0 where both are empty.
    double likeness(WordSet other) {
        int all = numbers.length + other.numbers.length;
        return all == 0 ? 0 : 2.0 * shared(other) / all;
    }

    /// The shared words' part of the smaller set; 0 where one is empty.
    double overlap(WordSet other) {
        int fewest = Math.min(numbers.length, other.numbers.length);
        return fewest == 0 ? 0 : (double) shared(other) / fewest;
    }

    /// Whether both tell something, and nothing in common.
    boolean isApart(WordSet other) {
        return !isEmpty() && !other.isEmpty() && shared(other) == 0;
    }
}
