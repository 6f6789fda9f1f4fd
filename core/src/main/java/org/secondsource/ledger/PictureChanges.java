package org.secondsource.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// What is other in one picture of a situation than in an earlier one, and why. Both are made by
/// the same program, so that a newer program changes nothing by itself.
public record PictureChanges(List<Change> changes) {
    public PictureChanges {
        changes = List.copyOf(changes);
    }

    /// What is other, those of most weight first.
    public enum Kind {
        MARKED("Changed since you looked"),
        STANDING("How claims stand"),
        GONE("No longer told"),
        STATUS("What is planned or happened"),
        DAY_MOVED("Put on another day"),
        DAY_PASSED("Due, and no report tells how it went"),
        STEP("Steps of agreements"),
        POSITION("Positions that turned"),
        JOINED("Joined"),
        PARTED("Parted"),
        NAMED("Called otherwise"),
        SOURCES("Counts"),
        ORIGIN("Origins"),
        ARTICLE("Articles that changed"),
        REPORT_GONE("Reports left out"),
        NEW_EVENT("New: events"),
        NEW_CLAIM("New: claims");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /// Why something is other; never without any of it.
    ///
    /// @param reports that came, changed or went
    /// @param corrections by number, that were made or undone
    /// @param day that passed
    public record Cause(List<ReportId> reports, List<Long> corrections, Optional<LocalDate> day) {
        public Cause {
            reports = List.copyOf(reports);
            corrections = List.copyOf(corrections);
            if (reports.isEmpty() && corrections.isEmpty() && day.isEmpty()) {
                throw new IllegalArgumentException("a change without a cause");
            }
        }
    }

    /// One change.
    ///
    /// @param subject the id of the thing in the newer picture, or in the earlier where it is gone
    /// @param text the thing, in the words of reports
    /// @param before in the program's words; empty where there was nothing
    /// @param after in the program's words; empty where nothing is left
    /// @param cites the words on which the thing stands
    public record Change(
            Kind kind,
            String subject,
            String text,
            String before,
            String after,
            Cause cause,
            List<Cite> cites) {
        public Change {
            cites = List.copyOf(cites);
        }
    }

    /// What is other.
    ///
    /// @param since the day of the earlier picture
    /// @param today the day of the newer
    public static PictureChanges of(
            Picture before, Picture after, LocalDate since, LocalDate today) {
        return new PictureChanges(new ChangeFinder(before, after).find(since, today));
    }
}
