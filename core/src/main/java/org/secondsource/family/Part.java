package org.secondsource.family;

import java.util.List;
import java.util.Optional;
import org.secondsource.lineage.Origin;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// A stretch of a report that it shares with the same others throughout, or with none.
///
/// @param origin where the words come from; empty where nothing tells
/// @param alsoIn the reports that hold them too, by id; empty where the words stand here alone
public record Part(Cite words, Optional<Origin> origin, List<ReportId> alsoIn) {
    public Part {
        alsoIn = List.copyOf(alsoIn);
    }

    /// Whether no other report that was read holds these words.
    public boolean isAlone() {
        return alsoIn.isEmpty();
    }
}
