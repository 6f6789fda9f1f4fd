package org.secondsource.claim.source;

/// How many independent sources stand behind a claim: at least `min`, which known origins carry,
/// and at most `max`, which counts those of unknown lineage too.
public record SourceCount(int min, int max) {
    public SourceCount {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("from %d to %d sources".formatted(min, max));
        }
    }
}
