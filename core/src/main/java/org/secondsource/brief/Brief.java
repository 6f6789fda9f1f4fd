package org.secondsource.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secondsource.text.ReportId;

/// What a reader is told of a picture, as plain data: every way to show it shows the same.
///
/// @param title what the situation is, in a report's words
/// @param asOf the latest day of publication read; empty where no report is dated
/// @param counts the numbers a reader wants first
/// @param opening what was read
/// @param digest what is known, disputed and next, one sentence each
/// @param sections in the order they are told; none empty
/// @param sources the reports by number, the oldest first
public record Brief(
        String title,
        Optional<LocalDate> asOf,
        Counts counts,
        List<Sentence> opening,
        List<Sentence> digest,
        List<Section> sections,
        List<Source> sources) {
    public Brief {
        opening = List.copyOf(opening);
        digest = List.copyOf(digest);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /// "Mon 4 Nov 2024"; empty where no report is dated.
    public String asOfInWords() {
        return asOf.map(Wording::day).orElse("");
    }

    /// The report of a number.
    public Source source(int number) {
        return sources.get(number - 1);
    }

    /// How much was read.
    ///
    /// @param corroborated claims with two independent sources or more
    public record Counts(int reports, int outlets, int origins, int corroborated, int differing) {}

    /// One part of the brief.
    ///
    /// @param lines the most important first, or by date where that is the sense of the section
    /// @param shown how many of the lines a short telling shows; the rest are "n more"
    public record Section(Topic topic, String explanation, List<Line> lines, int shown) {
        public Section {
            lines = List.copyOf(lines);
            shown = Math.min(shown, lines.size());
        }

        public int more() {
            return lines.size() - shown;
        }
    }

    /// What a section is about.
    public enum Topic {
        KNOWN("What is known", "Known"),
        DIFFERS("What differs", "Differs"),
        FIGURES("Figures over time", "Figures"),
        COMING("What is coming", "Coming"),
        HAPPENED("What happened", "Happened"),
        AGREEMENTS("Agreements", "Agreements"),
        WHO("Who is who", "Who"),
        COPIES("Which reports share text", "Shared text"),
        UNREAD("What could not be read or decided", "Gaps");

        private final String title;
        private final String label;

        Topic(String title, String label) {
            this.title = title;
            this.label = label;
        }

        public String title() {
            return title;
        }

        /// The title in a word or two.
        public String label() {
            return label;
        }
    }

    /// A report, by the number that the brief calls it by.
    ///
    /// @param name outlet and, where it is another, origin; the file where neither is known
    /// @param date "Mon 4 Nov 2024", or that it is not known
    /// @param title the report's own, or its first words
    public record Source(int number, ReportId report, String name, String date, String title) {}
}
