package org.secondsource.evaluation.counts;

import com.fasterxml.jackson.annotation.JsonFormat;

/// Exact words of one report of a case; in JSON a pair, `["a", "the words"]`.
///
/// @param report the report's name in the case
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record Place(String report, String words) {
    @Override
    public String toString() {
        return "%s “%s”".formatted(report, words);
    }
}
