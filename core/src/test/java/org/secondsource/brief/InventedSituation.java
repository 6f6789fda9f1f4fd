package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.actor.Cast;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Wish;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.event.Event;
import org.secondsource.event.EventId;
import org.secondsource.lineage.Lineage;
import org.secondsource.reading.Reading;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.InventedClause;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.statement.Attribution;
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

/// Reports, claims and stories made by hand, for tests of what is told of them. Each sentence of a
/// report is a claim of its own, `c1`, `c2` … in the order in which they are written.
final class InventedSituation {
    private final Map<ReportId, Report> reports = new TreeMap<>();
    private final Map<StoryId, List<ReportId>> stories = new LinkedHashMap<>();
    private final Map<ReportId, List<Proposition>> told = new TreeMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    /// Adds a report; each sentence, cut at ". ", is told as so.
    InventedSituation report(String id, String story, LocalDate day, String title, String text) {
        return report(id, story, day, title, text, FactState.SO);
    }

    InventedSituation report(
            String id, String story, LocalDate day, String title, String text, FactState state) {
        ReportId report = new ReportId(id);
        reports.put(
                report,
                new Report(
                        report,
                        id + ".txt",
                        "",
                        title,
                        "",
                        "",
                        new Publication.On(day, Publication.Basis.STATED, "told"),
                        "en",
                        List.of(),
                        text,
                        List.of()));
        stories.computeIfAbsent(new StoryId(story), key -> new ArrayList<>()).add(report);
        List<Proposition> clauses = new ArrayList<>();
        int start = 0;
        for (String sentence : text.split("(?<=\\.) ", -1)) {
            Span span = new Span(start, start + sentence.length() - 1);
            InventedClause clause =
                    InventedClause.of(
                                    report,
                                    clauses.size() + 1,
                                    span,
                                    span.of(text),
                                    new Attribution.OwnVoice())
                            .in(state);
            clauses.add(clause.proposition());
            claims.add(claim(clause, day, Claim.Standing.SINGLE_SOURCE, List.of()));
            start += sentence.length() + 1;
        }
        told.put(report, clauses);
        return this;
    }

    private Report report(ReportId id) {
        return Objects.requireNonNull(reports.get(id));
    }

    private Claim claim(
            InventedClause clause,
            LocalDate day,
            Claim.Standing standing,
            List<ClaimRelation> relations) {
        return new Claim(
                new ClaimId("c" + (claims.size() + 1)),
                clause.text(),
                report(clause.id().report()).cite(clause.span()),
                List.of(clause.id()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new SourceCount(0, 1),
                standing,
                List.of(),
                relations,
                Optional.of(day),
                Optional.of(day));
    }

    /// Puts a claim, by its number, in another standing and relation.
    InventedSituation standing(
            int number, Claim.Standing standing, ClaimRelation.Kind kind, int other) {
        Claim old = claims.get(number - 1);
        claims.set(
                number - 1,
                new Claim(
                        old.id(),
                        old.text(),
                        old.wording(),
                        old.propositions(),
                        old.statements(),
                        old.quantities(),
                        old.asserters(),
                        old.voices(),
                        old.origins(),
                        old.independentSources(),
                        standing,
                        old.history(),
                        List.of(new ClaimRelation(kind, new ClaimId("c" + other), "for a test")),
                        old.firstSeen(),
                        old.lastSeen()));
        return this;
    }

    /// An event that one claim tells as planned, and which has come to another status since.
    InventedSituation event(int claim, String trigger, EventStatus now) {
        Cite clause = claims.get(claim - 1).wording();
        Report report = report(clause.report());
        int start = report.text().indexOf(trigger, clause.span().start());
        events.add(
                new Event(
                        new EventId("e1"),
                        new EventKind("meeting", "", "", EventKind.Core.PAIR),
                        "meeting",
                        List.of(),
                        "",
                        Optional.empty(),
                        now,
                        List.of(
                                new Event.Entry(
                                        clause,
                                        report.cite(new Span(start, start + trigger.length())),
                                        EventStatus.SCHEDULED,
                                        Optional.empty(),
                                        Optional.empty())),
                        List.of(),
                        List.of()));
        return this;
    }

    Picture picture() {
        List<Reading> readings = new ArrayList<>();
        told.forEach((report, clauses) ->
                readings.add(
                        new Reading(
                                report, List.of(), List.of(), List.of(), List.of(), List.of(),
                                List.of(), List.of(), List.of(), clauses)));
        List<Story> all = new ArrayList<>();
        stories.forEach((id, members) -> all.add(new Story(id, "", members)));
        return new Picture(
                reports.values().stream()
                        .flatMap(report -> report.published().day().stream())
                        .max(LocalDate::compareTo),
                List.copyOf(reports.values()),
                readings,
                all,
                new Lineage(List.of(), List.of(), List.of()),
                new Cast(List.of(), Map.of()),
                claims,
                events,
                List.of(),
                List.of(),
                List.of(new Problem("bad.txt", "empty")));
    }

    Brief brief() {
        return BriefWriter.write(picture());
    }

    /// The brief for one who knew some reports already.
    Brief briefSince(String... known) {
        Set<ReportId> ids = new HashSet<>();
        for (String id : known) {
            ids.add(new ReportId(id));
        }
        return BriefWriter.write(
                picture(),
                new Wish(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Wish.Earlier("Monday", ids))));
    }
}
