package org.secondsource.reading;

import org.secondsource.report.Report;

/// A report with what it says.
public record ReadReport(Report report, Reading reading) {
    public ReadReport {
        if (!report.id().equals(reading.report())) {
            throw new IllegalArgumentException(
                    "reading of %s beside report %s".formatted(reading.report(), report.id()));
        }
    }
}
