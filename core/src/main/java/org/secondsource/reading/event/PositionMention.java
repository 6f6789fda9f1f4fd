package org.secondsource.reading.event;

import org.secondsource.reading.time.When;
import org.secondsource.text.Span;

/// What an actor will, may or won't do on an issue, as a report tells it.
///
/// @param member index in the report's cast
/// @param about the issue, in the report's words
public record PositionMention(Span span, int member, Span about, Stance stance, When when) {
    /// Where an actor stands.
    public enum Stance {
        WILL,
        MAY,
        WILL_NOT,
        SUPPORTS,
        OPPOSES
    }
}
