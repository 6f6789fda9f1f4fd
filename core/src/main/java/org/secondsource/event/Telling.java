package org.secondsource.event;

import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.ActorId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventMention;
import org.secondsource.report.Report;

/// A mention of an event with what the other reports add: who the participants are, which days are
/// meant.
///
/// @param actors named participants
/// @param recipients those of them to whom it is done
/// @param affiliations states and organisations whose office-holders take part
record Telling(
        Report report,
        EventMention mention,
        Set<ActorId> actors,
        Set<ActorId> recipients,
        Set<ActorId> affiliations,
        Optional<DateRange> date) {
    Telling {
        recipients = Set.copyOf(recipients);
        actors = Set.copyOf(actors);
        affiliations = Set.copyOf(affiliations);
    }

    /// Whether it is told as done, as planned, or as off; statements that differ in this do not say
    /// the same.
    String course() {
        return switch (mention.status()) {
            case OCCURRED, ONGOING -> "done";
            case POSSIBLE -> "possible";
            case EXPECTED, SCHEDULED -> "planned";
            case CANCELLED, DENIED -> "off";
        };
    }

    /// Whether it says nothing that could tell it from others of its kind.
    boolean isBare() {
        return actors.isEmpty() && mention.place().isEmpty() && date.isEmpty();
    }
}
