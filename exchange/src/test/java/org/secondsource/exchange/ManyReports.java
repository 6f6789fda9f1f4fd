package org.secondsource.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.event.Event;
import org.secondsource.event.EventId;
import org.secondsource.language.DateRange;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.reading.Reading;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.Participant;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Basis;
import org.secondsource.reading.statement.Medium;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.reading.time.When;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// A picture of so many reports as one asks for, each with a statement, a claim and an event.
public final class ManyReports {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);
    private static final ActorId ACTOR = new ActorId("a-speaker");
    private static final OriginId ORIGIN = new OriginId("o-wire");

    private ManyReports() {}

    /// The picture of `size` reports.
    public static Picture picture(int size) {
        List<Report> reports = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        Map<ReportId, List<ActorId>> members = new HashMap<>();
        for (int number = 0; number < size; number++) {
            Report report = report(number);
            reports.add(report);
            readings.add(reading(report));
            claims.add(claim(report, report.cite(said(report)).exact()));
            events.add(event(report));
            members.put(report.id(), List.of(ACTOR));
        }
        List<ReportId> ids = reports.stream().map(Report::id).toList();
        return new Picture(
                Optional.of(DAY.plusDays(1)),
                reports,
                readings,
                List.of(new Story(new StoryId("t-1"), "Many reports", ids)),
                lineage(ids),
                cast(reports.getFirst(), members),
                claims,
                events,
                List.of(),
                List.of(),
                List.of());
    }

    private static Lineage lineage(List<ReportId> ids) {
        return new Lineage(
                List.of(
                        new Origin(
                                ORIGIN,
                                "Wire",
                                Producer.Kind.AGENCY,
                                ids,
                                ids.stream()
                                        .map(id -> new Evidence(id, Evidence.Kind.CREDIT, "(Wire)"))
                                        .toList())),
                List.of(),
                List.of());
    }

    private static Cast cast(Report first, Map<ReportId, List<ActorId>> members) {
        return new Cast(
                List.of(
                        new Actor(
                                ACTOR,
                                ActorKind.PERSON,
                                "Ada Holm",
                                List.of(),
                                List.of(),
                                List.of(first.cite(new Span(0, 8))))),
                members);
    }

    /// One report whose claim is worded by `words`.
    public static Picture withClaim(String words) {
        Picture one = picture(1);
        Claim claim = claim(one.reports().getFirst(), words);
        return new Picture(
                one.asOf(),
                one.reports(),
                one.readings(),
                one.stories(),
                one.lineage(),
                one.cast(),
                List.of(claim),
                one.events(),
                one.agreements(),
                one.positions(),
                one.problems());
    }

    private static Report report(int number) {
        return new Report(
                new ReportId("r-%06d".formatted(number)),
                "reports/%d.txt".formatted(number),
                "https://example.org/%d".formatted(number),
                "Dam number %d holds".formatted(number),
                "Ulm Post",
                "",
                new Publication.On(DAY, Publication.Basis.STATED, "3 March 2031"),
                "en",
                List.of(),
                "Ada Holm said dam %d holds. ".formatted(number) + "Water is high. ".repeat(20),
                List.of());
    }

    private static Span said(Report report) {
        return new Span(14, report.text().indexOf('.'));
    }

    private static Reading reading(Report report) {
        return new Reading(
                report.id(),
                List.of(),
                List.of(),
                List.of(
                        new Member(
                                0,
                                ActorKind.PERSON,
                                "Ada Holm",
                                List.of(),
                                "",
                                List.of(),
                                List.of(new Span(0, 8)))),
                List.of(
                        new Statement(
                                new StatementId(report.id(), 1),
                                said(report),
                                said(report),
                                new Attribution.By(0, new Span(0, 8), new Span(9, 13)),
                                false,
                                List.of(),
                                Medium.UNSAID,
                                new When.Unsaid(),
                                Modality.ASSERTED,
                                false,
                                Sort.SAY,
                                Basis.BOTH,
                                0.9)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Claim claim(Report report, String words) {
        return new Claim(
                new ClaimId("c-" + report.id()),
                words,
                report.cite(said(report)),
                List.of(),
                List.of(new StatementId(report.id(), 1)),
                List.of(),
                List.of(ACTOR),
                List.of(),
                List.of(ORIGIN),
                new SourceCount(1, 1),
                Claim.Standing.SINGLE_SOURCE,
                List.of(),
                List.of(),
                Optional.of(DAY),
                Optional.of(DAY));
    }

    private static Event event(Report report) {
        Optional<DateRange> day = Optional.of(DateRange.of(DAY.plusDays(7)));
        return new Event(
                new EventId("e-" + report.id()),
                new EventKind("visit", "CONSULT", "visit", EventKind.Core.PAIR),
                "visit of Ada Holm",
                List.of(new Event.Party(Optional.of(ACTOR), "Ada Holm", Participant.Role.ACTOR)),
                "Ulm",
                day,
                EventStatus.SCHEDULED,
                List.of(
                        new Event.Entry(
                                report.cite(said(report)),
                                report.cite(new Span(0, 8)),
                                EventStatus.SCHEDULED,
                                day,
                                Optional.empty())),
                List.of(),
                List.of());
    }
}
