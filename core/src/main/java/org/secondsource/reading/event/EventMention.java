package org.secondsource.reading.event;

import java.util.List;
import java.util.Optional;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.reading.time.When;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.text.Span;

/// One mention of something planned, under way, done or called off.
///
/// @param span the clause that tells it
/// @param trigger the word that names it
/// @param place where, as written; empty where not said
/// @param hallmark what else marks it off from others of its kind
/// @param topics what it is about, in the report's words
/// @param statement the statement it stands in, where it stands in one
public record EventMention(
        Span span,
        Span trigger,
        EventKind kind,
        List<Participant> participants,
        String place,
        When when,
        Course course,
        Hallmark hallmark,
        List<Span> topics,
        Optional<StatementId> statement) {
    public EventMention {
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
    }

    public EventStatus status() {
        return course.status();
    }

    /// The same mention, of an event that has come as far as another tells.
    public EventMention as(EventStatus status) {
        Course other = new Course(status, course.isReference(), course.movedFrom());
        return new EventMention(
                span, trigger, kind, participants, place, when, other, hallmark, topics, statement);
    }

    /// The same mention, of an event of another kind.
    public EventMention as(EventKind other) {
        return new EventMention(
                span,
                trigger,
                other,
                participants,
                place,
                when,
                course,
                hallmark,
                topics,
                statement);
    }

    /// The same mention, of an event on the day that another sentence gives it.
    EventMention on(When day) {
        return new EventMention(
                span, trigger, kind, participants, place, day, course, hallmark, topics, statement);
    }

    /// The same mention, of an event in which others told before take part.
    EventMention with(List<Participant> others) {
        return new EventMention(
                span, trigger, kind, others, place, when, course, hallmark, topics, statement);
    }

    /// The same mention in a statement.
    public EventMention in(Optional<StatementId> holder) {
        return new EventMention(
                span, trigger, kind, participants, place, when, course, hallmark, topics, holder);
    }
}
