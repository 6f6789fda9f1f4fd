package org.secondsource.copying;

import java.util.BitSet;
import java.util.List;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// All running text that two reports share. `a` is the report with the lower id.
///
/// @param coverageOfA share of a's words that stand in b, 0 to 1
/// @param coverageOfB share of b's words that stand in a, 0 to 1
/// @param passages in the order of a; never empty
public record SharedText(
        ReportId a,
        ReportId b,
        double coverageOfA,
        double coverageOfB,
        List<SharedPassage> passages) {
    public SharedText {
        if (a.compareTo(b) >= 0) {
            throw new IllegalArgumentException("a must have the lower id: %s, %s".formatted(a, b));
        }
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("%s and %s share no passage".formatted(a, b));
        }
    }

    public boolean joins(ReportId report) {
        return a.equals(report) || b.equals(report);
    }

    /// Share of the words of one of the two reports that stand in the other, 0 to 1.
    public double coverageOf(ReportId report) {
        return report.equals(a) ? coverageOfA : coverageOfB;
    }

    /// The coverage of the report that is covered more.
    public double greaterCoverage() {
        return Math.max(coverageOfA, coverageOfB);
    }

    /// The passages as they stand in one of the two reports.
    public List<Cite> passagesOf(ReportId report) {
        return passages.stream()
                .map(passage -> report.equals(a) ? passage.a() : passage.b())
                .toList();
    }

    /// Share of the shared characters of one of the two reports that stand in some spans, 0 to 1.
    public double shareWithin(ReportId report, List<Span> spans) {
        BitSet held = new BitSet();
        spans.forEach(span -> held.set(span.start(), span.end()));
        BitSet own = new BitSet();
        for (Cite passage : passagesOf(report)) {
            own.set(passage.span().start(), passage.span().end());
        }
        int all = own.cardinality();
        own.and(held);
        return (double) own.cardinality() / all;
    }

    /// The numbers and names in which the two differ within what they share, in the order of a.
    public List<Difference> differences() {
        return passages.stream().flatMap(passage -> passage.differences().stream()).toList();
    }

    /// The other report of the pair.
    public ReportId other(ReportId report) {
        return a.equals(report) ? b : a;
    }
}
