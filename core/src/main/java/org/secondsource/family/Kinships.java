package org.secondsource.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.copying.SharedText;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.Grouping;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Groups reports that have one text, whole or in part, from each other or from a third.
///
/// Two are kin where one is told to have copied the other, where most of one stands in the other,
/// or where what they share is how one of them begins: paragraphs that stand further down in both
/// may be background that everybody repeats. And a report joins a group only by the words that hold
/// the group together: a digest of two wires does not make the wires kin, nor does a chain of
/// reports of which each shares something else with the next. Only a report that says itself from
/// where it is, is one text from end to end. Those that share most come first.
final class Kinships {
    private static final double MOST_OF_IT = 0.5;

    /// By which a report itself says from where it is.
    private static final Set<Evidence.Kind> MARKS =
            EnumSet.of(Evidence.Kind.DATELINE, Evidence.Kind.CREDIT, Evidence.Kind.ADDRESS);

    /// How many characters are the beginning of a report: about a first paragraph.
    private static final int OPENING = 200;

    private final Lineage lineage;
    private final Map<ReportId, Report> reports = new HashMap<>();
    private final Grouping<ReportId> groups = new Grouping<>();

    /// The words by which a report holds to its group.
    private final Map<ReportId, List<Span>> ties = new HashMap<>();

    Kinships(List<Report> reports, Lineage lineage) {
        this.lineage = lineage;
        reports.forEach(report -> this.reports.put(report.id(), report));
        lineage.versions()
                .forEach(of -> of.earlier().forEach(earlier -> groups.join(of.latest(), earlier)));
        lineage.copies().stream().sorted(BY_SHARE).filter(this::isDerived).forEach(this::add);
    }

    /// Those that share most first.
    static final Comparator<Copy> BY_SHARE =
            Comparator.comparingDouble((Copy copy) -> -copy.shared().greaterCoverage())
                    .thenComparing(copy -> copy.shared().a())
                    .thenComparing(copy -> copy.shared().b());

    /// The report that stands for the group of one; itself where it has no kin.
    ReportId group(ReportId id) {
        return groups.of(id);
    }

    private boolean isDerived(Copy copy) {
        SharedText shared = copy.shared();
        return copy.relation() instanceof Copy.Relation.CopiedFrom
                || shared.greaterCoverage() >= MOST_OF_IT
                || holdsOpening(shared, shared.a())
                || holdsOpening(shared, shared.b());
    }

    private boolean holdsOpening(SharedText shared, ReportId id) {
        Report report = reports.get(id);
        if (report == null) {
            return false;
        }
        int end = Math.min(OPENING, report.text().length());
        int held = 0;
        for (Cite passage : shared.passagesOf(id)) {
            held += Math.max(0, Math.min(end, passage.span().end()) - passage.span().start());
        }
        return held >= MOST_OF_IT * end;
    }

    private void add(Copy copy) {
        SharedText shared = copy.shared();
        if (isByItsTies(shared, shared.a()) && isByItsTies(shared, shared.b())) {
            for (ReportId id : List.of(shared.a(), shared.b())) {
                List<Span> own = ties.computeIfAbsent(id, key -> new ArrayList<>());
                shared.passagesOf(id).forEach(passage -> own.add(passage.span()));
            }
            groups.join(shared.a(), shared.b());
        }
    }

    /// Whether a report shares the words that hold it to its group, or is held by none yet.
    private boolean isByItsTies(SharedText shared, ReportId id) {
        List<Span> own = ties.get(id);
        return own == null || shared.shareWithin(id, own) >= MOST_OF_IT || saysSo(id);
    }

    private boolean saysSo(ReportId id) {
        return lineage.evidenceOf(id).stream()
                .anyMatch(evidence -> MARKS.contains(evidence.kind()));
    }
}
