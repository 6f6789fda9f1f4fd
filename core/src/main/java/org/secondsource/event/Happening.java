package org.secondsource.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.actor.PlaceNames;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.text.ReportId;

/// Tellings that are held to be of one event, and the rule that decides whether others are.
final class Happening {
    /// Marks that bind what is told as past to what is told as still to come, and "the next" to
    /// what the other report simply calls the talks.
    private static final Set<Aspect> BINDING = EnumSet.of(Aspect.DAY, Aspect.NAME, Aspect.ORDINAL);

    /// Marks that make up for parties that nobody tells. Set by hand: a place and a day.
    private static final int ENOUGH_ALONE = 2;

    private final PlaceNames places;
    private final List<Telling> tellings = new ArrayList<>();
    private final Set<Identity> identities = new LinkedHashSet<>();
    private final Set<String> clauses = new HashSet<>();
    private final Set<ReportId> reports = new HashSet<>();

    /// Reports that set it off from another of theirs: "the next talks".
    private final Set<ReportId> setOff = new HashSet<>();

    /// Reports that tell it without doing so.
    private final Set<ReportId> plain = new HashSet<>();

    Happening(Telling first, PlaceNames places) {
        this.places = places;
        add(first);
    }

    void add(Telling telling) {
        tellings.add(telling);
        identities.add(telling.identity());
        telling.clause().ifPresent(clauses::add);
        reports.add(telling.report().id());
        (telling.identity().isOfAnother() ? setOff : plain).add(telling.report().id());
    }

    void addAll(Happening other) {
        other.tellings.forEach(this::add);
    }

    List<Telling> tellings() {
        return List.copyOf(tellings);
    }

    int reports() {
        return reports.size();
    }

    boolean isToldIn(ReportId report) {
        return reports.contains(report);
    }

    /// Whether a report tells them as two: "the talks … the next talks".
    private boolean isToldApart(Happening other) {
        return !Collections.disjoint(plain, other.setOff)
                || !Collections.disjoint(setOff, other.plain);
    }

    private boolean isToldApart(Telling telling) {
        return (telling.identity().isOfAnother() ? plain : setOff).contains(telling.report().id());
    }

    /// How well a telling is marked as one of these: by how many aspects; empty where it is not.
    Optional<Integer> marks(Telling telling) {
        Optional<Fit> fit =
                isToldApart(telling) ? Optional.empty() : fit(List.of(telling.identity()));
        boolean copied = telling.clause().filter(clauses::contains).isPresent();
        return fit.filter(f -> copied || f.isMarked())
                .map(f -> f.agreeing.size() + (copied ? 1 : 0));
    }

    /// Whether nothing speaks against a telling that points to something known: "the fire".
    boolean mayBeMeant(Telling telling) {
        return !isToldApart(telling)
                && fit(List.of(telling.identity())).filter(Fit::isNamedAlike).isPresent();
    }

    /// Whether another may be the same, though nothing marks it: nothing speaks against it, it is
    /// told in the same word, and of the same parties or of nobody named.
    ///
    /// @return in how many aspects they agree; empty where they may not be the same
    OptionalInt mayBe(Happening other) {
        return isToldApart(other)
                ? OptionalInt.empty()
                : fit(other.identities).stream()
                        .filter(fit ->
                                fit.isAlike()
                                        || fit.isNamedAlike() && isCentral() && other.isPointing()
                                        || fit.isDated() && other.isBare())
                        .mapToInt(fit -> fit.agreeing.size() + (fit.isOneWord ? 1 : 0))
                        .findFirst();
    }

    /// Whether it only points to what the story is about: what comes by chance at a place or on a
    /// day of its own may have come twice.
    private boolean isPointing() {
        return !kind().isChance()
                || identities.stream()
                        .allMatch(own -> own.place().isEmpty() && own.days().isEmpty());
    }

    private boolean isBare() {
        return identities.stream().allMatch(Identity::isBare);
    }

    /// Whether an aspect of both conflicts.
    boolean isAnother(Happening other) {
        return other != this && (isToldApart(other) || fit(other.identities).isEmpty());
    }

    /// Whether a word of its kind means it in its story: it is of no kind of which a story tells
    /// many, and what comes by chance is told by more than one report.
    private boolean isCentral() {
        return !kind().isAside() && !kind().isMany() && (!kind().isChance() || reports.size() > 1);
    }

    /// How others stand to these, all together; empty where an aspect conflicts.
    private Optional<Fit> fit(Iterable<Identity> others) {
        Fit fit = new Fit(kind());
        boolean moved = identities.stream().anyMatch(Identity::isMoved);
        for (Identity other : others) {
            fit.begin();
            for (Identity own : identities) {
                for (Aspect aspect : Aspect.values()) {
                    fit.note(aspect, aspect.of(own, other, places));
                }
                fit.compare(own, other);
            }
            if (fit.isBroken(moved || other.isMoved())) {
                return Optional.empty();
            }
        }
        return Optional.of(fit);
    }

    private EventKind kind() {
        return identities.iterator().next().kind();
    }

    /// What the aspects say, taken together.
    private static final class Fit {
        private final EventKind kind;
        private final Set<Aspect> agreeing = EnumSet.noneOf(Aspect.class);
        private final Set<Aspect> ofOne = EnumSet.noneOf(Aspect.class);
        private final Set<Aspect> against = EnumSet.noneOf(Aspect.class);
        private boolean isSetOff;
        private boolean isOneWord;
        private boolean isOfNobody;

        Fit(EventKind kind) {
            this.kind = kind;
        }

        void begin() {
            ofOne.clear();
            against.clear();
        }

        void note(Aspect aspect, Accord accord) {
            switch (accord) {
                case AGREES -> ofOne.add(aspect);
                case CONFLICTS -> against.add(aspect);
                case OPEN -> {}
            }
        }

        void compare(Identity own, Identity other) {
            boolean crossing =
                    own.tide() == Identity.Tide.PAST && other.tide().isPlan()
                            || own.tide().isPlan() && other.tide() == Identity.Tide.PAST;
            isSetOff |= crossing || own.isOfAnother() || other.isOfAnother();
            isOfNobody |= other.isOfNobody();
            isOneWord |= own.stem().equals(other.stem());
        }

        /// Whether an aspect conflicts. A place does only where it meets none that is told: one
        /// tells the street, another the town. So does a day, once the event was moved.
        boolean isBroken(boolean moved) {
            if (ofOne.contains(Aspect.PLACE) || isOneReceiver()) {
                against.remove(Aspect.PLACE);
            }
            if (kind.core() != EventKind.Core.PAIR && ofOne.contains(Aspect.PARTIES)) {
                against.remove(Aspect.PARTIES);
            }
            if (moved && ofOne.contains(Aspect.DAY)) {
                against.remove(Aspect.DAY);
                against.remove(Aspect.COURSE);
            }
            agreeing.addAll(ofOne);
            return !against.isEmpty();
        }

        /// What is done to one person is told by the street and by the town.
        private boolean isOneReceiver() {
            return kind.core() == EventKind.Core.RECEIVER && ofOne.contains(Aspect.PARTIES);
        }

        /// Whether one is told as past and one as to come, or as another, and nothing binds them.
        private boolean isApart() {
            return isSetOff && Collections.disjoint(agreeing, BINDING);
        }

        boolean isMarked() {
            if (isApart()) {
                return false;
            }
            long marks = agreeing.stream().filter(Aspect::isMark).count();
            boolean parties =
                    agreeing.contains(Aspect.PARTIES)
                            || kind.core() == EventKind.Core.NOBODY
                            || isOfNobody && agreeing.contains(Aspect.DAY);
            return marks >= (parties ? 1 : ENOUGH_ALONE);
        }

        boolean isDated() {
            return agreeing.contains(Aspect.DAY);
        }

        boolean isNamedAlike() {
            return !isApart()
                    && (isOneWord
                            || agreeing.contains(Aspect.SORT)
                            || kind.core() == EventKind.Core.RECEIVER);
        }

        /// Told of the same parties; the word may be another, where few things are done by them.
        boolean isAlike() {
            boolean word = isNamedAlike() || !kind.isAside() && !isApart();
            return word && agreeing.contains(Aspect.PARTIES);
        }
    }
}
