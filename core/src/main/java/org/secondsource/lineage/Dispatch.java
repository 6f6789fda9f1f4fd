package org.secondsource.lineage;

import java.util.List;
import org.secondsource.text.ReportId;

/// What a newsroom sent of one piece of news in parts or anew, its takes, leads and updates: one
/// text, whether or not the parts share words. They count as one report would.
///
/// @param reports by id; at least two
/// @param exact the slug or headline that tells it
public record Dispatch(List<ReportId> reports, String exact) {
    public Dispatch {
        reports = List.copyOf(reports);
        if (reports.size() < 2) {
            throw new IllegalArgumentException("a dispatch of %s has one part".formatted(reports));
        }
    }
}
