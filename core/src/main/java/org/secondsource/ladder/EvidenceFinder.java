package org.secondsource.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.said.Said;
import org.secondsource.event.Agreement;
import org.secondsource.event.Event;
import org.secondsource.ladder.Evidence.Stage;
import org.secondsource.ladder.form.Condition;
import org.secondsource.ladder.match.ClauseMatch;
import org.secondsource.ladder.match.Fit;
import org.secondsource.ladder.match.NameMatch;
import org.secondsource.lineage.Origin;
import org.secondsource.position.Position;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.PactMention;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Finds what a picture has for a condition.
final class EvidenceFinder {
    private final Picture picture;
    private final ClauseMatch matches;
    private final NameMatch names;
    private final PlaceNames places;
    private final AlteredWords altered;
    private final Map<ReportId, ReadReport> reports = new HashMap<>();

    EvidenceFinder(Picture picture, PlaceNames places) {
        this.picture = picture;
        this.matches = new ClauseMatch(picture.cast(), places);
        this.names = new NameMatch(picture.cast(), places);
        this.places = places;
        this.altered = new AlteredWords(picture.lineage());
        Map<ReportId, Reading> readings =
                picture.readings().stream()
                        .collect(Collectors.toMap(Reading::report, Function.identity()));
        for (Report report : picture.reports()) {
            Optional.ofNullable(readings.get(report.id()))
                    .ifPresent(
                            reading -> reports.put(report.id(), new ReadReport(report, reading)));
        }
    }

    Evidence find(Condition condition) {
        return switch (condition) {
            case Condition.Deed deed ->
                    clauses((read, told) -> matches.deed(read, told, deed.clause()));
            case Condition.Figure figure ->
                    clauses((read, told) -> matches.figure(read, told, figure));
            case Condition.Words words -> words(words.words());
            case Condition.Happening happening -> happening(happening);
            case Condition.Pact pact -> pact(pact);
            case Condition.Stance stance -> stance(stance);
            case Condition.Silence silence -> silence(silence);
        };
    }

    /// How a proposition lies to a condition.
    private interface Matcher {
        ClauseMatch.Match match(ReadReport read, Proposition told);
    }

    private List<ReadReport> inOrder() {
        return reports.values().stream()
                .sorted(Comparator.comparing(read -> read.report().id()))
                .toList();
    }

    private Evidence clauses(Matcher matcher) {
        Map<PropositionId, Telling> found = new HashMap<>();
        for (ReadReport read : inOrder()) {
            for (Proposition told : read.reading().propositions()) {
                ClauseMatch.Match match = matcher.match(read, told);
                if (match.fit() != Fit.OTHER) {
                    found.put(told.id(), telling(read, told, match));
                }
            }
        }
        against(found);
        return new Evidence.Clauses(
                found.values().stream().sorted(Comparator.comparing(Telling::cite)).toList());
    }

    /// Whoever denies a claim that backs a condition is against it, in whatever words.
    private void against(Map<PropositionId, Telling> found) {
        Set<ClaimId> backing = new HashSet<>();
        for (Claim claim : picture.claims()) {
            boolean backs =
                    claim.propositions().stream()
                            .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                            .anyMatch(telling -> telling.sense() == Telling.Sense.BACKS);
            if (backs) {
                backing.add(claim.id());
            }
        }
        for (Claim claim : picture.claims()) {
            boolean denies =
                    claim.relations().stream()
                            .filter(r -> r.kind() == ClaimRelation.Kind.DENIES)
                            .anyMatch(r -> backing.contains(r.claim()));
            if (denies && !backing.contains(claim.id())) {
                claim.propositions().forEach(id -> deny(id, found));
            }
        }
    }

    private void deny(PropositionId id, Map<PropositionId, Telling> found) {
        ReadReport read = reports.get(id.report());
        if (read == null || found.containsKey(id)) {
            return;
        }
        read.reading().propositions().stream()
                .filter(told -> told.id().equals(id))
                .forEach(told ->
                        found.put(
                                id,
                                telling(
                                        read,
                                        told,
                                        new ClauseMatch.Match(Fit.FITS, true, List.of()))));
    }

    private Telling telling(ReadReport read, Proposition told, ClauseMatch.Match match) {
        Telling.Sense sense = match.fit() == Fit.FITS ? Telling.Sense.BACKS : Telling.Sense.OPEN;
        return telling(read, told, match.against() ? Telling.Sense.AGAINST : sense, match.open());
    }

    private Telling telling(
            ReadReport read, Proposition told, Telling.Sense sense, List<String> open) {
        Said.InWords said =
                Said.of(read.report(), told, read.reading().statements(), picture.cast());
        Source origin = origin(said);
        Source source = said.speaker().map(this::speaker).orElse(origin);
        boolean altered = sense == Telling.Sense.BACKS && this.altered.isIn(said.cite());
        Telling telling = new Telling(said, sense, open, source, origin);
        return altered ? telling.open("what stood there before it was copied") : telling;
    }

    private Source speaker(ActorId id) {
        return new Source(
                id.value(), picture.cast().find(id).map(Actor::name).orElse(id.value()), true);
    }

    private Source origin(Said.InWords said) {
        Optional<Origin> origin =
                picture.lineage().originOf(said.report().id(), said.cite().span());
        String outlet = said.report().outlet().isEmpty() ? "a report" : said.report().outlet();
        return origin.map(known -> new Source(known.id().value(), known.name(), true))
                .orElseGet(() ->
                        new Source(
                                picture.lineage().text(said.report().id()).value(),
                                outlet + " (origin unknown)",
                                false));
    }

    private Evidence words(List<String> asked) {
        List<Pattern> patterns =
                asked.stream()
                        .map(words -> Pattern.quote(words).replace(" ", "\\E\\s+\\Q"))
                        .map(words ->
                                Pattern.compile(
                                        "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
                                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                        .toList();
        List<Telling> found = new ArrayList<>();
        for (ReadReport read : inOrder()) {
            for (Proposition told : read.reading().propositions()) {
                String exact = read.report().cite(told.span()).exact();
                if (patterns.stream().anyMatch(pattern -> pattern.matcher(exact).find())) {
                    found.add(telling(read, told, Telling.Sense.BACKS, List.of()));
                }
            }
        }
        return new Evidence.Clauses(found);
    }

    private Evidence happening(Condition.Happening asked) {
        List<List<Stage>> courses = new ArrayList<>();
        for (Event event : picture.events()) {
            if (isOne(event, asked)) {
                List<Stage> stages = new ArrayList<>();
                for (Event.Entry entry : event.history()) {
                    boolean reached =
                            asked.isMove()
                                    ? entry.movedFrom().isPresent()
                                    : asked.status().contains(entry.status());
                    stage(entry.trigger(), reached).ifPresent(stages::add);
                }
                courses.add(stages);
            }
        }
        boolean newest = !asked.status().equals(List.of(EventStatus.CANCELLED)) && !asked.isMove();
        return new Evidence.Courses(courses, newest);
    }

    private boolean isOne(Event event, Condition.Happening asked) {
        List<Actor> parties =
                event.participants().stream()
                        .flatMap(party -> party.actor().flatMap(picture.cast()::find).stream())
                        .toList();
        boolean place =
                asked.place().isEmpty()
                        || asked.place().stream()
                                .map(name -> places.relation(event.place(), name))
                                .anyMatch(relation ->
                                        relation == PlaceNames.Relation.SAME
                                                || relation == PlaceNames.Relation.WITHIN);
        return place
                && (asked.kind().isEmpty()
                        || asked.kind().stream().anyMatch(event.kind().name()::equalsIgnoreCase))
                && areAll(asked.with(), parties);
    }

    /// Whether each one that is asked for is among some, itself or by its government.
    private boolean areAll(List<String> asked, List<Actor> some) {
        return asked.stream()
                .allMatch(name ->
                        some.stream().anyMatch(actor -> names.actsFor(List.of(name), actor)));
    }

    /// The clause around a place, as somebody's word; empty where no clause was read there.
    private Optional<Stage> stage(Cite place, boolean reached) {
        return Optional.ofNullable(reports.get(place.report()))
                .flatMap(read ->
                        clause(read, place)
                                .map(told ->
                                        new Stage(
                                                telling(read, told, Telling.Sense.BACKS, List.of()),
                                                reached)));
    }

    /// The smallest clause around a place.
    private static Optional<Proposition> clause(ReadReport read, Cite place) {
        return read.reading().propositions().stream()
                .filter(told -> told.span().overlaps(place.span()))
                .min(
                        Comparator.comparingInt((Proposition told) -> told.span().length())
                                .thenComparing(Proposition::id));
    }

    /// Whether a step of a pact is told as what happened, and lately: a threat is no suspension,
    /// and a treaty of years past is background.
    private boolean isDone(Agreement.Entry entry) {
        boolean isAhead =
                Set.of(
                                PactMention.Step.PROPOSED,
                                PactMention.Step.ANNOUNCED,
                                PactMention.Step.REVIEWED,
                                PactMention.Step.TO_BE_SIGNED)
                        .contains(entry.step());
        return Optional.ofNullable(reports.get(entry.cite().report()))
                .flatMap(read -> clause(read, entry.cite()).map(told -> isDone(read, told, entry)))
                .filter(done -> done || isAhead)
                .isPresent();
    }

    private boolean isDone(ReadReport read, Proposition told, Agreement.Entry entry) {
        boolean isBackground =
                read.report().published().day().stream()
                        .anyMatch(day ->
                                entry.date()
                                        .filter(date -> ClauseMatch.isBackground(date, day))
                                        .isPresent());
        return !isBackground && matches.isDone(read, told, entry.cite().span());
    }

    private Evidence pact(Condition.Pact asked) {
        List<List<Stage>> courses = new ArrayList<>();
        for (Agreement pact : picture.agreements()) {
            List<Actor> parties =
                    pact.parties().stream()
                            .flatMap(id -> picture.cast().find(id).stream())
                            .toList();
            if (areAll(asked.between(), parties) && hasWord(pact.name(), asked.name())) {
                courses.add(
                        pact.history().stream()
                                .filter(this::isDone)
                                .flatMap(entry ->
                                        stage(entry.cite(), entry.step() == asked.step()).stream())
                                .toList());
            }
        }
        return new Evidence.Courses(courses, true);
    }

    private Evidence stance(Condition.Stance asked) {
        List<List<Stage>> courses = new ArrayList<>();
        for (Position position : picture.positions()) {
            boolean of =
                    picture.cast()
                            .find(position.actor())
                            .filter(actor -> names.actsFor(asked.of(), actor))
                            .isPresent();
            if (of && hasWord(position.about(), asked.about())) {
                courses.add(stages(position, asked));
            }
        }
        return new Evidence.Courses(courses, true);
    }

    private List<Stage> stages(Position position, Condition.Stance asked) {
        List<Stage> stages = new ArrayList<>();
        boolean elsewhere = false;
        for (Position.Entry entry : position.history()) {
            boolean there = entry.stance() == asked.stance();
            elsewhere |= !there;
            stage(entry.cite(), there && (elsewhere || !asked.turns())).ifPresent(stages::add);
        }
        return stages;
    }

    /// Whether a text has one of some words, or none is asked for.
    private static boolean hasWord(String text, List<String> asked) {
        List<String> told = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
        return asked.isEmpty()
                || asked.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(told::contains);
    }

    private Evidence silence(Condition.Silence asked) {
        return new Evidence.Silent(
                picture.reports().stream()
                        .filter(report ->
                                asked.outlet()
                                        .filter(name -> !name.equalsIgnoreCase(report.outlet()))
                                        .isEmpty())
                        .toList());
    }
}
