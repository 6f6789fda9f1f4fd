package org.secondsource.lineage.credit;

import org.secondsource.text.ReportId;

/// Why a report is held to come from an origin, or a text to be copied.
///
/// @param exact the words that tell it, as printed
public record Evidence(ReportId report, Kind kind, String exact) {
    /// The kind of evidence, the strongest first.
    public enum Kind {
        /// A person said so.
        BY_HAND,
        DATELINE,
        CREDIT,
        /// The address of the page, or its host.
        ADDRESS,
        /// An outlet is known and nothing shows that the report is another's.
        OUTLET,
        /// The words of the report name an agency; says whence it was retold, and counts nobody.
        CITATION,
        SHARED_TEXT,
        /// The slug or headline under which its other parts were sent.
        DISPATCH,
        TIME
    }
}
