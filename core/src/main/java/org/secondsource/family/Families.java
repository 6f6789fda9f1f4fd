package org.secondsource.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// The families of some reports, the largest first, and the reports that are in none.
///
/// @param reports all reports, by day of publication, then id; the undated last
/// @param links the pairs that share text and are not of one family, those that share most first
/// @param linked the reports in no family that share text with others all the same
/// @param alone the reports that share no text
public record Families(
        List<Report> reports,
        List<Family> families,
        List<Copy> links,
        List<Report> linked,
        List<Report> alone) {
    public Families {
        reports = List.copyOf(reports);
        families = List.copyOf(families);
        links = List.copyOf(links);
        linked = List.copyOf(linked);
        alone = List.copyOf(alone);
    }

    /// The families of reports whose lineage is traced.
    public static Families of(List<Report> reports, Lineage lineage) {
        List<Report> ordered = reports.stream().sorted(Report.IN_ORDER).toList();
        Kinships kinships = new Kinships(ordered, lineage);
        Map<ReportId, List<Report>> groups = new LinkedHashMap<>();
        for (Report report : ordered) {
            groups.computeIfAbsent(kinships.group(report.id()), key -> new ArrayList<>())
                    .add(report);
        }
        List<Family> families = new ArrayList<>();
        List<Report> linked = new ArrayList<>();
        List<Report> alone = new ArrayList<>();
        for (List<Report> group : groups.values()) {
            Report first = group.getFirst();
            if (group.size() > 1) {
                families.add(new TreeBuilder(lineage, group).family());
            } else if (lineage.copiesOf(first.id()).isEmpty()) {
                alone.add(first);
            } else {
                linked.add(first);
            }
        }
        families.sort(
                Comparator.comparingInt((Family family) -> -family.reports().size())
                        .thenComparing(family -> family.reports().getFirst(), Report.IN_ORDER));
        return new Families(ordered, families, links(lineage, kinships), linked, alone);
    }

    private static List<Copy> links(Lineage lineage, Kinships kinships) {
        return lineage.copies().stream()
                .filter(copy ->
                        !kinships.group(copy.shared().a())
                                .equals(kinships.group(copy.shared().b())))
                .sorted(Kinships.BY_SHARE)
                .toList();
    }

    /// The number by which a report is called, from 1 in the order of `reports`.
    public Map<ReportId, Integer> numbers() {
        Map<ReportId, Integer> numbers = new HashMap<>();
        reports.forEach(report -> numbers.put(report.id(), numbers.size() + 1));
        return numbers;
    }
}
