package org.secondsource.evidence;

/// Words that may tell a field of a report, with their kind and their place.
///
/// @param place where they stand, for a reader: "meta og:title", "h1", "line 2"
/// @param exact as they stand
public record Evidence(Field field, Kind kind, String place, String exact) {
    /// What sort of thing tells it. How much each weighs is the judges' business.
    public enum Kind {
        /// A field of a file that holds reports: told by whoever packed it.
        FILE,
        /// The article's block of data within a page.
        DATA,
        /// The head of a page.
        META,
        /// The head of a page, made for those who share it: often another line than readers see.
        SHARED,
        /// Printed as the heading of the page or of the article.
        HEADING,
        /// Printed as a heading below the first rank.
        LESSER_HEADING,
        /// A place on the page that its mark-up says is for this.
        MARKED,
        /// A printed line that begins as bylines do.
        BYLINE,
        /// A printed line, taken as it stands.
        LINE,
        /// The name of the window, with the name of the site before or behind.
        WINDOW,
        /// A handle or an address that names somebody.
        ADDRESS
    }

    /// A field of the file itself.
    public static Evidence ofFile(Field field, String exact) {
        return new Evidence(field, Kind.FILE, "field of the file", exact);
    }
}
