package org.secondsource.brief.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.story.StoryId;
import org.secondsource.text.ReportId;

/// What a reader is told of a picture, as plain data: every way to show it shows the same.
///
/// @param title what the situation is, in a report's words
/// @param asOf the latest day of publication read; empty where no report is dated
/// @param read one sentence of what was read
/// @param earlier the day or brief that changes are told against, in words; empty where none is
/// @param first the first screen, in reading order; each line rests on a claim
/// @param sections what stands below it; none empty
/// @param stories the other stories that were read, the largest first
/// @param sources the reports by number, the oldest first
public record Brief(
        String title,
        Optional<LocalDate> asOf,
        String read,
        String earlier,
        List<Line> first,
        List<Section> sections,
        List<OtherStory> stories,
        List<Source> sources) {
    public Brief {
        first = List.copyOf(first);
        sections = List.copyOf(sections);
        stories = List.copyOf(stories);
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

    /// All lines, those of the first screen first.
    public List<Line> lines() {
        return Stream.concat(first.stream(), sections.stream().flatMap(s -> s.lines().stream()))
                .toList();
    }

    /// One part of the brief below the first screen, which tells nothing that stands there.
    public record Section(Line.Topic topic, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// A story that the brief is not of.
    ///
    /// @param size "9 reports, the newest of Fri 19 Sep 2025; topic: the primary"
    /// @param line what it is about; empty where nothing of it reads alone
    public record OtherStory(StoryId id, String size, Optional<Line> line) {}

    /// A report, by the number that the brief calls it by.
    ///
    /// @param name outlet and, where it is another, origin; the file where neither is known
    /// @param date "Mon 4 Nov 2024", or that it is not known
    /// @param title the report's own, or its first words
    /// @param file the last part of where it was read
    public record Source(
            int number, ReportId report, String name, String date, String title, String file) {}
}
