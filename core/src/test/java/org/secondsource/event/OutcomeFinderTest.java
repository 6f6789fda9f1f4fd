package org.secondsource.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.language.DateRange;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.PactMention;
import org.secondsource.reading.event.Participant;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// A meeting led to the pacts made at it, and to no others.
final class OutcomeFinderTest {
    private static final PlaceNames PLACES = new PlaceNames(Gazetteer.load());
    private static final LocalDate DAY = LocalDate.of(2025, 5, 5);
    private static final ReportId ONE = new ReportId("one");
    private static final ReportId OTHER = new ReportId("other");
    private static final ReportId APART = new ReportId("apart");
    private static final Cite MET = new Cite(ONE, new Span(0, 3), "met");
    private static final Cite SIGNED = new Cite(OTHER, new Span(0, 6), "signed");
    private static final ActorId NORWAY = new ActorId("norway");
    private static final ActorId CHILE = new ActorId("chile");
    private static final ActorId PERU = new ActorId("peru");
    private static final ActorId HALD = new ActorId("hald");

    @Test
    void aPactSignedThatDayByThoseWhoMetIsWhatTheMeetingLedTo() {
        assertThat(ledTo(met(DAY, HALD, CHILE), signed(OTHER, DAY, NORWAY, CHILE)))
                .containsExactly(new Event.Outcome("pact", SIGNED));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-04", "2025-05-06", "2024-05-05"})
    void aPactOfAnotherDayIsNot(LocalDate day) {
        assertThat(ledTo(met(DAY, NORWAY, CHILE), signed(OTHER, day, NORWAY, CHILE))).isEmpty();
    }

    @Test
    void onePartyInCommonIsNotEnough() {
        assertThat(ledTo(met(DAY, NORWAY, CHILE), signed(OTHER, DAY, NORWAY, PERU))).isEmpty();
        assertThat(ledTo(met(DAY, NORWAY, CHILE), signed(OTHER, DAY, NORWAY))).isEmpty();
    }

    @Test
    void aPactOfAnotherStoryIsNot() {
        assertThat(ledTo(met(DAY, NORWAY, CHILE), signed(APART, DAY, NORWAY, CHILE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PactMention.Step.class)
    void onlyAPactThatWasSignedIsInferred(PactMention.Step step) {
        Agreement pact = pact(OTHER, step, Optional.of(DAY), Optional.empty(), NORWAY, CHILE);

        assertThat(ledTo(met(DAY, NORWAY, CHILE), pact).isEmpty())
                .isEqualTo(step != PactMention.Step.SIGNED);
    }

    @ParameterizedTest
    @EnumSource(PactMention.Step.class)
    void whatIsToldToBeMadeAtTheMeetingNeedsNeitherDayNorParties(PactMention.Step step) {
        Agreement pact = pact(OTHER, step, Optional.empty(), Optional.of(MET));
        boolean made = step == PactMention.Step.SIGNED || step == PactMention.Step.ANNOUNCED;

        assertThat(ledTo(met(DAY, NORWAY), pact).isEmpty()).isEqualTo(!made);
    }

    @ParameterizedTest
    @EnumSource(EventStatus.class)
    void whatHasNotBegunHasLedToNothing(EventStatus status) {
        Event meeting = event("CONSULT", "", status, MET, Optional.of(DAY), NORWAY, CHILE);
        boolean begun = status == EventStatus.OCCURRED || status == EventStatus.ONGOING;

        assertThat(ledTo(meeting, signed(OTHER, DAY, NORWAY, CHILE)).isEmpty()).isEqualTo(!begun);
    }

    @Test
    void noAttackLeadsToAPact() {
        Event attack =
                event("ASSAULT", "", EventStatus.OCCURRED, MET, Optional.of(DAY), NORWAY, CHILE);

        assertThat(ledTo(attack, signed(OTHER, DAY, NORWAY, CHILE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Lima, Lima, true", "Lima, Oslo, false", "'', '', false", "Lima, '', false"})
    void whereNoDayIsToldOnePlaceCounts(String met, String signed, boolean led) {
        Event meeting =
                event("CONSULT", met, EventStatus.OCCURRED, MET, Optional.empty(), NORWAY, CHILE);
        Event signing =
                event("AGREE", signed, EventStatus.OCCURRED, SIGNED, Optional.empty(), NORWAY);
        Agreement pact =
                pact(
                        OTHER,
                        PactMention.Step.SIGNED,
                        Optional.empty(),
                        Optional.empty(),
                        NORWAY,
                        CHILE);
        List<Event> linked = finder().link(List.of(meeting, signing), List.of(pact));

        assertThat(linked.getFirst().ledTo().isEmpty()).isEqualTo(!led);
        assertThat(linked.getLast().ledTo()).isEmpty();
    }

    private static List<Event.Outcome> ledTo(Event event, Agreement pact) {
        return finder().link(List.of(event), List.of(pact)).getFirst().ledTo();
    }

    private static OutcomeFinder finder() {
        Actor hald =
                new Actor(
                        HALD,
                        ActorKind.PERSON,
                        "Jonas Hald",
                        List.of(),
                        List.of(new Actor.HeldOffice("minister", "Norway", false, MET)),
                        List.of(MET));
        List<Actor> actors = List.of(state(NORWAY, "Norway"), state(CHILE, "Chile"), hald);
        return new OutcomeFinder(
                PLACES,
                new Cast(actors, Map.of()),
                List.of(
                        new Story(new StoryId("s1"), "Herring", List.of(ONE, OTHER)),
                        new Story(new StoryId("s2"), "Cod", List.of(APART))));
    }

    private static Actor state(ActorId id, String name) {
        return new Actor(id, ActorKind.STATE, name, List.of(), List.of(), List.of(MET));
    }

    private static Event met(LocalDate day, ActorId... actors) {
        return event("CONSULT", "", EventStatus.OCCURRED, MET, Optional.of(day), actors);
    }

    private static Event event(
            String plover,
            String place,
            EventStatus status,
            Cite trigger,
            Optional<LocalDate> day,
            ActorId... actors) {
        Optional<DateRange> date = day.map(DateRange::of);
        return new Event(
                new EventId("e-" + plover),
                new EventKind("kind", plover, "", EventKind.Core.PAIR),
                "name",
                List.of(actors).stream()
                        .map(id ->
                                new Event.Party(
                                        Optional.of(id), id.value(), Participant.Role.ACTOR))
                        .toList(),
                place,
                date,
                status,
                List.of(new Event.Entry(trigger, trigger, status, date, Optional.empty())),
                List.of(),
                List.of());
    }

    private static Agreement signed(ReportId report, LocalDate day, ActorId... parties) {
        return pact(report, PactMention.Step.SIGNED, Optional.of(day), Optional.empty(), parties);
    }

    private static Agreement pact(
            ReportId report,
            PactMention.Step step,
            Optional<LocalDate> day,
            Optional<Cite> occasion,
            ActorId... parties) {
        Cite cite = new Cite(report, SIGNED.span(), SIGNED.exact());
        return new Agreement(
                "pact",
                "herring pact",
                List.of(parties),
                List.of(new Agreement.Entry(cite, step, day.map(DateRange::of), occasion)));
    }
}
