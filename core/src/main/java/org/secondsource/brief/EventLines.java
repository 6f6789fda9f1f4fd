package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.brief.line.Basis;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Wording;
import org.secondsource.event.Agreement;
import org.secondsource.event.Event;
import org.secondsource.language.DateRange;
import org.secondsource.position.Position;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Tells what happened by day, what each party says it will do, and how pacts moved: each by the
/// newest clause that reads alone, or not at all.
final class EventLines {
    private static final Set<EventStatus> SETTLED =
            EnumSet.of(
                    EventStatus.OCCURRED,
                    EventStatus.ONGOING,
                    EventStatus.CANCELLED,
                    EventStatus.DENIED);

    private final PictureLookup lookup;
    private final Set<ReportId> scope;

    EventLines(PictureLookup lookup, Collection<ReportId> scope) {
        this.lookup = lookup;
        this.scope = Set.copyOf(scope);
    }

    /// Dated events that took place, are under way or will not take place, the oldest first.
    List<Line> happened() {
        List<Line> lines = new ArrayList<>();
        Set<String> told = new HashSet<>();
        lookup.picture().events().stream()
                .filter(event -> SETTLED.contains(event.status()) && !event.kind().isAside())
                .filter(event -> event.date().isPresent())
                .sorted(
                        Comparator.comparing((Event event) -> event.date().orElseThrow())
                                .thenComparing(Event::id))
                .forEach(event ->
                        happened(event)
                                .filter(line -> told.add(line.text()))
                                .ifPresent(lines::add));
        return lines;
    }

    private Optional<Line> happened(Event event) {
        List<Cite> cites =
                event.history().stream()
                        .filter(entry -> entry.status() == event.status())
                        .map(Event.Entry::trigger)
                        .filter(trigger -> tellsOfDay(trigger, event.date().orElseThrow()))
                        .toList();
        return line(
                Line.Topic.HAPPENED,
                cites,
                new Basis.OfEvent(event.id()),
                Wording.days(event.date(), ""),
                lookup.hands().behind("", event));
    }

    /// Whether the clause around a word tells what was so on some days: by its own words, or, where
    /// they name no day, in a report of that day.
    private boolean tellsOfDay(Cite trigger, DateRange days) {
        Optional<LocalDate> published = lookup.published(trigger.report());
        return lookup.telling(trigger)
                .filter(each -> each.state() == FactState.SO || each.state() == FactState.NOT_SO)
                .flatMap(each ->
                        each.when().resolve(published).or(() -> published.map(DateRange::of)))
                .filter(days::overlaps)
                .isPresent();
    }

    /// Where each actor stands, by its newest words, those who turned first.
    List<Line> positions() {
        List<Line> lines = new ArrayList<>();
        Set<String> told = new HashSet<>();
        lookup.picture().positions().stream()
                .sorted(
                        Comparator.comparing((Position position) -> !position.turned())
                                .thenComparing(position -> lookup.name(position.actor()))
                                .thenComparing(Position::id))
                .forEach(position ->
                        position(position)
                                .filter(line -> told.add(line.text()))
                                .ifPresent(lines::add));
        return lines;
    }

    private Optional<Line> position(Position position) {
        List<Cite> cites = position.history().stream().map(Position.Entry::cite).toList();
        String before =
                position.turned()
                        ? newest(cites.subList(0, cites.size() - 1))
                                .map(each -> "before: " + text(each))
                                .orElse("")
                        : "";
        return line(Line.Topic.POSITIONS, cites, new Basis.OfPosition(position.id()), "", before);
    }

    /// Each pact with the steps that reports tell of, in their order.
    List<Line> agreements() {
        List<Line> lines = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Agreement agreement : lookup.picture().agreements()) {
            agreement.history().stream()
                    .map(Agreement.Entry::step)
                    .distinct()
                    .sorted()
                    .forEach(step -> {
                        List<Agreement.Entry> entries =
                                agreement.history().stream()
                                        .filter(entry -> entry.step() == step)
                                        .toList();
                        line(
                                        Line.Topic.AGREEMENTS,
                                        entries.stream().map(Agreement.Entry::cite).toList(),
                                        new Basis.OfAgreement(agreement.id()),
                                        "",
                                        lookup.hands().behind(agreement))
                                .filter(line -> told.add(line.text()))
                                .ifPresent(lines::add);
                    });
        }
        return lines;
    }

    private Optional<Line> line(
            Line.Topic topic, List<Cite> cites, Basis basis, String when, String behind) {
        List<Cite> own = cites.stream().filter(cite -> scope.contains(cite.report())).toList();
        return newest(own)
                .map(each -> {
                    ReportId report = each.id().report();
                    String published = lookup.published(report).map(Wording::shortDay).orElse("");
                    return new Line(
                            topic,
                            text(each),
                            basis,
                            voice(each),
                            when.isEmpty() ? published : when,
                            behind,
                            Line.Change.NONE,
                            lookup.quotes(
                                    Stream.concat(
                                                    own.stream(),
                                                    Stream.of(
                                                            lookup.report(report)
                                                                    .cite(each.span())))
                                            .toList()));
                });
    }

    private String voice(Proposition proposition) {
        ReportId report = proposition.id().report();
        String carrier =
                lookup.picture()
                        .lineage()
                        .originOf(report, proposition.span())
                        .map(origin -> origin.name())
                        .orElse(lookup.report(report).outlet());
        String speaker =
                lookup.speaker(report, proposition.attribution()).map(lookup::name).orElse("");
        if (carrier.isEmpty() || speaker.isEmpty() || carrier.equals(speaker)) {
            return carrier.isEmpty() ? speaker : carrier;
        }
        return carrier + ", citing " + speaker;
    }

    /// The clause of the newest report that tells one of some places and reads alone.
    private Optional<Proposition> newest(List<Cite> cites) {
        return cites.stream()
                .sorted(
                        Comparator.comparingInt((Cite cite) -> -lookup.number(cite.report()))
                                .thenComparing(cite -> cite.span()))
                .flatMap(cite -> lookup.telling(cite).stream())
                .filter(each -> LineWriter.standsAlone(words(each)))
                .findFirst();
    }

    private static String words(Proposition proposition) {
        return proposition.whole().or(proposition::core).orElseThrow().text();
    }

    private static String text(Proposition proposition) {
        return Wording.sentence(words(proposition));
    }
}
