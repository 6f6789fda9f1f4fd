package org.secondsource.reading;

import org.secondsource.report.Publication;
import org.secondsource.report.Report;

/// A report with what it says.
///
/// @param key names all that the reading was made of; empty where that is not known
public record ReadReport(Report report, Reading reading, String key) {
    public ReadReport {
        if (!report.id().equals(reading.report())) {
            throw new IllegalArgumentException(
                    "reading of %s beside report %s".formatted(reading.report(), report.id()));
        }
    }

    /// A report with what it says, made of nobody knows what.
    public ReadReport(Report report, Reading reading) {
        this(report, reading, "");
    }

    /// The same report, of another day.
    public ReadReport withPublished(Publication published) {
        return new ReadReport(report.withPublished(published), reading, key);
    }
}
