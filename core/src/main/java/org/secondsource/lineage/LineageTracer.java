package org.secondsource.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.copying.SharedText;
import org.secondsource.correction.Whence;
import org.secondsource.lineage.credit.CitationReader;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Outlet;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Tells where each report comes from, and on what evidence.
///
/// A report's own dateline or credit counts most, and its address; then text it shares with a
/// report whose origin is known. Where none of these speaks, a report of a known outlet is that
/// outlet's own, unless most of it stands in another outlet's report, too. Running text never makes
/// an origin, but for a report of which nothing else is known: the agency that its opening retells
/// is named, and counts nobody (`Lineage.originOf`). Else it has no origin: unknown is said, never
/// guessed.
public final class LineageTracer {
    private final AgencyRegistry registry;

    /// @param registry the agencies that are known by name
    public LineageTracer(AgencyRegistry registry) {
        this.registry = registry;
    }

    /// The origins of reports and the relations of those that share text.
    ///
    /// @param shared the text that the reports share, as `CopyFinder` finds it
    public Lineage trace(List<Report> reports, List<SharedText> shared) {
        return trace(reports, shared, Whence.UNSAID);
    }

    /// The same where a person said of some reports where their text comes from, which overrules
    /// what the texts tell.
    ///
    /// @param shared without what a person said to be no copy
    public Lineage trace(List<Report> reports, List<SharedText> shared, Whence byHand) {
        Map<ReportId, Report> byId = new TreeMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        StatedOrigins stated = new StatedOrigins(registry, byId.values());
        CitationReader citations = new CitationReader(registry, stated.shownNames());
        Map<ReportId, Traced> known = new TreeMap<>();
        byId.keySet().forEach(id -> stated.stated(id).ifPresent(traced -> known.put(id, traced)));
        settle(known, byId, byHand);
        DispatchFinder parts = new DispatchFinder(byId, known);
        List<Dispatch> dispatches = parts.find();
        parts.addProducers(dispatches);
        List<SharedText> ordered = new ArrayList<>(shared);
        ordered.sort(Comparator.comparing(SharedText::a).thenComparing(SharedText::b));
        SharedOrigins sharedOrigins = new SharedOrigins(ordered);
        sharedOrigins.mendRelayed(known, id -> citations.opening(report(byId, id)));
        settle(known, byId, byHand);
        sharedOrigins.addInherited(known);
        settle(known, byId, byHand);
        RelationFinder relations = new RelationFinder(byId, known, sharedOrigins, byHand);
        List<Copy> copies = ordered.stream().map(relations::copy).toList();
        addOwn(byId, known, stated, sharedOrigins);
        byId.forEach((id, report) ->
                retold(report, citations).ifPresent(traced -> known.putIfAbsent(id, traced)));
        settle(known, byId, byHand);
        Map<ReportId, List<String>> credits = new TreeMap<>();
        byId.keySet().forEach(id -> credits.put(id, stated.credits(id)));
        List<Versions> versions = new VersionFinder(byId).find(ordered, byHand.articles());
        return new Lineage(origins(known), copies, versions, dispatches, credits);
    }

    private static void settle(
            Map<ReportId, Traced> known, Map<ReportId, Report> reports, Whence byHand) {
        byHand.origins()
                .forEach((id, told) -> {
                    known.remove(id);
                    Producer.byHand(told, Outlet.of(report(reports, id)))
                            .map(producer -> byHand(id, producer, told))
                            .ifPresent(traced -> known.put(id, traced));
                });
        for (ReportId id : byHand.sources().keySet()) {
            Optional<ReportId> first = byHand.first(id);
            if (!byHand.origins().containsKey(id)) {
                known.remove(id);
                first.flatMap(source -> Optional.ofNullable(known.get(source)))
                        .map(traced -> byHand(id, traced.producer(), "copied from " + first.get()))
                        .ifPresent(traced -> known.put(id, traced));
            }
        }
    }

    private static Traced byHand(ReportId id, Producer producer, String told) {
        return new Traced(producer, true, List.of(new Evidence(id, Evidence.Kind.BY_HAND, told)));
    }

    private static Report report(Map<ReportId, Report> byId, ReportId id) {
        Report report = byId.get(id);
        if (report == null) {
            throw new IllegalArgumentException("shared text of an unknown report " + id);
        }
        return report;
    }

    private static void addOwn(
            Map<ReportId, Report> byId,
            Map<ReportId, Traced> known,
            StatedOrigins stated,
            SharedOrigins shared) {
        Set<ReportId> doubtful = shared.mostlyInAnotherOutlets(byId);
        for (ReportId id : byId.keySet()) {
            if (!known.containsKey(id) && !doubtful.contains(id)) {
                stated.own(id).ifPresent(traced -> known.put(id, traced));
            }
        }
    }

    /// The agency that the opening says it retells, of a report of which neither outlet nor writer
    /// is known.
    private static Optional<Traced> retold(Report report, CitationReader citations) {
        if (!Outlet.of(report).isBlank() || !report.byline().isBlank()) {
            return Optional.empty();
        }
        return citations
                .retold(report)
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
            Producer producer =
                    traced.stream()
                            .map(Traced::producer)
                            .min(Comparator.comparing(Producer::kind))
                            .orElseThrow();
            List<Evidence> evidence =
                    traced.stream().flatMap(each -> each.evidence().stream()).toList();
            origins.add(new Origin(origin, producer.name(), producer.kind(), ids, evidence));
        });
        return origins;
    }
}
