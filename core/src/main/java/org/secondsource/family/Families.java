package org.secondsource.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// The families of some reports, the largest first, and the reports that share no text.
///
/// @param reports all reports, by day of publication, then id; the undated last
public record Families(List<Report> reports, List<Family> families, List<Report> alone) {
    public Families {
        reports = List.copyOf(reports);
        families = List.copyOf(families);
        alone = List.copyOf(alone);
    }

    /// The families of reports whose lineage is traced.
    public static Families of(List<Report> reports, Lineage lineage) {
        List<Report> ordered = reports.stream().sorted(Report.IN_ORDER).toList();
        Map<ReportId, ReportId> kin = kin(lineage);
        Map<ReportId, List<Report>> groups = new TreeMap<>();
        List<Report> alone = new ArrayList<>();
        for (Report report : ordered) {
            if (kin.containsKey(report.id())) {
                groups.computeIfAbsent(root(kin, report.id()), key -> new ArrayList<>())
                        .add(report);
            } else {
                alone.add(report);
            }
        }
        TreeBuilder builder = new TreeBuilder(lineage);
        List<Family> families =
                groups.values().stream()
                        .map(builder::family)
                        .sorted(
                                Comparator.comparingInt((Family family) -> -family.reports().size())
                                        .thenComparing(
                                                family -> family.reports().getFirst(),
                                                Report.IN_ORDER))
                        .toList();
        return new Families(ordered, families, alone);
    }

    /// The number by which a report is called, from 1 in the order of `reports`.
    public Map<ReportId, Integer> numbers() {
        Map<ReportId, Integer> numbers = new HashMap<>();
        reports.forEach(report -> numbers.put(report.id(), numbers.size() + 1));
        return numbers;
    }

    private static Map<ReportId, ReportId> kin(Lineage lineage) {
        Map<ReportId, ReportId> kin = new HashMap<>();
        for (Copy copy : lineage.copies()) {
            ReportId a = root(kin, copy.shared().a());
            ReportId b = root(kin, copy.shared().b());
            kin.put(a, a);
            kin.put(b, a);
        }
        return kin;
    }

    private static ReportId root(Map<ReportId, ReportId> kin, ReportId id) {
        ReportId at = id;
        ReportId above = kin.getOrDefault(at, at);
        while (!above.equals(at)) {
            at = above;
            above = kin.getOrDefault(at, at);
        }
        return at;
    }
}
