package org.secondsource.reading.event;

import java.util.OptionalInt;
import org.secondsource.text.Span;

/// Someone who takes part in an event.
///
/// @param member index in the report's cast; empty where the words name nobody of it
/// @param role PLOVER: actor or recipient
public record Participant(OptionalInt member, Span span, Role role) {
    /// Who does, and to whom it is done.
    public enum Role {
        ACTOR,
        RECIPIENT
    }
}
