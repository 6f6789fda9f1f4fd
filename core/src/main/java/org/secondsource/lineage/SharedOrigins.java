package org.secondsource.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.secondsource.copying.SharedText;
import org.secondsource.lineage.credit.CitationReader;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Outlet;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// What shared text tells of the origins of reports, given what they say themselves.
final class SharedOrigins {
    /// Share of a report that must stand in another for it to have the same origin.
    private static final double MOST_OF_IT = 0.5;

    /// Shares of a report that differ by less do not tell from which of two it was taken.
    private static final double ABOUT_AS_MUCH = 0.1;

    private final List<SharedText> shared;

    /// The words of reports whose origin their shared text tells: these have it.
    private final Map<ReportId, List<Span>> taken = new TreeMap<>();

    /// @param shared in the order of their reports
    SharedOrigins(List<SharedText> shared) {
        this.shared = List.copyOf(shared);
    }

    /// Mends the origins of reports that were only handed on: one under an agency's mark that cites
    /// another agency at its start and holds the text of a report from there.
    ///
    /// @param openings the agencies that a report cites at its start
    void mendRelayed(
            Map<ReportId, Traced> known,
            Function<ReportId, List<CitationReader.Citation>> openings) {
        Map<ReportId, Traced> stated = Map.copyOf(known);
        for (SharedText text : shared) {
            for (ReportId id : List.of(text.a(), text.b())) {
                Optional<Traced> own = Optional.ofNullable(stated.get(id));
                Optional<Traced> other = Optional.ofNullable(stated.get(text.other(id)));
                if (own.isPresent()
                        && other.isPresent()
                        && !own.get().isFrom(other.get().producer())) {
                    relayed(id, text, other.get(), openings.apply(id))
                            .ifPresent(traced -> known.put(id, traced));
                }
            }
        }
    }

    private static Optional<Traced> relayed(
            ReportId id, SharedText text, Traced other, List<CitationReader.Citation> opening) {
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
    /// first, and those that hold these words in common with them, and so on. What a report has
    /// beside the words that tell its origin hands nothing on: it may be from anywhere.
    void addInherited(Map<ReportId, Traced> known) {
        Map<ReportId, SharedText> nearest = nearestKnown(known);
        while (!nearest.isEmpty()) {
            Map<ReportId, Traced> found = new TreeMap<>();
            nearest.forEach((id, text) ->
                    Optional.ofNullable(known.get(text.other(id)))
                            .ifPresent(source -> found.put(id, inherited(id, text, source))));
            known.putAll(found);
            nearest.forEach((id, text) ->
                    taken.put(id, text.passagesOf(id).stream().map(Cite::span).toList()));
            nearest = nearestKnown(known);
        }
    }

    /// Share of a report that stands in another and has that one's origin.
    private double derived(SharedText text, ReportId id) {
        List<Span> origins = taken.get(text.other(id));
        return origins == null
                ? text.coverageOf(id)
                : text.coverageOf(id) * text.shareWithin(text.other(id), origins);
    }

    /// Whether the words that a report shares have the origin of that report.
    boolean tells(SharedText text, ReportId id) {
        List<Span> origins = taken.get(id);
        return origins == null || text.shareWithin(id, origins) >= MOST_OF_IT;
    }

    private static Traced inherited(ReportId id, SharedText text, Traced source) {
        return new Traced(source.producer(), true, List.of(evidence(id, text)));
    }

    /// For each report of unknown origin that shares most of its text with one of known origin, the
    /// text it shares most. Where it shares about as much with one of another origin, nothing tells
    /// which of the two it is from.
    private Map<ReportId, SharedText> nearestKnown(Map<ReportId, Traced> known) {
        Map<ReportId, SharedText> nearest = new TreeMap<>();
        Map<ReportId, List<SharedText>> all = withKnown(known);
        all.forEach((id, texts) -> {
            SharedText best = texts.getFirst();
            for (SharedText text : texts) {
                best = derived(text, id) > derived(best, id) ? text : best;
            }
            double least = Math.max(MOST_OF_IT, derived(best, id) - ABOUT_AS_MUCH);
            long origins =
                    texts.stream()
                            .filter(text -> derived(text, id) >= least)
                            .map(text -> producer(known, text.other(id)))
                            .distinct()
                            .count();
            if (derived(best, id) >= MOST_OF_IT && origins == 1) {
                nearest.put(id, best);
            }
        });
        return nearest;
    }

    /// What each report of unknown origin shares with reports of a known one.
    private Map<ReportId, List<SharedText>> withKnown(Map<ReportId, Traced> known) {
        Map<ReportId, List<SharedText>> all = new TreeMap<>();
        for (SharedText text : shared) {
            for (ReportId id : List.of(text.a(), text.b())) {
                boolean isKnown =
                        Optional.ofNullable(known.get(text.other(id)))
                                .filter(Traced::canBePassedOn)
                                .isPresent();
                if (!known.containsKey(id) && isKnown) {
                    all.computeIfAbsent(id, key -> new ArrayList<>()).add(text);
                }
            }
        }
        return all;
    }

    private static String producer(Map<ReportId, Traced> known, ReportId id) {
        return Optional.ofNullable(known.get(id))
                .map(traced -> traced.producer().house())
                .orElse("");
    }

    /// Reports of unknown origin that share the same words with reports of two known ones: nothing
    /// tells from which of the two they have them.
    Set<ReportId> contested(Map<ReportId, Traced> known) {
        Set<ReportId> contested = new TreeSet<>();
        withKnown(known)
                .forEach((id, texts) -> {
                    for (SharedText one : texts) {
                        for (SharedText other : texts) {
                            boolean isOfTwo =
                                    !producer(known, one.other(id))
                                            .equals(producer(known, other.other(id)));
                            if (isOfTwo && overlap(one.passagesOf(id), other.passagesOf(id))) {
                                contested.add(id);
                            }
                        }
                    }
                });
        return contested;
    }

    private static boolean overlap(List<Cite> some, List<Cite> others) {
        return some.stream()
                .anyMatch(one ->
                        others.stream().anyMatch(other -> one.span().overlaps(other.span())));
    }

    /// Reports most of whose text stands in a report of another outlet, too.
    Set<ReportId> mostlyInAnotherOutlets(Map<ReportId, Report> reports) {
        Set<ReportId> doubtful = new TreeSet<>();
        for (SharedText text : shared) {
            for (ReportId id : List.of(text.a(), text.b())) {
                if (text.coverageOf(id) >= MOST_OF_IT
                        && !outlet(reports, id).equals(outlet(reports, text.other(id)))) {
                    doubtful.add(id);
                }
            }
        }
        return doubtful;
    }

    private static String outlet(Map<ReportId, Report> reports, ReportId id) {
        return Optional.ofNullable(reports.get(id))
                .map(report -> Outlet.identity(Outlet.of(report)))
                .orElse("");
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
