package org.secondsource.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondsource.copying.SharedText;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Finds reports that their outlet published more than once.
///
/// Two are versions of one where they share text and stand at one address, or where one outlet
/// printed both and one of them holds nearly all of the other: a newer version adds to the older.
/// An outlet's follow-up repeats some paragraphs, too, but not all.
final class VersionFinder {
    /// Share of the shorter report that must stand in the longer one where only the outlet is the
    /// same.
    private static final double NEARLY_ALL = 0.8;

    private final Map<ReportId, Report> reports;
    private final Map<ReportId, ReportId> parents = new TreeMap<>();

    /// @param reports by id
    VersionFinder(Map<ReportId, Report> reports) {
        this.reports = reports;
    }

    /// The reports with more than one version, in the order of their oldest ones' ids.
    List<Versions> find(List<SharedText> shared) {
        for (SharedText text : shared) {
            Report a = reports.get(text.a());
            Report b = reports.get(text.b());
            if (a != null && b != null && isOneReport(a, b, text)) {
                join(a.id(), b.id());
            }
        }
        Map<ReportId, List<Report>> groups = new TreeMap<>();
        for (ReportId id : parents.keySet()) {
            Report report = reports.get(id);
            if (report != null) {
                groups.computeIfAbsent(root(id), key -> new ArrayList<>()).add(report);
            }
        }
        return groups.values().stream().map(VersionFinder::versions).toList();
    }

    private static boolean isOneReport(Report a, Report b, SharedText text) {
        boolean isOneAddress = !a.url().isBlank() && a.url().equals(b.url());
        boolean isOneOutlet = !a.outlet().isBlank() && a.outlet().equals(b.outlet());
        return isOneAddress || isOneOutlet && text.greaterCoverage() >= NEARLY_ALL;
    }

    private void join(ReportId a, ReportId b) {
        ReportId one = root(a);
        ReportId other = root(b);
        ReportId first = one.compareTo(other) <= 0 ? one : other;
        parents.put(one, first);
        parents.put(other, first);
    }

    private ReportId root(ReportId id) {
        ReportId parent = parents.computeIfAbsent(id, key -> key);
        return parent.equals(id) ? id : root(parent);
    }

    /// By day where both are dated, then by length: a report grows.
    private static Versions versions(List<Report> group) {
        List<Report> ordered = new ArrayList<>(group);
        ordered.sort(
                Comparator.comparing(VersionFinder::dayOrFirst)
                        .thenComparingInt(report -> report.text().length())
                        .thenComparing(Report::id));
        List<ReportId> ids = ordered.stream().map(Report::id).toList();
        return new Versions(ids.getLast(), ids.subList(0, ids.size() - 1));
    }

    private static LocalDate dayOrFirst(Report report) {
        return report.published().day().orElse(LocalDate.MIN);
    }
}
