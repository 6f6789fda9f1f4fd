package org.secondsource.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// When a report was published, and how that is known.
public sealed interface Publication {
    /// The day, where it is known.
    default Optional<LocalDate> day() {
        return switch (this) {
            case On on -> Optional.of(on.date());
            case Within within -> Optional.empty();
            case Unknown unknown -> Optional.empty();
        };
    }

    /// The day, where the report or its page tells it, not where others led to it.
    default Optional<LocalDate> toldDay() {
        return this instanceof On on && on.basis() != Basis.INFERRED
                ? Optional.of(on.date())
                : Optional.empty();
    }

    /// Known to the day.
    ///
    /// @param evidence the words or the field that tell it
    record On(LocalDate date, Basis basis, String evidence) implements Publication {}

    /// Known to lie between two days, both of them possible: "October 2025", or "04/11/2025" where
    /// nothing tells whether the day or the month stands first.
    ///
    /// @param evidence the words or the field that tell it
    record Within(LocalDate first, LocalDate last, Basis basis, String evidence)
            implements Publication {
        public Within {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("%s is before %s".formatted(last, first));
            }
        }

        /// As ISO 8601 has it: a month, or two days with a stroke between.
        @Override
        public String toString() {
            YearMonth month = YearMonth.from(first);
            boolean whole = first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth());
            return whole ? month.toString() : first + "/" + last;
        }
    }

    /// Nothing in the report or beside it tells.
    record Unknown() implements Publication {}

    /// How a date is known, the surest first.
    enum Basis {
        /// The report's own words: dateline, credit line, "Published 4 May 2025".
        STATED,
        /// The page's or file's fields.
        METADATA,
        /// Weekday words of the report, held against the other reports.
        INFERRED,
        /// A person put it right.
        BY_HAND
    }
}
