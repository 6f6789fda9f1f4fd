package org.secondsource.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.actor.PlaceNames;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.trigger.EventKind;

/// Two mentions are one event only where their identity agrees.
final class HappeningTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 5, 5);
    private static final LocalDate THURSDAY = LocalDate.of(2025, 5, 8);
    private static final LocalDate FRIDAY = LocalDate.of(2025, 5, 9);
    private static final PlaceNames PLACES = new PlaceNames(Gazetteer.load());
    private static final EventKind ARREST =
            new EventKind("arrest", "COERCE", "arrest", EventKind.Core.RECEIVER);
    private static final EventKind TARIFF =
            new EventKind("sanctions", "SANCTION", "", EventKind.Core.DOER);
    private static final EventKind ATTACK =
            new EventKind("attack", "ASSAULT", "", EventKind.Core.DOER);
    private static final EventKind DISASTER =
            new EventKind("disaster", "", "", false, EventKind.Core.NOBODY, true);

    /// Talks of Hald and Berg, held in Lima on Monday, as Friday's paper tells.
    private static Invented talks() {
        return Invented.on(FRIDAY).day(MONDAY).at("Lima");
    }

    @Test
    void whatAgreesInPartiesPlaceAndDayIsOne() {
        assertThat(isOne(talks(), talks().in("b"))).isTrue();
    }

    /// The law that mutation must not break: change any one aspect, and it is another event.
    @ParameterizedTest
    @MethodSource("others")
    void oneAspectThatConflictsIsEnoughForTwo(Invented first, Invented second) {
        assertThat(isOne(first, second)).isFalse();
        assertThat(mayBe(first, second)).isFalse();
    }

    static Stream<Object[]> others() {
        return Stream.concat(otherTalks().stream(), otherDeeds().stream());
    }

    private static List<Object[]> otherTalks() {
        return List.of(
                new Object[] {talks(), talks().in("b").day(THURSDAY)},
                new Object[] {talks(), talks().in("b").at("Oslo")},
                new Object[] {talks(), talks().in("b").by("hald", "lund")},
                new Object[] {talks().number(1), talks().in("b").number(2)},
                new Object[] {talks(), talks().in("b").several()},
                new Object[] {talks(), talks().another()},
                new Object[] {
                    talks(), Invented.on(FRIDAY).in("b").at("Lima").of(EventStatus.CANCELLED)
                });
    }

    private static List<Object[]> otherDeeds() {
        return List.of(
                new Object[] {
                    Invented.on(FRIDAY).of(TARIFF, "tariff").by("hald").day(MONDAY),
                    Invented.on(FRIDAY).in("b").of(TARIFF, "tariff").by("berg").day(MONDAY)
                },
                new Object[] {
                    Invented.on(FRIDAY).of(ARREST, "arrested").to("hald").day(MONDAY),
                    Invented.on(FRIDAY).in("b").of(ARREST, "arrested").to("berg").day(MONDAY)
                },
                new Object[] {
                    Invented.on(FRIDAY)
                            .of(ARREST, "arrested")
                            .by()
                            .day(MONDAY)
                            .at("Lima")
                            .toSo(Identity.Toll.ONE),
                    Invented.on(FRIDAY)
                            .in("b")
                            .of(ARREST, "arrested")
                            .by()
                            .day(MONDAY)
                            .at("Lima")
                            .toSo(Identity.Toll.SEVERAL)
                },
                new Object[] {
                    Invented.on(FRIDAY).of(DISASTER, "fire").by().sort("fire").day(MONDAY),
                    Invented.on(FRIDAY).in("b").of(DISASTER, "quake").by().sort("quake").day(MONDAY)
                },
                new Object[] {
                    Invented.on(FRIDAY).of(ATTACK, "raid").by("hald").at("Lima"),
                    Invented.on(FRIDAY.plusYears(1))
                            .in("b")
                            .of(ATTACK, "raid")
                            .by("hald")
                            .at("Lima")
                });
    }

    @Test
    void partiesAloneMarkNoTalks() {
        assertThat(isOne(Invented.on(FRIDAY), Invented.on(FRIDAY).in("b"))).isFalse();
        assertThat(isOne(Invented.on(FRIDAY).at("Lima"), Invented.on(FRIDAY).in("b").at("Lima")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Lima, Lima, true",
        "Lima, '', false",
        "Lima, the hospital, false",
        "Lima, Oslo, false",
    })
    void aPlaceMarksOnlyWhereBothTellIt(String one, String other, boolean same) {
        Invented first = Invented.on(FRIDAY).of(ATTACK, "raid").by("hald").at(one);

        assertThat(
                        isOne(
                                first,
                                Invented.on(FRIDAY)
                                        .in("b")
                                        .of(ATTACK, "raid")
                                        .by("hald")
                                        .at(other)))
                .isEqualTo(same);
    }

    @Test
    void aPlanJoinsWhatWasHeldOnlyByADayOrAName() {
        Invented plan = Invented.on(MONDAY).of(EventStatus.SCHEDULED).at("Lima");

        assertThat(isOne(plan, Invented.on(FRIDAY).at("Lima"))).isFalse();
        assertThat(isOne(plan.day(THURSDAY), Invented.on(FRIDAY).at("Lima").day(THURSDAY)))
                .isTrue();
        assertThat(
                        isOne(
                                Invented.on(MONDAY).of(EventStatus.SCHEDULED).named("lima forum"),
                                Invented.on(FRIDAY).named("lima forum")))
                .isTrue();
    }

    @Test
    void whatWasPlannedForTheDayOfWhichThePaperTellsAsNewsIsHeld() {
        Invented plan = Invented.on(MONDAY).of(EventStatus.SCHEDULED).day(THURSDAY);

        assertThat(isOne(plan, Invented.on(FRIDAY))).isTrue();
        assertThat(isOne(plan, Invented.on(FRIDAY.plusDays(9)))).isFalse();
    }

    @Test
    void theNextTalksJoinAnotherReportsByTheirDayOnly() {
        Invented next = Invented.on(MONDAY).of(EventStatus.SCHEDULED).another();

        assertThat(isOne(next.at("Lima"), Invented.on(FRIDAY).at("Lima"))).isFalse();
        assertThat(isOne(next.day(THURSDAY), Invented.on(FRIDAY).day(THURSDAY))).isTrue();
    }

    @Test
    void oneManMayBeToldToBeArrestedAtTheStreetAndInTheTown() {
        Invented street = Invented.on(FRIDAY).of(ARREST, "arrested").to("hald").day(MONDAY);

        assertThat(
                        isOne(
                                street.at("Lima"),
                                Invented.on(FRIDAY)
                                        .in("b")
                                        .of(ARREST, "arrested")
                                        .to("hald")
                                        .day(MONDAY)
                                        .at("Miraflores")))
                .isTrue();
    }

    @Test
    void aGuessedDayNeitherMarksOffNorConflicts() {
        Invented arrest = Invented.on(FRIDAY).of(ARREST, "arrested").to("hald").day(MONDAY);

        assertThat(
                        mayBe(
                                arrest,
                                Invented.on(FRIDAY)
                                        .in("b")
                                        .of(ARREST, "arrested")
                                        .to("hald")
                                        .day(THURSDAY)
                                        .guessed()))
                .isTrue();
    }

    @Test
    void whatIsPutOnAnotherDayIsStillTheSame() {
        LocalDate thursday = LocalDate.of(2025, 5, 15);
        LocalDate monday = LocalDate.of(2025, 5, 12);
        Happening meeting =
                new Happening(
                        Invented.moved(MONDAY, Optional.of(monday), Optional.of(thursday)), PLACES);

        assertThat(meeting.marks(Invented.told(MONDAY, monday))).isPresent();
        meeting.add(Invented.told(MONDAY, monday));
        assertThat(meeting.marks(Invented.told(MONDAY, thursday))).isPresent();
        assertThat(meeting.marks(Invented.told(MONDAY, monday.plusDays(1)))).isEmpty();
    }

    @Test
    void aMoveFromAnotherDayIsOfAnotherMeeting() {
        Happening meeting = new Happening(Invented.told(MONDAY, MONDAY.plusDays(6)), PLACES);

        assertThat(
                        meeting.marks(
                                Invented.moved(
                                        MONDAY,
                                        Optional.of(MONDAY.plusDays(1)),
                                        Optional.of(MONDAY.plusDays(20)))))
                .isEmpty();
    }

    @Test
    void aBareWordMeansWhatTheStoryTellsAndNotWhatComesByChanceElsewhere() {
        Happening fire = new Happening(fire("a").day(MONDAY).telling(), PLACES);
        fire.add(fire("b").day(MONDAY).telling());

        assertThat(fire.mayBe(new Happening(fire("c").telling(), PLACES))).isPresent();
        assertThat(fire.mayBe(new Happening(fire("c").at("Oslo").telling(), PLACES))).isEmpty();
        assertThat(
                        new Happening(fire("a").day(MONDAY).telling(), PLACES)
                                .mayBe(new Happening(fire("c").telling(), PLACES)))
                .isEmpty();
    }

    private static Invented fire(String report) {
        return Invented.on(FRIDAY).in(report).of(DISASTER, "fire").by().sort("fire");
    }

    private static boolean isOne(Invented first, Invented second) {
        boolean there = new Happening(first.telling(), PLACES).marks(second.telling()).isPresent();
        boolean back = new Happening(second.telling(), PLACES).marks(first.telling()).isPresent();
        assertThat(back).as("the same in either order").isEqualTo(there);
        return there;
    }

    private static boolean mayBe(Invented first, Invented second) {
        return new Happening(first.telling(), PLACES)
                .mayBe(new Happening(second.telling(), PLACES))
                .isPresent();
    }
}
