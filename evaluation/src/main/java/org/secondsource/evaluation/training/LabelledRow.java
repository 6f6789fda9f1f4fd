package org.secondsource.evaluation.training;

import org.secondsource.learned.Row;

/// A row of words with the right label of each.
final class LabelledRow {
    private final Row row;
    private final int[] labels;

    LabelledRow(Row row, int[] labels) {
        if (row.size() != labels.length) {
            throw new IllegalArgumentException(
                    "%d words, %d labels".formatted(row.size(), labels.length));
        }
        this.row = row;
        this.labels = labels;
    }

    Row row() {
        return row;
    }

    int[] labels() {
        return labels;
    }
}
