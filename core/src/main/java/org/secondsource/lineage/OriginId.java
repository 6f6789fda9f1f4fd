package org.secondsource.lineage;

import org.secondsource.lineage.credit.Producer;

/// Names an origin; made from its name, so the same in every run.
public record OriginId(String value) implements Comparable<OriginId> {
    static OriginId of(Producer producer) {
        return new OriginId("o-" + producer.house());
    }

    @Override
    public int compareTo(OriginId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
