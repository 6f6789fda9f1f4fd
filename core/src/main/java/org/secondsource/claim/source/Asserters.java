package org.secondsource.claim.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.ActorKind;

/// Tells which speakers count as one asserter: a state and whoever speaks for it; officials of one
/// government, unless their offices differ; a body and whoever speaks for it; unnamed sources of
/// one origin.
final class Asserters {
    private final Cast cast;
    private final PlaceNames places;

    Asserters(Cast cast, PlaceNames places) {
        this.cast = cast;
        this.places = places;
    }

    /// For what a speaker speaks.
    ///
    /// @param duty the words that tell the office from others of its government: "trade" of the
    ///   trade minister and of the trade ministry; empty for the government as a whole
    private record Seat(String government, Set<String> duty) {
        Seat {
            duty = Set.copyOf(duty);
        }

        String key() {
            return "of " + government + ": " + String.join(" ", new TreeSet<>(duty));
        }
    }

    /// Who a speaker counts as; the same for those who count as one.
    ///
    /// @param through who carried it
    /// @param all the speakers of the same claim
    String key(ActorId speaker, Carriers.Carrier through, Set<ActorId> all) {
        Optional<Actor> actor = cast.find(speaker);
        if (actor.isEmpty()) {
            return speaker.value();
        }
        Optional<Seat> seat = seat(actor.get());
        if (seat.isPresent()) {
            return keyIn(seat.get(), all);
        }
        if (actor.get().kind() == ActorKind.SOURCE || actor.get().kind() == ActorKind.GROUP) {
            return speaker + " in " + through.name();
        }
        return spokenFor(actor.get(), all).orElse(speaker.value());
    }

    /// The government as a whole may be any of those of its offices that speak, so it adds nobody.
    private String keyIn(Seat seat, Set<ActorId> all) {
        if (!seat.duty().isEmpty()) {
            return seat.key();
        }
        return all.stream()
                .flatMap(id -> cast.find(id).stream())
                .flatMap(actor -> seat(actor).stream())
                .filter(other -> other.government().equals(seat.government()))
                .map(Seat::key)
                .max(String::compareTo)
                .orElse(seat.key());
    }

    /// The body that also speaks, and whose office the speaker holds.
    private Optional<String> spokenFor(Actor actor, Set<ActorId> all) {
        return actor.offices().stream()
                .filter(office -> !office.former())
                .flatMap(office ->
                        all.stream()
                                .filter(other -> !other.equals(actor.id()))
                                .filter(other ->
                                        cast.find(other)
                                                .filter(body -> body.name().equals(office.of()))
                                                .isPresent()))
                .map(ActorId::value)
                .findFirst();
    }

    private Optional<Seat> seat(Actor actor) {
        return switch (actor.kind()) {
            case STATE -> Optional.of(new Seat(actor.name(), Set.of()));
            case PERSON ->
                    actor.offices().stream()
                            .filter(office -> !office.former())
                            .flatMap(office -> seat(office).stream())
                            .findFirst();
            case ORGANISATION, GROUP, SOURCE ->
                    Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                            .flatMap(name -> seat(name).stream())
                            .findFirst();
        };
    }

    private Optional<Seat> seat(Actor.HeldOffice office) {
        boolean ofState = places.stateNamed(office.of()).isPresent();
        return ofState || isOfGovernment(words(office.of()))
                ? seat(office.title() + " of " + office.of())
                : Optional.empty();
    }

    /// The seat that words like "trade minister of Norway", "Norwegian trade ministry" and "two
    /// officials in Oslo" tell.
    private Optional<Seat> seat(String name) {
        return places.withoutState(name)
                .filter(owned -> isOfGovernment(words(owned.rest())))
                .map(owned -> {
                    Set<String> duty = words(owned.rest());
                    duty.removeAll(ANY_OFFICE);
                    return new Seat(owned.state(), duty);
                });
    }

    private static boolean isOfGovernment(Set<String> words) {
        return words.stream().anyMatch(GOVERNMENT::contains);
    }

    private static Set<String> words(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT)
                        .replace("defence", "defense")
                        .replaceAll("\\bpresiden(tial|cy)\\b", "president");
        return new TreeSet<>(List.of(plain.split("[^\\p{L}]+")));
    }

    /// Words of which one tells that somebody speaks for a government.
    private static final Set<String> GOVERNMENT =
            Words.of(
                    "government, administration, authorities, cabinet, ministry, department,"
                            + " minister, ministers, secretary, undersecretary, official, officials,"
                            + " diplomat, diplomats, president, presidency, premier, chancellor,"
                            + " ambassador, envoy, embassy, consulate, military, army, navy");

    /// Words that do not tell one office of a government from another.
    private static final Set<String> ANY_OFFICE =
            Words.of(
                    "government, administration, authorities, cabinet, ministry, department,"
                            + " affairs, national,"
                            + " minister, ministers, secretary, official, officials, office, diplomat,"
                            + " diplomats, spokesman, spokeswoman, spokesperson, deputy, vice, senior,"
                            + " top, high, a, an, one, two, three, several, some, the, of, in, for, at,"
                            + " and, to, from, who, s, unnamed, another");
}
