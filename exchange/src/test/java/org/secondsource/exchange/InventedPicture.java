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
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.PactMention;
import org.secondsource.reading.event.Participant;
import org.secondsource.reading.event.PositionMention;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.report.Mark;
import org.secondsource.report.Publication;
import org.secondsource.report.Removal;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.situation.Problem;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// A small picture, invented and put together by hand: two reports of a dam, with something in
/// every list.
public final class InventedPicture {
    public static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    public static final Report FIRST =
            report(
                    "r1",
                    MONDAY,
                    "Dam holds 🌊 <script>alert(1)</script>",
                    "🌊 The dam is safe, Ada Holm said. At least 40 families left Ulm on Monday.");
    public static final Report SECOND =
            report(
                    "r2",
                    MONDAY.plusDays(1),
                    "Families go home",
                    "The dam is not safe, the city said. At least 40 families left Ulm on Monday."
                            + " About 90 families left, it said. Ministers will meet on Friday.");

    private static final ActorId HOLM = new ActorId("a-holm");
    private static final ActorId CITY = new ActorId("a-city");
    private static final OriginId WIRE = new OriginId("o-wire");

    private InventedPicture() {}

    public static Picture picture() {
        return new Picture(
                Optional.of(MONDAY.plusDays(1)),
                List.of(FIRST, SECOND),
                List.of(InventedReadings.first(), InventedReadings.second()),
                List.of(
                        new Story(
                                new StoryId("story-r1"),
                                FIRST.title(),
                                List.of(FIRST.id(), SECOND.id()))),
                lineage(),
                cast(),
                claims(),
                List.of(meeting()),
                List.of(pact()),
                List.of(position()),
                List.of(new Problem("bad.txt", "empty file; expected text; remove it")));
    }

    private static Report report(String id, LocalDate day, String title, String text) {
        return new Report(
                new ReportId(id),
                "reports/" + id + ".txt",
                id.equals("r1") ? "https://example.org/dam?a=1&b=2" : "",
                title,
                id.equals("r1") ? "Ulm Post" : "",
                "",
                new Publication.On(day, Publication.Basis.STATED, "3 March 2031"),
                "en",
                List.of(new Mark(Mark.Kind.CREDIT, "(Wire)")),
                text,
                List.of(new Removal("Follow us on <b>", "site furniture")));
    }

    public static Span span(Report report, String words) {
        int start = report.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    public static Cite cite(Report report, String words) {
        return report.cite(span(report, words));
    }

    private static Lineage lineage() {
        Origin wire =
                new Origin(
                        WIRE,
                        "Wire",
                        Producer.Kind.AGENCY,
                        List.of(FIRST.id()),
                        List.of(new Evidence(FIRST.id(), Evidence.Kind.CREDIT, "(Wire)")));
        String words = "At least 40 families left Ulm on Monday.";
        SharedText shared =
                new SharedText(
                        FIRST.id(),
                        SECOND.id(),
                        0.51239,
                        0.4,
                        List.of(new SharedPassage(cite(FIRST, words), cite(SECOND, words), 1.0)));
        return new Lineage(
                List.of(wire),
                List.of(
                        new Copy(
                                shared,
                                new Copy.Relation.CopiedFrom(FIRST.id()),
                                List.of(
                                        new Evidence(
                                                SECOND.id(),
                                                Evidence.Kind.SHARED_TEXT,
                                                "40 families")))),
                List.of(),
                List.of(),
                Map.of(FIRST.id(), List.of("Wire")));
    }

    private static Cast cast() {
        Actor city =
                new Actor(
                        CITY,
                        ActorKind.ORGANISATION,
                        "the city",
                        List.of(),
                        List.of(),
                        List.of(cite(SECOND, "the city")));
        Actor holm =
                new Actor(
                        HOLM,
                        ActorKind.PERSON,
                        "Ada Holm",
                        List.of("Holm"),
                        List.of(
                                new Actor.HeldOffice(
                                        "engineer", "Ulm", false, cite(FIRST, "Ada Holm"))),
                        List.of(cite(FIRST, "Ada Holm")));
        return new Cast(
                List.of(city, holm), Map.of(FIRST.id(), List.of(HOLM), SECOND.id(), List.of(CITY)));
    }

    private static List<Claim> claims() {
        ClaimId safe = new ClaimId("c1");
        ClaimId unsafe = new ClaimId("c2");
        return List.of(
                new Claim(
                        safe,
                        "The dam is safe",
                        cite(FIRST, "The dam is safe"),
                        List.of(new PropositionId(FIRST.id(), 1)),
                        List.of(new StatementId(FIRST.id(), 1)),
                        List.of(),
                        List.of(HOLM),
                        List.of(),
                        List.of(WIRE),
                        new SourceCount(1, 1),
                        Claim.Standing.DISPUTED,
                        List.of(
                                stood(MONDAY, Claim.Standing.SINGLE_SOURCE),
                                stood(MONDAY.plusDays(1), Claim.Standing.DISPUTED)),
                        List.of(differs(unsafe)),
                        Optional.of(MONDAY),
                        Optional.of(MONDAY)),
                new Claim(
                        unsafe,
                        "The dam is not safe",
                        cite(SECOND, "The dam is not safe"),
                        List.of(new PropositionId(SECOND.id(), 1)),
                        List.of(new StatementId(SECOND.id(), 1)),
                        List.of(),
                        List.of(CITY),
                        List.of(),
                        List.of(),
                        new SourceCount(0, 1),
                        Claim.Standing.DISPUTED,
                        List.of(),
                        List.of(differs(safe)),
                        Optional.of(MONDAY.plusDays(1)),
                        Optional.of(MONDAY.plusDays(1))),
                families());
    }

    private static Claim.Stood stood(LocalDate since, Claim.Standing standing) {
        return new Claim.Stood(since, standing, new SourceCount(1, 1));
    }

    private static ClaimRelation differs(ClaimId other) {
        return new ClaimRelation(ClaimRelation.Kind.DIFFERS, other, "One says safe, one does not");
    }

    private static Claim families() {
        return new Claim(
                new ClaimId("c3"),
                "At least 40 families left Ulm on Monday",
                cite(FIRST, "At least 40 families left Ulm on Monday."),
                List.of(
                        new PropositionId(FIRST.id(), 2),
                        new PropositionId(SECOND.id(), 2),
                        new PropositionId(SECOND.id(), 3)),
                List.of(),
                List.of(
                        new QuantityId(FIRST.id(), 1),
                        new QuantityId(SECOND.id(), 1),
                        new QuantityId(SECOND.id(), 2)),
                List.of(CITY),
                List.of(WIRE),
                List.of(WIRE),
                new SourceCount(2, 2),
                Claim.Standing.CORROBORATED,
                List.of(),
                List.of(),
                Optional.of(MONDAY),
                Optional.of(MONDAY.plusDays(1)));
    }

    private static Event meeting() {
        Cite clause = cite(SECOND, "Ministers will meet on Friday.");
        Optional<DateRange> friday = Optional.of(DateRange.of(MONDAY.plusDays(4)));
        return new Event(
                new EventId("e1"),
                new EventKind("meeting", "CONSULT", "visit", EventKind.Core.PAIR),
                "Meeting of ministers",
                List.of(new Event.Party(Optional.of(CITY), "Ministers", Participant.Role.ACTOR)),
                "Ulm",
                friday,
                EventStatus.SCHEDULED,
                List.of(
                        new Event.Entry(
                                clause,
                                cite(SECOND, "meet"),
                                EventStatus.SCHEDULED,
                                friday,
                                Optional.of(DateRange.of(LocalDate.of(2031, 3, 5))))),
                List.of(cite(SECOND, "The dam")),
                List.of(new Event.Outcome("g1", cite(SECOND, "Ministers will meet on Friday."))));
    }

    private static Agreement pact() {
        return new Agreement(
                "g1",
                "a rescue pact",
                List.of(CITY),
                List.of(
                        new Agreement.Entry(
                                cite(SECOND, "Ministers will meet on Friday."),
                                PactMention.Step.TO_BE_SIGNED,
                                Optional.empty(),
                                Optional.empty())));
    }

    private static Position position() {
        return new Position(
                "p1",
                CITY,
                "the dam",
                List.of(
                        new Position.Entry(
                                cite(SECOND, "The dam is not safe"),
                                PositionMention.Stance.WILL_NOT,
                                Optional.empty())),
                false);
    }
}
