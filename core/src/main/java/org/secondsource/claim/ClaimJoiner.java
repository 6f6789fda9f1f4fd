package org.secondsource.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.parts.PartsReader;
import org.secondsource.lineage.Lineage;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.story.ToldStory;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Joins what the reports of a story say into claims and counts who stands behind each.
public final class ClaimJoiner {
    private final FigureScope scope;
    private final Lineage lineage;
    private final SourceCounter sources;
    private final Cast cast;
    private final PlaceNames places;

    public ClaimJoiner(PlaceNames places, Cast cast, Lineage lineage) {
        this.scope = new FigureScope(places);
        this.lineage = lineage;
        this.sources = new SourceCounter(cast, lineage);
        this.cast = cast;
        this.places = places;
    }

    /// @param told each a claim of its own where several reports tell it
    public List<Claim> join(List<ToldStory> stories, List<ToldAlike> told) {
        Map<StatementId, StatementClaims.Worded> statements = new HashMap<>();
        Map<ReportId, PartsReader> readers = new HashMap<>();
        Map<ClaimId, Claim> claims = new TreeMap<>();
        for (ToldStory story : stories) {
            List<Said.InNumbers> figures = new ArrayList<>();
            List<StatementClaims.Worded> worded = new ArrayList<>();
            List<ReadReport> reports = new ArrayList<>(story.reports());
            reports.sort(Comparator.comparing(read -> read.report().id()));
            for (ReadReport read : reports) {
                PartsReader parts = new PartsReader(read, cast, places, FigureScope::unit);
                readers.put(read.report().id(), parts);
                for (Quantity quantity : read.reading().quantities()) {
                    if (FigureScope.isFigure(quantity)) {
                        figures.add(Said.of(read, quantity, cast, parts));
                    }
                }
                for (Statement statement : read.reading().statements()) {
                    Said.InWords said = Said.of(read.report(), statement, cast);
                    StatementClaims.Worded words =
                            StatementClaims.worded(
                                    said, read.reading(), parts.read(statement.content()));
                    statements.put(statement.id(), words);
                    if (!isCarrier(statement, read.reading())) {
                        worded.add(words);
                    }
                }
            }
            figureClaims(figures, claims);
            StatementClaims.join(worded).forEach(group -> add(claim(group, "c"), claims));
        }
        told.forEach(happening -> happeningClaims(happening, statements, readers, claims));
        return List.copyOf(claims.values());
    }

    /// A happening that several reports tell is a claim, however differently they word it.
    private void happeningClaims(
            ToldAlike happening,
            Map<StatementId, StatementClaims.Worded> statements,
            Map<ReportId, PartsReader> parts,
            Map<ClaimId, Claim> claims) {
        for (HappeningClaims.Group group : HappeningClaims.groups(happening, statements, parts)) {
            List<Said.InWords> alike = group.statements();
            Cite wording = group.wording().orElseGet(() -> clearest(Said.ordered(alike)));
            add(claim(alike, "h", wording), claims);
        }
    }

    /// Whether a statement only carries another's: "the agency reported that the minister said …".
    private static boolean isCarrier(Statement statement, Reading reading) {
        return reading.statements().stream()
                .anyMatch(inner ->
                        !inner.via().isEmpty()
                                && !inner.id().equals(statement.id())
                                && statement.content().contains(inner.content())
                                && statement.via().isEmpty());
    }

    private void figureClaims(List<Said.InNumbers> figures, Map<ClaimId, Claim> claims) {
        List<List<Said.InNumbers>> groups = new FigureClaims(scope).join(figures);
        Map<ClaimId, List<Said.InNumbers>> byId = new LinkedHashMap<>();
        for (List<Said.InNumbers> group : groups) {
            Claim claim = claim(group, "f");
            byId.put(claim.id(), group);
            claims.put(claim.id(), claim);
        }
        RelationFinder relations = new RelationFinder(scope, cast, lineage, figures);
        Map<ClaimId, List<ClaimRelation>> found = new HashMap<>();
        for (List<ClaimId> alike : byUnit(byId)) {
            for (int i = 0; i < alike.size(); i++) {
                for (int j = i + 1; j < alike.size(); j++) {
                    relate(relations, alike.get(i), alike.get(j), byId, found);
                }
            }
        }
        Set<ClaimId> superseded = new HashSet<>();
        found.values()
                .forEach(list ->
                        list.stream()
                                .filter(r -> r.kind() == ClaimRelation.Kind.REVISES)
                                .forEach(r -> superseded.add(r.claim())));
        for (ClaimId id : byId.keySet()) {
            List<ClaimRelation> own = found.getOrDefault(id, List.of());
            claims.computeIfPresent(
                    id, (key, claim) -> withRelations(claim, own, superseded.contains(id)));
        }
    }

    /// Figures of unlike things do not touch.
    private static Collection<List<ClaimId>> byUnit(Map<ClaimId, List<Said.InNumbers>> figures) {
        Map<String, List<ClaimId>> byUnit = new TreeMap<>();
        figures.forEach((id, group) ->
                byUnit.computeIfAbsent(
                                FigureScope.unit(group.getFirst().quantity()),
                                unit -> new ArrayList<>())
                        .add(id));
        return byUnit.values();
    }

    private static void relate(
            RelationFinder relations,
            ClaimId first,
            ClaimId second,
            Map<ClaimId, List<Said.InNumbers>> byId,
            Map<ClaimId, List<ClaimRelation>> found) {
        Optional<RelationFinder.Finding> finding =
                relations.between(
                        byId.getOrDefault(first, List.of()), byId.getOrDefault(second, List.of()));
        if (finding.isEmpty()) {
            return;
        }
        ClaimRelation.Kind kind = finding.get().kind();
        boolean mutual = kind == ClaimRelation.Kind.DIFFERS || kind == ClaimRelation.Kind.AGREES;
        if (mutual || finding.get().fromFirst()) {
            found.computeIfAbsent(first, key -> new ArrayList<>())
                    .add(new ClaimRelation(kind, second, finding.get().why()));
        }
        if (mutual || !finding.get().fromFirst()) {
            found.computeIfAbsent(second, key -> new ArrayList<>())
                    .add(new ClaimRelation(kind, first, finding.get().why()));
        }
    }

    private static void add(Claim claim, Map<ClaimId, Claim> claims) {
        claims.putIfAbsent(claim.id(), claim);
    }

    private Claim claim(List<? extends Said> group, String sort) {
        return claim(group, sort, clearest(Said.ordered(group)));
    }

    private Claim claim(List<? extends Said> group, String sort, Cite wording) {
        List<Said> members = Said.ordered(group);
        SourceCounter.Sources found = sources.count(members);
        Cite first = members.getFirst().cite();
        List<LocalDate> days =
                members.stream().flatMap(s -> s.published().stream()).sorted().toList();
        List<Said.InWords> words =
                members.stream()
                        .filter(Said.InWords.class::isInstance)
                        .map(Said.InWords.class::cast)
                        .toList();
        List<Quantity> numbers =
                members.stream()
                        .filter(Said.InNumbers.class::isInstance)
                        .map(s -> ((Said.InNumbers) s).quantity())
                        .toList();
        return new Claim(
                new ClaimId(
                        sort
                                + "-"
                                + first.report()
                                + "-"
                                + first.span().start()
                                + "-"
                                + first.span().end()),
                wording,
                words.stream().map(s -> s.statement().id()).sorted().toList(),
                numbers.stream().map(Quantity::id).sorted().toList(),
                found.asserters(),
                found.voices(),
                found.origins(),
                found.count(),
                standing(found.count(), words),
                List.of(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst()),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
    }

    private static Claim.Standing standing(SourceCount count, List<Said.InWords> words) {
        boolean denied =
                !words.isEmpty()
                        && words.stream()
                                .allMatch(s -> s.statement().modality() == Modality.DENIED);
        if (denied) {
            return Claim.Standing.DENIED;
        }
        return count.min() >= 2 ? Claim.Standing.CORROBORATED : Claim.Standing.SINGLE_SOURCE;
    }

    /// The wording nearest to the middle length: neither a fragment nor a paragraph.
    private static Cite clearest(List<Said> members) {
        List<Cite> byLength = new ArrayList<>(members.stream().map(ClaimJoiner::wording).toList());
        byLength.sort(
                Comparator.comparingInt((Cite c) -> c.exact().length())
                        .thenComparing(Comparator.naturalOrder()));
        return byLength.get(byLength.size() / 2);
    }

    private static Cite wording(Said said) {
        return switch (said) {
            case Said.InWords words -> words.cite();
            case Said.InNumbers numbers -> numbers.wording();
        };
    }

    private static Claim withRelations(
            Claim claim, List<ClaimRelation> relations, boolean superseded) {
        boolean differs = relations.stream().anyMatch(r -> r.kind() == ClaimRelation.Kind.DIFFERS);
        Claim.Standing standing =
                superseded
                        ? Claim.Standing.SUPERSEDED
                        : differs ? Claim.Standing.DISPUTED : claim.standing();
        return new Claim(
                claim.id(),
                claim.wording(),
                claim.statements(),
                claim.quantities(),
                claim.asserters(),
                claim.voices(),
                claim.origins(),
                claim.independentSources(),
                standing,
                relations,
                claim.firstSeen(),
                claim.lastSeen());
    }
}
