package org.secondsource.correction;

import java.util.List;
import java.util.Set;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// What became of a correction in a picture.
///
/// @param note why it is not applied, or what it took the place of; often empty
/// @param reports the reports that it is of as wholes
/// @param places the words that it was applied to
public record Righted(
        CorrectionEntry entry,
        State state,
        String note,
        List<ReportId> reports,
        List<Cite> places) {
    public Righted {
        reports = List.copyOf(reports);
        places = List.copyOf(places);
    }

    /// Whether a correction counts.
    public enum State {
        APPLIED,
        /// Its words stand nowhere, or nothing is read of them: it is shown and not applied.
        ORPHAN,
        /// A later one says otherwise of the same thing.
        OVERRULED
    }

    static Righted applied(
            CorrectionEntry entry, String note, List<ReportId> reports, List<Cite> places) {
        return new Righted(entry, State.APPLIED, note, reports, places);
    }

    static Righted orphan(CorrectionEntry entry, String why) {
        return new Righted(entry, State.ORPHAN, why, List.of(), List.of());
    }

    static Righted overruled(CorrectionEntry entry, long by) {
        return new Righted(
                entry,
                State.OVERRULED,
                "correction %d says otherwise of the same".formatted(by),
                List.of(),
                List.of());
    }

    static Righted overruled(CorrectionEntry entry) {
        return new Righted(
                entry,
                State.OVERRULED,
                "a later correction says otherwise of the same",
                List.of(),
                List.of());
    }

    /// The same, as far as it is of some reports.
    public Righted in(Set<ReportId> wanted) {
        return new Righted(
                entry,
                state,
                note,
                reports,
                places.stream().filter(place -> wanted.contains(place.report())).toList());
    }

    public long seq() {
        return entry.seq();
    }

    public boolean isApplied() {
        return state == State.APPLIED;
    }
}
