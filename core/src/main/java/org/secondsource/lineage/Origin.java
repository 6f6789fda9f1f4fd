package org.secondsource.lineage;

import java.util.List;
import java.util.Locale;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.text.ReportId;

/// Who first produced a text, with the reports that carry it and the evidence.
///
/// @param reports in the order of their ids
/// @param evidence at least one piece per report, in the order of reports
public record Origin(
        OriginId id,
        String name,
        Producer.Kind kind,
        List<ReportId> reports,
        List<Evidence> evidence) {
    public Origin {
        reports = List.copyOf(reports);
        evidence = List.copyOf(evidence);
    }

    /// The name as it is looked up by.
    public String key() {
        return name.toLowerCase(Locale.ROOT);
    }
}
