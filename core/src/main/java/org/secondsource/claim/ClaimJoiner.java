package org.secondsource.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
import org.secondsource.claim.wording.SharedClauses;
import org.secondsource.correction.Joins;
import org.secondsource.lineage.Lineage;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.story.ToldStory;

/// Joins the propositions of a story that say the same into claims, relates those that differ, and
/// counts who stands behind each.
public final class ClaimJoiner {
    private final FigureScope scope;
    private final Lineage lineage;
    private final Cast cast;
    private final PlaceNames places;
    private final Joins byHand;
    private final Ceiling ceiling;

    public ClaimJoiner(PlaceNames places, Cast cast, Lineage lineage) {
        this(places, cast, lineage, Joins.NONE, Ceiling.NONE);
    }

    /// Where a person said of some propositions that they are one or two, or in the words of which
    /// a claim is told.
    ///
    /// @param ceiling how many sources a claim may have at most
    public ClaimJoiner(
            PlaceNames places, Cast cast, Lineage lineage, Joins byHand, Ceiling ceiling) {
        this.byHand = byHand;
        this.ceiling = ceiling;
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
        ClaimWriter writer = new ClaimWriter(sources, relations, ceiling);
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
                    Telling.withShared(tellings(groups, clauses.wordings()), shared());
            for (Telling telling : worded(byHand(tellings))) {
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

        /// What clauses say alike, but for those of which a person said that they tell two things.
        private List<SharedClauses.Shared> shared() {
            return clauses.shared().stream()
                    .filter(each ->
                            each.members().stream()
                                    .noneMatch(one ->
                                            each.members().stream()
                                                    .anyMatch(two ->
                                                            byHand.claims()
                                                                    .areTwo(id(one), id(two)))))
                    .toList();
        }

        private static PropositionId id(Asserted one) {
            return one.said().proposition().id();
        }

        /// What is one by hand is told in the words that most of it says; who says otherwise stays
        /// in it, and backs nothing.
        private List<Telling> byHand(List<Telling> tellings) {
            List<List<Asserted>> before = tellings.stream().map(Telling::own).toList();
            Map<List<Asserted>, Telling> same = new HashMap<>();
            tellings.forEach(telling -> same.put(telling.own(), telling));
            List<Telling> all = new ArrayList<>();
            tellings.stream().filter(telling -> telling.own().isEmpty()).forEach(all::add);
            for (List<Asserted> group : byHand.claims().applied(before, StoryClaims::id)) {
                Optional<Telling> known = Optional.ofNullable(same.get(group));
                if (known.isPresent()) {
                    known.filter(telling -> !telling.own().isEmpty()).ifPresent(all::add);
                } else {
                    List<Asserted> members = members(group, tellings);
                    clauses.wordings()
                            .choose(members)
                            .ifPresent(choice -> all.add(Telling.of(group, members, choice)));
                }
            }
            return all;
        }

        /// Claims in the words that a person chose; of two clauses of one claim in those of the
        /// later choice.
        private List<Telling> worded(List<Telling> tellings) {
            return tellings.stream()
                    .map(telling ->
                            byHand.wordings().reversed().stream()
                                    .flatMap(clause ->
                                            telling.own().stream()
                                                    .filter(one -> id(one).equals(clause)))
                                    .findFirst()
                                    .flatMap(one ->
                                            clauses.wordings().choose(telling.members(), one))
                                    .map(telling::in)
                                    .orElse(telling))
                    .toList();
        }

        /// All members of the tellings that became one; of parts of one the part alone.
        private static List<Asserted> members(List<Asserted> group, List<Telling> tellings) {
            Set<Asserted> members = new LinkedHashSet<>(group);
            for (Telling telling : tellings) {
                if (!telling.own().isEmpty() && group.containsAll(telling.own())) {
                    members.addAll(telling.members());
                }
            }
            return List.copyOf(members);
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
