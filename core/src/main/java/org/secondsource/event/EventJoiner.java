package org.secondsource.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.reading.Reading;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.Participant;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.report.Report;
import org.secondsource.story.Story;
import org.secondsource.text.ReportId;

/// Joins the mentions of one event, first within a report, then across the reports of a story, by
/// kind, participants, place and day; never by kind alone.
public final class EventJoiner {
    private final PlaceNames places;

    public EventJoiner(PlaceNames places) {
        this.places = places;
    }

    /// @param told for each event the statements that tell it alike, as done, planned or off: each
    ///   set backs one claim
    public record Joined(List<Event> events, List<Set<StatementId>> told) {
        public Joined {
            events = List.copyOf(events);
            told = List.copyOf(told);
        }
    }

    /// @param reports in the order of their ids, as the readings
    public Joined join(
            List<Report> reports, List<Reading> readings, List<Story> stories, Cast cast) {
        Map<ReportId, Integer> indexes = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            indexes.put(reports.get(i).id(), i);
        }
        Map<String, ActorId> byName = names(cast);
        Map<EventId, Event> events = new TreeMap<>();
        List<Set<StatementId>> told = new ArrayList<>();
        for (Story story : stories) {
            List<Happening> happenings = new ArrayList<>();
            for (int i : inTimeOrder(story, indexes, reports)) {
                List<Telling> tellings = tellings(reports.get(i), readings.get(i), cast, byName);
                tellings.forEach(telling -> place(telling, happenings));
            }
            for (Happening happening : happenings) {
                Event event = EventWriter.event(happening.tellings, cast);
                events.put(event.id(), event);
                told.addAll(statements(happening));
            }
        }
        return new Joined(List.copyOf(events.values()), told);
    }

    private static List<Integer> inTimeOrder(
            Story story, Map<ReportId, Integer> indexes, List<Report> reports) {
        List<Integer> order = new ArrayList<>();
        for (ReportId id : story.reports()) {
            Integer index = indexes.get(id);
            if (index != null) {
                order.add(index);
            }
        }
        order.sort(
                Comparator.comparing((Integer i) ->
                                reports.get(i).published().day().orElse(LocalDate.MAX))
                        .thenComparing(i -> reports.get(i).id()));
        return order;
    }

    private static Map<String, ActorId> names(Cast cast) {
        Map<String, ActorId> names = new HashMap<>();
        for (Actor actor : cast.actors()) {
            if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANISATION) {
                names.putIfAbsent(actor.name(), actor.id());
            }
        }
        return names;
    }

    private static List<Telling> tellings(
            Report report, Reading reading, Cast cast, Map<String, ActorId> byName) {
        List<Telling> tellings = new ArrayList<>();
        for (EventMention mention : reading.events()) {
            Set<ActorId> actors = new HashSet<>();
            Set<ActorId> recipients = new HashSet<>();
            Set<ActorId> affiliations = new HashSet<>();
            for (Participant participant : mention.participants()) {
                if (participant.member().isEmpty()) {
                    continue;
                }
                ActorId id = cast.actorOf(report.id(), participant.member().getAsInt());
                actors.add(id);
                if (participant.role() == Participant.Role.RECIPIENT) {
                    recipients.add(id);
                }
                for (Actor.HeldOffice office :
                        cast.find(id).map(Actor::offices).orElse(List.of())) {
                    Optional.ofNullable(byName.get(office.of())).ifPresent(affiliations::add);
                }
            }
            tellings.add(
                    new Telling(
                            report,
                            mention,
                            actors,
                            recipients,
                            affiliations,
                            mention.when().resolve(report.published().day())));
        }
        return tellings;
    }

    private void place(Telling telling, List<Happening> happenings) {
        Happening best = null;
        double most = 0;
        for (Happening happening : happenings) {
            double fit = happening.fit(telling);
            if (fit > 0 && fit >= most) {
                best = happening;
                most = fit;
            }
        }
        if (best == null) {
            happenings.add(new Happening(telling, places));
        } else {
            best.tellings.add(telling);
        }
    }

    /// The statements that tell it as done, those that tell it as planned and those that tell it as
    /// off.
    private static List<Set<StatementId>> statements(Happening happening) {
        Map<String, Set<StatementId>> byCourse = new TreeMap<>();
        for (Telling telling : happening.tellings) {
            Set<StatementId> statements =
                    byCourse.computeIfAbsent(telling.course(), key -> new HashSet<>());
            telling.mention().statement().ifPresent(statements::add);
        }
        return List.copyOf(byCourse.values());
    }
}
