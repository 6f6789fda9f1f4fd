package org.secondsource.reading.quantity;

import org.secondsource.text.ReportId;

/// The nth quantity of a report.
public record QuantityId(ReportId report, int number) implements Comparable<QuantityId> {
    @Override
    public int compareTo(QuantityId other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "q-" + report + "-" + number;
    }
}
