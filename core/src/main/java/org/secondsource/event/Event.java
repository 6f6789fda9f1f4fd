package org.secondsource.event;

import java.util.List;
import java.util.Optional;
import org.secondsource.actor.ActorId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.Participant;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.text.Cite;

/// Something planned, under way, done or called off, joined across reports.
///
/// @param name for a reader, made of kind, participants and place
/// @param place where, as a report writes it; empty where none says
/// @param date when; empty where nothing tells
/// @param status the newest by day of publication
/// @param history what each report tells, oldest first
/// @param topics what it is about
/// @param ledTo the pacts signed or announced at it
public record Event(
        EventId id,
        EventKind kind,
        String name,
        List<Party> participants,
        String place,
        Optional<DateRange> date,
        EventStatus status,
        List<Entry> history,
        List<Cite> topics,
        List<Outcome> ledTo) {
    public Event {
        participants = List.copyOf(participants);
        history = List.copyOf(history);
        topics = List.copyOf(topics);
        ledTo = List.copyOf(ledTo);
    }

    /// The same event with what it led to.
    Event leadingTo(List<Outcome> outcomes) {
        return new Event(
                id, kind, name, participants, place, date, status, history, topics, outcomes);
    }

    /// A pact made at an event.
    ///
    /// @param agreement the id of the pact
    /// @param cite the words that tell that it was made
    public record Outcome(String agreement, Cite cite) {}

    /// Who takes part.
    ///
    /// @param actor empty where the words name nobody known
    /// @param text as a report writes it
    public record Party(Optional<ActorId> actor, String text, Participant.Role role) {}

    /// One report's telling of it.
    ///
    /// @param cite the clause
    /// @param trigger the word that names the event
    /// @param movedFrom the day it was due on before, where the report tells that it was put on
    ///   another; `date` is then the new one
    public record Entry(
            Cite cite,
            Cite trigger,
            EventStatus status,
            Optional<DateRange> date,
            Optional<DateRange> movedFrom) {}
}
