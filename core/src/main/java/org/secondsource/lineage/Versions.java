package org.secondsource.lineage;

import java.util.List;
import org.secondsource.text.ReportId;

/// One report that its outlet published more than once, the text grown or mended: it counts once.
///
/// @param latest the newest
/// @param earlier the others, the oldest first; never empty
public record Versions(ReportId latest, List<ReportId> earlier) {
    public Versions {
        earlier = List.copyOf(earlier);
        if (earlier.isEmpty() || earlier.contains(latest)) {
            throw new IllegalArgumentException("report " + latest + " has no earlier version");
        }
    }
}
