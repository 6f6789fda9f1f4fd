package org.secondsource.claim.relation;

/// Names a claim; made from its first member, so the same in every run.
public record ClaimId(String value) implements Comparable<ClaimId> {
    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
