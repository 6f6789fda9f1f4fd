package org.secondsource.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.text.ReportId;

/// What a lineage tells of some reports: all that bears on them, and nothing of others but of those
/// with which they share text.
///
/// @param credits what each report credits, where it does
public record LineageView(
        List<Origin> origins,
        List<Copy> copies,
        List<Versions> versions,
        List<Dispatch> dispatches,
        List<Credits> credits) {
    public LineageView {
        origins = List.copyOf(origins);
        copies = List.copyOf(copies);
        versions = List.copyOf(versions);
        dispatches = List.copyOf(dispatches);
        credits = List.copyOf(credits);
    }

    /// The agencies that a report credits.
    public record Credits(ReportId report, List<String> agencies) {
        public Credits {
            agencies = List.copyOf(agencies);
        }
    }

    /// This view as a lineage of its own.
    public Lineage lineage() {
        Map<ReportId, List<String>> byReport = new HashMap<>();
        credits.forEach(credit -> byReport.put(credit.report(), credit.agencies()));
        return new Lineage(origins, copies, versions, dispatches, byReport);
    }

    /// Finds views of one lineage; what it looks through is laid out once.
    public static final class Finder {
        private final Lineage lineage;
        private final Map<ReportId, List<Versions>> versions = new HashMap<>();
        private final Map<ReportId, List<Dispatch>> dispatches = new HashMap<>();
        private final Map<String, List<Origin>> byName = new HashMap<>();

        public Finder(Lineage lineage) {
            this.lineage = lineage;
            for (Origin origin : lineage.origins()) {
                byName.computeIfAbsent(origin.key(), key -> new ArrayList<>()).add(origin);
            }
            for (Versions one : lineage.versions()) {
                put(versions, one.latest(), one);
                one.earlier().forEach(report -> put(versions, report, one));
            }
            for (Dispatch one : lineage.dispatches()) {
                one.reports().forEach(report -> put(dispatches, report, one));
            }
        }

        private static <T> void put(Map<ReportId, List<T>> map, ReportId report, T one) {
            map.computeIfAbsent(report, key -> new ArrayList<>()).add(one);
        }

        /// @param names in small letters, of origins that are wanted though none of the reports is
        ///   theirs: they may speak in them
        public LineageView of(List<ReportId> reports, Set<String> names) {
            Set<Copy> copies = new LinkedHashSet<>();
            Set<ReportId> near = new HashSet<>(reports);
            for (ReportId report : reports) {
                for (Copy copy : lineage.copiesOf(report)) {
                    copies.add(copy);
                    near.add(copy.shared().other(report));
                }
            }
            List<Copy> ordered = new ArrayList<>(copies);
            ordered.sort(
                    Comparator.comparing((Copy copy) -> copy.shared().a())
                            .thenComparing(copy -> copy.shared().b()));
            return new LineageView(
                    origins(near, ordered, names),
                    ordered,
                    together(reports, versions),
                    together(reports, dispatches),
                    credits(reports));
        }

        private List<Origin> origins(Set<ReportId> near, List<Copy> copies, Set<String> names) {
            SortedMap<OriginId, List<ReportId>> found = new TreeMap<>();
            for (ReportId report : near.stream().sorted().toList()) {
                lineage.originOf(report)
                        .ifPresent(origin ->
                                found.computeIfAbsent(origin.id(), key -> new ArrayList<>())
                                        .add(report));
            }
            for (Copy copy : copies) {
                if (copy.relation() instanceof Copy.Relation.CommonOrigin(OriginId id)) {
                    found.computeIfAbsent(id, key -> new ArrayList<>());
                }
            }
            for (String name : names) {
                byName.getOrDefault(name, List.of())
                        .forEach(origin ->
                                found.computeIfAbsent(origin.id(), key -> new ArrayList<>()));
            }
            List<Origin> origins = new ArrayList<>();
            found.forEach((id, reports) -> {
                Origin whole = lineage.find(id).orElseThrow();
                List<Evidence> own =
                        reports.stream()
                                .map(lineage::evidenceOf)
                                .flatMap(Collection::stream)
                                .toList();
                origins.add(new Origin(id, whole.name(), whole.kind(), reports, own));
            });
            return origins;
        }

        private static <T> List<T> together(List<ReportId> reports, Map<ReportId, List<T>> map) {
            return reports.stream()
                    .sorted()
                    .map(report -> map.getOrDefault(report, List.of()))
                    .flatMap(Collection::stream)
                    .distinct()
                    .toList();
        }

        private List<Credits> credits(List<ReportId> reports) {
            List<Credits> credits = new ArrayList<>();
            for (ReportId report : reports.stream().sorted().toList()) {
                if (!lineage.credits(report).isEmpty()) {
                    credits.add(new Credits(report, lineage.credits(report)));
                }
            }
            return credits;
        }
    }
}
