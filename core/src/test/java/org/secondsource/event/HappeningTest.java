package org.secondsource.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.PlaceNames;
import org.secondsource.language.DateRange;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.event.Course;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.time.When;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// What a story tells in the same word is one happening, unless something says otherwise.
final class HappeningTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 5);
    private static final PlaceNames PLACES = new PlaceNames(Gazetteer.load());
    private static final EventKind ARREST = new EventKind("arrest", "COERCE", "arrest");
    private static final EventKind DEATH = new EventKind("death", "", "");
    private static final EventKind MEETING = new EventKind("meeting", "CONSULT", "");
    private static final EventKind FALL = new EventKind("fall", "", "", true);
    private static final Publication.Basis STATED = Publication.Basis.STATED;

    @Test
    void whatIsToldInTheSameWordIsOne() {
        assertThat(taken(bare(ARREST, "arrested"), bare(ARREST, "arrests"))).isTrue();
        assertThat(taken(bare(ARREST, "arrested"), bare(ARREST, "seized"))).isFalse();
    }

    @Test
    void talksAreManyInOneStory() {
        assertThat(taken(bare(MEETING, "met"), bare(MEETING, "met"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Lima, Lima, true",
        "Lima, '', true",
        "Lima, the hospital, true",
        "Lima, Oslo, false",
    })
    void twoTownsAreTwoArrests(String one, String other, boolean same) {
        assertThat(taken(at(ARREST, one, Set.of()), at(ARREST, other, Set.of()))).isEqualTo(same);
    }

    @Test
    void oneManMayBeToldToHaveDiedAtTheStreetAndInTheTown() {
        assertThat(
                        taken(
                                at(DEATH, "Lima", Set.of("hald")),
                                at(DEATH, "Miraflores", Set.of("hald"))))
                .isTrue();
        assertThat(
                        taken(
                                at(DEATH, "Lima", Set.of("hald")),
                                at(DEATH, "Miraflores", Set.of("berg"))))
                .isFalse();
    }

    @Test
    void whatIsDoneToTwoPeopleIsTwo() {
        assertThat(taken(to("hald", "hald"), to("berg", "berg"))).isFalse();
        assertThat(taken(to("hald", "hald"), to("jonas-hald", "hald"))).isTrue();
    }

    @Test
    void twoDaysAreTwoUnlessTheDayIsAGuess() {
        Telling friday = on(LocalDate.of(2025, 5, 2), STATED);
        LocalDate sunday = LocalDate.of(2025, 5, 4);

        assertThat(taken(friday, on(LocalDate.of(2025, 5, 2), STATED))).isTrue();
        assertThat(taken(friday, on(sunday, STATED))).isFalse();
        assertThat(taken(friday, on(sunday, Publication.Basis.INFERRED))).isTrue();
    }

    @Test
    void whatIsToldInPassingMustShareSomebody() {
        assertThat(taken(bare(FALL, "fell"), bare(FALL, "fell"))).isFalse();
        assertThat(taken(at(FALL, "", Set.of("climber")), at(FALL, "", Set.of("climber"))))
                .isTrue();
    }

    private static boolean taken(Telling first, Telling second) {
        return new Happening(first, PLACES).mayTake(new Happening(second, PLACES));
    }

    private static Telling bare(EventKind kind, String word) {
        return telling(kind, word, "", Set.of(), Set.of(), Optional.empty(), STATED);
    }

    @Test
    void whatIsPutOnAnotherDayIsStillTheSame() {
        LocalDate monday = LocalDate.of(2025, 5, 12);
        LocalDate thursday = LocalDate.of(2025, 5, 15);
        LocalDate today = LocalDate.of(2025, 5, 6);
        Happening meeting = new Happening(Invented.told(today, monday), PLACES);

        assertThat(meeting.fit(Invented.told(today, thursday))).isZero();
        Telling moved = Invented.moved(today, Optional.of(monday), Optional.of(thursday));
        assertThat(meeting.fit(moved)).isPositive();
        meeting.tellings.add(moved);
        assertThat(meeting.fit(Invented.told(today, thursday))).isPositive();
        assertThat(meeting.fit(Invented.told(today, monday.minusDays(3)))).isZero();
    }

    @Test
    void aMoveFromAnotherDayIsOfAnotherMeeting() {
        LocalDate today = LocalDate.of(2025, 5, 6);
        Happening meeting = new Happening(Invented.told(today, today.plusDays(6)), PLACES);

        assertThat(
                        meeting.fit(
                                Invented.moved(
                                        today,
                                        Optional.of(today.plusDays(1)),
                                        Optional.of(today.plusDays(20)))))
                .isZero();
    }

    @Test
    void aPlanIsNotOfWhatWasLongAgo() {
        LocalDate today = LocalDate.of(2025, 5, 6);
        Course plan = Course.of(EventStatus.SCHEDULED);
        Telling undated = Invented.telling(MEETING, today, plan, Optional.empty());

        assertThat(longAgo(today.minusYears(6)).fit(undated)).isZero();
        assertThat(longAgo(today.minusDays(2)).fit(undated)).isPositive();
    }

    @Test
    void bareTalksMayBeTheStorysOwnAndNothingElseMay() {
        Happening talks = longAgo(LocalDate.of(2025, 5, 5));
        Happening attack = new Happening(bare(ARREST, "arrested"), PLACES);

        assertThat(talks.mayBeMeant(bare(MEETING, "talks"))).isTrue();
        assertThat(talks.mayBeMeant(Invented.told(LocalDate.of(2025, 5, 6), DAY))).isFalse();
        assertThat(attack.mayBeMeant(bare(ARREST, "arrested"))).isFalse();
    }

    @Test
    void theTariffsOfTwoStatesAreTwo() {
        EventKind tariff = new EventKind("sanctions", "SANCTION", "");
        Happening one = new Happening(by(tariff, "norway"), PLACES);

        assertThat(one.fit(by(tariff, "norway"))).isPositive();
        assertThat(one.fit(by(tariff, "chile"))).isZero();
    }

    private static Telling by(EventKind kind, String actor) {
        Telling told =
                Invented.telling(
                        kind, DAY, Course.of(EventStatus.SCHEDULED), Optional.of(DAY.plusDays(3)));
        return new Telling(
                told.report(),
                told.mention(),
                Set.of(new ActorId(actor)),
                Set.of(),
                Set.of(),
                Set.of(),
                told.date());
    }

    private static Happening longAgo(LocalDate day) {
        Course done = Course.of(EventStatus.OCCURRED);
        return new Happening(
                Invented.telling(MEETING, LocalDate.of(2025, 5, 5), done, Optional.of(day)),
                PLACES);
    }

    private static Telling at(EventKind kind, String place, Set<String> things) {
        return telling(kind, "word", place, things, Set.of(), Optional.empty(), STATED);
    }

    private static Telling to(String actor, String thing) {
        Set<ActorId> recipients = Set.of(new ActorId(actor));
        return telling(ARREST, "word", "", Set.of(thing), recipients, Optional.empty(), STATED);
    }

    private static Telling on(LocalDate day, Publication.Basis basis) {
        Optional<DateRange> date = Optional.of(DateRange.of(day));
        return telling(ARREST, "word", "", Set.of(), Set.of(), date, basis);
    }

    private static Telling telling(
            EventKind kind,
            String word,
            String place,
            Set<String> things,
            Set<ActorId> recipients,
            Optional<DateRange> date,
            Publication.Basis basis) {
        Span span = new Span(0, word.length());
        EventMention mention =
                new EventMention(
                        span,
                        span,
                        kind,
                        List.of(),
                        place,
                        new When.Unsaid(),
                        Course.of(EventStatus.OCCURRED),
                        List.of(),
                        Optional.empty());
        Publication published = new Publication.On(LocalDate.of(2025, 5, 5), basis, "5 May");
        Report report =
                new Report(
                        new ReportId("invented"),
                        "invented.txt",
                        "",
                        "",
                        "",
                        "",
                        published,
                        "en",
                        List.of(),
                        word,
                        List.of());
        return new Telling(report, mention, recipients, things, recipients, Set.of(), date);
    }
}
