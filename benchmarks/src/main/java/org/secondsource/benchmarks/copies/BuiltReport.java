package org.secondsource.benchmarks.copies;

import java.util.List;
import java.util.Optional;
import org.secondsource.report.Report;

/// A report of the mill.
///
/// @param edit what was done to those it copies, empty for an original
/// @param sources the numbers of those it copies, which are originals
record BuiltReport(int number, Report report, Optional<Edit> edit, List<Integer> sources) {
    BuiltReport {
        sources = List.copyOf(sources);
    }

    /// The numbers of the originals whose text it holds.
    List<Integer> roots() {
        return edit.isPresent() ? sources : List.of(number);
    }
}
