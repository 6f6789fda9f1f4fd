package org.secondsource.story;

import java.util.Arrays;
import java.util.stream.LongStream;

/// The names in a report, by their keys; no name twice.
final class Names {
    private final long[] rising;

    private Names(long[] rising) {
        this.rising = rising;
    }

    static Names of(LongStream keys) {
        return new Names(keys.sorted().distinct().toArray());
    }

    boolean has(long name) {
        return Arrays.binarySearch(rising, name) >= 0;
    }

    LongStream stream() {
        return Arrays.stream(rising);
    }
}
