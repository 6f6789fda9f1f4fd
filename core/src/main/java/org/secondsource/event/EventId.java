package org.secondsource.event;

/// Names an event; made from its first mention, so the same in every run.
public record EventId(String value) implements Comparable<EventId> {
    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
