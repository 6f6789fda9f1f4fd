package org.secondsource.reading.statement;

import org.secondsource.text.ReportId;

/// The nth statement of a report.
public record StatementId(ReportId report, int number) implements Comparable<StatementId> {
    @Override
    public int compareTo(StatementId other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "s-" + report + "-" + number;
    }
}
