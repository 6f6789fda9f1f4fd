package org.secondsource.story.word;

import java.util.Arrays;

/// What a report is about: its words with their weights, of length 1.
///
/// Six bytes a word, since a stream keeps those of every open story. A word is 32 bits of its
/// stem's key: two that differ are one with a chance of 2⁻³², and then add a little to a likeness.
/// A weight is 16 bits, so that a likeness is right to about .00001.
public final class WordVector {
    /// Least weight of a word to count at all: those that stand in more than a third of all news
    /// say nothing of what a report is about, and do not part two reports either.
    private static final double LEAST_WEIGHT = 1;

    /// Weightiest words of each report by which its story is looked up; 40 find no more.
    private static final int INDEXED_WORDS = 25;

    /// The weight of a word that is all of a report.
    private static final double UNIT = Character.MAX_VALUE;

    /// In order of weight; of equals, in order of their stems.
    private final int[] stems;

    private final char[] weights;

    private WordVector(int[] stems, char[] weights) {
        this.stems = stems;
        this.weights = weights;
    }

    /// The words of a report's title and lead, weighed by their counts and by how rare they are.
    public static WordVector of(WordCounts counts, RunningRarity rarity) {
        double[] weighed = new double[counts.leads()];
        double squares = 0;
        for (int number = 0; number < counts.leads(); number++) {
            double rare = rarity.weight(counts.stem(number));
            if (rare >= LEAST_WEIGHT) {
                weighed[number] = (1 + Math.log(counts.count(number))) * rare;
                squares += weighed[number] * weighed[number];
            }
        }
        double scale = UNIT / Math.sqrt(squares);
        long[] order = new long[counts.leads()];
        int size = 0;
        for (int number = 0; number < counts.leads(); number++) {
            long weight = Math.round(weighed[number] * scale);
            if (weighed[number] > 0 && weight > 0) {
                order[size++] = -weight << 32 | stemOf(counts.stem(number));
            }
        }
        Arrays.sort(order, 0, size);
        int[] stems = new int[size];
        char[] weights = new char[size];
        for (int index = 0; index < size; index++) {
            stems[index] = (int) order[index];
            weights[index] = (char) -(order[index] >> 32);
        }
        return new WordVector(stems, weights);
    }

    /// The upper half of a key.
    private static long stemOf(long key) {
        return key >>> 32;
    }

    /// How many words it has.
    public int size() {
        return stems.length;
    }

    int stem(int number) {
        return stems[number];
    }

    double weight(int number) {
        return weights[number] / UNIT;
    }

    /// Hands out the words by which the report is looked up, in order of weight.
    public void eachWeightiest(Word word) {
        for (int number = 0; number < Math.min(INDEXED_WORDS, stems.length); number++) {
            word.of(stems[number], weight(number));
        }
    }

    /// A word with its weight.
    public interface Word {
        void of(int stem, double weight);
    }
}
