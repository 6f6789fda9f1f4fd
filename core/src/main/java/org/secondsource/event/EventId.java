package org.secondsource.event;

import org.secondsource.text.Cite;

/// Names an event; made from its first mention, so the same in every run.
public record EventId(String value) implements Comparable<EventId> {
    /// The id of an event that a word names first.
    public static EventId of(Cite trigger) {
        return new EventId("e-" + trigger.report() + "-" + trigger.span().start());
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
