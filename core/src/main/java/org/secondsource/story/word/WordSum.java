package org.secondsource.story.word;

import java.util.Collection;

/// Reports' words with their weights, added up, to be multiplied with those of other reports: the
/// sum of the likenesses of all pairs costs no more than the words of both sides.
///
/// The likeness of two reports is the cosine of the angle between their vectors: 0 where they share
/// no word, 1 where all.
public final class WordSum {
    private final int[] stems;

    /// By slot; 0 where it is free, since weights are above 0.
    private final double[] weights;

    private WordSum(int words) {
        int capacity = Integer.highestOneBit(Math.max(1, words)) << 2;
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
            product += weights[slotOf(other.stem(number))] * other.weight(number);
        }
        return product;
    }

    private void add(WordVector vector) {
        for (int number = 0; number < vector.size(); number++) {
            int slot = slotOf(vector.stem(number));
            stems[slot] = vector.stem(number);
            weights[slot] += vector.weight(number);
        }
    }

    private int slotOf(int stem) {
        int slot = stem & (stems.length - 1); // stems are well mixed
        while (weights[slot] != 0 && stems[slot] != stem) {
            slot = (slot + 1) & (stems.length - 1);
        }
        return slot;
    }
}
