package org.secondsource.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.actor.ActorNames;
import org.secondsource.actor.Cast;
import org.secondsource.actor.CastJoiner;
import org.secondsource.actor.PlaceNames;
import org.secondsource.language.DateRange;
import org.secondsource.lineage.Lineage;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.OriginId;
import org.secondsource.lineage.credit.Evidence;
import org.secondsource.lineage.credit.Producer;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.cast.Member;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.InventedClause;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Quantity;
import org.secondsource.reading.quantity.QuantityId;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.When;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.story.ToldStory;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Invented reports of one story, each telling one figure, with their origins.
final class Newsroom {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private final Map<String, ReadReport> reports = new TreeMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();

    /// What one report tells: "Speaker says: at least 9 dead".
    ///
    /// @param of whose or what; empty for nobody's
    record Figure(
            String speaker,
            Amount amount,
            String unit,
            String of,
            String deed,
            String place,
            When asOf,
            Modality told) {
        static Figure dead(String speaker, Amount amount) {
            return counted(speaker, amount, "person", "kill", "");
        }

        static Figure soldiers(String speaker, Amount amount, String place) {
            return counted(speaker, amount, "soldier", "send", place);
        }

        static Figure counted(
                String speaker, Amount amount, String unit, String deed, String place) {
            return new Figure(
                    speaker, amount, unit, "", deed, place, new When.Unsaid(), Modality.ASSERTED);
        }

        Figure as(Modality modality) {
            return new Figure(speaker, amount, unit, of, deed, place, asOf, modality);
        }

        Figure of(String owner) {
            return new Figure(speaker, amount, unit, owner, deed, place, asOf, told);
        }

        Figure in(int year) {
            When when =
                    new When.Said(new Span(0, 1), new TimeExpression.Fixed(DateRange.ofYear(year)));
            return new Figure(speaker, amount, unit, of, deed, place, when, told);
        }
    }

    /// @param origin name of the origin; empty where it is unknown
    Newsroom report(String name, String origin, LocalDate day, Figure figure) {
        ReportId id = new ReportId(name);
        String text =
                figure.speaker() + " said it counted " + figure.amount().value() + " of them.";
        Report report = report(id, day, text);
        int said = figure.speaker().length() + 1;
        Span speaker = new Span(0, figure.speaker().length());
        Span number = new Span(said + 16, text.length() - 9);
        Member member =
                new Member(
                        0,
                        ActorKind.ORGANISATION,
                        figure.speaker(),
                        List.of(),
                        "",
                        List.of(),
                        List.of(speaker));
        Quantity quantity = quantity(id, figure, speaker, number);
        Proposition counted = counted(id, figure, text, quantity);
        Reading reading =
                new Reading(
                        id,
                        List.of(),
                        List.of(),
                        List.of(member),
                        List.of(),
                        List.of(quantity),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(counted));
        reports.put(name, new ReadReport(report, reading));
        if (!origin.isEmpty()) {
            origins.put(name, origin);
        }
        return this;
    }

    /// A report that tells one thing in its own voice, as some clauses of its text.
    ///
    /// @param origin name of the origin; empty where it is unknown
    Newsroom tells(String name, String origin, LocalDate day, String text, Clause... clauses) {
        ReportId id = new ReportId(name);
        List<Proposition> propositions = new ArrayList<>();
        for (Clause clause : clauses) {
            int start = text.indexOf(clause.words());
            Span span = new Span(start, start + clause.words().length());
            String alone = clause.readable() ? clause.words() : "";
            InventedClause told =
                    InventedClause.of(
                                    id,
                                    propositions.size() + 1,
                                    span,
                                    alone,
                                    new Attribution.OwnVoice())
                            .in(clause.state());
            propositions.add(clause.inner() ? told.inside().proposition() : told.proposition());
        }
        Reading reading =
                new Reading(
                        id,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        propositions);
        reports.put(name, new ReadReport(report(id, day, text), reading));
        if (!origin.isEmpty()) {
            origins.put(name, origin);
        }
        return this;
    }

    /// Words of a report that make a clause.
    record Clause(String words, FactState state, boolean readable, boolean inner) {
        static Clause of(String words) {
            return new Clause(words, FactState.SO, true, false);
        }

        Clause in(FactState other) {
            return new Clause(words, other, readable, inner);
        }

        Clause unreadable() {
            return new Clause(words, state, false, inner);
        }

        Clause inside() {
            return new Clause(words, state, readable, true);
        }
    }

    /// "It counted 12 of them", told by whoever speaks.
    private static Proposition counted(ReportId id, Figure figure, String text, Quantity quantity) {
        Span clause = new Span(text.indexOf("it counted"), text.length() - 1);
        String alone = "[" + figure.speaker() + "]" + clause.of(text).substring(2);
        return InventedClause.of(id, 1, clause, alone, quantity.attribution())
                .in(figure.told() == Modality.EXPECTED ? FactState.EXPECTED : FactState.SO)
                .counting(quantity.id())
                .proposition();
    }

    private static Quantity quantity(ReportId id, Figure figure, Span speaker, Span number) {
        Span cue = new Span(speaker.end() + 1, speaker.end() + 5);
        return new Quantity(
                new QuantityId(id, 1),
                number,
                figure.amount(),
                figure.unit(),
                figure.of(),
                figure.deed(),
                figure.place(),
                figure.asOf(),
                new When.Unsaid(),
                figure.told(),
                new Attribution.By(0, speaker, cue),
                Optional.empty(),
                Optional.empty());
    }

    private static Report report(ReportId id, LocalDate day, String text) {
        return new Report(
                id,
                id + ".txt",
                "",
                "",
                "",
                "",
                new Publication.On(day, Publication.Basis.STATED, "invented"),
                "en",
                List.of(),
                text,
                List.of());
    }

    Newsroom without(String name) {
        Newsroom fewer = new Newsroom();
        fewer.reports.putAll(reports);
        fewer.origins.putAll(origins);
        fewer.reports.remove(name);
        fewer.origins.remove(name);
        return fewer;
    }

    List<Claim> claims() {
        return claims(List.copyOf(reports.values()));
    }

    /// The claims when the reports come in this order.
    List<Claim> claims(List<ReadReport> order) {
        List<ReportId> ids = order.stream().map(read -> read.report().id()).toList();
        ToldStory story = new ToldStory(new Story(new StoryId("t"), "", ids), order);
        Cast cast =
                new CastJoiner(new ActorNames(GAZETTEER))
                        .join(List.copyOf(reports.values()), List.of(story.story()));
        return new ClaimJoiner(new PlaceNames(GAZETTEER), cast, lineage()).join(List.of(story));
    }

    List<ReadReport> reports() {
        return new ArrayList<>(reports.values());
    }

    private Lineage lineage() {
        Map<String, List<ReportId>> byOrigin = new TreeMap<>();
        origins.forEach((report, origin) ->
                byOrigin.computeIfAbsent(origin, key -> new ArrayList<>())
                        .add(new ReportId(report)));
        List<Origin> all = new ArrayList<>();
        byOrigin.forEach((name, ids) -> {
            ids.sort(Comparator.naturalOrder());
            List<Evidence> evidence =
                    ids.stream().map(id -> new Evidence(id, Evidence.Kind.DATELINE, name)).toList();
            all.add(
                    new Origin(
                            new OriginId("o-" + name), name, Producer.Kind.AGENCY, ids, evidence));
        });
        return new Lineage(all, List.of(), List.of());
    }
}
