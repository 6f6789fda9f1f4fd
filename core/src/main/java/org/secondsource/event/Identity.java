package org.secondsource.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.actor.ActorId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.Hallmark;
import org.secondsource.reading.trigger.EventKind;

/// What a mention tells of which event it means. Mentions that tell the same have equal ones.
///
/// @param stem the first letters of the word that names it
/// @param doers named participants that do it
/// @param receivers named participants to whom it is done
/// @param toll whether it is done to one or to several
/// @param named those of them who are told by a name: a description may mean anybody
/// @param affiliations states and organisations whose office-holders take part
/// @param things the main words of the participants whom no report names: "woman" of "a woman of
///   59"
/// @param place as written; empty where not told
/// @param days all days told of it, old and new
/// @param isGuess whether they hang on a guess at the day of publication
/// @param isMoved whether it was put on another day
/// @param isMovedFromUnknown whether it was, and from which is not told
/// @param tide whether it is told as past or as still to come
/// @param implied the last days before the report, where it tells the event as past and no day
/// @param window the days on which it can have been, by what is told and when
record Identity(
        EventKind kind,
        String stem,
        Hallmark hallmark,
        Set<ActorId> doers,
        Set<ActorId> receivers,
        Toll toll,
        Map<ActorId, Name> named,
        Set<ActorId> affiliations,
        Set<String> things,
        String place,
        List<DateRange> days,
        boolean isGuess,
        boolean isMoved,
        boolean isMovedFromUnknown,
        Tide tide,
        Optional<DateRange> implied,
        DateRange window) {
    Identity {
        doers = Set.copyOf(doers);
        receivers = Set.copyOf(receivers);
        named = Map.copyOf(named);
        affiliations = Set.copyOf(affiliations);
        things = Set.copyOf(things);
        days = List.copyOf(days);
    }

    /// What a participant is called.
    ///
    /// @param words in small letters
    record Name(ActorKind kind, List<String> words) {
        Name {
            words = List.copyOf(words);
        }

        /// Whether the two cannot be one: of one kind, and without a word in common. A body may
        /// stand for a person, a person for another never; "CHP" may be the Coastal Highway Patrol.
        boolean isRival(Name other) {
            return (kind == ActorKind.PERSON) == (other.kind == ActorKind.PERSON)
                    && Collections.disjoint(words, other.words)
                    && !isShort(other)
                    && !other.isShort(this);
        }

        private boolean isShort(Name whole) {
            String letters =
                    whole.words.stream()
                            .map(word -> word.substring(0, 1))
                            .collect(Collectors.joining());
            return words.size() == 1 && words.getFirst().equals(letters);
        }
    }

    /// To how many it is done.
    enum Toll {
        ONE,
        SEVERAL,
        UNTOLD
    }

    /// Where an event lies, seen from the day of the report.
    enum Tide {
        PAST,
        AHEAD,
        CALLED_OFF,
        /// It is under way, denied, or only spoken of as known.
        EITHER;

        static Tide of(EventMention mention) {
            if (mention.course().isReference()
                    || mention.kind().isChance() && mention.status() != EventStatus.OCCURRED) {
                return EITHER;
            }
            return switch (mention.status()) {
                case OCCURRED -> PAST;
                case POSSIBLE, EXPECTED, SCHEDULED -> AHEAD;
                case CANCELLED -> CALLED_OFF;
                case ONGOING, DENIED -> EITHER;
            };
        }

        /// Whether it was still to come when it was told.
        boolean isPlan() {
            return this == AHEAD || this == CALLED_OFF;
        }
    }

    /// All named participants.
    Set<ActorId> parties() {
        Set<ActorId> all = new HashSet<>(doers);
        all.addAll(receivers);
        return all;
    }

    /// Whether it tells nothing that could tell it from others of its kind.
    boolean isBare() {
        return doers.isEmpty()
                && receivers.isEmpty()
                && place.isEmpty()
                && days.isEmpty()
                && hallmark.name().isEmpty()
                && hallmark.ordinal().number() == 0;
    }

    /// Whether it tells a single day and somebody who takes part.
    boolean isPrecise() {
        return days.stream().anyMatch(DateRange::isDay)
                && !(doers.isEmpty() && receivers.isEmpty());
    }

    /// Whether it tells nobody who takes part.
    boolean isOfNobody() {
        return doers.isEmpty() && receivers.isEmpty() && things.isEmpty();
    }

    /// Whether its words only set it off from another: "the next", "a further".
    boolean isOfAnother() {
        return hallmark.ordinal().isRelative();
    }

    /// The days on which an event can have been that a report told.
    ///
    /// @param recent how many days back a report's "was" reaches, where no day is told
    static DateRange window(List<DateRange> days, LocalDate published, Tide tide, int recent) {
        if (!days.isEmpty()) {
            return new DateRange(
                    days.stream().map(DateRange::first).min(LocalDate::compareTo).orElseThrow(),
                    days.stream().map(DateRange::last).max(LocalDate::compareTo).orElseThrow());
        }
        return switch (tide) {
            case PAST -> new DateRange(published.minusDays(recent), published.plusDays(1));
            case AHEAD -> new DateRange(published.minusDays(1), LocalDate.MAX);
            case CALLED_OFF, EITHER -> ALWAYS;
        };
    }

    static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);
}
