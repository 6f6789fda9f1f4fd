package org.secondsource.story;

import java.util.List;
import org.secondsource.text.ReportId;

/// Reports about the same happening.
///
/// @param title the title of its first report that has one
/// @param reports by day of publication, then id; never empty
public record Story(StoryId id, String title, List<ReportId> reports) {
    public Story {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("story " + id + " has no report");
        }
    }
}
