package org.secondsource.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.actor.ActorId;
import org.secondsource.brief.line.Wording;
import org.secondsource.correction.Righted;
import org.secondsource.event.Event;
import org.secondsource.language.DateRange;
import org.secondsource.ledger.PictureChanges.Change;
import org.secondsource.ledger.PictureChanges.Kind;
import org.secondsource.reading.Reading;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.proposition.FactState;
import org.secondsource.situation.ByHand;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;

/// Finds what is other of events: those that came up, went on, were moved, and those that were due.
///
/// What took place on no known day is told by the claims that tell it, and is no change by itself;
/// nor is what the program made one of two, where nothing of the first is lost.
final class EventChanges {
    private static final Optional<LocalDate> NO_DAY = Optional.empty();

    private static final Set<EventStatus> OPEN =
            EnumSet.of(EventStatus.SCHEDULED, EventStatus.EXPECTED);

    private static final Set<EventStatus> SETTLED =
            EnumSet.of(
                    EventStatus.OCCURRED,
                    EventStatus.ONGOING,
                    EventStatus.CANCELLED,
                    EventStatus.DENIED);

    private final Picture before;
    private final Picture after;
    private final Causes causes;
    private final ByHand oldHands;
    private final ByHand hands;
    private final List<Change> changes;
    private final Map<ReportId, Optional<LocalDate>> published = new HashMap<>();

    EventChanges(
            Picture before,
            Picture after,
            Causes causes,
            ByHand oldHands,
            ByHand hands,
            List<Change> changes) {
        this.before = before;
        this.after = after;
        this.causes = causes;
        this.oldHands = oldHands;
        this.hands = hands;
        this.changes = changes;
        after.reports().forEach(one -> published.put(one.id(), one.published().day()));
    }

    void find() {
        Threads<Event> threads = Threads.of(shown(before), shown(after), EventChanges::members);
        threads.same().forEach(this::event);
        threads.added().stream()
                .filter(event -> event.date().isPresent() || !SETTLED.contains(event.status()))
                .forEach(event -> add(Kind.NEW_EVENT, event, event, "", told(event)));
        threads.parted()
                .forEach((event, from) ->
                        add(Kind.PARTED, event, from, "part of: " + from.name(), told(event)));
        threads.joined()
                .forEach((was, into) -> {
                    if (!byHand(was, into).isEmpty() || !holds(into, was)) {
                        add(Kind.JOINED, was, into, told(was), "part of: " + into.name());
                    }
                });
        threads.gone().forEach(was -> add(Kind.GONE, was, was, told(was), ""));
    }

    /// Whether an event tells all that another told.
    private static boolean holds(Event into, Event was) {
        return into.status() == was.status()
                && (was.date().isEmpty() || was.date().equals(into.date()));
    }

    private static List<Event> shown(Picture picture) {
        return picture.events().stream().filter(event -> !event.kind().isAside()).toList();
    }

    private static Set<String> members(Event event) {
        Set<String> members = new HashSet<>();
        event.history()
                .forEach(entry ->
                        members.add(
                                ChangeFinder.key(entry.cite())
                                        + ChangeFinder.key(entry.trigger())));
        return members;
    }

    private void event(Event event, Event was) {
        if (was.status() != event.status()) {
            add(
                    Kind.STATUS,
                    event,
                    was,
                    Wording.lower(was.status()),
                    Wording.lower(event.status()));
        }
        if (!was.kind().equals(event.kind())) {
            add(Kind.STATUS, event, was, was.kind().name(), event.kind().name());
        }
        if (was.date().isPresent()
                && event.date().isPresent()
                && !was.date().equals(event.date())) {
            add(
                    Kind.DAY_MOVED,
                    event,
                    was,
                    Wording.days(was.date(), ""),
                    Wording.days(event.date(), ""));
        }
    }

    private static String told(Event event) {
        String day = Wording.days(event.date(), "");
        return Wording.lower(event.status()) + (day.isEmpty() ? "" : ", " + day);
    }

    private List<Righted> byHand(Event event, Event other) {
        return Stream.of(event, other)
                .flatMap(one -> Stream.concat(hands.of(one).stream(), oldHands.of(one).stream()))
                .toList();
    }

    private void add(Kind kind, Event event, Event other, String was, String is) {
        List<ReportId> reports = new ArrayList<>();
        for (Event one : List.of(event, other)) {
            one.history().forEach(entry -> reports.add(entry.cite().report()));
        }
        Event.Entry newest = event.history().getLast();
        changes.add(
                new Change(
                        kind,
                        event.id().toString(),
                        event.name(),
                        was,
                        is,
                        causes.of(reports, byHand(event, other)),
                        List.of(newest.cite())));
    }

    /// Events that were due between the two days, of which nothing tells how they went: no report
    /// of them, and none of another event on that day with one of those who take part, or in that
    /// place.
    void daysPassed(LocalDate since, LocalDate today) {
        for (Event event : shown(after)) {
            Optional<LocalDate> due = event.date().map(days -> days.last());
            boolean passed =
                    due.filter(day -> !day.isBefore(since) && day.isBefore(today)).isPresent();
            if (passed && OPEN.contains(event.status()) && !isToldOtherwise(event)) {
                changes.add(
                        new Change(
                                Kind.DAY_PASSED,
                                event.id().toString(),
                                event.name(),
                                told(event),
                                "",
                                new PictureChanges.Cause(List.of(), List.of(), due),
                                List.of(event.history().getLast().cite())));
            }
        }
    }

    private boolean isToldOtherwise(Event due) {
        return isToldByAnEvent(due) || isToldByAClause(due);
    }

    /// Whether a report that came out since tells something that was so on that day, with one of
    /// those who were to take part in it: "heard" is no event, and tells how the hearing went.
    private boolean isToldByAClause(Event due) {
        Set<ActorId> actors = actors(due);
        DateRange days = due.date().orElseThrow();
        for (Reading reading : after.readings()) {
            Optional<LocalDate> day = published.getOrDefault(reading.report(), NO_DAY);
            if (day.filter(one -> !one.isBefore(days.first())).isEmpty()) {
                continue;
            }
            List<ActorId> members = after.cast().membersOf(reading.report());
            boolean told =
                    reading.propositions().stream()
                            .filter(each -> each.state() == FactState.SO)
                            .filter(each ->
                                    each.when().resolve(day).filter(days::overlaps).isPresent())
                            .anyMatch(each ->
                                    reading.cast().stream()
                                            .filter(member ->
                                                    member.mentions().stream()
                                                            .anyMatch(each.span()::contains))
                                            .anyMatch(member ->
                                                    actors.contains(members.get(member.index()))));
            if (told) {
                return true;
            }
        }
        return false;
    }

    private boolean isToldByAnEvent(Event due) {
        return after.events().stream()
                .filter(other -> SETTLED.contains(other.status()))
                .filter(other ->
                        other.date()
                                .filter(day -> due.date().filter(day::overlaps).isPresent())
                                .isPresent())
                .anyMatch(other -> isOfTheSame(other, due));
    }

    private static boolean isOfTheSame(Event told, Event due) {
        boolean place = !told.place().isEmpty() && told.place().equals(due.place());
        return place || !Collections.disjoint(actors(told), actors(due));
    }

    private static Set<ActorId> actors(Event event) {
        return event.participants().stream()
                .flatMap(party -> party.actor().stream())
                .collect(Collectors.toSet());
    }
}
