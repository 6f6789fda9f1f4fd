package org.secondsource.lineage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.copying.SharedText;
import org.secondsource.lineage.credit.CitationReader;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// What shared text tells of the origins of reports, given what they say themselves.
final class SharedOrigins {
    /// Share of a report that must stand in another for it to have the same origin.
    private static final double MOST_OF_IT = 0.5;

    private final List<SharedText> shared;

    /// @param shared in the order of their reports
    SharedOrigins(List<SharedText> shared) {
        this.shared = List.copyOf(shared);
    }

    /// Mends the origins of reports that were only handed on: one under an agency's mark that cites
    /// another agency at its start and holds the text of a report from there.
    void mendRelayed(
            Map<ReportId, Traced> known, Map<ReportId, List<CitationReader.Citation>> openings) {
        Map<ReportId, Traced> stated = Map.copyOf(known);
        for (SharedText text : shared) {
            for (ReportId id : List.of(text.a(), text.b())) {
                Optional<Traced> own = Optional.ofNullable(stated.get(id));
                Optional<Traced> other = Optional.ofNullable(stated.get(text.other(id)));
                if (own.isPresent() && other.isPresent()) {
                    relayed(id, text, own.get(), other.get(), openings.getOrDefault(id, List.of()))
                            .ifPresent(traced -> known.put(id, traced));
                }
            }
        }
    }

    private static Optional<Traced> relayed(
            ReportId id,
            SharedText text,
            Traced own,
            Traced other,
            List<CitationReader.Citation> opening) {
        if (own.isFrom(other.producer())) {
            return Optional.empty();
        }
        return opening.stream()
                .filter(citation -> other.isFrom(citation.producer()))
                .findFirst()
                .map(citation ->
                        new Traced(
                                other.producer(),
                                true,
                                List.of(citation.evidence(), evidence(id, text))));
    }

    /// Adds reports that hold most of their text in common with one of known origin, the nearest
    /// first, and those that hold theirs in common with these, and so on.
    void addInherited(Map<ReportId, Traced> known) {
        Map<ReportId, SharedText> nearest = nearestKnown(known);
        while (!nearest.isEmpty()) {
            Map<ReportId, Traced> found = new TreeMap<>();
            nearest.forEach((id, text) ->
                    Optional.ofNullable(known.get(text.other(id)))
                            .ifPresent(source -> found.put(id, inherited(id, text, source))));
            known.putAll(found);
            nearest = nearestKnown(known);
        }
    }

    private static Traced inherited(ReportId id, SharedText text, Traced source) {
        return new Traced(source.producer(), true, List.of(evidence(id, text)));
    }

    /// For each report of unknown origin that shares most of its text with one of known origin, the
    /// text it shares most.
    private Map<ReportId, SharedText> nearestKnown(Map<ReportId, Traced> known) {
        Map<ReportId, SharedText> nearest = new TreeMap<>();
        for (SharedText text : shared) {
            for (ReportId id : List.of(text.a(), text.b())) {
                Optional<Traced> other = Optional.ofNullable(known.get(text.other(id)));
                if (!known.containsKey(id)
                        && other.filter(Traced::canBePassedOn).isPresent()
                        && text.coverageOf(id) >= MOST_OF_IT) {
                    nearest.merge(id, text, (one, two) -> nearer(id, one, two));
                }
            }
        }
        return nearest;
    }

    private static SharedText nearer(ReportId id, SharedText one, SharedText two) {
        return two.coverageOf(id) > one.coverageOf(id) ? two : one;
    }

    /// The longest passage that a report shares.
    private static Evidence evidence(ReportId id, SharedText text) {
        String longest = "";
        for (Cite passage : text.passagesOf(id)) {
            String exact = passage.exact();
            longest = exact.length() > longest.length() ? exact : longest;
        }
        return new Evidence(id, Evidence.Kind.SHARED_TEXT, longest);
    }
}
