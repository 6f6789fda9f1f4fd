package org.secondsource.brief.line;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.story.StoryId;
import org.secondsource.text.ReportId;

/// What a reader asks of a brief.
///
/// @param title names the situation; empty leaves it to the reports
/// @param story which story it is of; empty for the main one
/// @param earlier what the reader has seen already
/// @param clock of which time it is, as a sentence; empty where it is of now
public record Wish(
        Optional<String> title, Optional<StoryId> story, Optional<Earlier> earlier, String clock) {
    /// What is asked of now.
    public Wish(Optional<String> title, Optional<StoryId> story, Optional<Earlier> earlier) {
        this(title, story, earlier, "");
    }

    /// The same of another time.
    ///
    /// @param told which, as a sentence
    public Wish of(String told) {
        return new Wish(title, story, earlier, told);
    }

    /// A brief as the reports alone make it.
    public static Wish none() {
        return new Wish(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// What was known when the reader looked last.
    ///
    /// @param name the day or file, in words
    /// @param reports those that were known
    public record Earlier(String name, Set<ReportId> reports) {
        public Earlier {
            reports = Set.copyOf(reports);
        }

        /// What was known at the end of a day: the reports published by then.
        public static Earlier at(LocalDate day, Picture picture) {
            return new Earlier(
                    Wording.day(day),
                    picture.reports().stream()
                            .filter(report ->
                                    report.published()
                                            .day()
                                            .filter(published -> !published.isAfter(day))
                                            .isPresent())
                            .map(Report::id)
                            .collect(Collectors.toSet()));
        }
    }
}
