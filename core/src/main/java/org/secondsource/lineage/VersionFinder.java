package org.secondsource.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.secondsource.copying.SharedText;
import org.secondsource.correction.Pairs;
import org.secondsource.report.Mark;
import org.secondsource.report.Report;
import org.secondsource.shape.Edition;
import org.secondsource.text.Grouping;
import org.secondsource.text.ReportId;

/// Finds reports that their outlet published more than once.
///
/// Two are versions of one where they share text and stand at one address or half of one stands in
/// another form of the same file, or where one outlet printed both and one of them holds nearly all
/// of the other: a newer version adds to the older. An outlet's follow-up repeats some paragraphs,
/// too, but not all. Where one of them says that it is an update or a correction, less is enough,
/// or the same headline.
final class VersionFinder {
    /// Share of the shorter report that must stand in the longer one where only the outlet is the
    /// same.
    private static final double NEARLY_ALL = 0.8;

    /// The same where one says that it is a version.
    private static final double HALF = 0.5;

    private final Map<ReportId, Report> reports;
    private static final Edition FIRST = new Edition(0, false, "", "");

    /// @param reports by id
    VersionFinder(Map<ReportId, Report> reports) {
        this.reports = reports;
    }

    /// The reports with more than one version, in the order of their oldest ones' ids.
    ///
    /// @param byHand which are versions of one article, and which are not, whatever the texts tell
    List<Versions> find(List<SharedText> shared, Pairs<ReportId> byHand) {
        Grouping<ReportId> joined = new Grouping<>();
        Set<ReportId> several = new TreeSet<>();
        for (SharedText text : shared) {
            Report a = reports.get(text.a());
            Report b = reports.get(text.b());
            if (a != null && b != null && isOneReport(a, b, text)) {
                joined.join(a.id(), b.id());
                several.addAll(List.of(a.id(), b.id()));
            }
        }
        Map<ReportId, List<Report>> groups = new TreeMap<>();
        for (ReportId id : several) {
            Report report = reports.get(id);
            if (report != null) {
                groups.computeIfAbsent(joined.of(id), key -> new ArrayList<>()).add(report);
            }
        }
        List<List<Report>> all = new ArrayList<>(groups.values());
        if (byHand.hasOnes()) {
            reports.values().stream()
                    .filter(report -> !several.contains(report.id()))
                    .forEach(report -> all.add(List.of(report)));
        }
        return byHand.applied(all, Report::id).stream()
                .filter(group -> group.size() > 1)
                .map(VersionFinder::versions)
                .toList();
    }

    private static boolean isOneReport(Report a, Report b, SharedText text) {
        boolean isOneAddress = !a.url().isBlank() && a.url().equals(b.url());
        boolean isOneOutlet = !a.outlet().isBlank() && a.outlet().equals(b.outlet());
        // Of a situation to which a file was added again when it had changed.
        boolean isOnePlace = a.location().equals(b.location()) && text.greaterCoverage() >= HALF;
        return isOneAddress
                || isOnePlace
                || isOneOutlet && text.greaterCoverage() >= NEARLY_ALL
                || isOneByItsMark(a, b, text);
    }

    /// Whether the two are of one outlet or of none that is told, are marked as different versions,
    /// and go under one headline or share half of their text.
    private static boolean isOneByItsMark(Report a, Report b, SharedText text) {
        boolean marked = edition(a).compareTo(edition(b)) != 0;
        boolean oneTitle = !a.title().isBlank() && a.title().equalsIgnoreCase(b.title());
        boolean half = text.greaterCoverage() >= HALF;
        return marked
                && a.outlet().equals(b.outlet())
                && (a.outlet().isBlank() ? oneTitle && half : oneTitle || half);
    }

    /// What a report says of its version; of several marks the latest.
    private static Edition edition(Report report) {
        return report.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.EDITION)
                .flatMap(mark -> Edition.ofLine(mark.exact()).stream())
                .max(Comparator.naturalOrder())
                .orElse(FIRST);
    }

    /// By day where both are dated, then by what they say of their version, then by length: a
    /// report grows.
    private static Versions versions(List<Report> group) {
        List<Report> ordered = new ArrayList<>(group);
        ordered.sort(
                Comparator.comparing(VersionFinder::dayOrFirst)
                        .thenComparing(VersionFinder::edition)
                        .thenComparingInt(report -> report.text().length())
                        .thenComparing(Report::id));
        List<ReportId> ids = ordered.stream().map(Report::id).toList();
        return new Versions(ids.getLast(), ids.subList(0, ids.size() - 1));
    }

    private static LocalDate dayOrFirst(Report report) {
        return report.published().day().orElse(LocalDate.MIN);
    }
}
