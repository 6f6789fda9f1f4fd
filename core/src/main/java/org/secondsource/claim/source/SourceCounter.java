package org.secondsource.claim.source;

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
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.said.Said;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.reading.cast.ActorKind;

/// Counts who stands behind a claim (picture.md, Claim): distinct asserters, each carried by a
/// known origin. Reports of unknown lineage raise only the upper count, and not where their passage
/// stands in another member too.
public final class SourceCounter {
    private final Cast cast;
    private final Asserters asserters;
    private final Carriers carriers;
    private final Map<String, OriginId> originByName = new HashMap<>();

    public SourceCounter(PlaceNames places, Cast cast, Lineage lineage) {
        this.cast = cast;
        this.asserters = new Asserters(cast, places);
        this.carriers = new Carriers(lineage);
        for (Origin origin : lineage.origins()) {
            originByName.put(origin.name().toLowerCase(Locale.ROOT), origin.id());
        }
    }

    /// @param asserters actors who say it is so
    /// @param voices origins that vouch for it themselves
    /// @param origins who carried it
    public record Sources(
            List<ActorId> asserters,
            List<OriginId> voices,
            List<OriginId> origins,
            SourceCount count) {}

    public Sources count(List<? extends Said> members) {
        List<Carriers.Carrier> carriedBy = carriers.of(members);
        Tally tally = new Tally();
        for (int i = 0; i < members.size(); i++) {
            tally.hear(members.get(i), carriedBy.get(i));
        }
        for (int i = 0; i < members.size(); i++) {
            Carriers.Carrier carrier = carriedBy.get(i);
            carrier.origin().ifPresent(tally.origins::add);
            Optional<ActorId> speaker = members.get(i).speaker();
            if (speaker.isPresent()) {
                countSpeaker(speaker.get(), carrier, tally);
            } else {
                countVoice(carrier, tally);
            }
        }
        tally.unknown.removeAll(tally.known);
        int min = tally.known.size();
        return new Sources(
                List.copyOf(tally.asserters),
                List.copyOf(tally.voices),
                List.copyOf(tally.origins),
                new SourceCount(min, min + tally.unknown.size()));
    }

    /// What is counted while the members of one claim are gone through.
    private static final class Tally {
        final TreeSet<ActorId> asserters = new TreeSet<>();
        final TreeSet<OriginId> voices = new TreeSet<>();
        final TreeSet<OriginId> origins = new TreeSet<>();
        final Set<String> known = new TreeSet<>();
        final Set<String> unknown = new TreeSet<>();
        final TreeSet<ActorId> speakers = new TreeSet<>();

        /// Speakers whom a known origin carried.
        final Set<ActorId> carried = new HashSet<>();

        void hear(Said said, Carriers.Carrier carrier) {
            said.speaker().ifPresent(speakers::add);
            if (said.speaker().isPresent() && carrier.origin().isPresent()) {
                carried.add(said.speaker().get());
            }
        }
    }

    private void countSpeaker(ActorId speaker, Carriers.Carrier carrier, Tally tally) {
        Optional<OriginId> agency = agency(speaker);
        if (agency.isPresent()) {
            tally.voices.add(agency.get());
            tally.origins.add(agency.get());
            tally.known.add("voice " + agency.get());
            return;
        }
        tally.asserters.add(speaker);
        String key = asserters.key(speaker, carrier, tally.speakers);
        boolean known = carrier.origin().isPresent() && !mayBeAnother(speaker, tally.carried);
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

    /// Who tells in its own voice what its origin, or others with the same words, attribute has
    /// only dropped the attribution, and vouches for nothing.
    private static void countVoice(Carriers.Carrier carrier, Tally tally) {
        if (carrier.attributed()) {
            return;
        }
        carrier.origin().ifPresent(tally.voices::add);
        (carrier.origin().isPresent() ? tally.known : tally.unknown).add("voice " + carrier.name());
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
}
