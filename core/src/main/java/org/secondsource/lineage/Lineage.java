package org.secondsource.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.text.ReportId;

/// Where all reports of a situation come from.
public final class Lineage {
    private final List<Origin> origins;
    private final List<Copy> copies;
    private final Map<ReportId, Origin> originOf = new HashMap<>();

    /// @param origins in the order of their ids; no report in two of them
    /// @param copies in the order of their reports
    public Lineage(List<Origin> origins, List<Copy> copies) {
        this.origins = List.copyOf(origins);
        this.copies = List.copyOf(copies);
        for (Origin origin : this.origins) {
            for (ReportId report : origin.reports()) {
                if (originOf.put(report, origin) != null) {
                    throw new IllegalArgumentException("report " + report + " has two origins");
                }
            }
        }
    }

    public List<Origin> origins() {
        return origins;
    }

    public List<Copy> copies() {
        return copies;
    }

    /// The origin of a report; empty where no evidence tells.
    public Optional<Origin> originOf(ReportId report) {
        return Optional.ofNullable(originOf.get(report));
    }
}
