package org.secondsource.event;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.PlaceNames;
import org.secondsource.language.DateRange;

/// What makes an event the one it is. Two mentions are one event where no aspect conflicts, their
/// parties agree, and one of the marks does: a day, a place, an ordinal or a name.
enum Aspect {
    /// What sort of its kind it is; one is not several.
    SORT(false) {
        @Override
        Accord of(Identity a, Identity b, PlaceNames places) {
            if (a.hallmark().isSeveral() != b.hallmark().isSeveral()) {
                return Accord.CONFLICTS;
            }
            return told(a.hallmark().sort(), b.hallmark().sort());
        }
    },
    PARTIES(false) {
        @Override
        Accord of(Identity a, Identity b, PlaceNames places) {
            Accord named =
                    switch (a.kind().core()) {
                        case PAIR -> pair(a, b);
                        case DOER -> sides(a, b);
                        case RECEIVER -> receivers(a, b);
                        case NOBODY ->
                                shared(a.parties(), b.parties(), a, b) > 0
                                        ? Accord.AGREES
                                        : Accord.OPEN;
                    };
            boolean thing = a.things().stream().anyMatch(b.things()::contains);
            return named == Accord.OPEN && thing ? Accord.AGREES : named;
        }
    },
    /// Which of several it is.
    ORDINAL(true) {
        @Override
        Accord of(Identity a, Identity b, PlaceNames places) {
            int one = a.hallmark().ordinal().number();
            int other = b.hallmark().ordinal().number();
            if (one == 0 || other == 0) {
                return Accord.OPEN;
            }
            return one == other ? Accord.AGREES : Accord.CONFLICTS;
        }
    },
    NAME(true) {
        @Override
        Accord of(Identity a, Identity b, PlaceNames places) {
            boolean same =
                    !a.hallmark().name().isEmpty()
                            && a.hallmark().name().equals(b.hallmark().name());
            return same ? Accord.AGREES : Accord.OPEN;
        }
    },
    PLACE(true) {
        @Override
        Accord of(Identity a, Identity b, PlaceNames places) {
            return switch (places.relation(a.place(), b.place())) {
                case SAME, WITHIN -> Accord.AGREES;
                case UNKNOWN -> Accord.OPEN;
                case APART ->
                        isName(a.place()) && isName(b.place())
                                ? Accord.CONFLICTS
                                : Accord.OPEN; // "at a hospital" may be anywhere
            };
        }
    },
    /// Days that differ conflict; a day and the week that holds it do not.
    DAY(true) {
        @Override
        Accord of(Identity a, Identity b, PlaceNames places) {
            boolean open = a.isMovedFromUnknown() || b.isMovedFromUnknown();
            if (isHeldPlan(a, b) || isHeldPlan(b, a)) {
                return Accord.AGREES;
            }
            if (open || a.days().isEmpty() || b.days().isEmpty()) {
                return Accord.OPEN;
            }
            boolean shared = false;
            for (DateRange one : a.days()) {
                for (DateRange other : b.days()) {
                    if (one.overlaps(other)) {
                        if (isShort(one) && isShort(other)) {
                            return Accord.AGREES;
                        }
                        shared = true;
                    }
                }
            }
            return shared || a.isGuess() || b.isGuess() ? Accord.OPEN : Accord.CONFLICTS;
        }
    },
    /// What was over before it was told as still to come, and what was called off and held, are
    /// two.
    COURSE(false) {
        @Override
        Accord of(Identity a, Identity b, PlaceNames places) {
            boolean offAndHeld =
                    a.tide() == Identity.Tide.CALLED_OFF && b.tide() == Identity.Tide.PAST
                            || a.tide() == Identity.Tide.PAST
                                    && b.tide() == Identity.Tide.CALLED_OFF;
            boolean apart = !a.isMoved() && !b.isMoved() && !a.window().overlaps(b.window());
            return offAndHeld || apart ? Accord.CONFLICTS : Accord.OPEN;
        }
    };

    /// The longest stretch of days that marks an event. Set by hand: "last week" does, "in May" may
    /// hold several.
    private static final int LONGEST_MARK_DAYS = 8;

    private static final int BOTH = 2;

    private final boolean isMark;

    Aspect(boolean isMark) {
        this.isMark = isMark;
    }

    /// Whether it can mark one event off from others of its kind and parties.
    boolean isMark() {
        return isMark;
    }

    /// How two mentions of one kind stand in this aspect.
    abstract Accord of(Identity a, Identity b, PlaceNames places);

    private static boolean isName(String place) {
        return place.chars().anyMatch(Character::isUpperCase);
    }

    private static Accord told(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Accord.OPEN;
        }
        return one.equals(other) ? Accord.AGREES : Accord.CONFLICTS;
    }

    /// Whether one was planned for the days of which the other tells as news.
    private static boolean isHeldPlan(Identity plan, Identity news) {
        return plan.tide() == Identity.Tide.AHEAD
                && news.implied()
                        .filter(days ->
                                plan.days().stream()
                                        .anyMatch(day -> isShort(day) && day.overlaps(days)))
                        .isPresent();
    }

    private static boolean isShort(DateRange days) {
        return ChronoUnit.DAYS.between(days.first(), days.last()) <= LONGEST_MARK_DAYS;
    }

    /// Talks and pacts of two with another are others.
    private static Accord pair(Identity a, Identity b) {
        int shared = shared(a.parties(), b.parties(), a, b);
        boolean both = a.parties().size() >= BOTH && b.parties().size() >= BOTH;
        if (both && shared < BOTH) {
            return Accord.CONFLICTS;
        }
        return shared > 0 ? Accord.AGREES : Accord.OPEN;
    }

    /// Whoever does it, and to whom, must be the same where both tell it.
    private static Accord sides(Identity a, Identity b) {
        Accord doers = side(a.doers(), b.doers(), a, b);
        Accord receivers = side(a.receivers(), b.receivers(), a, b);
        if (receivers == Accord.CONFLICTS
                || doers == Accord.CONFLICTS && receivers == Accord.OPEN) {
            return Accord.CONFLICTS;
        }
        if (doers == Accord.CONFLICTS) {
            return Accord.OPEN;
        }
        return doers == Accord.OPEN ? any(a, b) : doers;
    }

    private static Accord receivers(Identity a, Identity b) {
        boolean told = a.toll() != Identity.Toll.UNTOLD && b.toll() != Identity.Toll.UNTOLD;
        if (told && a.toll() != b.toll()) {
            return Accord.CONFLICTS; // one is arrested, and twenty are
        }
        Accord receivers = side(a.receivers(), b.receivers(), a, b);
        return receivers == Accord.OPEN ? any(a, b) : receivers;
    }

    private static Accord any(Identity a, Identity b) {
        return shared(a.parties(), b.parties(), a, b) > 0 ? Accord.AGREES : Accord.OPEN;
    }

    private static Accord side(Set<ActorId> one, Set<ActorId> other, Identity a, Identity b) {
        if (one.isEmpty() || other.isEmpty()) {
            return Accord.OPEN;
        }
        if (shared(one, other, a, b) > 0) {
            return Accord.AGREES;
        }
        return areRivals(one, other, a, b) ? Accord.CONFLICTS : Accord.OPEN;
    }

    private static boolean areRivals(Set<ActorId> one, Set<ActorId> other, Identity a, Identity b) {
        return one.stream()
                .flatMap(actor -> Optional.ofNullable(a.named().get(actor)).stream())
                .anyMatch(name ->
                        other.stream()
                                .flatMap(r -> Optional.ofNullable(b.named().get(r)).stream())
                                .anyMatch(name::isRival));
    }

    /// Participants in common; a minister stands for a state and a state for its minister.
    private static int shared(Set<ActorId> one, Set<ActorId> other, Identity a, Identity b) {
        return Math.max(held(one, other, b), held(other, one, a));
    }

    private static int held(Set<ActorId> one, Set<ActorId> other, Identity ofOther) {
        int held = 0;
        for (ActorId actor : one) {
            held += other.contains(actor) || ofOther.affiliations().contains(actor) ? 1 : 0;
        }
        return held;
    }
}
