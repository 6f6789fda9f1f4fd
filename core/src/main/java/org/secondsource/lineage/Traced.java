package org.secondsource.lineage;

import java.util.List;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Producer;

/// The producer to which one report was traced, with the evidence.
///
/// @param canBePassedOn whether others that share its text may be held to come from there too; an
///   outlet's mark on its own page does not tell whether it wrote the text or took it
record Traced(Producer producer, boolean canBePassedOn, List<Evidence> evidence) {
    Traced {
        evidence = List.copyOf(evidence);
    }

    boolean isFrom(Producer other) {
        return producer.isSame(other);
    }
}
