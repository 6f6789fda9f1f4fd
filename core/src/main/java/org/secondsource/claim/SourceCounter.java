package org.secondsource.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.text.ReportId;

/// Counts who stands behind a claim (picture.md, Claim): distinct asserters, each carried by a
/// known origin. Reports of unknown lineage raise only the upper count, and not where they share
/// the text of another member.
final class SourceCounter {
    private final Cast cast;
    private final Lineage lineage;
    private final Set<List<ReportId>> sharing = new HashSet<>();
    private final Map<String, OriginId> originByName = new HashMap<>();

    SourceCounter(Cast cast, Lineage lineage) {
        this.cast = cast;
        this.lineage = lineage;
        for (Copy copy : lineage.copies()) {
            sharing.add(List.of(copy.shared().a(), copy.shared().b()));
        }
        for (Origin origin : lineage.origins()) {
            originByName.put(origin.name().toLowerCase(Locale.ROOT), origin.id());
        }
    }

    /// @param asserters actors who say it is so
    /// @param voices origins that vouch for it themselves
    /// @param origins who carried it
    record Sources(
            List<ActorId> asserters,
            List<OriginId> voices,
            List<OriginId> origins,
            SourceCount count) {}

    Sources count(List<? extends Said> members) {
        TreeSet<ActorId> asserters = new TreeSet<>();
        TreeSet<OriginId> voices = new TreeSet<>();
        TreeSet<OriginId> origins = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        Set<ActorId> all = new HashSet<>();
        members.forEach(said -> said.speaker().ifPresent(all::add));
        List<ReportId> silent = new ArrayList<>();
        Set<OriginId> relaying = new HashSet<>();
        for (Said said : members) {
            if (said.speaker().isPresent()) {
                lineage.originOf(said.report().id()).map(Origin::id).ifPresent(relaying::add);
            }
        }
        for (Said said : members) {
            Optional<OriginId> origin = lineage.originOf(said.report().id()).map(Origin::id);
            origin.ifPresent(origins::add);
            Optional<OriginId> agency = said.speaker().flatMap(this::agency);
            if (agency.isPresent()) {
                voices.add(agency.get());
                origins.add(agency.get());
                known.add("voice " + agency.get());
            } else if (said.speaker().isPresent()) {
                ActorId speaker = said.speaker().get();
                asserters.add(speaker);
                String key = asserter(speaker, origin, said, all);
                (origin.isPresent() ? known : unknown).add(key);
            } else if (origin.isPresent()) {
                // An origin that names its source elsewhere vouches for nothing of its own.
                if (!relaying.contains(origin.get())) {
                    voices.add(origin.get());
                    known.add("voice " + origin.get());
                }
            } else if (!sharesText(said.report().id(), members, silent)) {
                silent.add(said.report().id());
                unknown.add("voice " + said.report().id());
            }
        }
        unknown.removeAll(known);
        SourceCount count = new SourceCount(known.size(), known.size() + unknown.size());
        return new Sources(
                List.copyOf(asserters), List.copyOf(voices), List.copyOf(origins), count);
    }

    /// A news agency that "reported" vouches as an origin, not as a party.
    private Optional<OriginId> agency(ActorId speaker) {
        Optional<Actor> actor = cast.find(speaker);
        if (actor.isEmpty() || actor.get().kind() != ActorKind.ORGANISATION) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(actor.get().aliases());
        names.add(actor.get().name());
        for (String name : names) {
            OriginId origin =
                    originByName.get(name.toLowerCase(Locale.ROOT).replaceAll(" news agency$", ""));
            if (origin != null) {
                return Optional.of(origin);
            }
        }
        return Optional.empty();
    }

    /// Who counts as one: a state and whoever speaks for it, when both do; unnamed sources of one
    /// origin.
    private String asserter(
            ActorId speaker, Optional<OriginId> origin, Said said, Set<ActorId> all) {
        Optional<Actor> actor = cast.find(speaker);
        if (actor.isEmpty()) {
            return speaker.value();
        }
        if (actor.get().kind() == ActorKind.SOURCE || actor.get().kind() == ActorKind.GROUP) {
            return speaker
                    + " in "
                    + origin.map(OriginId::value).orElse(said.report().id().value());
        }
        for (Actor.HeldOffice office : actor.get().offices()) {
            for (ActorId other : all) {
                boolean speaksFor =
                        cast.find(other)
                                .filter(o ->
                                        !o.id().equals(speaker) && o.name().equals(office.of()))
                                .isPresent();
                if (speaksFor) {
                    return other.value();
                }
            }
        }
        return speaker.value();
    }

    private boolean sharesText(
            ReportId report, List<? extends Said> members, List<ReportId> counted) {
        for (Said other : members) {
            ReportId id = other.report().id();
            boolean backed = lineage.originOf(id).isPresent() || counted.contains(id);
            List<ReportId> pair =
                    report.compareTo(id) < 0 ? List.of(report, id) : List.of(id, report);
            if (backed && sharing.contains(pair)) {
                return true;
            }
        }
        return false;
    }
}
