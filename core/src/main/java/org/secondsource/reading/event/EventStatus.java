package org.secondsource.reading.event;

/// How far an event has come, as a report tells it (maps to IPTC event occurrence status).
public enum EventStatus {
    /// Considered, could, may.
    POSSIBLE,
    /// Is expected to, is likely to.
    EXPECTED,
    /// Will, is to, is set to.
    SCHEDULED,
    ONGOING,
    OCCURRED,
    CANCELLED,
    DENIED
}
