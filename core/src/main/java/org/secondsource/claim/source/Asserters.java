package org.secondsource.claim.source;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.language.Words;
import org.secondsource.reading.cast.ActorKind;

/// Tells which speakers surely count as one asserter, and which may: a state and whoever speaks for
/// it, officials of one government, a body and whoever speaks for it, names that differ in
/// spelling, and whoever is only described. Two are two only where something tells so.
public final class Asserters {
    private final Cast cast;
    private final PlaceNames places;

    public Asserters(Cast cast, PlaceNames places) {
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

    /// The listed state whose government an actor is, or speaks for; empty where none is known.
    public Optional<String> governmentOf(Actor actor) {
        return seat(actor).map(Seat::government);
    }

    /// Whether words hold one that tells of a government: "ministry", "army".
    public static boolean tellOfGovernment(String words) {
        return isOfGovernment(words(words));
    }

    /// Who a speaker counts as; the same for those who surely count as one.
    ///
    /// @param through who carried it
    String key(ActorId speaker, Carriers.Carrier through) {
        Optional<Actor> actor = cast.find(speaker);
        if (actor.isEmpty()) {
            return speaker.value();
        }
        Optional<Seat> seat = seat(actor.get());
        if (seat.isPresent()) {
            return seat.get().key();
        }
        boolean unnamed =
                actor.get().kind() == ActorKind.SOURCE || actor.get().kind() == ActorKind.GROUP;
        return unnamed ? speaker + " in " + through.name() : speaker.value();
    }

    /// Whether two speakers may be one party, or speak for one: nothing tells that they are two.
    boolean mayBeOne(ActorId one, ActorId other) {
        Optional<Actor> a = cast.find(one);
        Optional<Actor> b = cast.find(other);
        if (one.equals(other) || a.isEmpty() || b.isEmpty()) {
            return true;
        }
        if (areOfTwoGovernments(a.get(), b.get())) {
            return false;
        }
        return isVague(a.get())
                || isVague(b.get())
                || isOfOneGovernment(a.get(), b.get())
                || speaksFor(a.get(), b.get())
                || speaksFor(b.get(), a.get())
                || isOneOffice(a.get(), b.get())
                || haveOneName(a.get(), b.get())
                || isDescribedAlike(a.get(), b.get());
    }

    /// Whether one is not named in full, and a word tells both: "Mayor Vandaele" and "the mayor of
    /// Oosthal", "the railway operator Transverra" and "Transverra".
    private boolean isDescribedAlike(Actor a, Actor b) {
        return !(isNamed(a) && isNamed(b))
                && !Collections.disjoint(telling(designations(a)), telling(designations(b)));
    }

    /// Whether a text speaks of somebody: who tells what he saw, counted or said has it from him.
    boolean isSpokenOf(ActorId speaker, String text) {
        Set<String> told = telling(text);
        return cast.find(speaker).stream()
                .flatMap(actor -> words(designations(actor)).stream())
                .anyMatch(told::contains);
    }

    /// The words that tell one from another: not those of offices and states, which many share.
    private Set<String> telling(String text) {
        Set<String> states = new TreeSet<>();
        Stream.of(text.split("[^\\p{L}]+"))
                .filter(word -> places.stateNamed(word).isPresent())
                .forEach(state -> states.addAll(words(state)));
        Set<String> telling = words(text);
        telling.removeAll(states);
        telling.removeAll(ANY_OFFICE);
        return telling;
    }

    /// A person with a name; "Santa Rina's governor" has none.
    private static boolean isNamed(Actor actor) {
        String name = actor.name();
        boolean described = Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
        return actor.kind() == ActorKind.PERSON
                && !described
                && name.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static String designations(Actor actor) {
        StringBuilder all = new StringBuilder(actor.name());
        actor.aliases().forEach(alias -> all.append(' ').append(alias));
        actor.offices().forEach(o -> all.append(' ').append(o.title()).append(' ').append(o.of()));
        return all.toString();
    }

    /// Whether a speaker is described and not named: who he is, and of whom he has it, is unknown.
    boolean isDescribed(ActorId speaker) {
        return cast.find(speaker).filter(Asserters::isVague).isPresent();
    }

    /// Whether it is described and not named: "officials", "the company". A body of a kind of its
    /// own ("the hospital") is as good as named.
    private static boolean isVague(Actor actor) {
        boolean named = actor.name().chars().anyMatch(Character::isUpperCase);
        return switch (actor.kind()) {
            case SOURCE, GROUP -> true;
            case PERSON -> !named || isDescription(actor.name());
            case ORGANISATION -> isDescription(actor.name());
            case STATE -> false;
        };
    }

    private static boolean isDescription(String name) {
        boolean named = name.chars().anyMatch(Character::isUpperCase);
        Set<String> words = words(name);
        boolean owned = words.stream().anyMatch(OWNERS::contains);
        return owned || !named && words.stream().anyMatch(ANY_BODY::contains);
    }

    private static final Set<String> OWNERS = Words.of("his, her, its, their, our, my");

    /// Whether two speakers surely vouch once: a state and who speaks for it, a body and its
    /// officer.
    boolean areOne(ActorId one, ActorId other) {
        Optional<Actor> a = cast.find(one);
        Optional<Actor> b = cast.find(other);
        return a.isPresent()
                && b.isPresent()
                && (isWholeOf(a.get(), b.get())
                        || isWholeOf(b.get(), a.get())
                        || isOfficerOf(a.get(), b.get())
                        || isOfficerOf(b.get(), a.get())
                        || isOfficeOf(a.get(), b.get())
                        || isOfficeOf(b.get(), a.get()));
    }

    /// Whether one is the government of which the other is an office.
    private boolean isWholeOf(Actor whole, Actor office) {
        Optional<Seat> one = seat(whole).filter(seat -> seat.duty().isEmpty());
        Optional<Seat> other = seat(office);
        return one.isPresent()
                && other.isPresent()
                && one.get().government().equals(other.get().government());
    }

    /// "The governor's office" is the governor, by his title or his name.
    private static boolean isOfficeOf(Actor office, Actor person) {
        Matcher matcher = OFFICE_OF.matcher(office.name());
        if (person.kind() != ActorKind.PERSON || !matcher.matches()) {
            return false;
        }
        String holder = matcher.group(1);
        return person.name().equalsIgnoreCase(holder)
                || familyName(person).equalsIgnoreCase(holder)
                || person.offices().stream()
                        .anyMatch(held -> !held.former() && held.title().equalsIgnoreCase(holder));
    }

    private static final Pattern OFFICE_OF =
            Pattern.compile("(.+)['’]s? (?:office|spokes\\p{L}+|press office|secretariat)");

    private static boolean isOfficerOf(Actor person, Actor body) {
        return person.offices().stream()
                .filter(office -> !office.former() && !office.of().isBlank())
                .anyMatch(office -> office.of().equals(body.name()));
    }

    private boolean areOfTwoGovernments(Actor a, Actor b) {
        Optional<String> one = seat(a).map(Seat::government);
        Optional<String> other = seat(b).map(Seat::government);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private boolean isOfOneGovernment(Actor a, Actor b) {
        Optional<Seat> one = seat(a);
        Optional<Seat> other = seat(b);
        boolean known =
                one.isPresent()
                        && other.isPresent()
                        && one.get().government().equals(other.get().government());
        return known || governs(a, b) || governs(b, a);
    }

    /// Whether one is an office of a government and the other bears a name of its: "the Sarvian
    /// interior ministry" and "Sarvia's authorities", of a state that no list has.
    private static boolean governs(Actor office, Actor other) {
        Set<String> others = words(titles(other));
        boolean bare = properNames(titles(other)).count() == 1 && others.size() == 1;
        return isOfGovernment(words(titles(office)))
                && (bare || isOfGovernment(others))
                && properNames(titles(office))
                        .anyMatch(one ->
                                properNames(titles(other)).anyMatch(two -> isOneStem(one, two)));
    }

    /// The name with the offices that go with it.
    private static String titles(Actor actor) {
        StringBuilder all = new StringBuilder(actor.name());
        if (actor.kind() == ActorKind.PERSON) {
            all.setLength(0);
            actor.offices()
                    .forEach(o -> all.append(' ').append(o.title()).append(' ').append(o.of()));
        }
        return all.toString();
    }

    private static Stream<String> properNames(String name) {
        return Stream.of(name.split("[^\\p{L}]+"))
                .filter(word -> word.length() >= STEM && Character.isUpperCase(word.charAt(0)))
                .filter(word -> !GOVERNMENT.contains(word.toLowerCase(Locale.ROOT)));
    }

    /// "Sarvia" and "Sarvian" share so many letters at the least.
    private static final int STEM = 4;

    private static boolean isOneStem(String a, String b) {
        return a.regionMatches(true, 0, b, 0, STEM);
    }

    /// Whether a person speaks for a body: by an office in it, or with none that is known. A single
    /// name may be a body's, be it taken for a person's.
    private static boolean speaksFor(Actor person, Actor body) {
        boolean bodily = body.kind() != ActorKind.PERSON || body.name().indexOf(' ') < 0;
        if (person.kind() != ActorKind.PERSON || !bodily) {
            return false;
        }
        List<Actor.HeldOffice> held =
                person.offices().stream().filter(office -> !office.of().isBlank()).toList();
        return held.isEmpty()
                || held.stream()
                        .anyMatch(office ->
                                Stream.concat(names(body), Stream.of(body.name()))
                                        .anyMatch(n -> NameLikeness.areOne(n, office.of())));
    }

    private boolean isOneOffice(Actor a, Actor b) {
        return a.offices().stream()
                .anyMatch(
                        one -> b.offices().stream().anyMatch(other -> mayBeOfOneBody(one, other)));
    }

    /// Whether two offices are of one body, or nothing but a word that both have tells of which:
    /// "Oosthal sheriff" and "Oosthal sheriff's spokeswoman".
    private boolean mayBeOfOneBody(Actor.HeldOffice one, Actor.HeldOffice other) {
        if (one.of().isBlank() || other.of().isBlank()) {
            return !Collections.disjoint(
                    telling(one.title() + ' ' + one.of()),
                    telling(other.title() + ' ' + other.of()));
        }
        return NameLikeness.areOne(one.of(), other.of());
    }

    private static boolean haveOneName(Actor a, Actor b) {
        boolean persons = a.kind() == ActorKind.PERSON && b.kind() == ActorKind.PERSON;
        if (persons && familyName(a).equals(familyName(b))) {
            return true;
        }
        return names(a).anyMatch(one -> names(b).anyMatch(two -> NameLikeness.areOne(one, two)));
    }

    private static String familyName(Actor person) {
        String name = person.name().strip().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .filter(name -> name.chars().anyMatch(Character::isUpperCase))
                .filter(name -> words(name).stream().noneMatch(OWNERS::contains));
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

    /// Descriptions that fit many bodies and persons.
    private static final Set<String> ANY_BODY =
            Words.of(
                    "company, firm, group, ministry, government, agency, office, authority,"
                            + " authorities, department, party, body, institution, organisation,"
                            + " organization, association, operator, owner, state, country, official,"
                            + " officials, spokesman, spokeswoman, spokesperson, source, sources,"
                            + " representative, statement, report, reports, media, witness, person,"
                            + " man, woman, people, team, side, sides, board, council, court, union");

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
