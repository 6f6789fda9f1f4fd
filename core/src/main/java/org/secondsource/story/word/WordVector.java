package org.secondsource.story.word;

import java.util.Arrays;

/// What a report is about: its words with their weights, of length 1.
///
/// A word is 32 bits of its stem's key: two that differ are one with a chance of 2⁻³², and then add
/// a little to a likeness. Eight bytes a word, since a stream keeps those of every open story.
public final class WordVector {
    /// Least weight of a word to count at all: those that stand in more than a third of all news
    /// say nothing of what a report is about, and do not part two reports either.
    private static final double LEAST_WEIGHT = 1;

    /// Weightiest words of each report by which its story is looked up; 40 find no more.
    private static final int INDEXED_WORDS = 25;

    /// Rising.
    private final int[] stems;

    private final float[] weights;

    /// Numbers of the weightiest words, in order of weight.
    private final short[] weightiest;

    private WordVector(int[] stems, float[] weights, short[] weightiest) {
        this.stems = stems;
        this.weights = weights;
        this.weightiest = weightiest;
    }

    /// The words of a report's title and lead, weighed by their counts and by how rare they are.
    public static WordVector of(WordCounts counts, RunningRarity rarity) {
        double[] weighed = new double[counts.leads()];
        long[] order = new long[counts.leads()];
        int size = 0;
        double squares = 0;
        for (int number = 0; number < counts.leads(); number++) {
            double rare = rarity.weight(counts.stem(number));
            if (rare >= LEAST_WEIGHT) {
                weighed[number] = (1 + Math.log(counts.count(number))) * rare;
                squares += weighed[number] * weighed[number];
                order[size++] = counts.stem(number) >>> 32 << 32 | number;
            }
        }
        Arrays.sort(order, 0, size);
        double length = Math.sqrt(squares);
        int[] stems = new int[size];
        float[] weights = new float[size];
        for (int index = 0; index < size; index++) {
            stems[index] = (int) (order[index] >>> 32);
            weights[index] = (float) (weighed[(int) order[index]] / length);
        }
        return new WordVector(stems, weights, weightiest(weights));
    }

    /// How many words it has.
    public int size() {
        return stems.length;
    }

    int stem(int number) {
        return stems[number];
    }

    double weight(int number) {
        return weights[number];
    }

    /// Hands out the words by which the report is looked up, in order of weight; of equals, in
    /// order of their stems.
    public void eachWeightiest(Word word) {
        for (short number : weightiest) {
            word.of(stems[number], weights[number]);
        }
    }

    /// A word with its weight.
    public interface Word {
        void of(int stem, double weight);
    }

    private static short[] weightiest(float[] weights) {
        long[] order = new long[weights.length];
        for (int number = 0; number < weights.length; number++) {
            int rank = -Float.floatToIntBits(weights[number]); // weights are above 0
            order[number] = (long) rank << 32 | number;
        }
        Arrays.sort(order);
        short[] weightiest = new short[Math.min(INDEXED_WORDS, weights.length)];
        for (int index = 0; index < weightiest.length; index++) {
            weightiest[index] = (short) order[index];
        }
        return weightiest;
    }
}
