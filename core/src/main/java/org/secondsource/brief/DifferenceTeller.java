package org.secondsource.brief;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.position.Position;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.text.Cite;

/// Tells what differs: claims that cannot all be so, claims that are denied, and actors who changed
/// their stance.
final class DifferenceTeller {
    private static final int SHOWN = 8;

    private final Shelf shelf;
    private final ClaimTeller claims;
    private final FigureNames names;
    private final Map<ClaimId, Set<ClaimId>> against = new HashMap<>();

    DifferenceTeller(Shelf shelf, ClaimTeller claims, FigureNames names) {
        this.shelf = shelf;
        this.claims = claims;
        this.names = names;
        for (Claim claim : shelf.picture().claims()) {
            for (ClaimRelation relation : claim.relations()) {
                if (relation.kind() == ClaimRelation.Kind.DIFFERS) {
                    join(claim.id(), relation.claim());
                }
            }
        }
    }

    private void join(ClaimId a, ClaimId b) {
        against.computeIfAbsent(a, id -> new LinkedHashSet<>()).add(b);
        against.computeIfAbsent(b, id -> new LinkedHashSet<>()).add(a);
    }

    Brief.Section differing() {
        List<Line> lines = new ArrayList<>();
        Set<ClaimId> told = new HashSet<>();
        Set<Set<String>> words = new HashSet<>();
        List<Claim> byImportance =
                shelf.picture().claims().stream().sorted(claims.importance()).toList();
        for (Claim claim : byImportance) {
            if (against.containsKey(claim.id()) && !told.contains(claim.id())) {
                lines.add(sideBySide(group(claim.id(), told)));
            }
        }
        byImportance.stream()
                .filter(claim -> claim.standing() == Claim.Standing.DENIED)
                .filter(claim -> !told.contains(claim.id()))
                .filter(claim -> words.add(Wording.bag(claim.wording().exact())))
                .forEach(claim -> lines.add(claims.tell(claim)));
        shelf.picture().positions().stream()
                .filter(Position::turned)
                .forEach(position -> lines.add(turn(position)));
        return new Brief.Section(
                Brief.Topic.DIFFERS, "Accounts that cannot all be so, side by side.", lines, SHOWN);
    }

    /// All claims that differ from one another, directly or through a third.
    private List<Claim> group(ClaimId start, Set<ClaimId> told) {
        List<Claim> group = new ArrayList<>();
        Deque<ClaimId> open = new ArrayDeque<>(List.of(start));
        told.add(start);
        while (!open.isEmpty()) {
            ClaimId id = open.remove();
            group.add(shelf.claim(id));
            for (ClaimId other : against.getOrDefault(id, Set.of())) {
                if (told.add(other)) {
                    open.add(other);
                }
            }
        }
        return group.stream().sorted(claims.importance()).toList();
    }

    private Line.Difference sideBySide(List<Claim> group) {
        List<QuantityId> figures =
                group.stream().flatMap(claim -> claim.quantities().stream()).toList();
        boolean counts = group.stream().noneMatch(claim -> claim.quantities().isEmpty());
        List<Line.Side> sides =
                group.stream()
                        .map(claim -> new Line.Side(counts ? lead(claim) : "", claims.tell(claim)))
                        .toList();
        return new Line.Difference(
                counts ? Wording.upper(names.of(figures)) : why(group), unlike(sides));
    }

    /// The sides without those that tell a reader the same: a statement and the figures in it.
    private static List<Line.Side> unlike(List<Line.Side> sides) {
        Set<String> words = new HashSet<>();
        return sides.stream()
                .filter(side -> words.add(side.lead() + " " + side.told().sentence().text()))
                .toList();
    }

    private String lead(Claim claim) {
        return names.amount(claim.quantities().getFirst());
    }

    private static String why(List<Claim> group) {
        return group.stream()
                .flatMap(claim -> claim.relations().stream())
                .filter(relation -> relation.kind() == ClaimRelation.Kind.DIFFERS)
                .map(ClaimRelation::why)
                .filter(reason -> !reason.isBlank())
                .findFirst()
                .map(Wording::sentence)
                .orElse("These cannot all be so.");
    }

    private Line.Difference turn(Position position) {
        String name = shelf.name(position.actor());
        List<Line.Side> sides = new ArrayList<>();
        for (Position.Entry entry : position.history()) {
            Cite cite = entry.cite();
            String when = entry.date().map(days -> ", " + Wording.days(days)).orElse("");
            sides.add(
                    new Line.Side(
                            "",
                            new Line.Told(
                                    new Sentence(
                                            Wording.sentence(cite.exact()),
                                            shelf.quotes(List.of(cite))),
                                    List.of(new Line.Voice(name, List.of())),
                                    new SourceCount(0, 0),
                                    Wording.lower(entry.stance()) + when)));
        }
        return new Line.Difference(
                name + " changed its stance on " + Wording.tidy(position.about()) + ".", sides);
    }
}
