package org.secondsource.benchmarks.copies;

import java.util.List;
import org.secondsource.copying.CopyIndex;
import org.secondsource.report.Report;

/// The program's whole search: candidates, compared word by word, with every passage cited.
final class OurCopies implements CopySearch {
    private final CopyIndex index;

    OurCopies() {
        this(CopyIndex.UNBOUNDED);
    }

    OurCopies(int window) {
        this.index = new CopyIndex(window);
    }

    @Override
    public List<Integer> add(Report report) {
        return index.add(report).stream()
                .map(shared -> ReportMill.numberOf(shared.other(report.id())))
                .toList();
    }
}
