package org.secondsource.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.Participant;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Makes an event of the tellings that are held to be of one.
final class EventWriter {
    /// How far an event has come, the farthest last: decides between reports of one day.
    private static final List<EventStatus> COURSE =
            List.of(
                    EventStatus.POSSIBLE,
                    EventStatus.EXPECTED,
                    EventStatus.SCHEDULED,
                    EventStatus.ONGOING,
                    EventStatus.OCCURRED,
                    EventStatus.DENIED,
                    EventStatus.CANCELLED);

    private static final Set<EventStatus> PLANNED =
            Set.of(EventStatus.EXPECTED, EventStatus.SCHEDULED, EventStatus.CANCELLED);

    private static final Comparator<Telling> BY_REPORT =
            Comparator.comparing((Telling telling) -> day(telling.report()))
                    .thenComparing(telling -> telling.report().id());

    private EventWriter() {}

    static Event event(List<Telling> joined, Cast cast) {
        List<Telling> tellings = settled(joined);
        List<Telling> chosen = onePerReport(tellings);
        List<Event.Entry> history = new ArrayList<>();
        for (Telling telling : inCourse(tellings, chosen)) {
            Report report = telling.report();
            history.add(
                    new Event.Entry(
                            report.cite(telling.mention().span()),
                            report.cite(telling.mention().trigger()),
                            telling.status(),
                            telling.date(),
                            telling.movedFrom()));
        }
        EventKind kind = tellings.getFirst().mention().kind();
        List<Event.Party> parties = parties(tellings, cast);
        String place = place(tellings);
        return new Event(
                id(tellings),
                kind,
                name(kind, parties, place, cast),
                parties,
                place,
                EventDate.of(tellings),
                status(chosen),
                history,
                topics(tellings),
                List.of());
    }

    private static EventId id(List<Telling> tellings) {
        return tellings.stream()
                .map(t -> t.report().cite(t.mention().trigger()))
                .min(Comparator.naturalOrder())
                .map(EventId::of)
                .orElseThrow();
    }

    /// What only speaks of a planned event as known ("the towns' worry over the levy") tells
    /// nothing of how far it has come: there the plan holds that the same report tells outright
    /// first.
    private static List<Telling> settled(List<Telling> tellings) {
        Map<ReportId, EventStatus> plans = new LinkedHashMap<>();
        for (Telling telling : inText(tellings)) {
            if (!telling.mention().course().isReference()) {
                plans.merge(
                        telling.report().id(),
                        telling.status(),
                        (first, next) -> PLANNED.contains(next) ? first : next);
            }
        }
        return tellings.stream()
                .map(telling -> {
                    EventStatus plan = plans.getOrDefault(telling.report().id(), telling.status());
                    boolean holds =
                            telling.mention().course().isReference()
                                    && !telling.mention().kind().isChance()
                                    && telling.status() == EventStatus.OCCURRED
                                    && PLANNED.contains(plan);
                    return holds ? telling.as(plan) : telling;
                })
                .toList();
    }

    private static List<Telling> inText(List<Telling> tellings) {
        List<Telling> ordered = new ArrayList<>(tellings);
        ordered.sort(BY_REPORT.thenComparing(telling -> telling.mention().trigger()));
        return ordered;
    }

    /// One telling a report: that it has happened or was called off counts more than that it was
    /// planned; else the first, which is the report's news.
    private static List<Telling> onePerReport(List<Telling> tellings) {
        Map<ReportId, Telling> chosen = new LinkedHashMap<>();
        for (Telling telling : inText(tellings)) {
            ReportId report = telling.report().id();
            Telling known = chosen.get(report);
            if (known == null || isLater(telling.status(), known.status())) {
                chosen.put(report, telling);
            }
        }
        List<Telling> ordered = new ArrayList<>(chosen.values());
        ordered.sort(BY_REPORT);
        return ordered;
    }

    /// Whether a status overrules an earlier one of the same report: what has begun or is off
    /// overrules a plan, and "sank" the headline's "sinks".
    private static boolean isLater(EventStatus status, EventStatus known) {
        int ongoing = COURSE.indexOf(EventStatus.ONGOING);
        return COURSE.indexOf(status) >= ongoing && COURSE.indexOf(known) < ongoing
                || known == EventStatus.ONGOING && status == EventStatus.OCCURRED;
    }

    /// By day of publication and, in one report, by how far the event has come; the telling that
    /// counts for the report comes last.
    private static List<Telling> inCourse(List<Telling> tellings, List<Telling> chosen) {
        List<Telling> ordered = new ArrayList<>(tellings);
        ordered.sort(
                BY_REPORT
                        .thenComparing(chosen::contains)
                        .thenComparingInt(t -> COURSE.indexOf(t.status()))
                        .thenComparing(t -> t.mention().trigger()));
        return ordered;
    }

    private static LocalDate day(Report report) {
        return report.published().day().orElse(LocalDate.MIN);
    }

    private static EventStatus status(List<Telling> chosen) {
        LocalDate newest = day(chosen.getLast().report());
        return chosen.stream()
                .filter(t -> day(t.report()).equals(newest))
                .map(t -> t.status())
                .max(Comparator.comparingInt(COURSE::indexOf))
                .orElse(chosen.getLast().status());
    }

    /// The place told most; of several, one told together with a day, then the longest.
    private static String place(List<Telling> tellings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<String> dated = new LinkedHashSet<>();
        for (Telling telling : tellings) {
            String place = telling.mention().place();
            if (!place.isEmpty()) {
                counts.merge(place, 1, Integer::sum);
                telling.date().ifPresent(day -> dated.add(place));
            }
        }
        return counts.keySet().stream()
                .max(
                        Comparator.comparingInt((String place) -> counts.getOrDefault(place, 0))
                                .thenComparing(dated::contains)
                                .thenComparingInt(String::length)
                                .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /// The actors, then those whom no report names: "five marchers", each by its first words.
    private static List<Event.Party> parties(List<Telling> tellings, Cast cast) {
        Map<ActorId, Event.Party> known = new LinkedHashMap<>();
        Map<String, Event.Party> unknown = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            for (Participant participant : telling.mention().participants()) {
                String text = participant.span().of(telling.report().text());
                if (participant.member().isPresent()) {
                    ActorId id =
                            cast.actorOf(telling.report().id(), participant.member().getAsInt());
                    known.putIfAbsent(
                            id, new Event.Party(Optional.of(id), text, participant.role()));
                } else {
                    unknown.putIfAbsent(
                            RuledEvents.lastWord(text),
                            new Event.Party(Optional.empty(), text, participant.role()));
                }
            }
        }
        List<Event.Party> parties = new ArrayList<>(known.values());
        parties.addAll(unknown.values());
        return parties;
    }

    private static String name(EventKind kind, List<Event.Party> parties, String place, Cast cast) {
        List<String> names = new ArrayList<>();
        for (Event.Party party : parties) {
            party.actor().flatMap(cast::find).map(Actor::name).ifPresent(names::add);
        }
        String who =
                names.isEmpty()
                        ? ""
                        : " of " + String.join(", ", names.subList(0, Math.min(3, names.size())));
        return kind.name() + who + (place.isEmpty() ? "" : " (" + place + ")");
    }

    private static List<Cite> topics(List<Telling> tellings) {
        Set<Cite> topics = new LinkedHashSet<>();
        for (Telling telling : tellings) {
            telling.mention().topics().forEach(topic -> topics.add(telling.report().cite(topic)));
        }
        return List.copyOf(topics);
    }
}
