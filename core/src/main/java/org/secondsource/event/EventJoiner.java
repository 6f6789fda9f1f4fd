package org.secondsource.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.Participant;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.report.Report;
import org.secondsource.story.ToldStory;

/// Joins the mentions of one event, first within a report, then across the reports of a story, by
/// kind, participants, place and day. A mention that tells none of these may join what its story
/// tells of that kind above all else.
public final class EventJoiner {
    private final PlaceNames places;

    public EventJoiner(PlaceNames places) {
        this.places = places;
    }

    public List<Event> join(List<ToldStory> stories, Cast cast) {
        Map<String, ActorId> byName = names(cast);
        Map<EventId, Event> events = new TreeMap<>();
        for (ToldStory story : stories) {
            List<Happening> happenings = happenings(story, cast, byName);
            for (Happening happening : happenings) {
                Event event = EventWriter.event(happening.tellings, cast);
                events.put(event.id(), event);
            }
        }
        return List.copyOf(events.values());
    }

    /// First those mentions that say something of their own, then the bare ones ("the fire"), which
    /// mean what the report, or the story, has told.
    private List<Happening> happenings(ToldStory story, Cast cast, Map<String, ActorId> byName) {
        Map<EventKind, List<Happening>> byKind = new TreeMap<>();
        List<Telling> bare = new ArrayList<>();
        for (ReadReport read : inTimeOrder(story)) {
            for (Telling telling : tellings(read, cast, byName)) {
                if (telling.isBare()) {
                    bare.add(telling);
                } else {
                    place(telling, ofKind(telling, byKind));
                }
            }
        }
        bare.forEach(telling -> place(telling, ofKind(telling, byKind)));
        byKind.values().forEach(EventJoiner::gather);
        return byKind.values().stream().flatMap(List::stream).toList();
    }

    /// Those that a story tells in the same word are one, where nothing says otherwise: each joins
    /// the one that most reports tell, of those that may take it.
    private static void gather(List<Happening> alike) {
        List<Happening> order = new ArrayList<>(alike);
        order.sort(Comparator.comparingLong(Happening::reports).reversed());
        alike.clear();
        for (Happening next : order) {
            Optional<Happening> taker = alike.stream().filter(h -> h.mayTake(next)).findFirst();
            if (taker.isPresent()) {
                taker.get().tellings.addAll(next.tellings);
            } else {
                alike.add(next);
            }
        }
    }

    private static List<Happening> ofKind(Telling telling, Map<EventKind, List<Happening>> byKind) {
        return byKind.computeIfAbsent(telling.mention().kind(), kind -> new ArrayList<>());
    }

    /// By day of publication; undated reports last.
    private static List<ReadReport> inTimeOrder(ToldStory story) {
        List<ReadReport> order = new ArrayList<>(story.reports());
        order.sort(
                Comparator.comparing((ReadReport read) ->
                                read.report().published().day().orElse(LocalDate.MAX))
                        .thenComparing(read -> read.report().id()));
        return order;
    }

    /// The states and organisations by name.
    static Map<String, ActorId> names(Cast cast) {
        Map<String, ActorId> names = new HashMap<>();
        for (Actor actor : cast.actors()) {
            if (actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANISATION) {
                names.putIfAbsent(actor.name(), actor.id());
            }
        }
        return names;
    }

    private static List<Telling> tellings(ReadReport read, Cast cast, Map<String, ActorId> byName) {
        Report report = read.report();
        List<Telling> tellings = new ArrayList<>();
        for (EventMention mention : read.reading().events()) {
            Set<ActorId> actors = new HashSet<>();
            Set<ActorId> recipients = new HashSet<>();
            Set<ActorId> affiliations = new HashSet<>();
            Set<String> things = new HashSet<>();
            for (Participant participant : mention.participants()) {
                things.add(lastWord(participant.span().of(report.text())));
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
                            things,
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
        if (best != null) {
            best.tellings.add(telling);
            return;
        }
        Optional<Happening> likely =
                happenings.stream()
                        .filter(happening -> happening.isAlike(telling))
                        .findFirst()
                        .or(() ->
                                Happening.leading(happenings)
                                        .filter(leading ->
                                                leading.mayHold(telling)
                                                        || leading.mayBeMeant(telling)));
        if (likely.isPresent()) {
            likely.get().tellings.add(telling);
        } else {
            happenings.add(new Happening(telling, places));
        }
    }

    static String lastWord(String words) {
        String[] split = words.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'-]+");
        return split.length == 0 ? "" : split[split.length - 1];
    }
}
