package org.secondsource.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.figure.FigureMatch;
import org.secondsource.claim.figure.FigureRelations;
import org.secondsource.claim.figure.FigureScope;
import org.secondsource.claim.figure.RelationFinder;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.Relations;
import org.secondsource.claim.said.Said;
import org.secondsource.claim.source.SourceCounter;
import org.secondsource.claim.wording.Asserted;
import org.secondsource.claim.wording.ClearestWording;
import org.secondsource.claim.wording.Denials;
import org.secondsource.claim.wording.PropositionGroups;
import org.secondsource.lineage.Lineage;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.story.ToldStory;

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

    /// The claims of one story.
    private final class StoryClaims {
        private final ToldClauses clauses;

        StoryClaims(ToldStory story) {
            this.clauses = new ToldClauses(story.reports(), cast, places);
        }

        List<Draft> draft(Relations relations) {
            List<List<Asserted>> groups =
                    PropositionGroups.join(clauses.told(), new FigureMatch(scope)).stream()
                            .filter(group -> !group.stream().allMatch(Asserted::isInner))
                            .toList();
            Set<QuantityId> ofInner = ofInner(groups);
            FigureRelations byFigures =
                    new FigureRelations(
                            new RelationFinder(scope, cast, lineage, clauses.figures()));
            Denials denials = new Denials(cast);
            List<Draft> drafts = new ArrayList<>();
            List<Telling> tellings =
                    Telling.withShared(tellings(groups, clauses.wordings()), clauses.shared());
            for (Telling telling : tellings) {
                List<Asserted> group = telling.own();
                Draft draft =
                        Draft.of(
                                telling.members().stream().map(Asserted::said).toList(),
                                telling.id(),
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
                    tellings.add(Telling.of(group, choice.get()));
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
                    .flatMap(id -> clauses.figure(id).stream())
                    .toList();
        }
    }
}
