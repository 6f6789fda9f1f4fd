package org.secondsource.claim.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.secondsource.claim.said.Said;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.text.ReportId;

/// Which report tells which number of what.
final class ToldNumbers {
    private final Set<Told> told = new HashSet<>();

    /// A number of something that a report tells.
    private record Told(ReportId report, String unit, double value) {
        static Told of(ReportId report, Quantity quantity) {
            return new Told(report, FigureScope.unit(quantity), quantity.amount().value());
        }
    }

    /// @param figures all of the story
    ToldNumbers(List<Said.InNumbers> figures) {
        figures.forEach(each -> told.add(Told.of(each.report().id(), each.quantity())));
    }

    /// Whether a report tells a number of the same thing too.
    boolean knows(ReportId report, Quantity quantity) {
        return told.contains(Told.of(report, quantity));
    }

    /// Whether both are the same number of the same thing, in whatever report.
    static boolean areAlike(Said.InNumbers a, Said.InNumbers b) {
        return FigureScope.unit(a.quantity()).equals(FigureScope.unit(b.quantity()))
                && a.quantity().amount().value() == b.quantity().amount().value();
    }

    /// Whether both tell the same numbers of the same things, with the same bounds.
    static boolean areAlike(List<Said.InNumbers> first, List<Said.InNumbers> second) {
        return hold(first, second) && hold(second, first);
    }

    private static boolean hold(List<Said.InNumbers> some, List<Said.InNumbers> others) {
        return others.stream()
                .allMatch(other -> some.stream()
                                .anyMatch(each ->
                                        areAlike(each, other)
                                                && each.quantity().amount().bound()
                                                        == other.quantity().amount().bound()));
    }
}
