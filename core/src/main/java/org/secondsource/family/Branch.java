package org.secondsource.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.lineage.Copy;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// A report in its family, with those that hang on it.
///
/// @param link the pair by which it hangs where it does; empty for one that shares its text only
///   through others
/// @param shared share of its words that stand in another report too, 0 to 1
/// @param earlier its earlier versions, the oldest first; they hang nowhere else
/// @param below in the order of their days
public record Branch(
        Report report,
        Optional<Copy> link,
        double shared,
        List<ReportId> earlier,
        List<Branch> below) {
    public Branch {
        earlier = List.copyOf(earlier);
        below = List.copyOf(below);
    }

    /// This report and all below it.
    Stream<Report> reports() {
        return Stream.concat(Stream.of(report), below.stream().flatMap(Branch::reports));
    }
}
