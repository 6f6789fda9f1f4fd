package org.secondsource.claim.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.said.Said;
import org.secondsource.language.DateRange;
import org.secondsource.lineage.Lineage;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.quantity.Units;
import org.secondsource.text.ReportId;

/// Tells how figures that count the same thing stand to each other, by interval arithmetic on their
/// bounds.
public final class RelationFinder {
    /// Figures farther apart than this are counts of different times, in days: tolls are renewed
    /// daily.
    private static final int SAME_TIME_DAYS = 1;

    /// Figures farther apart than this, as a ratio, count other things: rival counts of one
    /// happening in `../shared/eval/figures` stay within it.
    private static final double MOST_RATIO = 4;

    /// As many may have died of those who did it: with them and without is no dispute. Set by hand.
    private static final double MOST_DOERS = 2;

    /// Of two rates neither is a part of the other.
    private static final String RATE = "percent";

    private final FigureScope scope;
    private final Cast cast;
    private final Lineage lineage;
    private final ToldNumbers told;
    private final ToldPlaces places;
    private final Corrections corrections;
    private final Map<ReportId, List<Said.InNumbers>> byReport = new HashMap<>();
    private final Map<QuantityId, Surroundings> surroundings = new HashMap<>();

    /// @param figures all of the story
    public RelationFinder(
            FigureScope scope, Cast cast, Lineage lineage, List<Said.InNumbers> figures) {
        this.scope = scope;
        this.cast = cast;
        this.lineage = lineage;
        this.places = new ToldPlaces(scope, figures);
        this.corrections = new Corrections(scope, figures);
        this.told = new ToldNumbers(figures);
        for (Said.InNumbers figure : figures) {
            byReport.computeIfAbsent(figure.report().id(), id -> new ArrayList<>()).add(figure);
        }
    }

    /// How the first group stands to the second; empty where they do not touch.
    Optional<Finding> between(List<Said.InNumbers> first, List<Said.InNumbers> second) {
        Optional<Finding> corrected =
                correction(first, second, true).or(() -> correction(second, first, false));
        if (corrected.isPresent() || ToldNumbers.areAlike(first, second)) {
            return corrected;
        }
        boolean together = areToldTogether(first, second) || areOfOtherDays(first, second);
        List<Finding> found = new ArrayList<>();
        for (Said.InNumbers a : first) {
            for (Said.InNumbers b : second) {
                between(a, b)
                        .filter(f -> !(together && f.kind() == ClaimRelation.Kind.DIFFERS))
                        .ifPresent(finding -> found.add(finding.since(Said.bothTold(a, b))));
            }
        }
        return weightiest(found);
    }

    /// Of what several pairs tell: what was revised last; else a part, else that both may be so,
    /// since a conflict must hold for every pair. It holds from the day on which a pair first told.
    private static Optional<Finding> weightiest(List<Finding> found) {
        Comparator<Finding> byDay =
                Comparator.comparing(finding -> finding.since().orElse(LocalDate.MIN));
        Optional<Finding> revised =
                found.stream().filter(finding -> finding.weight() == 0).max(byDay);
        return revised.or(() -> found.stream().min(Comparator.comparingInt(Finding::weight)))
                .flatMap(chosen ->
                        found.stream()
                                .filter(chosen::isLike)
                                .min(Comparator.comparing(f -> f.since().orElse(LocalDate.MAX))));
    }

    /// Whether a report tells both in one breath, or not both by named speakers: what a report does
    /// not hold to differ does not. A copy of its sentence does not make them differ either.
    private boolean areToldTogether(List<Said.InNumbers> first, List<Said.InNumbers> second) {
        return first.stream()
                .anyMatch(
                        a -> second.stream().anyMatch(b -> isOneBreath(a, b) || isOneReport(a, b)));
    }

    /// Whether one tells those of another day than the other: then all of them do, told or not.
    private static boolean areOfOtherDays(List<Said.InNumbers> first, List<Said.InNumbers> second) {
        return first.stream()
                .anyMatch(a -> second.stream().anyMatch(b -> FigureScope.isOfOtherDay(a, b)));
    }

    private boolean isOneReport(Said.InNumbers a, Said.InNumbers b) {
        return a.report().id().equals(b.report().id()) && !(isNamed(a) && isNamed(b));
    }

    /// Whether somebody answers for the figure by name: not "investigators", not the report.
    private boolean isNamed(Said said) {
        return said.speaker()
                .flatMap(cast::find)
                .filter(actor -> actor.kind() != ActorKind.GROUP)
                .isPresent();
    }

    /// @param fromFirst whether the first claim has the relation to the second, or the other way
    ///   round
    /// @param since the day from which on both were told; empty where it is not known
    record Finding(
            ClaimRelation.Kind kind, boolean fromFirst, String why, Optional<LocalDate> since) {
        Finding(ClaimRelation.Kind kind, boolean fromFirst, String why) {
            this(kind, fromFirst, why, Optional.empty());
        }

        Finding since(Optional<LocalDate> day) {
            return new Finding(kind, fromFirst, why, day);
        }

        int weight() {
            return switch (kind) {
                case REVISES, UPDATES -> 0;
                case NARROWS -> 1;
                case AGREES -> 2;
                case DIFFERS, DENIES -> 3;
            };
        }

        boolean isLike(Finding other) {
            return kind == other.kind && fromFirst == other.fromFirst;
        }
    }

    private Optional<Finding> between(Said.InNumbers a, Said.InNumbers b) {
        if (isPart(a, b) || isToldAsPart(a, b) || isToldAsPart(b, a)) {
            return Optional.of(part(a, b));
        }
        if (!areComparable(a, b)) {
            return Optional.empty();
        }
        Amount one = a.quantity().amount();
        Amount two = b.quantity().amount();
        if (one.meets(two)) {
            boolean plain = one.value() == two.value() && one.bound() == two.bound();
            String why = quoted(a) + " allows " + quoted(b);
            return plain || !mayBeOneSum(a, b)
                    ? Optional.empty()
                    : Optional.of(new Finding(ClaimRelation.Kind.AGREES, true, why));
        }
        long days = daysBetween(a, b);
        if (days != 0
                && (asserter(a).equals(asserter(b)) || FigureScope.isRestated(days > 0 ? a : b))) {
            return days > 0 ? revision(a, b, true) : revision(b, a, false);
        }
        if (hasGrown(a, b, days)) {
            return days > 0 ? update(a, b, true) : update(b, a, false);
        }
        boolean closed = FigureScope.isClosed(a) && FigureScope.isClosed(b);
        boolean sameTime = Math.abs(days) <= (isToll(a, b) ? 0 : SAME_TIME_DAYS);
        boolean sameScope = !FigureScope.isOfOtherDay(a, b) && places.areOne(a, b);
        boolean dated = FigureScope.time(a).isPresent() && FigureScope.time(b).isPresent();
        boolean apart = !sameTime && !closed || !sameScope || !dated;
        if (apart || tellsToo(a, b) || tellsToo(b, a) || !areOfOneMatter(a, b)) {
            return Optional.empty();
        }
        String why =
                "the same thing counted at about the same time: %s against %s"
                        .formatted(quoted(a), quoted(b));
        return Optional.of(new Finding(ClaimRelation.Kind.DIFFERS, true, why));
    }

    /// Whether who tells one figure tells the other's number of the same thing too, and so does not
    /// hold the two to differ: both rates of a tax, the earlier toll beside the new.
    private boolean tellsToo(Said.InNumbers a, Said.InNumbers b) {
        return byReport.getOrDefault(a.report().id(), List.of()).stream()
                .anyMatch(each ->
                        ToldNumbers.areAlike(each, b) && asserter(each).equals(asserter(a)));
    }

    /// Whether the sentences of two figures tell of one matter: both of what is so, both of what
    /// was so or both of what is reckoned with, neither of the speaker's own, and where no verb
    /// tells what is counted, in words that both have, as have rates and sums without an owner.
    private boolean areOfOneMatter(Said.InNumbers a, Said.InNumbers b) {
        Surroundings one = surroundings(a);
        Surroundings two = surroundings(b);
        boolean own = (one.own() || two.own()) && !asserter(a).equals(asserter(b));
        boolean bare =
                Set.of("be", "").contains(a.quantity().action())
                        || Set.of("be", "").contains(b.quantity().action());
        boolean oneTime = one.forecast() == two.forecast() && one.former() == two.former();
        return oneTime
                && !own
                && !mayBeWithDoer(a, b)
                && (!bare || one.sharesWords(two))
                && mayBeOneSum(a, b);
    }

    /// Whether two rates or sums without an owner are told of in words that both have: each firm
    /// has its own.
    private boolean mayBeOneSum(Said.InNumbers a, Said.InNumbers b) {
        return !Units.isMeasure(a.quantity().unit())
                || FigureScope.areOwned(a.quantity(), b.quantity())
                || FigureScope.span(a).isPresent()
                || surroundings(a).tellsOfOne(surroundings(b));
    }

    /// Whether one toll may be the other with those who did it.
    private static boolean mayBeWithDoer(Said.InNumbers a, Said.InNumbers b) {
        double apart = Math.abs(a.quantity().amount().value() - b.quantity().amount().value());
        return isToll(a, b)
                && apart <= MOST_DOERS
                && (Surroundings.tellOfDoer(a) || Surroundings.tellOfDoer(b));
    }

    /// Whether two figures count the same thing in the same scope, and neither is a part or a rest
    /// of something else that its report tells.
    private boolean areComparable(Said.InNumbers a, Said.InNumbers b) {
        Quantity one = a.quantity();
        Quantity two = b.quantity();
        boolean sameScope =
                scope.isSameThing(one, two) && scope.isSameSum(a, b) && scope.isSamePlace(one, two);
        boolean aside = FigureScope.isAside(a) || FigureScope.isAside(b);
        boolean oneVoice =
                a.report().id().equals(b.report().id()) && asserter(a).equals(asserter(b));
        return sameScope
                && !aside
                && FigureScope.isOfOneWindow(a, b)
                && !FigureScope.isOfAnotherKind(one, two)
                && !oneVoice
                && !isOneBreath(a, b)
                && !areFarApart(one.amount(), two.amount());
    }

    /// Read once a figure, which may meet many others.
    private Surroundings surroundings(Said.InNumbers figure) {
        return surroundings.computeIfAbsent(figure.quantity().id(), id -> Surroundings.of(figure));
    }

    private Optional<Finding> correction(
            List<Said.InNumbers> later, List<Said.InNumbers> earlier, boolean fromFirst) {
        for (Said.InNumbers a : later) {
            for (Said.InNumbers b : earlier) {
                if (corrections.corrects(a, b)) {
                    String why = "%s is told in the place of %s".formatted(quoted(a), quoted(b));
                    Finding found = new Finding(ClaimRelation.Kind.REVISES, fromFirst, why);
                    return Optional.of(found.since(Said.bothTold(a, b)));
                }
            }
        }
        return Optional.empty();
    }

    /// A later figure takes the place of the earlier, unless the earlier report tells that number
    /// too: of five people shot three died, and five is no later count of the three. A toll does
    /// not fall: a lower one that no official gives is of another happening, or is told as a
    /// correction.
    private Optional<Finding> revision(
            Said.InNumbers later, Said.InNumbers earlier, boolean fromFirst) {
        boolean fallen =
                later.speaker().isEmpty()
                        && FigureScope.isToll(later.quantity())
                        && later.quantity().amount().value() < earlier.quantity().amount().value();
        if (fallen || told.knows(earlier.report().id(), later.quantity())) {
            return Optional.empty();
        }
        String why =
                "a later figure by the same asserter: %s after %s"
                        .formatted(quoted(later), quoted(earlier));
        return Optional.of(new Finding(ClaimRelation.Kind.REVISES, fromFirst, why));
    }

    /// A toll that a later day tells higher has grown; nobody contradicts anybody.
    private static boolean hasGrown(Said.InNumbers a, Said.InNumbers b, long days) {
        double step = a.quantity().amount().value() - b.quantity().amount().value();
        return isToll(a, b) && days * step > 0;
    }

    private static boolean isToll(Said.InNumbers a, Said.InNumbers b) {
        return FigureScope.isToll(a.quantity()) && FigureScope.isToll(b.quantity());
    }

    private Optional<Finding> update(
            Said.InNumbers later, Said.InNumbers earlier, boolean fromFirst) {
        if (told.knows(earlier.report().id(), later.quantity())) {
            return Optional.empty();
        }
        String why =
                "a later count of what grows: %s after %s"
                        .formatted(quoted(later), quoted(earlier));
        return Optional.of(new Finding(ClaimRelation.Kind.UPDATES, fromFirst, why));
    }

    private static boolean areFarApart(Amount a, Amount b) {
        double low = Math.min(Math.abs(a.value()), Math.abs(b.value()));
        double high = Math.max(Math.abs(a.value()), Math.abs(b.value()));
        return high > low * MOST_RATIO;
    }

    /// A smaller number of the same things in a narrower place, told in the same sentence by the
    /// same speaker.
    private boolean isPart(Said.InNumbers a, Said.InNumbers b) {
        boolean together =
                isOneBreath(a, b)
                        && FigureScope.unit(a.quantity()).equals(FigureScope.unit(b.quantity()));
        boolean differ = a.quantity().amount().value() != b.quantity().amount().value();
        boolean narrower =
                scope.place(a.quantity(), b.quantity()) != PlaceNames.Relation.SAME
                        && !(a.quantity().place().isEmpty() && b.quantity().place().isEmpty());
        boolean measure =
                Units.isMeasure(a.quantity().unit())
                        && !FigureScope.deed(a.quantity()).equals(FigureScope.deed(b.quantity()));
        boolean sizes = a.quantity().amount().isSize() || b.quantity().amount().isSize();
        return together
                && differ
                && narrower
                && !measure
                && !sizes
                && !a.quantity().unit().equals(RATE)
                && !a.quantity().unit().isEmpty();
    }

    /// Whether the report of a whole tells the part's number in one breath with it, as its part.
    private boolean isToldAsPart(Said.InNumbers part, Said.InNumbers whole) {
        return byReport.getOrDefault(whole.report().id(), List.of()).stream()
                .filter(figure -> ToldNumbers.areAlike(figure, part))
                .filter(figure -> isPart(figure, whole))
                .anyMatch(figure ->
                        part.quantity().amount().value() < whole.quantity().amount().value()
                                && scope.isSameThing(figure.quantity(), part.quantity())
                                && scope.isSamePlace(figure.quantity(), part.quantity()));
    }

    private static Finding part(Said.InNumbers a, Said.InNumbers b) {
        boolean firstIsPart = a.quantity().amount().value() < b.quantity().amount().value();
        String why = quoted(firstIsPart ? a : b) + " are part of " + quoted(firstIsPart ? b : a);
        return new Finding(ClaimRelation.Kind.NARROWS, firstIsPart, why);
    }

    /// Two figures of one statement or one sentence do not contradict each other.
    private boolean isOneBreath(Said.InNumbers a, Said.InNumbers b) {
        boolean sameStatement =
                a.quantity().statement().isPresent()
                        && a.quantity().statement().equals(b.quantity().statement());
        boolean near =
                a.report().id().equals(b.report().id())
                        && Math.abs(a.quantity().span().start() - b.quantity().span().start()) < 200
                        && asserter(a).equals(asserter(b));
        return sameStatement || near;
    }

    /// Who vouches: the speaker, or else the origin, the outlet or the report in its own voice. Two
    /// papers that each tell a toll themselves are two.
    private String asserter(Said said) {
        return said.speaker()
                .map(speaker -> "by " + speaker)
                .or(() -> lineage.originOf(said.report().id()).map(o -> "of " + o.id()))
                .orElseGet(() ->
                        said.report().outlet().isEmpty()
                                ? "in " + said.report().id()
                                : "in " + said.report().outlet());
    }

    /// Days from the second figure's time to the first's; 0 where one is not known.
    private static long daysBetween(Said.InNumbers a, Said.InNumbers b) {
        Optional<DateRange> first = FigureScope.time(a);
        Optional<DateRange> second = FigureScope.time(b);
        if (first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get())) {
            return 0;
        }
        return first.get().first().toEpochDay() - second.get().first().toEpochDay();
    }

    private static String quoted(Said.InNumbers figure) {
        String exact = figure.cite().exact().replaceAll("\\s+", " ");
        return "\""
                + exact
                + "\""
                + (figure.quantity().unit().isEmpty() || exact.matches(".*\\p{L}.*")
                        ? ""
                        : " " + figure.quantity().unit());
    }
}
