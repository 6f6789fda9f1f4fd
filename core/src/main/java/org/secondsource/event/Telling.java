package org.secondsource.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.actor.ActorId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;

/// A mention of an event with what the other reports add: who the participants are, which days are
/// meant.
///
/// @param actors named participants
/// @param things the main words of all participants, in small letters: "woman" of "a woman of 59"
/// @param recipients those of them to whom it is done
/// @param affiliations states and organisations whose office-holders take part
record Telling(
        Report report,
        EventMention mention,
        Set<ActorId> actors,
        Set<String> things,
        Set<ActorId> recipients,
        Set<ActorId> affiliations,
        Optional<DateRange> date) {
    /// Enough to tell words apart, short enough for their endings to differ. Set by hand.
    private static final int STEM_LETTERS = 4;

    Telling {
        recipients = Set.copyOf(recipients);
        actors = Set.copyOf(actors);
        things = Set.copyOf(things);
        affiliations = Set.copyOf(affiliations);
    }

    /// The named participants that do it.
    Set<ActorId> agents() {
        Set<ActorId> agents = new HashSet<>(actors);
        agents.removeAll(recipients);
        return agents;
    }

    /// The first letters of the word that names it: "arre" of "arrested" and "arrests".
    String stem() {
        String word = mention.trigger().of(report.text()).toLowerCase(Locale.ROOT);
        return word.substring(0, Math.min(word.length(), STEM_LETTERS));
    }

    EventStatus status() {
        return mention.status();
    }

    /// Whether it tells that the event was put on another day.
    boolean isMoved() {
        return mention.course().movedFrom().isPresent();
    }

    /// The days it was due on before; empty where it is not moved, or that is not told.
    Optional<DateRange> movedFrom() {
        return mention.course().movedFrom().flatMap(day -> day.resolve(report.published().day()));
    }

    /// All days told of it, old and new.
    List<DateRange> days() {
        return Stream.of(date, movedFrom()).flatMap(Optional::stream).toList();
    }

    /// Whether a day that another tells may be one of its days, old or new; where a moved event's
    /// old day is not told, any may.
    boolean mayShareDay(Telling other) {
        if (isMoved() && movedFrom().isEmpty() || other.isMoved() && other.movedFrom().isEmpty()) {
            return true;
        }
        List<DateRange> theirs = other.days();
        return days().isEmpty()
                || theirs.isEmpty()
                || days().stream().anyMatch(day -> theirs.stream().anyMatch(day::overlaps));
    }

    /// The same telling, of an event that has come as far as another tells.
    Telling as(EventStatus status) {
        return new Telling(
                report, mention.as(status), actors, things, recipients, affiliations, date);
    }

    /// Whether the report's day of publication, and with it "on Friday", is only inferred.
    boolean isOfGuessedDay() {
        return report.published() instanceof Publication.On on
                && on.basis() == Publication.Basis.INFERRED;
    }

    /// Whether it says nothing that could tell it from others of its kind.
    boolean isBare() {
        return actors.isEmpty() && mention.place().isEmpty() && date.isEmpty();
    }
}
