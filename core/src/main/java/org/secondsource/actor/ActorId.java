package org.secondsource.actor;

/// Names an actor; made from what its members are known by, and from nothing of other actors.
public record ActorId(String value) implements Comparable<ActorId> {
    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
