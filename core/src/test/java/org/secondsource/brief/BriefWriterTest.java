package org.secondsource.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.event.Event;
import org.secondsource.event.EventId;
import org.secondsource.language.DateRange;
import org.secondsource.lineage.Lineage;
import org.secondsource.reading.Reading;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.proposition.InventedClause;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Medium;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.reading.time.When;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.situation.Problem;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

final class BriefWriterTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final ActorId CITY = new ActorId("a-city");
    private static final Report REPORT =
            report(
                    "r1",
                    MONDAY,
                    "The old dam at Ulm is quite safe. The old dam at Ulm is not safe at all."
                            + " Snow fell on the road to Ulm. Ministers met in Ulm on Monday.");

    private final List<Claim> claims = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Proposition> propositions = new ArrayList<>();

    private static Report report(String id, LocalDate day, String text) {
        return new Report(
                new ReportId(id),
                id + ".txt",
                "",
                "Dam at Ulm",
                "",
                "",
                new Publication.On(day, Publication.Basis.STATED, "3 March"),
                "en",
                List.of(),
                text,
                List.of());
    }

    private static Cite cite(String words) {
        int start = REPORT.text().indexOf(words);
        return REPORT.cite(new Span(start, start + words.length()));
    }

    private void claim(String words, int sources, Claim.Standing standing, String... differs) {
        Cite cite = cite(words);
        PropositionId told = tell(words, cite.span());
        StatementId statement = statements.getLast().id();
        List<ClaimRelation> relations = new ArrayList<>();
        for (String other : differs) {
            relations.add(
                    new ClaimRelation(
                            ClaimRelation.Kind.DIFFERS, new ClaimId(other), "safe or not safe"));
        }
        claims.add(
                new Claim(
                        new ClaimId("c" + (claims.size() + 1)),
                        words,
                        cite,
                        List.of(told),
                        List.of(statement),
                        List.of(),
                        List.of(CITY),
                        List.of(),
                        List.of(),
                        new SourceCount(sources, sources),
                        standing,
                        List.of(),
                        relations,
                        Optional.of(MONDAY),
                        Optional.of(MONDAY)));
    }

    /// A clause of the report, with the statement that holds it.
    private PropositionId tell(String words, Span span) {
        StatementId statement = new StatementId(REPORT.id(), statements.size() + 1);
        statements.add(
                new Statement(
                        statement,
                        span,
                        new Attribution.OwnVoice(),
                        false,
                        List.of(),
                        Medium.UNSAID,
                        new When.Unsaid(),
                        Modality.ASSERTED,
                        false,
                        Sort.SAY));
        InventedClause clause =
                InventedClause.of(
                        REPORT.id(), statements.size(), span, words, new Attribution.OwnVoice());
        propositions.add(clause.of(statement).proposition());
        return clause.id();
    }

    private void event(String id, EventStatus status, LocalDate day) {
        Cite clause = cite("Ministers met in Ulm on Monday.");
        Optional<DateRange> days = Optional.of(DateRange.of(day));
        events.add(
                new Event(
                        new EventId(id),
                        new EventKind("meeting", "", ""),
                        "meeting of ministers " + id,
                        List.of(),
                        "Ulm",
                        days,
                        status,
                        List.of(
                                new Event.Entry(
                                        clause, cite("met"), status, days, Optional.empty())),
                        List.of(),
                        List.of()));
    }

    private Brief brief() {
        Reading reading =
                new Reading(
                        REPORT.id(),
                        List.of(),
                        List.of(),
                        List.of(),
                        statements,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        propositions);
        Actor city =
                new Actor(
                        CITY,
                        ActorKind.ORGANISATION,
                        "the city",
                        List.of("the city of Ulm"),
                        List.of(),
                        List.of(cite("Ulm")));
        return BriefWriter.write(
                new Picture(
                        Optional.of(MONDAY),
                        List.of(REPORT),
                        List.of(reading),
                        List.of(),
                        new Lineage(List.of(), List.of(), List.of()),
                        new Cast(List.of(city), Map.of(REPORT.id(), List.of(CITY))),
                        claims,
                        events,
                        List.of(),
                        List.of(),
                        List.of(new Problem("bad.txt", "empty"))));
    }

    private static Brief.Section section(Brief brief, Brief.Topic topic) {
        return brief.sections().stream()
                .filter(section -> section.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Brief.Section section) {
        List<String> texts = new ArrayList<>();
        for (Line line : section.lines()) {
            if (line instanceof Line.Told told) {
                texts.add(told.sentence().text());
            }
        }
        return texts;
    }

    @Test
    void whatMoreIndependentSourcesSayIsToldFirst() {
        claim("Snow fell on the road to Ulm", 1, Claim.Standing.SINGLE_SOURCE);
        claim("The old dam at Ulm is quite safe", 3, Claim.Standing.CORROBORATED);

        assertThat(texts(section(brief(), Brief.Topic.KNOWN)))
                .containsExactly(
                        "The old dam at Ulm is quite safe.", "Snow fell on the road to Ulm.");
    }

    @Test
    void whatIsDisputedIsNotKnownButStandsSideBySide() {
        claim("The old dam at Ulm is quite safe", 2, Claim.Standing.DISPUTED, "c2");
        claim("The old dam at Ulm is not safe at all", 1, Claim.Standing.DISPUTED, "c1");

        Brief brief = brief();

        assertThat(brief.sections()).noneMatch(part -> part.topic() == Brief.Topic.KNOWN);
        assertThat(section(brief, Brief.Topic.DIFFERS).lines())
                .singleElement()
                .isInstanceOfSatisfying(
                        Line.Difference.class,
                        difference -> {
                            assertThat(difference.why()).isEqualTo("Safe or not safe.");
                            assertThat(difference.sides()).hasSize(2);
                        });
    }

    @Test
    void aDeniedClaimIsToldAmongTheDifferences() {
        claim("The old dam at Ulm is quite safe", 1, Claim.Standing.DENIED);

        assertThat(section(brief(), Brief.Topic.DIFFERS).lines())
                .singleElement()
                .isInstanceOfSatisfying(
                        Line.Told.class, told -> assertThat(told.caveat()).isEqualTo("denied"));
    }

    @Test
    void twoClaimsOfTheSameWordsAreToldOnce() {
        claim("The old dam at Ulm is quite safe", 2, Claim.Standing.CORROBORATED);
        claim("The old dam at Ulm is quite", 1, Claim.Standing.SINGLE_SOURCE);

        assertThat(section(brief(), Brief.Topic.KNOWN).lines()).hasSize(1);
    }

    @Test
    void aPlanWhoseDayHasPassedSaysSo() {
        event("e1", EventStatus.SCHEDULED, MONDAY.minusDays(2));

        assertThat(section(brief(), Brief.Topic.COMING).lines())
                .singleElement()
                .isInstanceOfSatisfying(
                        Line.Happening.class,
                        event ->
                                assertThat(event.statusInWords())
                                        .isEqualTo("scheduled; its day has passed"));
    }

    @Test
    void whatHappenedAndWhatWasCalledOffAreOneTimeline() {
        event("e1", EventStatus.CANCELLED, MONDAY);
        event("e2", EventStatus.OCCURRED, MONDAY.minusDays(1));

        assertThat(brief().sections())
                .anyMatch(part -> part.topic() == Brief.Topic.HAPPENED)
                .noneMatch(part -> part.topic() == Brief.Topic.COMING);
    }

    @Test
    void everyLineQuotesTheReportsItIsBuiltFrom() {
        claim("Snow fell on the road to Ulm", 1, Claim.Standing.SINGLE_SOURCE);
        event("e1", EventStatus.OCCURRED, MONDAY);

        for (Brief.Section section : brief().sections()) {
            for (Line line : section.lines()) {
                boolean quotes = !line.quotes().isEmpty() || section.topic() == Brief.Topic.UNREAD;
                assertThat(quotes).as(section.topic().title()).isTrue();
            }
        }
    }

    @Test
    void whatWasReadStandsAtTheBeginningAndWhatWasNotAtTheEnd() {
        Brief brief = brief();

        assertThat(brief.opening().getFirst().text())
                .isEqualTo(
                        "1 report, published Mon 3 Mar 2031, from 0 origins; the origin of 1 is not"
                                + " known.");
        assertThat(brief.sections().getLast().topic()).isEqualTo(Brief.Topic.UNREAD);
        assertThat(brief.sections().getLast().lines()).hasSize(2);
    }
}
