package org.secondsource.copying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secondsource.report.Report;

/// Finds the running text that reports share, where all reports are at hand: a `CopyIndex` to which
/// they are added by their days, those without a day last.
public final class CopyFinder {
    private final int window;

    /// Compares every report with every other that shares text with it.
    public CopyFinder() {
        this(CopyIndex.UNBOUNDED);
    }

    /// @param window how many reports before it a report is compared with at most
    public CopyFinder(int window) {
        this.window = window;
    }

    /// All pairs of reports that share running text, in the order of their ids.
    public List<SharedText> sharedTexts(List<Report> reports) {
        List<Report> ordered = new ArrayList<>(reports);
        ordered.sort(Comparator.comparing(CopyFinder::dayOrLast).thenComparing(Report::id));
        CopyIndex index = CopyIndex.of(window, ordered);
        List<SharedText> shared = new ArrayList<>();
        ordered.forEach(report -> shared.addAll(index.add(report)));
        shared.sort(Comparator.comparing(SharedText::a).thenComparing(SharedText::b));
        return shared;
    }

    private static LocalDate dayOrLast(Report report) {
        return report.published().day().orElse(LocalDate.MAX);
    }
}
