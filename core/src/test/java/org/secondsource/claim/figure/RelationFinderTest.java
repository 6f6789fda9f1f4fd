package org.secondsource.claim.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.claim.figure.Counted.MONDAY;
import static org.secondsource.claim.figure.Counted.dead;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.said.Said;
import org.secondsource.language.DateRange;
import org.secondsource.lineage.Lineage;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.quantity.Amount.Bound;
import org.secondsource.reading.time.TimeExpression;

/// Invented: two figures, and how the first stands to the second.
final class RelationFinderTest {
    private static final FigureScope SCOPE = new FigureScope(new PlaceNames(Gazetteer.load()));
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final String NONE = "";

    /// "differs", or "revises" where the first has it and "is revised" where the second has it.
    private static String relation(Counted first, Counted second, Counted... besides) {
        List<Said.InNumbers> all =
                Stream.concat(Stream.of(first, second), Stream.of(besides))
                        .map(Counted::said)
                        .toList();
        RelationFinder finder =
                new RelationFinder(
                        SCOPE,
                        new Cast(List.of(), Map.of()),
                        new Lineage(List.of(), List.of(), List.of()),
                        all);
        Optional<RelationFinder.Finding> found =
                finder.between(List.of(first.said()), List.of(second.said()));
        return found.map(RelationFinderTest::line).orElse(NONE);
    }

    private static String line(RelationFinder.Finding finding) {
        return switch (finding.kind()) {
            case DIFFERS -> "differs";
            case AGREES -> "agrees";
            case REVISES -> finding.fromFirst() ? "revises" : "is revised";
            case UPDATES -> finding.fromFirst() ? "updates" : "is updated";
            case NARROWS -> finding.fromFirst() ? "narrows" : "is narrowed";
            case DENIES -> "denies";
        };
    }

    @Test
    void numbersThatExcludeEachOtherOnOneDayDiffer() {
        assertThat(relation(dead("a", 12), dead("b", 19))).isEqualTo("differs");
        assertThat(relation(dead("a", 12), dead("b", 12))).isEqualTo(NONE);
    }

    @Test
    void whatABoundAllowsAgrees() {
        assertThat(relation(dead("a", 12), dead("b", 11).of(Bound.MORE_THAN))).isEqualTo("agrees");
        assertThat(relation(dead("a", 12), dead("b", 12).of(Bound.MORE_THAN))).isEqualTo("agrees");
    }

    @Test
    void aTollThatAnotherTellsHigherLaterUpdatesTheEarlier() {
        assertThat(relation(dead("a", 19).on(TUESDAY), dead("b", 12))).isEqualTo("updates");
        assertThat(relation(dead("a", 12), dead("b", 19).on(TUESDAY))).isEqualTo("is updated");
        assertThat(relation(dead("a", 12), dead("b", 19).on(MONDAY.plusDays(9))))
                .isEqualTo("is updated");
    }

    @Test
    void aTollThatAnotherTellsLowerLaterIsNoDispute() {
        assertThat(relation(dead("a", 19), dead("b", 12).on(TUESDAY))).isEqualTo(NONE);
    }

    @Test
    void theSameAsserterRevisesItsOwnFigureUpOrDown() {
        assertThat(relation(dead("a", 12).by("police"), dead("b", 19).by("police").on(TUESDAY)))
                .isEqualTo("is revised");
        assertThat(relation(dead("a", 12).by("police").on(TUESDAY), dead("b", 19).by("police")))
                .isEqualTo("revises");
    }

    @Test
    void aTollThatFallsWithoutAnybodysNameIsOfSomethingElse() {
        Counted later = dead("a", 12).on(TUESDAY);

        assertThat(relation(later, dead("a", 19))).isEqualTo(NONE);
        assertThat(relation(later.deed("sell"), dead("a", 19).deed("sell").whose("Norway")))
                .isIn(NONE, "revises");
    }

    @Test
    void aNumberThatTheEarlierReportToldTooIsNoLaterCount() {
        Counted later = dead("a", 19).on(TUESDAY);

        assertThat(relation(later, dead("b", 12), dead("b", 19).deed("injure"))).isEqualTo(NONE);
        assertThat(
                        relation(
                                later.by("police"),
                                dead("b", 12).by("police"),
                                dead("b", 19).deed("injure")))
                .isEqualTo(NONE);
    }

    @Test
    void aSentenceThatCorrectsAnotherFigureRevisesIt() {
        Counted wrong = dead("a", 12);

        assertThat(relation(dead("b", 19).correcting(wrong), wrong)).isEqualTo("revises");
        assertThat(relation(wrong, dead("b", 19).correcting(wrong))).isEqualTo("is revised");
    }

    @Test
    void killedAndInjuredNeverDifferButInjuredAndHurtDo() {
        assertThat(relation(dead("a", 12), dead("b", 19).deed("injure"))).isEqualTo(NONE);
        assertThat(relation(dead("a", 12).deed("hurt"), dead("b", 19).deed("injure")))
                .isEqualTo("differs");
    }

    @Test
    void aKindOfTheWholeIsNoRivalOfIt() {
        assertThat(relation(dead("a", 12).unit("civilian"), dead("b", 19))).isEqualTo(NONE);
        assertThat(relation(dead("a", 12).unit("man"), dead("b", 19).unit("woman")))
                .isEqualTo(NONE);
        assertThat(relation(dead("a", 24).unit("civilian"), dead("b", 19))).isEqualTo("differs");
    }

    @Test
    void numbersFartherApartThanFourfoldAreOfOtherThings() {
        assertThat(relation(dead("a", 10), dead("b", 40))).isEqualTo("differs");
        assertThat(relation(dead("a", 10), dead("b", 41))).isEqualTo(NONE);
    }

    @Test
    void figuresOfOneReportInItsOwnVoiceDoNotDiffer() {
        assertThat(relation(dead("a", 12), dead("a", 19))).isEqualTo(NONE);
    }

    @Test
    void aRestIsNoRival() {
        Counted others =
                dead("b", 19).saying("One was shot and 19 others later.", "19 others").following();

        assertThat(relation(dead("a", 12), others.unit("other"))).isEqualTo(NONE);
    }

    @Test
    void placesApartDoNotDiffer() {
        assertThat(relation(dead("a", 12).in("Peru"), dead("b", 19).in("Chile"))).isEqualTo(NONE);
        assertThat(relation(dead("a", 12).in("Peru"), dead("b", 19).in("Peru")))
                .isEqualTo("differs");
    }

    @Test
    void aFigureWithoutAPlaceHasThatOfItsStoryWhereTheStoryKnowsOnlyOne() {
        Counted unplaced = dead("a", 12);
        Counted placed = dead("b", 19).in("Peru");

        assertThat(relation(unplaced, placed)).isEqualTo("differs");
        assertThat(relation(unplaced, placed, dead("c", 5).in("Chile"))).isEqualTo(NONE);
        assertThat(relation(unplaced, placed, dead("c", 5).in("Chile").deed("injure")))
                .isEqualTo("differs");
    }

    @Test
    void aReportThatIsOfThatPlaceFromItsFirstLinesOnCountsThere() {
        Counted lead = dead("a", 12).saying("In Peru they counted 12 dead.", "12 dead");

        assertThat(relation(lead, dead("b", 19).in("Peru"), dead("c", 5).in("Chile")))
                .isEqualTo("differs");
    }

    @Test
    void theDeadOfTwoDaysAreTwoCounts() {
        Counted monday = dead("a", 12).saying("On Monday 12 died.", "12");
        Counted sunday = dead("b", 19).saying("On Sunday 19 died.", "19");
        Counted ofMonday = monday.at("Monday", day(DayOfWeek.MONDAY));

        assertThat(relation(ofMonday, sunday.at("Sunday", day(DayOfWeek.SUNDAY)))).isEqualTo(NONE);
        assertThat(relation(ofMonday, sunday)).isEqualTo("differs");
    }

    @Test
    void aTollCountsForTheDayOnWhichItIsToldUnlessItsWordsSayOtherwise() {
        Counted raid = dead("a", 12).saying("Of Sunday's raid 12 died.", "12").on(WEDNESDAY);
        Counted asOf = dead("a", 12).saying("As of Sunday 12 had died.", "12").on(WEDNESDAY);
        Counted monday = dead("b", 19);

        assertThat(relation(raid.at("Sunday", day(DayOfWeek.SUNDAY)), monday)).isEqualTo(NONE);
        assertThat(relation(asOf.at("Sunday", day(DayOfWeek.SUNDAY)), monday))
                .isEqualTo("is updated");
    }

    private static TimeExpression day(DayOfWeek day) {
        return new TimeExpression.Weekday(day, TimeExpression.Side.PAST, false);
    }

    @Test
    void otherCountsDifferUntilADayApart() {
        Counted homes = dead("a", 12).unit("home").deed("destroy");
        Counted more = dead("b", 19).unit("home").deed("destroy");

        assertThat(relation(homes, more.on(TUESDAY))).isEqualTo("differs");
        assertThat(relation(homes, more.on(WEDNESDAY))).isEqualTo(NONE);
    }

    @Test
    void sumsOfAYearThatIsOverDifferHoweverLateTheyAreTold() {
        Counted sold = dead("a", 12).unit("ship").deed("sell").whose("Norway");
        Counted more = dead("b", 19).unit("ship").deed("sell").whose("Norway");
        TimeExpression last = new TimeExpression.Fixed(DateRange.ofYear(2024));
        TimeExpression now = new TimeExpression.Fixed(DateRange.ofYear(2025));

        assertThat(relation(sold.at("in all", last), more.at("in all", last).on(WEDNESDAY)))
                .isEqualTo("differs");
        assertThat(relation(sold.at("in all", now), more.at("in all", now).on(WEDNESDAY)))
                .isEqualTo(NONE);
        assertThat(relation(sold.at("in all", last), more)).isEqualTo(NONE);
    }

    @Test
    void aSmallerNumberInANarrowerPlaceOfOneSentenceIsAPart() {
        String text = "It killed 19 in Peru, 12 of whom in Lima.";
        Counted whole = dead("a", 19).saying(text, "19").in("Peru");
        Counted part = dead("a", 12).saying(text, "12").in("Lima");

        assertThat(relation(part, whole)).isEqualTo("narrows");
        assertThat(relation(whole, part)).isEqualTo("is narrowed");
        assertThat(relation(part.in("Peru"), whole)).isEqualTo(NONE);
    }
}
