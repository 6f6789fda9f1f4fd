package org.secondsource.story;

import java.util.List;
import java.util.Optional;
import org.secondsource.text.ReportId;

/// Reports about the same happening.
///
/// @param title the title of its first report that has one
/// @param reports by day of publication, then id; never empty
/// @param topic what it has in common with other stories, if anything
public record Story(StoryId id, String title, List<ReportId> reports, Optional<Topic> topic) {
    public Story {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("story " + id + " has no report");
        }
    }

    /// A story of which no other is known.
    public Story(StoryId id, String title, List<ReportId> reports) {
        this(id, title, reports, Optional.empty());
    }

    Story of(Topic shared) {
        return new Story(id, title, reports, Optional.of(shared));
    }
}
