package org.secondsource.report;

/// A line or phrase that tells where a report comes from: the place lineage looks first.
///
/// @param exact as printed
public record Mark(Kind kind, String exact) {
    /// What sort of mark it is (IPTC: dateline, credit line, byline, copyright notice).
    public enum Kind {
        /// "CITY, May 13 (Agency) -".
        DATELINE,
        /// "(Agency)" at the end of a text, "Agency Published …", "Source: Agency".
        CREDIT,
        /// "By A. Writer, Agency".
        BYLINE,
        /// "© 2025 Agency".
        COPYRIGHT,
        /// The credit of a picture, which says nothing of the text.
        PICTURE_CREDIT,
        /// "UPDATE 2", "1st Ld-Writethru", "CORRECTED": which version of its report this is.
        EDITION,
        /// "Take 2 of 3", "ADD 1", "(MORE)": which part of its report this is.
        TAKE,
        /// "BC-Orrin-Ferries": what the desk calls it; all takes and versions bear it.
        SLUG,
        /// The body whose release this is, as its letterhead names it.
        ISSUER
    }
}
