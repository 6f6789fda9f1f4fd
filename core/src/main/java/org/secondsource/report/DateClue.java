package org.secondsource.report;

/// Words or a field that may tell when a report was published.
///
/// @param exact as they stand
/// @param place where they stand, for a reader: "meta date", "line 2"
public record DateClue(Kind kind, String exact, String place) {
    /// A clue of the report's own text or of its file.
    public DateClue(Kind kind, String exact) {
        this(kind, exact, "");
    }

    /// What sort of clue it is; earlier kinds are believed before later ones of the same basis.
    public enum Kind {
        /// "Published 4 May 2025", or a bare date under the headline.
        PUBLISHED,
        /// A date that a machine put before the text.
        PREFIX,
        /// "CITY, May 14 (Agency) -": the day of writing, seldom with its year.
        DATELINE,
        /// "Updated: 5 May 2025": used where nothing tells the first day.
        UPDATED,
        /// A bare date over the headline: the report's or the page's.
        OVER_HEADLINE,
        /// A field of the page or file that says when it was published.
        FIELD,
        /// A whole day printed on the page near the headline, without a word of what it is.
        PRINTED,
        /// A field of the page or file that may say so: of changing, or of no stated meaning. A
        /// field of changing never beats one of publishing, a stated first day or the dateline.
        WEAK_FIELD,
        /// The page's own address.
        URL,
        /// The day on which somebody looked at the page: never a date of publication.
        PAGE_CLOCK
    }
}
