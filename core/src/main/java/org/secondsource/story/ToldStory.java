package org.secondsource.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.reading.ReadReport;
import org.secondsource.text.ReportId;

/// A story with its reports as they were read, in the order of the story.
public record ToldStory(Story story, List<ReadReport> reports) {
    public ToldStory {
        reports = List.copyOf(reports);
    }

    /// The stories with their reports; a report that was not read is left out.
    public static List<ToldStory> of(List<Story> stories, List<ReadReport> reports) {
        Map<ReportId, ReadReport> byId = new HashMap<>();
        reports.forEach(report -> byId.put(report.report().id(), report));
        List<ToldStory> told = new ArrayList<>();
        for (Story story : stories) {
            List<ReadReport> own = new ArrayList<>();
            for (ReportId id : story.reports()) {
                ReadReport report = byId.get(id);
                if (report != null) {
                    own.add(report);
                }
            }
            told.add(new ToldStory(story, own));
        }
        return told;
    }
}
