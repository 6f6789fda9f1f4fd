package org.secondsource.lineage;

import java.util.List;
import org.secondsource.copying.SharedText;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.text.ReportId;

/// Two reports that share text, and how they came to.
public record Copy(SharedText shared, Relation relation, List<Evidence> evidence) {
    public Copy {
        evidence = List.copyOf(evidence);
    }

    /// How the same words came into two reports.
    public sealed interface Relation {
        /// One took them from the other.
        record CopiedFrom(ReportId source) implements Relation {}

        /// Both took them from a third.
        record CommonOrigin(OriginId origin) implements Relation {}

        /// Nothing tells.
        record Undetermined() implements Relation {}
    }
}
