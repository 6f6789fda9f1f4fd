package org.secondsource.learned;

/// A row of words as a chain sees it.
///
/// @param features of each word
/// @param steps by word, on what kind of step from the word before it stands
public record Row(int[][] features, int[] steps) {
    public Row {
        if (features.length == 0 || features.length != steps.length) {
            throw new IllegalArgumentException(
                    "%d words, %d steps".formatted(features.length, steps.length));
        }
    }

    public int size() {
        return features.length;
    }

    /// The feature of a step from a label: what weighs each label behind it.
    public static int step(int kind, int before) {
        return Feature.of(STEP, kind, before);
    }

    private static final int STEP = 7777;
}
