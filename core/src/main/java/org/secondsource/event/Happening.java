package org.secondsource.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.PlaceNames;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.trigger.EventKind;

/// Tellings that are held to be of one event, and the rule that decides whether one more is.
final class Happening {
    /// PLOVER events that need both sides to be the same: talks and pacts of one party are many.
    private static final Set<String> PAIRED = Set.of("CONSULT", "AGREE");

    /// PLOVER events of which a story tells many.
    private static final Set<String> MANY =
            Set.of("CONSULT", "AGREE", "MOBILIZE", "RETREAT", "SANCTION", "AID");

    /// Reports and lead that make one happening a story's own. Set by hand.
    private static final int FEWEST_LEADING = 2;

    private static final int LEAD = 2;

    private static final Set<EventStatus> OPEN =
            Set.of(
                    EventStatus.POSSIBLE,
                    EventStatus.EXPECTED,
                    EventStatus.SCHEDULED,
                    EventStatus.ONGOING);

    /// Days after which a day told is over for good, whatever "on Monday" was read as. Set by hand.
    private static final int LONG_DAYS = 31;

    private final EventKind kind;
    private final PlaceNames places;
    final List<Telling> tellings = new ArrayList<>();

    Happening(Telling first, PlaceNames places) {
        this.kind = first.mention().kind();
        this.places = places;
        tellings.add(first);
    }

    /// The happening that a story tells of above all others of its kind: by two reports at least,
    /// and by twice as many as the next.
    static Optional<Happening> leading(List<Happening> alike) {
        List<Happening> order = new ArrayList<>(alike);
        order.sort(Comparator.comparingLong(Happening::reports).reversed());
        boolean leads =
                !order.isEmpty()
                        && order.getFirst().reports() >= FEWEST_LEADING
                        && (order.size() == 1
                                || order.getFirst().reports() >= LEAD * order.get(1).reports());
        return leads ? Optional.of(order.getFirst()) : Optional.empty();
    }

    long reports() {
        return tellings.stream().map(telling -> telling.report().id()).distinct().count();
    }

    /// Whether a telling that shares no known actor, place and day may still be of it, by the words
    /// alone: "a woman" was killed, "the woman" died; "the fire".
    boolean isAlike(Telling telling) {
        return isSingle()
                && shared(telling) == 0
                && !contradicts(telling)
                && (sharesThing(telling) || isOfNobody() && isSameWord(telling));
    }

    /// Whether a telling that shares nothing certain may still be of the story's leading event: it
    /// contradicts nothing, names nobody else, and is no meeting, pact or move of troops, of which
    /// there are many.
    boolean mayHold(Telling telling) {
        boolean others = !telling.actors().isEmpty() && !actors().isEmpty() && shared(telling) == 0;
        boolean known = telling.things().isEmpty() || sharesThing(telling);
        return isSingle() && !others && known && !contradicts(telling);
    }

    private Set<String> things() {
        Set<String> all = new HashSet<>();
        tellings.forEach(telling -> all.addAll(telling.things()));
        return all;
    }

    /// Whether a bare "the talks" may be those that the story tells of above all others.
    boolean mayBeMeant(Telling telling) {
        return kind.ploverEvent().equals("CONSULT") && telling.isBare() && !contradicts(telling);
    }

    /// How well a telling fits: 0 where it contradicts what is known or shares nothing, more where
    /// more is shared.
    double fit(Telling telling) {
        if (!telling.mention().kind().equals(kind) || contradicts(telling)) {
            return 0;
        }
        boolean sameReport =
                tellings.stream().anyMatch(t -> t.report().id().equals(telling.report().id()));
        if (telling.isBare()) {
            boolean tool = kind.ploverEvent().equals("SANCTION") && isSameWord(telling);
            return (sameReport ? 0.5 : 0) + (tool ? 0.6 : 0);
        }
        int shared = shared(telling);
        boolean samePlace = isSamePlace(telling);
        boolean sameDay = isSameDay(telling);
        double score = Math.min(shared, 2) + (samePlace ? 1 : 0) + (sameDay ? 1 : 0);
        boolean visit = kind.name().equals("visit");
        if (shared == 0) {
            boolean nobody = telling.actors().isEmpty() || actors().isEmpty();
            return samePlace && sameDay && !visit
                    ? 2
                    : nobody && !visit && (samePlace || sameDay) ? 1 : 0;
        }
        if (shared >= 2 || samePlace || sameDay) {
            return score;
        }
        if (!PAIRED.contains(kind.ploverEvent()) && sharesRecipient(telling)) {
            return score;
        }
        boolean open = telling.mention().place().isEmpty() || places().isEmpty();
        return open && (telling.actors().size() <= 1 || actors().size() <= 1) ? score - 0.5 : 0;
    }

    /// Whether it is done to the same one: an arrest of one person is one arrest.
    private boolean sharesRecipient(Telling telling) {
        return tellings.stream()
                .anyMatch(known ->
                        known.recipients().stream().anyMatch(telling.recipients()::contains));
    }

    /// Whether both name a participant by the same main word: "the woman", a surname.
    private boolean sharesThing(Telling telling) {
        return telling.things().stream().anyMatch(things()::contains);
    }

    /// Whether a story tells one of its kind above all others.
    private boolean isSingle() {
        return !isOfMany(kind);
    }

    /// Whether a story tells many of a kind: what is planned, agreed and sent.
    static boolean isOfMany(EventKind kind) {
        return MANY.contains(kind.ploverEvent());
    }

    /// Whether it happens by itself, so that whoever stands beside its word takes no part in it.
    private boolean isOfNobody() {
        return kind.name().equals("disaster") || kind.name().equals("damage");
    }

    /// Whether a telling names it by a word of the same stem.
    private boolean isSameWord(Telling telling) {
        return tellings.stream().anyMatch(known -> known.stem().equals(telling.stem()));
    }

    /// Whether another is the same: it is named by a word of the same stem, and no participant,
    /// place or day of it contradicts. What is told in passing must share a participant too.
    boolean mayTake(Happening other) {
        return isSingle()
                && other.tellings.stream().anyMatch(this::isSameWord)
                && (!kind.isAside() || sharesSomebody(other))
                && !isElsewhere(other)
                && !isDoneToOthers(other)
                && !isOnOtherDays(other);
    }

    private boolean sharesSomebody(Happening other) {
        return other.tellings.stream()
                .anyMatch(telling -> shared(telling) > 0 || sharesThing(telling));
    }

    /// Whether both name places, and none of one may be one of the other's. "At the hospital" is no
    /// name; and what is done to one person is told by the street and by the town.
    private boolean isElsewhere(Happening other) {
        List<String> own = named(places());
        List<String> theirs = named(other.places());
        boolean apart =
                !own.isEmpty()
                        && !theirs.isEmpty()
                        && own.stream()
                                .noneMatch(
                                        p -> theirs.stream().anyMatch(o -> places.mayMeet(p, o)));
        boolean personal = kind.ploverEvent().isEmpty() && sharesSomebody(other);
        return apart && !personal;
    }

    private static List<String> named(Set<String> places) {
        return places.stream()
                .filter(place -> place.codePoints().anyMatch(Character::isUpperCase))
                .toList();
    }

    private boolean isOnOtherDays(Happening other) {
        List<DateRange> days = days();
        List<DateRange> theirs = other.days();
        return !days.isEmpty()
                && !theirs.isEmpty()
                && days.stream().noneMatch(day -> theirs.stream().anyMatch(day::overlaps));
    }

    /// The days told for it, without those that hang on a guess at the day of publication.
    private List<DateRange> days() {
        return tellings.stream()
                .filter(telling -> !telling.isOfGuessedDay())
                .flatMap(telling -> telling.days().stream())
                .toList();
    }

    /// Whether each is done to somebody, and none who takes part in one takes part in the other.
    private boolean isDoneToOthers(Happening other) {
        return !recipients().isEmpty() && !other.recipients().isEmpty() && !sharesSomebody(other);
    }

    private Set<ActorId> recipients() {
        Set<ActorId> all = new HashSet<>();
        tellings.forEach(known -> all.addAll(known.recipients()));
        return all;
    }

    private boolean contradicts(Telling telling) {
        boolean place =
                !telling.mention().place().isEmpty()
                        && !places().isEmpty()
                        && places().stream()
                                .noneMatch(p -> places.mayMeet(p, telling.mention().place()));
        if (place) {
            return true;
        }
        for (Telling known : tellings) {
            if (areRivals(known, telling)
                    || isLongPast(known, telling)
                    || isLongPast(telling, known)) {
                return true;
            }
        }
        return !isOnDayOf(telling);
    }

    /// Whether the days told agree: days that differ contradict, a day and the week that holds it
    /// do not. Of an event that was put on another day, the old and the new both are its days.
    private boolean isOnDayOf(Telling telling) {
        boolean moved = tellings.stream().anyMatch(Telling::isMoved);
        List<Telling> dated =
                tellings.stream()
                        .filter(known -> known.isMoved() || known.date().isPresent())
                        .toList();
        return moved
                ? dated.stream().anyMatch(known -> known.mayShareDay(telling))
                : dated.stream().allMatch(known -> known.mayShareDay(telling));
    }

    /// Whether one was over long before the other tells that it is still to come or under way.
    private static boolean isLongPast(Telling past, Telling open) {
        Optional<LocalDate> told = open.report().published().day();
        return OPEN.contains(open.status())
                && told.isPresent()
                && past.date()
                        .filter(day -> day.last().plusDays(LONG_DAYS).isBefore(told.get()))
                        .isPresent();
    }

    /// Two pairs of participants that share one side only: two phone calls of one president; or
    /// what two impose: Norway's tariff on Chile is not Chile's on Norway.
    private static boolean areRivals(Telling a, Telling b) {
        if (a.mention().kind().ploverEvent().equals("SANCTION") && areOfOthers(a, b)) {
            return true;
        }
        if (a.actors().size() < 2 || b.actors().size() < 2) {
            return false;
        }
        int needed = PAIRED.contains(a.mention().kind().ploverEvent()) ? 2 : 1;
        return count(a, b) < needed;
    }

    /// Whether both name who acts, and none of one may be one of the other's.
    private static boolean areOfOthers(Telling a, Telling b) {
        Set<ActorId> one = a.agents();
        Set<ActorId> other = b.agents();
        return !one.isEmpty()
                && !other.isEmpty()
                && one.stream().noneMatch(other::contains)
                && one.stream().noneMatch(b.affiliations()::contains)
                && other.stream().noneMatch(a.affiliations()::contains);
    }

    /// Participants in common; a minister stands for a state and a state for its minister.
    private static int count(Telling a, Telling b) {
        int shared = 0;
        for (ActorId actor : b.actors()) {
            shared += a.actors().contains(actor) || a.affiliations().contains(actor) ? 1 : 0;
        }
        if (shared < b.actors().size()) {
            int byOffice = 0;
            for (ActorId actor : a.actors()) {
                byOffice += b.actors().contains(actor) || b.affiliations().contains(actor) ? 1 : 0;
            }
            shared = Math.max(shared, byOffice);
        }
        return shared;
    }

    private int shared(Telling telling) {
        int most = 0;
        for (Telling known : tellings) {
            most = Math.max(most, count(known, telling));
        }
        return most;
    }

    private boolean isSamePlace(Telling telling) {
        String place = telling.mention().place();
        return places().stream()
                .anyMatch(p ->
                        places.relation(p, place) == PlaceNames.Relation.SAME
                                || places.relation(p, place) == PlaceNames.Relation.WITHIN);
    }

    private boolean isSameDay(Telling telling) {
        List<DateRange> days = telling.days();
        return tellings.stream()
                .flatMap(known -> known.days().stream())
                .anyMatch(day -> days.stream().anyMatch(day::overlaps));
    }

    private Set<String> places() {
        Set<String> said = new HashSet<>();
        for (Telling telling : tellings) {
            if (!telling.mention().place().isEmpty()) {
                said.add(telling.mention().place());
            }
        }
        return said;
    }

    private Set<ActorId> actors() {
        Set<ActorId> all = new HashSet<>();
        tellings.forEach(telling -> all.addAll(telling.actors()));
        return all;
    }
}
