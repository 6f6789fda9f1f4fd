package org.secondsource.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.copying.SharedPassage;
import org.secondsource.copying.SharedText;
import org.secondsource.event.Agreement;
import org.secondsource.event.Event;
import org.secondsource.event.EventId;
import org.secondsource.language.DateRange;
import org.secondsource.lineage.Copy;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.position.Position;
import org.secondsource.reading.Reading;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.cue.Sort;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.PactMention;
import org.secondsource.reading.event.Participant;
import org.secondsource.reading.event.PositionMention;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
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
import org.secondsource.situation.Problem;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// A picture in which every word that comes from a report is the same words, whatever they are.
public final class HostilePicture {
    /// What must not break out of any form.
    public static final List<String> WORDS =
            List.of(
                    "=HYPERLINK(\"http://evil.example\",\"x\")",
                    "+1+cmd|' /C calc'!A0",
                    "@SUM(1,2);\"a\",b",
                    "\t-2+3",
                    "'already marked",
                    "</script><script>alert(1)</script>&amp;<!--",
                    "a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:b",
                    "one\ntwo\u2028three\u2029four\u0085five",
                    "bell\u0007 escape\u001B[31m nul\u0000 delete\u007F",
                    "left\u202Eright\u2066in\u2069out",
                    "half \uD83D and half \uDE00 and whole \uD83C\uDF0A",
                    "\\n \\, \\; \\\\ \" : ; , % ^ ` { } [ ] $",
                    "not a character \uFFFE \uFFFF",
                    "long " + "very ".repeat(4_000));

    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);
    private static final ReportId A = new ReportId("r-a");
    private static final ReportId B = new ReportId("r-b");

    private final String words;
    private final EventStatus status;
    private final Report first;
    private final Report second;
    private final ActorId actor = new ActorId("a-x");
    private final OriginId origin = new OriginId("o-x");

    private HostilePicture(String words, EventStatus status) {
        this.words = words;
        this.status = status;
        first = report(A, DAY);
        second = report(B, DAY.plusDays(1));
    }

    /// The picture of some words.
    public static Picture of(String words) {
        return new HostilePicture(words, EventStatus.SCHEDULED).picture();
    }

    /// The same with an event that is done by one to another, and reports that have their text from
    /// a third.
    public static Picture done(String words) {
        return new HostilePicture(words, EventStatus.OCCURRED).picture();
    }

    private boolean isDone() {
        return status == EventStatus.OCCURRED;
    }

    private Report report(ReportId id, LocalDate day) {
        return new Report(
                id,
                words,
                words,
                words,
                words,
                words,
                new Publication.On(day, Publication.Basis.STATED, words),
                "en",
                List.of(),
                words,
                List.of());
    }

    private static Span all(Report report) {
        return new Span(0, report.text().length());
    }

    private Cite cite(Report report) {
        return report.cite(all(report));
    }

    private Picture picture() {
        return new Picture(
                Optional.of(DAY.plusDays(1)),
                List.of(first, second),
                List.of(reading(first), reading(second)),
                List.of(new Story(new StoryId("t-x"), words, List.of(A, B))),
                lineage(),
                cast(),
                List.of(claim("c-x", "c-y", first), claim("c-y", "c-x", second)),
                List.of(event()),
                pacts(),
                positions(),
                List.of(new Problem(words, words)));
    }

    private Cast cast() {
        return new Cast(
                List.of(
                        new Actor(
                                actor,
                                ActorKind.PERSON,
                                words,
                                List.of(words),
                                List.of(new Actor.HeldOffice(words, words, false, cite(first))),
                                List.of(cite(first), cite(second)))),
                Map.of(A, List.of(actor), B, List.of(actor)));
    }

    private List<Agreement> pacts() {
        return List.of(
                new Agreement(
                        "g-x",
                        words,
                        List.of(actor),
                        List.of(
                                new Agreement.Entry(
                                        cite(first),
                                        PactMention.Step.SIGNED,
                                        Optional.empty(),
                                        Optional.empty()))));
    }

    private List<Position> positions() {
        return List.of(
                new Position(
                        "p-x",
                        actor,
                        words,
                        List.of(
                                new Position.Entry(
                                        cite(first),
                                        PositionMention.Stance.WILL,
                                        Optional.empty())),
                        false));
    }

    private Reading reading(Report report) {
        Attribution by = new Attribution.By(0, all(report), all(report));
        return new Reading(
                report.id(),
                List.of(),
                List.of(),
                List.of(
                        new Member(
                                0,
                                ActorKind.PERSON,
                                words,
                                List.of(),
                                words,
                                List.of(),
                                List.of(all(report)))),
                List.of(statement(report, by)),
                List.of(quantity(report, by)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Statement statement(Report report, Attribution by) {
        return new Statement(
                new StatementId(report.id(), 1),
                all(report),
                all(report),
                by,
                true,
                List.of(),
                Medium.SPEECH,
                new When.Unsaid(),
                Modality.ASSERTED,
                false,
                Sort.SAY,
                Basis.BOTH,
                0.9);
    }

    private Quantity quantity(Report report, Attribution by) {
        return new Quantity(
                new QuantityId(report.id(), 1),
                all(report),
                Amount.of(Amount.Bound.EXACTLY, -5),
                words,
                words,
                words,
                words,
                new When.Unsaid(),
                new When.Unsaid(),
                Modality.ASSERTED,
                by,
                Optional.empty(),
                Optional.empty());
    }

    private Lineage lineage() {
        return new Lineage(
                List.of(
                        new Origin(
                                origin,
                                words,
                                Producer.Kind.OUTLET,
                                List.of(A),
                                List.of(new Evidence(A, Evidence.Kind.CREDIT, words)))),
                List.of(
                        new Copy(
                                new SharedText(
                                        A,
                                        B,
                                        1,
                                        1,
                                        List.of(new SharedPassage(cite(first), cite(second), 1))),
                                isDone()
                                        ? new Copy.Relation.CommonOrigin(origin)
                                        : new Copy.Relation.CopiedFrom(A),
                                List.of(new Evidence(B, Evidence.Kind.SHARED_TEXT, words)))),
                List.of(),
                List.of(),
                Map.of());
    }

    private Claim claim(String id, String denied, Report report) {
        return new Claim(
                new ClaimId(id),
                words,
                cite(report),
                List.of(),
                List.of(new StatementId(report.id(), 1)),
                List.of(new QuantityId(report.id(), 1)),
                List.of(actor),
                List.of(origin),
                List.of(origin),
                new SourceCount(1, 2),
                Claim.Standing.DISPUTED,
                List.of(new Claim.Stood(DAY, Claim.Standing.SINGLE_SOURCE, new SourceCount(1, 1))),
                List.of(new ClaimRelation(ClaimRelation.Kind.DENIES, new ClaimId(denied), words)),
                Optional.of(DAY),
                Optional.of(DAY.plusDays(1)));
    }

    private Event event() {
        Optional<DateRange> days = Optional.of(DateRange.of(DAY.plusDays(9)));
        return new Event(
                new EventId("e-x"),
                new EventKind(
                        "meeting",
                        "CONSULT",
                        "visit",
                        isDone() ? EventKind.Core.DOER : EventKind.Core.PAIR),
                words,
                List.of(
                        new Event.Party(Optional.of(actor), words, Participant.Role.ACTOR),
                        new Event.Party(Optional.of(actor), words, Participant.Role.RECIPIENT)),
                words,
                days,
                status,
                List.of(new Event.Entry(cite(first), cite(first), status, days, Optional.empty())),
                List.of(cite(first)),
                List.of(new Event.Outcome("g-x", cite(first))));
    }
}
