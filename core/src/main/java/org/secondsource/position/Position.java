package org.secondsource.position;

import java.util.List;
import java.util.Optional;
import org.secondsource.actor.ActorId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.PositionMention;
import org.secondsource.text.Cite;

/// What an actor says it will, may or won't do on an issue.
///
/// @param history oldest first
/// @param turned whether the newest stance differs from an earlier one
public record Position(
        String id, ActorId actor, String about, List<Entry> history, boolean turned) {
    public Position {
        history = List.copyOf(history);
    }

    /// The id of a position that is first told somewhere.
    public static String id(Cite told) {
        return "p-" + told.report() + "-" + told.span().start();
    }

    /// One report's telling of it.
    public record Entry(Cite cite, PositionMention.Stance stance, Optional<DateRange> date) {}
}
