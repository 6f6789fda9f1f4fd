package org.secondsource.claim.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.secondsource.claim.said.Said;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.text.ReportId;

/// Tells through whom the members of a claim came, passage by passage: members that share their
/// words, or whose words have the same origin, came the same way, whatever the rest of their
/// reports is. So a borrowed paragraph adds nobody, and an own one in a report that borrowed others
/// does.
final class Carriers {
    private final Lineage lineage;

    Carriers(Lineage lineage) {
        this.lineage = lineage;
    }

    /// Members that share their words or their origin, or are one report in versions.
    ///
    /// @param origin where the words come from; empty where nothing tells
    /// @param first the report that stands for all where the origin is not known
    /// @param attributed whether one of them names who says it
    record Carrier(Optional<OriginId> origin, ReportId first, boolean attributed) {
        /// The origin, or the report that stands for it.
        String name() {
            return origin.map(OriginId::value).orElse(first.value());
        }
    }

    /// A member with what its lineage tells, looked up once.
    private record Traced(Said said, ReportId version, Optional<OriginId> origin) {}

    /// The carrier of each member, in the same order.
    List<Carrier> of(List<? extends Said> members) {
        List<Traced> traced = members.stream().map(this::traced).toList();
        List<Integer> groups = groups(traced, this::areOne);
        Map<Integer, List<Traced>> byGroup = new HashMap<>();
        for (int i = 0; i < traced.size(); i++) {
            byGroup.computeIfAbsent(groups.get(i), key -> new ArrayList<>()).add(traced.get(i));
        }
        Map<Integer, Carrier> carriers = new HashMap<>();
        byGroup.forEach((group, alike) -> carriers.put(group, carrier(alike)));
        return groups.stream()
                .flatMap(group -> Optional.ofNullable(carriers.get(group)).stream())
                .toList();
    }

    private Traced traced(Said said) {
        ReportId report = said.report().id();
        return new Traced(
                said,
                lineage.text(report),
                lineage.originOf(report, said.cite().span()).map(Origin::id));
    }

    /// For each of some, the number of its group: whoever is one with another is in one group with
    /// it.
    static <T> List<Integer> groups(List<T> members, BiPredicate<T, T> one) {
        List<Integer> groups = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            groups.add(i);
            for (int j = 0; j < i; j++) {
                int old = groups.get(i);
                int joined = groups.get(j);
                if (old != joined && one.test(members.get(i), members.get(j))) {
                    groups.replaceAll(group -> group == old ? joined : group);
                }
            }
        }
        return groups;
    }

    private boolean areOne(Traced one, Traced other) {
        return one.origin().isPresent() && one.origin().equals(other.origin())
                || one.version().equals(other.version())
                || lineage.isShared(one.said().cite(), other.said().cite());
    }

    private static Carrier carrier(List<Traced> alike) {
        List<Traced> ordered =
                alike.stream()
                        .sorted(Comparator.comparing(traced -> traced.said().report().id()))
                        .toList();
        return new Carrier(
                ordered.stream().flatMap(traced -> traced.origin().stream()).findFirst(),
                ordered.getFirst().said().report().id(),
                alike.stream().anyMatch(traced -> traced.said().speaker().isPresent()));
    }
}
