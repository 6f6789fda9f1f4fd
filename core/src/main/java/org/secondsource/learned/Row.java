package org.secondsource.learned;

/// A row of words as a chain sees it.
public final class Row {
    private static final int STEP = 7777;

    private final int[][] features;
    private final int[] steps;

    /// @param features of each word
    /// @param steps by word, on what kind of step from the word before it stands
    public Row(int[][] features, int[] steps) {
        if (features.length == 0 || features.length != steps.length) {
            throw new IllegalArgumentException(
                    "%d words, %d steps".formatted(features.length, steps.length));
        }
        this.features = features;
        this.steps = steps;
    }

    /// The features of each word.
    public int[][] features() {
        return features;
    }

    public int[] steps() {
        return steps;
    }

    public int size() {
        return features.length;
    }

    /// The feature of a step from a label: what weighs each label behind it.
    public static int step(int kind, int before) {
        return Feature.of(STEP, kind, before);
    }
}
