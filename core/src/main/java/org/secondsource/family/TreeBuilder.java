package org.secondsource.family;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.secondsource.copying.SharedText;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.lineage.Versions;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Makes the trees of one family: below each origin the reports that carry it, on these the reports
/// that took from them, and each report of unknown lineage on the one with which it shares most.
final class TreeBuilder {
    private final Lineage lineage;
    private final List<Report> reports;
    private final Map<ReportId, Report> byId = new HashMap<>();

    /// @param reports of one family, the oldest first
    TreeBuilder(Lineage lineage, List<Report> reports) {
        this.lineage = lineage;
        this.reports = List.copyOf(reports);
        reports.forEach(report -> byId.put(report.id(), report));
    }

    Family family() {
        Set<ReportId> left = new TreeSet<>();
        for (Report report : reports) {
            if (lineage.latest(report.id()).equals(report.id())) {
                left.add(report.id());
            }
        }
        Map<ReportId, ReportId> above = new HashMap<>();
        Map<OriginId, List<ReportId>> tops = new TreeMap<>();
        for (Report report : reports) {
            if (left.contains(report.id())) {
                place(report.id(), left, above, tops);
            }
        }
        tops.values().forEach(left::removeAll);
        left.removeAll(above.keySet());
        List<ReportId> unknown = hang(left, above);
        Map<ReportId, List<ReportId>> below = new HashMap<>();
        for (Report report : reports) {
            ReportId parent = above.get(report.id());
            if (parent != null) {
                below.computeIfAbsent(parent, key -> new ArrayList<>()).add(report.id());
            }
        }
        List<Family.Tree> trees = new ArrayList<>();
        tops.forEach((origin, ids) ->
                trees.add(
                        new Family.Tree(
                                lineage.find(origin),
                                ids.stream().map(id -> branch(id, above, below)).toList())));
        for (ReportId id : unknown) {
            trees.add(new Family.Tree(Optional.empty(), List.of(branch(id, above, below))));
        }
        return new Family(trees, copies());
    }

    /// Puts a report below the one it copied, or below its origin, where these are told.
    private void place(
            ReportId id,
            Set<ReportId> family,
            Map<ReportId, ReportId> above,
            Map<OriginId, List<ReportId>> tops) {
        Optional<ReportId> source =
                byShare(id)
                        .filter(copy -> copy.relation() instanceof Copy.Relation.CopiedFrom)
                        .map(copy -> copiedFrom(copy, id))
                        .flatMap(Optional::stream)
                        .map(lineage::latest)
                        .filter(family::contains)
                        .filter(other -> !isBelow(other, id, above))
                        .findFirst();
        if (source.isPresent()) {
            above.put(id, source.get());
        } else {
            Optional<OriginId> origin =
                    lineage.originOf(id)
                            .or(() ->
                                    byShare(id)
                                            .flatMap(copy -> lineage.source(copy, id).stream())
                                            .findFirst())
                            .map(Origin::id);
            origin.ifPresent(
                    known -> tops.computeIfAbsent(known, key -> new ArrayList<>()).add(id));
        }
    }

    private static boolean isBelow(ReportId one, ReportId other, Map<ReportId, ReportId> above) {
        ReportId at = one;
        while (at != null) {
            if (at.equals(other)) {
                return true;
            }
            at = above.get(at);
        }
        return false;
    }

    private static Optional<ReportId> copiedFrom(Copy copy, ReportId taker) {
        return copy.relation() instanceof Copy.Relation.CopiedFrom(ReportId source)
                        && !source.equals(taker)
                ? Optional.of(source)
                : Optional.empty();
    }

    /// Hangs the rest on the reports with which they share most, those that share most first; where
    /// none that is placed shares anything, the oldest is a tree of its own.
    ///
    /// @return these oldest ones
    private List<ReportId> hang(Set<ReportId> left, Map<ReportId, ReportId> above) {
        List<ReportId> unknown = new ArrayList<>();
        Set<ReportId> open = new TreeSet<>(left);
        while (!open.isEmpty()) {
            Optional<Copy> next = nearest(open);
            if (next.isPresent()) {
                SharedText shared = next.get().shared();
                ReportId a = lineage.latest(shared.a());
                ReportId b = lineage.latest(shared.b());
                ReportId hung = open.contains(a) ? a : b;
                above.put(hung, hung.equals(a) ? b : a);
                open.remove(hung);
            } else {
                ReportId oldest =
                        reports.stream()
                                .map(Report::id)
                                .filter(open::contains)
                                .findFirst()
                                .orElseThrow();
                unknown.add(oldest);
                open.remove(oldest);
            }
        }
        return unknown;
    }

    /// The pair that shares most of those with one report placed and one not.
    private Optional<Copy> nearest(Set<ReportId> open) {
        return open.stream()
                .flatMap(this::byShare)
                .filter(copy ->
                        open.contains(lineage.latest(copy.shared().a()))
                                != open.contains(lineage.latest(copy.shared().b())))
                .min(Kinships.BY_SHARE);
    }

    /// The pairs of a report with others of the family, those that share most first.
    private Stream<Copy> byShare(ReportId id) {
        return lineage.copiesOf(id).stream().filter(this::isWithin).sorted(Kinships.BY_SHARE);
    }

    private boolean isWithin(Copy copy) {
        return byId.containsKey(copy.shared().a()) && byId.containsKey(copy.shared().b());
    }

    private Branch branch(
            ReportId id, Map<ReportId, ReportId> above, Map<ReportId, List<ReportId>> below) {
        Report report = byId.get(id);
        if (report == null) {
            throw new IllegalArgumentException("the family holds no report " + id);
        }
        ReportId parent = above.get(id);
        Optional<Copy> link =
                byShare(id)
                        .filter(copy -> parent == null || copy.shared().joins(parent))
                        .findFirst();
        List<Branch> branches =
                below.getOrDefault(id, List.of()).stream()
                        .map(each -> branch(each, above, below))
                        .toList();
        return new Branch(report, link, shared(report), earlier(id), branches);
    }

    private List<ReportId> earlier(ReportId id) {
        return lineage.versions().stream()
                .filter(versions -> versions.latest().equals(id))
                .map(Versions::earlier)
                .findFirst()
                .orElse(List.of());
    }

    /// Share of a report's characters that stand in other reports too.
    private double shared(Report report) {
        BitSet shared = new BitSet(report.text().length());
        for (Copy copy : lineage.copiesOf(report.id())) {
            if (!lineage.latest(copy.shared().other(report.id())).equals(report.id())) {
                for (Cite passage : copy.shared().passagesOf(report.id())) {
                    Span span = passage.span();
                    shared.set(span.start(), span.end());
                }
            }
        }
        return (double) shared.cardinality() / report.text().length();
    }

    private List<Copy> copies() {
        return lineage.copies().stream().filter(this::isWithin).sorted(Kinships.BY_SHARE).toList();
    }
}
