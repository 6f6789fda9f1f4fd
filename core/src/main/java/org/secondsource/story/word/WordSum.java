package org.secondsource.story.word;

import java.util.Collection;

/// Reports' words with their weights, added up, to be multiplied with those of other reports: the
/// sum of the likenesses of all pairs costs no more than the words of both sides.
///
/// The likeness of two reports is the cosine of the angle between their vectors: 0 where they share
/// no word, 1 where all.
public final class WordSum {
    /// Bits for each slot that tell which stems cannot be in it: most words of two reports differ,
    /// and need not be looked up.
    private static final int MARKS_PER_SLOT = 16;

    private final long[] marks;
    private final int[] stems;

    /// By slot; 0 where it is free, since weights are above 0.
    private final double[] weights;

    private WordSum(int words) {
        int capacity = Integer.highestOneBit(Math.max(1, words)) << 2;
        this.marks = new long[Math.max(1, capacity * MARKS_PER_SLOT / Long.SIZE)];
        this.stems = new int[capacity];
        this.weights = new double[capacity];
    }

    public static WordSum of(WordVector vector) {
        WordSum sum = new WordSum(vector.size());
        sum.add(vector);
        return sum;
    }

    public static WordSum of(Collection<WordVector> vectors) {
        WordSum sum = new WordSum(vectors.stream().mapToInt(WordVector::size).sum());
        vectors.forEach(sum::add);
        return sum;
    }

    /// The sum of the likenesses of a report and those added up.
    public double likeness(WordVector other) {
        double product = 0;
        for (int number = 0; number < other.size(); number++) {
            int stem = other.stem(number);
            if ((marks[mark(stem)] & 1L << stem) != 0) {
                product += weights[slotOf(stem)] * other.weight(number);
            }
        }
        return product;
    }

    private void add(WordVector vector) {
        for (int number = 0; number < vector.size(); number++) {
            int stem = vector.stem(number);
            int slot = slotOf(stem);
            marks[mark(stem)] |= 1L << stem;
            stems[slot] = stem;
            weights[slot] += vector.weight(number);
        }
    }

    private int mark(int stem) {
        return stem >>> 6 & (marks.length - 1);
    }

    private int slotOf(int stem) {
        int slot = stem >>> 16 & (stems.length - 1); // stems are well mixed
        while (weights[slot] != 0 && stems[slot] != stem) {
            slot = (slot + 1) & (stems.length - 1);
        }
        return slot;
    }
}
