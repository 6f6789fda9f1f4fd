package org.secondsource.ladder;

/// Who vouches for a telling, or carried it: an actor, an origin, or a report of unknown origin.
///
/// @param id as the picture has it
/// @param known whether it is more than a report whose origin nothing tells
public record Source(String id, String name, boolean known) implements Comparable<Source> {
    @Override
    public int compareTo(Source other) {
        return id.compareTo(other.id);
    }
}
