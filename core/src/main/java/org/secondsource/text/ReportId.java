package org.secondsource.text;

/// Names one report; the same for the same report in every run.
public record ReportId(String value) implements Comparable<ReportId> {
    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
