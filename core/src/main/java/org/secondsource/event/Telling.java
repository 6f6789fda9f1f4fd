package org.secondsource.event;

import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.ActorId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.report.Report;

/// A mention of an event with what the other reports add: who the participants are, which days are meant.
///
/// @param actors named participants
/// @param affiliations states and organisations whose office-holders take part
record Telling(Report report, EventMention mention, Set<ActorId> actors, Set<ActorId> affiliations, Optional<DateRange> date) {
    Telling {
        actors = Set.copyOf(actors);
        affiliations = Set.copyOf(affiliations);
    }

    boolean happened() {
        return mention.status() == EventStatus.OCCURRED || mention.status() == EventStatus.ONGOING;
    }

    /// Whether it says nothing that could tell it from others of its kind.
    boolean isBare() {
        return actors.isEmpty() && mention.place().isEmpty() && date.isEmpty();
    }
}
