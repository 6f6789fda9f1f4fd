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
        Tally tally = new Tally(members);
        for (Said said : members) {
            Optional<OriginId> origin = originOf(said);
            origin.ifPresent(tally.origins::add);
            said.speaker().ifPresent(speaker -> countSpeaker(said, speaker, origin, tally));
        }
        countVoices(tally);
        tally.unknown.removeAll(tally.known);
        int min = tally.known.size();
        return new Sources(
                List.copyOf(tally.asserters),
                List.copyOf(tally.voices),
                List.copyOf(tally.origins),
                new SourceCount(min, min + tally.unknown.size()));
    }

    /// What is counted while the members of one claim are gone through.
    private final class Tally {
        final List<? extends Said> members;
        final TreeSet<ActorId> asserters = new TreeSet<>();
        final TreeSet<OriginId> voices = new TreeSet<>();
        final TreeSet<OriginId> origins = new TreeSet<>();
        final Set<String> known = new TreeSet<>();
        final Set<String> unknown = new TreeSet<>();
        final Set<ActorId> speakers = new HashSet<>();

        /// Speakers whom a known origin carried.
        final Set<ActorId> carried = new HashSet<>();

        /// Origins that name their source for this claim: they vouch for nothing of their own.
        final Set<OriginId> relaying = new HashSet<>();

        Tally(List<? extends Said> members) {
            this.members = members;
            for (Said said : members) {
                said.speaker().ifPresent(speakers::add);
                Optional<OriginId> origin = originOf(said);
                if (said.speaker().isPresent() && origin.isPresent()) {
                    relaying.add(origin.get());
                    carried.add(said.speaker().get());
                }
            }
        }
    }

    private void countSpeaker(Said said, ActorId speaker, Optional<OriginId> origin, Tally tally) {
        Optional<OriginId> agency = agency(speaker);
        if (agency.isPresent()) {
            tally.voices.add(agency.get());
            tally.origins.add(agency.get());
            tally.known.add("voice " + agency.get());
            return;
        }
        tally.asserters.add(speaker);
        String key = asserter(speaker, origin, said, tally.speakers);
        boolean known = origin.isPresent() && !mayBeAnother(speaker, tally.carried);
        (known ? tally.known : tally.unknown).add(key);
    }

    /// Whether "the trade ministry" may be "the trade ministry in Oslo", who is known to say it.
    private boolean mayBeAnother(ActorId speaker, Set<ActorId> carried) {
        Optional<Actor> actor = cast.find(speaker).filter(a -> a.kind() != ActorKind.STATE);
        return actor.isPresent()
                && carried.stream()
                        .flatMap(other -> cast.find(other).stream())
                        .anyMatch(other -> isWithin(words(actor.get()), words(other)));
    }

    private static boolean isWithin(Set<String> words, Set<String> others) {
        return others.size() > words.size() && others.containsAll(words);
    }

    private static Set<String> words(Actor actor) {
        return new HashSet<>(List.of(actor.name().toLowerCase(Locale.ROOT).split("\\s+")));
    }

    /// Counts those who tell it in their own voice. Where two of different origins share the
    /// passage and nothing tells who took it from whom, they are one voice.
    private void countVoices(Tally tally) {
        List<Said> counted = new ArrayList<>();
        List<ReportId> silent = new ArrayList<>();
        for (Said said : tally.members) {
            Optional<OriginId> origin = originOf(said);
            if (said.speaker().isEmpty()
                    && origin.isPresent()
                    && !tally.relaying.contains(origin.get())) {
                tally.voices.add(origin.get());
                if (counted.stream()
                        .noneMatch(other -> lineage.isShared(said.cite(), other.cite()))) {
                    tally.known.add("voice " + origin.get());
                }
                counted.add(said);
            }
        }
        for (Said said : tally.members) {
            ReportId report = lineage.latest(said.report().id());
            if (said.speaker().isEmpty()
                    && originOf(said).isEmpty()
                    && !sharesText(report, tally.members, silent)) {
                silent.add(report);
                tally.unknown.add("voice " + report);
            }
        }
    }

    private Optional<OriginId> originOf(Said said) {
        return lineage.originOf(said.report().id(), said.cite().span()).map(Origin::id);
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
            boolean backed = originOf(other).isPresent() || counted.contains(id);
            List<ReportId> pair =
                    report.compareTo(id) < 0 ? List.of(report, id) : List.of(id, report);
            if (backed && sharing.contains(pair)) {
                return true;
            }
        }
        return false;
    }
}
