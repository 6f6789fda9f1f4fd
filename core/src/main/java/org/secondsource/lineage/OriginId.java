package org.secondsource.lineage;

/// Names an origin; made from its name, so the same in every run.
public record OriginId(String value) implements Comparable<OriginId> {
    @Override
    public int compareTo(OriginId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
