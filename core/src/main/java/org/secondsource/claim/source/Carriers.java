package org.secondsource.claim.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// The carrier of each member, in the same order.
    List<Carrier> of(List<? extends Said> members) {
        List<Integer> groups = groups(members);
        Map<Integer, List<Said>> byGroup = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            byGroup.computeIfAbsent(groups.get(i), key -> new ArrayList<>()).add(members.get(i));
        }
        Map<Integer, Carrier> carriers = new HashMap<>();
        byGroup.forEach((group, alike) -> carriers.put(group, carrier(alike)));
        return groups.stream()
                .flatMap(group -> Optional.ofNullable(carriers.get(group)).stream())
                .toList();
    }

    private List<Integer> groups(List<? extends Said> members) {
        List<Integer> groups = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            groups.add(i);
            for (int j = 0; j < i; j++) {
                int old = groups.get(i);
                int joined = groups.get(j);
                if (old != joined && areOne(members.get(i), members.get(j))) {
                    groups.replaceAll(group -> group == old ? joined : group);
                }
            }
        }
        return groups;
    }

    private boolean areOne(Said one, Said other) {
        ReportId version = lineage.latest(one.report().id());
        Optional<OriginId> origin = origin(one);
        return origin.isPresent() && origin.equals(origin(other))
                || lineage.isShared(one.cite(), other.cite())
                || version.equals(lineage.latest(other.report().id()));
    }

    private Carrier carrier(List<Said> alike) {
        List<Said> ordered =
                alike.stream().sorted(Comparator.comparing(said -> said.report().id())).toList();
        Optional<OriginId> origin =
                ordered.stream().flatMap(said -> origin(said).stream()).findFirst();
        boolean attributed = alike.stream().anyMatch(said -> said.speaker().isPresent());
        return new Carrier(origin, ordered.getFirst().report().id(), attributed);
    }

    private Optional<OriginId> origin(Said said) {
        return lineage.originOf(said.report().id(), said.cite().span()).map(Origin::id);
    }
}
