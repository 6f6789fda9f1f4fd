package org.secondsource.evaluation.stories;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.secondsource.report.Report;

/// A report and the happening that it is labelled with.
///
/// @param happening with the name of its set: no happening is in two sets
public record Labelled(Report report, String happening) {
    /// By day, as a stream brings them; those without one last.
    static final Comparator<Labelled> BY_DAY =
            Comparator.comparing(
                            (Labelled one) -> one.report().published().day().orElse(LocalDate.MAX))
                    .thenComparing(one -> one.report().id());

    static List<Report> reports(List<Labelled> all) {
        return all.stream().map(Labelled::report).toList();
    }
}
