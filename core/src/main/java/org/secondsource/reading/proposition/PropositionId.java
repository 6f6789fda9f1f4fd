package org.secondsource.reading.proposition;

import org.secondsource.text.ReportId;

/// The nth proposition of a report.
public record PropositionId(ReportId report, int number) implements Comparable<PropositionId> {
    @Override
    public int compareTo(PropositionId other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "p-" + report + "-" + number;
    }
}
