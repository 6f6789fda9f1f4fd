package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.language.DateRange;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;

/// Tells figures over time: what was counted, how many on which day, by whom.
final class FigureTeller {
    private static final int SHOWN = 6;

    private final Shelf shelf;
    private final FigureNames names;

    FigureTeller(Shelf shelf, FigureNames names) {
        this.shelf = shelf;
        this.names = names;
    }

    Brief.Section figures() {
        List<Line> lines = new ArrayList<>();
        groups().values().stream()
                .map(this::series)
                .flatMap(Optional::stream)
                .sorted(
                        Comparator.comparingInt((Line.Figures figures) -> -figures.points().size())
                                .thenComparing(Line.Figures::what))
                .forEach(lines::add);
        return new Brief.Section(
                Brief.Topic.FIGURES,
                "Each number by the day for which it counts, or else the day it was published.",
                lines,
                SHOWN);
    }

    /// The claims with figures, those that relations join together.
    private Map<ClaimId, List<Claim>> groups() {
        Map<ClaimId, ClaimId> leader = new HashMap<>();
        List<Claim> figures =
                shelf.picture().claims().stream()
                        .filter(claim -> !claim.quantities().isEmpty())
                        .toList();
        figures.forEach(claim -> leader.put(claim.id(), claim.id()));
        for (Claim claim : figures) {
            for (ClaimRelation relation : claim.relations()) {
                if (relation.kind() != ClaimRelation.Kind.NARROWS
                        && leader.containsKey(relation.claim())) {
                    merge(leader, claim.id(), relation.claim());
                }
            }
        }
        Map<ClaimId, List<Claim>> groups = new LinkedHashMap<>();
        for (Claim claim : figures) {
            groups.computeIfAbsent(find(leader, claim.id()), id -> new ArrayList<>()).add(claim);
        }
        return groups;
    }

    private static ClaimId find(Map<ClaimId, ClaimId> leader, ClaimId id) {
        ClaimId at = id;
        ClaimId above = leader.getOrDefault(at, at);
        while (!above.equals(at)) {
            at = above;
            above = leader.getOrDefault(at, at);
        }
        return at;
    }

    private static void merge(Map<ClaimId, ClaimId> leader, ClaimId a, ClaimId b) {
        ClaimId first = find(leader, a);
        ClaimId second = find(leader, b);
        if (first.compareTo(second) < 0) {
            leader.put(second, first);
        } else {
            leader.put(first, second);
        }
    }

    /// A series; empty where it has one point only, which is no development.
    private Optional<Line.Figures> series(List<Claim> group) {
        Map<String, List<QuantityId>> byPoint = new TreeMap<>();
        List<QuantityId> members =
                group.stream().flatMap(claim -> claim.quantities().stream()).sorted().toList();
        for (QuantityId id : members) {
            day(id).ifPresent(day ->
                    byPoint.computeIfAbsent(key(id, day), key -> new ArrayList<>()).add(id));
        }
        if (byPoint.size() < 2) {
            return Optional.empty();
        }
        List<Line.Point> points =
                byPoint.values().stream()
                        .map(this::point)
                        .sorted(
                                Comparator.comparing(Line.Point::day)
                                        .thenComparingDouble(point -> point.amount().value())
                                        .thenComparing(Line.Point::voice))
                        .toList();
        return Optional.of(new Line.Figures(Wording.upper(names.of(members)), points));
    }

    /// The day for which a figure counts; never after its publication, since nobody counts ahead.
    private Optional<LocalDate> day(QuantityId id) {
        Optional<LocalDate> published = shelf.published(id.report());
        Optional<LocalDate> counted =
                shelf.quantity(id).asOf().resolve(published).map(DateRange::last);
        return counted.filter(day -> published.isEmpty() || !day.isAfter(published.get()))
                .or(() -> published);
    }

    private String key(QuantityId id, LocalDate day) {
        Quantity quantity = shelf.quantity(id);
        return day + " " + quantity.amount() + " " + voice(id);
    }

    private String voice(QuantityId id) {
        return shelf.speaker(id.report(), shelf.quantity(id).attribution())
                .map(shelf::name)
                .or(() ->
                        shelf.picture()
                                .lineage()
                                .originOf(id.report())
                                .map(origin -> shelf.name(origin.id())))
                .orElse("no named source");
    }

    private Line.Point point(List<QuantityId> same) {
        QuantityId first = same.getFirst();
        Quantity quantity = shelf.quantity(first);
        return new Line.Point(
                day(first).orElseThrow(),
                quantity.amount(),
                Wording.amount(quantity.amount()),
                voice(first),
                shelf.quotes(same.stream().map(shelf::cite).toList()));
    }
}
