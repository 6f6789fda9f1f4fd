package org.secondsource.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.copying.SharedText;
import org.secondsource.lineage.credit.CitationReader;
import org.secondsource.lineage.credit.Clue;
import org.secondsource.lineage.credit.CreditReader;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Outlet;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Tells where each report comes from, and on what evidence.
///
/// A report's own dateline or credit counts most; then text it shares with a report whose origin is
/// known; then the agency that its first sentences cite. Where none of these speaks, it has no
/// origin: unknown is said, never guessed.
public final class LineageTracer {
    /// Sentences in which a cited agency is taken for the source of the whole report. Further down
    /// it stands for one statement only.
    private static final int OPENING_SENTENCES = 3;

    private final AgencyRegistry registry;

    /// @param registry the agencies that are known by name
    public LineageTracer(AgencyRegistry registry) {
        this.registry = registry;
    }

    /// The origins of reports and the relations of those that share text.
    ///
    /// @param shared the text that the reports share, as `CopyFinder` finds it
    public Lineage trace(List<Report> reports, List<SharedText> shared) {
        Map<ReportId, Report> byId = new TreeMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        AgencyRegistry agencies = registry.withUnlisted(unlistedAgencies(byId.values()));
        CreditReader credits = new CreditReader(agencies);
        CitationReader citations = new CitationReader(agencies);
        Map<ReportId, Traced> known = new TreeMap<>();
        Map<ReportId, List<CitationReader.Citation>> openings = new TreeMap<>();
        byId.forEach((id, report) -> {
            openings.put(id, citations.citations(report, OPENING_SENTENCES));
            stated(report, credits).ifPresent(traced -> known.put(id, traced));
        });
        List<SharedText> ordered = new ArrayList<>(shared);
        ordered.sort(Comparator.comparing(SharedText::a).thenComparing(SharedText::b));
        SharedOrigins sharedOrigins = new SharedOrigins(ordered);
        sharedOrigins.mendRelayed(known, openings);
        sharedOrigins.addInherited(known);
        byId.forEach((id, report) ->
                cited(report, openings.getOrDefault(id, List.of()))
                        .ifPresent(traced -> known.putIfAbsent(id, traced)));
        RelationFinder relations = new RelationFinder(byId, known);
        return new Lineage(
                origins(known),
                ordered.stream().map(relations::copy).toList(),
                new VersionFinder(byId).find(ordered));
    }

    /// The names in datelines and credits of these reports that the registry does not list; in
    /// order.
    private Collection<String> unlistedAgencies(Collection<Report> reports) {
        CreditReader credits = new CreditReader(registry);
        Set<String> names = new TreeSet<>();
        for (Report report : reports) {
            credits.clues(report).stream()
                    .filter(clue -> clue.weight() == Clue.Weight.OTHER_MARK)
                    .map(clue -> clue.producer().name())
                    .filter(name -> !Outlet.isSame(name, report.outlet()))
                    .forEach(names::add);
        }
        return names;
    }

    /// What a report says of itself.
    private static Optional<Traced> stated(Report report, CreditReader credits) {
        List<Clue> clues = credits.clues(report);
        if (clues.isEmpty()) {
            return Optional.empty();
        }
        Clue first = clues.getFirst();
        List<Evidence> evidence =
                clues.stream()
                        .filter(clue -> clue.producer().isSame(first.producer()))
                        .map(Clue::evidence)
                        .distinct()
                        .toList();
        boolean isOwnMark =
                first.weight() != Clue.Weight.OWN_PAGE
                        && Outlet.isSame(first.producer().name(), report.outlet());
        return Optional.of(new Traced(first.producer(), !isOwnMark, evidence));
    }

    /// The first agency that the opening cites; that its first sentence cites, where an outlet and
    /// a writer are told: quoting an agency further down does not make their report the agency's.
    private static Optional<Traced> cited(Report report, List<CitationReader.Citation> opening) {
        boolean isSigned = !report.outlet().isBlank() && !report.byline().isBlank();
        return opening.stream()
                .filter(citation -> !isSigned || citation.sentence() == 0)
                .findFirst()
                .map(citation ->
                        new Traced(citation.producer(), false, List.of(citation.evidence())));
    }

    private static List<Origin> origins(Map<ReportId, Traced> known) {
        Map<OriginId, List<ReportId>> reports = new TreeMap<>();
        known.forEach((id, traced) ->
                reports.computeIfAbsent(OriginId.of(traced.producer()), key -> new ArrayList<>())
                        .add(id));
        List<Origin> origins = new ArrayList<>();
        reports.forEach((origin, ids) -> {
            List<Traced> traced =
                    ids.stream().map(known::get).filter(each -> each != null).toList();
            Producer producer = traced.getFirst().producer();
            List<Evidence> evidence =
                    traced.stream().flatMap(each -> each.evidence().stream()).toList();
            origins.add(new Origin(origin, producer.name(), producer.kind(), ids, evidence));
        });
        return origins;
    }
}
