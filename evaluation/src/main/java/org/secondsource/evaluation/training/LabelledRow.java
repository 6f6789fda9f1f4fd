package org.secondsource.evaluation.training;

import org.secondsource.learned.Row;

/// A row of words with the right label of each.
record LabelledRow(Row row, int[] labels) {
    LabelledRow {
        if (row.size() != labels.length) {
            throw new IllegalArgumentException(
                    "%d words, %d labels".formatted(row.size(), labels.length));
        }
    }
}
