package org.secondsource.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.figure.FigureMatch;
import org.secondsource.claim.figure.FigureReader;
import org.secondsource.claim.figure.FigureRelations;
import org.secondsource.claim.figure.FigureScope;
import org.secondsource.claim.figure.RelationFinder;
import org.secondsource.claim.parts.PartsReader;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.Relations;
import org.secondsource.claim.said.Said;
import org.secondsource.claim.source.SourceCounter;
import org.secondsource.claim.wording.Asserted;
import org.secondsource.claim.wording.ClearestWording;
import org.secondsource.claim.wording.Denials;
import org.secondsource.claim.wording.PropositionGroups;
import org.secondsource.claim.wording.Worded;
import org.secondsource.lineage.Lineage;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.story.ToldStory;
import org.secondsource.text.ReportId;

/// Joins the propositions of a story that say the same into claims, relates those that differ, and
/// counts who stands behind each.
public final class ClaimJoiner {
    private final FigureScope scope;
    private final Lineage lineage;
    private final Cast cast;
    private final PlaceNames places;

    public ClaimJoiner(PlaceNames places, Cast cast, Lineage lineage) {
        this.scope = new FigureScope(places);
        this.lineage = lineage;
        this.cast = cast;
        this.places = places;
    }

    public List<Claim> join(List<ToldStory> stories) {
        Map<ClaimId, Draft> drafts = new TreeMap<>();
        Relations relations = new Relations();
        for (ToldStory story : stories) {
            for (Draft draft : new StoryClaims(story).draft(relations)) {
                drafts.put(draft.id(), draft);
            }
        }
        SourceCounter sources = new SourceCounter(places, cast, lineage);
        ClaimWriter writer = new ClaimWriter(sources, relations);
        return drafts.values().stream().map(writer::claim).toList();
    }

    /// Propositions that say the same, and the words that tell it.
    private record Telling(List<Asserted> members, ClearestWording.Choice wording) {}

    /// The claims of one story.
    private final class StoryClaims {
        private final List<ReadReport> reports;
        private final Map<ReportId, Reading> readings = new HashMap<>();
        private final Map<ReportId, PartsReader> parts = new HashMap<>();
        private final Map<QuantityId, Said.InNumbers> figures = new TreeMap<>();
        private final List<Asserted> told = new ArrayList<>();

        StoryClaims(ToldStory story) {
            this.reports =
                    story.reports().stream()
                            .sorted(Comparator.comparing(read -> read.report().id()))
                            .toList();
            reports.forEach(this::read);
        }

        private void read(ReadReport read) {
            PartsReader reader = new PartsReader(read, cast, places, FigureScope::unit);
            readings.put(read.report().id(), read.reading());
            parts.put(read.report().id(), reader);
            read.reading().quantities().stream()
                    .filter(FigureScope::isFigure)
                    .forEach(quantity ->
                            figures.put(
                                    quantity.id(),
                                    FigureReader.read(read, quantity, cast, reader)));
            for (Proposition proposition : read.reading().propositions()) {
                Said.InWords said =
                        Said.of(read.report(), proposition, read.reading().statements(), cast);
                told.add(
                        new Asserted(
                                Worded.of(said, read.reading(), reader),
                                figures(proposition.counted())));
            }
        }

        private List<Said.InNumbers> figures(List<QuantityId> ids) {
            return ids.stream().map(figures::get).filter(Objects::nonNull).toList();
        }

        List<Draft> draft(Relations relations) {
            List<List<Asserted>> groups =
                    PropositionGroups.join(told, new FigureMatch(scope)).stream()
                            .filter(group -> !group.stream().allMatch(Asserted::isInner))
                            .toList();
            Set<QuantityId> ofInner = ofInner(groups);
            FigureRelations byFigures =
                    new FigureRelations(
                            new RelationFinder(
                                    scope, cast, lineage, List.copyOf(figures.values())));
            Denials denials = new Denials(cast);
            List<Draft> drafts = new ArrayList<>();
            for (Telling telling : tellings(groups, new ClearestWording(readings, parts))) {
                List<Asserted> group = telling.members();
                Draft draft =
                        Draft.of(
                                group.stream().map(Asserted::said).toList(),
                                figures(group, ofInner),
                                telling.wording());
                drafts.add(draft);
                byFigures.add(draft.id(), draft.figures());
                denials.add(draft.id(), group.stream().map(Asserted::words).toList());
            }
            byFigures.relate(relations);
            denials.relate(relations);
            return drafts;
        }

        /// Each group with the words that tell it. Members that say otherwise than those words,
        /// though they may be alike in all else, tell a claim of their own. What has no words that
        /// read alone is kept in the picture as propositions.
        private static List<Telling> tellings(List<List<Asserted>> groups, ClearestWording words) {
            List<Telling> tellings = new ArrayList<>();
            Deque<List<Asserted>> open = new ArrayDeque<>(groups);
            while (!open.isEmpty()) {
                List<Asserted> group = open.removeFirst();
                Optional<ClearestWording.Choice> choice = words.choose(group);
                Set<Said.InWords> others =
                        choice.map(ClearestWording.Choice::others)
                                .map(Set::copyOf)
                                .orElse(Set.of());
                List<Asserted> rest =
                        group.stream().filter(member -> others.contains(member.said())).toList();
                if (!rest.isEmpty()) {
                    open.addFirst(rest);
                    open.addFirst(group.stream().filter(member -> !rest.contains(member)).toList());
                } else if (choice.isPresent() && !group.stream().allMatch(Asserted::isInner)) {
                    tellings.add(new Telling(group, choice.get()));
                }
            }
            return tellings;
        }

        /// Figures that a clause inside another tells in a claim of its own.
        private static Set<QuantityId> ofInner(List<List<Asserted>> groups) {
            Set<QuantityId> ids = new HashSet<>();
            groups.stream()
                    .flatMap(List::stream)
                    .filter(Asserted::isInner)
                    .forEach(member -> ids.addAll(member.said().proposition().counted()));
            return ids;
        }

        private List<Said.InNumbers> figures(List<Asserted> group, Set<QuantityId> ofInner) {
            return group.stream()
                    .flatMap(member ->
                            (member.isInner()
                                            ? member.said().proposition().counted()
                                            : member.said().proposition().quantities())
                                    .stream()
                                            .filter(id ->
                                                    member.isInner() || !ofInner.contains(id)))
                    .distinct()
                    .map(figures::get)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }
}
