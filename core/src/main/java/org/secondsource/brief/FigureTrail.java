package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.claim.Claim;
import org.secondsource.claim.figure.FigureScope;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.Units;

/// What a claim counts, and how the count came to be what it is.
final class FigureTrail {
    private static final int LONGEST = 3;

    private final PictureLookup lookup;

    FigureTrail(PictureLookup lookup) {
        this.lookup = lookup;
    }

    /// What is counted, and what was done to it: "person, kill".
    record Kind(String unit, String deed) {
        static Kind of(Quantity quantity) {
            return new Kind(FigureScope.unit(quantity), quantity.action());
        }
    }

    /// The kinds of things that a claim's own verbs count; no distances, ages or durations.
    Set<Kind> kinds(Claim claim) {
        return figures(claim).stream().map(Kind::of).collect(Collectors.toSet());
    }

    private List<Quantity> figures(Claim claim) {
        return lookup.propositions(claim).stream()
                .map(Proposition::counted)
                .flatMap(List::stream)
                .map(lookup::quantity)
                .filter(FigureTrail::counts)
                .toList();
    }

    /// Whether a number counts things or money, rather than measuring a length or a time.
    static boolean counts(Quantity quantity) {
        return !quantity.unit().isEmpty()
                && !Units.isTime(quantity.unit())
                && FigureScope.isFigure(quantity)
                && (!Units.isMeasure(quantity.unit()) || Units.isMoney(quantity.unit()));
    }

    /// "23 on Wed 17 Sep, 17 on Tue 16 Sep": the earlier figures that a claim takes the place of,
    /// the newest first.
    String before(Claim claim) {
        Set<Kind> kinds = kinds(claim);
        List<Claim> earlier =
                claim.relations().stream()
                        .filter(relation ->
                                relation.kind() == ClaimRelation.Kind.REVISES
                                        || relation.kind() == ClaimRelation.Kind.UPDATES)
                        .map(relation -> lookup.claim(relation.claim()))
                        .sorted(
                                Comparator.comparing((Claim old) ->
                                                old.lastSeen().orElse(LocalDate.MIN))
                                        .reversed()
                                        .thenComparing(Claim::id))
                        .toList();
        Set<String> told = new HashSet<>();
        figures(claim).forEach(figure -> told.add(Wording.amount(figure.amount())));
        List<String> points = new ArrayList<>();
        for (Claim old : earlier) {
            figures(old).stream()
                    .filter(figure -> kinds.contains(Kind.of(figure)))
                    .map(figure -> Wording.amount(figure.amount()))
                    .filter(told::add)
                    .findFirst()
                    .ifPresent(amount ->
                            points.add(
                                    old.lastSeen()
                                            .map(day -> amount + " on " + Wording.shortDay(day))
                                            .orElse(amount)));
        }
        return String.join(", ", points.subList(0, Math.min(LONGEST, points.size())));
    }
}
