package org.secondsource.report;

import java.time.LocalDate;
import java.util.Optional;

/// When a report was published, and how that is known.
public sealed interface Publication {
    /// The day, where it is known.
    default Optional<LocalDate> day() {
        return switch (this) {
            case On on -> Optional.of(on.date());
            case Unknown unknown -> Optional.empty();
        };
    }

    /// Known to the day.
    ///
    /// @param evidence the words or the field that tell it
    record On(LocalDate date, Basis basis, String evidence) implements Publication {}

    /// Nothing in the report or beside it tells.
    record Unknown() implements Publication {}

    /// How a date is known, the surest first.
    enum Basis {
        /// The report's own words: dateline, credit line, "Published 4 May 2025".
        STATED,
        /// The page's or file's fields.
        METADATA,
        /// Weekday words of the report, held against the other reports.
        INFERRED
    }
}
