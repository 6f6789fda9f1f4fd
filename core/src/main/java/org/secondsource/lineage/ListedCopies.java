package org.secondsource.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.secondsource.text.Grouping;
import org.secondsource.text.ReportId;

/// The pairs that a list of copies holds: all, but that a crowd of reports with one text is told as
/// one, since its pairs grow with the square of the reports. Of the pairs of a crowd the list holds
/// each report's nearest. Nothing is counted by it.
///
/// @param pairs in the order of [Lineage#copies]
/// @param crowds by their first reports
public record ListedCopies(List<Copy> pairs, List<Crowd> crowds) {
    /// A report of a family of thirty has so many pairs; one that has more is of a crowd. A list of
    /// N reports holds at most so many times N pairs.
    private static final int MOST_OF_A_REPORT = 29;

    private static final Comparator<Copy> NEAREST =
            Comparator.comparingDouble((Copy copy) -> -copy.shared().greaterCoverage())
                    .thenComparing(copy -> copy.shared().a())
                    .thenComparing(copy -> copy.shared().b());

    public ListedCopies {
        pairs = List.copyOf(pairs);
        crowds = List.copyOf(crowds);
    }

    /// Reports of which each shares text with more than 29 others.
    ///
    /// @param reports by id
    /// @param pairs how many pairs of them share text
    public record Crowd(List<ReportId> reports, int pairs) {
        public Crowd {
            reports = List.copyOf(reports);
        }
    }

    public static ListedCopies of(Lineage lineage) {
        Map<ReportId, Integer> numbers = new HashMap<>();
        Map<ReportId, Copy> nearest = new HashMap<>();
        for (Copy copy : lineage.copies()) {
            for (ReportId report : List.of(copy.shared().a(), copy.shared().b())) {
                numbers.merge(report, 1, Integer::sum);
                nearest.merge(
                        report,
                        copy,
                        (one, other) -> NEAREST.compare(one, other) <= 0 ? one : other);
            }
        }
        Set<ReportId> crowded = new HashSet<>();
        numbers.forEach((report, pairs) -> {
            if (pairs > MOST_OF_A_REPORT) {
                crowded.add(report);
            }
        });
        List<Copy> listed = new ArrayList<>();
        List<Copy> within = new ArrayList<>();
        for (Copy copy : lineage.copies()) {
            ReportId a = copy.shared().a();
            ReportId b = copy.shared().b();
            boolean isOfCrowd = crowded.contains(a) && crowded.contains(b);
            if (isOfCrowd) {
                within.add(copy);
            }
            if (!isOfCrowd || copy.equals(nearest.get(a)) || copy.equals(nearest.get(b))) {
                listed.add(copy);
            }
        }
        return new ListedCopies(listed, crowds(within));
    }

    private static List<Crowd> crowds(List<Copy> pairs) {
        Grouping<ReportId> groups = new Grouping<>();
        pairs.forEach(copy -> groups.join(copy.shared().a(), copy.shared().b()));
        Map<ReportId, Set<ReportId>> reports = new TreeMap<>();
        Map<ReportId, Integer> numbers = new HashMap<>();
        for (Copy copy : pairs) {
            ReportId group = groups.of(copy.shared().a());
            Set<ReportId> of = reports.computeIfAbsent(group, key -> new TreeSet<>());
            of.add(copy.shared().a());
            of.add(copy.shared().b());
            numbers.merge(group, 1, Integer::sum);
        }
        List<Crowd> crowds = new ArrayList<>();
        reports.forEach((group, of) ->
                crowds.add(new Crowd(List.copyOf(of), numbers.getOrDefault(group, 0))));
        return crowds;
    }
}
