package org.secondsource.family;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Cuts a report into the parts that it shares and those that stand in it alone.
public final class PartFinder {
    private final Lineage lineage;

    public PartFinder(Lineage lineage) {
        this.lineage = lineage;
    }

    /// The parts of a report in order; together they hold all of its words. A report that shares
    /// nothing is one part.
    public List<Part> parts(Report report) {
        List<Shared> shared = shared(report.id());
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, report.text().length()));
        for (Shared passage : shared) {
            cuts.add(passage.span().start());
            cuts.add(passage.span().end());
        }
        List<Part> parts = new ArrayList<>();
        int from = cuts.removeFirst();
        for (int cut : cuts) {
            addPart(report, from, cut, shared, parts);
            from = cut;
        }
        return parts;
    }

    /// A passage as it stands in the report that is cut.
    private record Shared(Span span, ReportId with) {}

    private List<Shared> shared(ReportId report) {
        List<Shared> shared = new ArrayList<>();
        for (Copy copy : lineage.copiesOf(report)) {
            for (Cite passage : copy.shared().passagesOf(report)) {
                shared.add(new Shared(passage.span(), copy.shared().other(report)));
            }
        }
        return shared;
    }

    private void addPart(Report report, int from, int to, List<Shared> shared, List<Part> parts) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(report.text().codePointAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(report.text().charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        Span words = new Span(start, end);
        TreeSet<ReportId> with = new TreeSet<>();
        for (Shared passage : shared) {
            if (passage.span().overlaps(words)) {
                with.add(passage.with());
            }
        }
        parts.add(
                new Part(
                        report.cite(words),
                        lineage.originOf(report.id(), words),
                        List.copyOf(with)));
    }
}
