package org.secondsource.lineage.credit;

import org.secondsource.text.ReportId;

/// Why a report is held to come from an origin, or a text to be copied.
///
/// @param exact the words that tell it, as printed
public record Evidence(ReportId report, Kind kind, String exact) {
    /// The kind of evidence, the strongest first.
    public enum Kind {
        DATELINE,
        CREDIT,
        CITATION,
        SHARED_TEXT,
        TIME
    }
}
