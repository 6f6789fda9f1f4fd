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
import java.util.regex.Pattern;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.ToldAlike;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.Participant;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.report.Report;
import org.secondsource.story.ToldStory;
import org.secondsource.text.Cite;

/// Joins the mentions of one event, first within a report, then across the reports of a story, by
/// kind, participants, place and day; never by kind alone.
public final class EventJoiner {
    private final PlaceNames places;

    public EventJoiner(PlaceNames places) {
        this.places = places;
    }

    /// @param told for each event the statements that tell it alike
    public record Joined(List<Event> events, List<ToldAlike> told) {
        public Joined {
            events = List.copyOf(events);
            told = List.copyOf(told);
        }
    }

    public Joined join(List<ToldStory> stories, Cast cast) {
        Map<String, ActorId> byName = names(cast);
        Map<EventId, Event> events = new TreeMap<>();
        List<ToldAlike> told = new ArrayList<>();
        for (ToldStory story : stories) {
            List<Happening> happenings = new ArrayList<>();
            for (ReadReport read : inTimeOrder(story)) {
                tellings(read, cast, byName).forEach(telling -> place(telling, happenings));
            }
            for (Happening happening : happenings) {
                Event event = EventWriter.event(happening.tellings, cast);
                events.put(event.id(), event);
                told.addAll(statements(happening));
            }
        }
        return new Joined(List.copyOf(events.values()), told);
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

    private static Map<String, ActorId> names(Cast cast) {
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
    private static List<ToldAlike> statements(Happening happening) {
        Map<String, List<Telling>> byCourse = new TreeMap<>();
        for (Telling telling : happening.tellings) {
            byCourse.computeIfAbsent(telling.course(), key -> new ArrayList<>()).add(telling);
        }
        List<ToldAlike> told = new ArrayList<>();
        for (List<Telling> alike : byCourse.values()) {
            Set<StatementId> statements = new HashSet<>();
            alike.forEach(telling -> telling.mention().statement().ifPresent(statements::add));
            told.add(new ToldAlike(plainest(alike), statements));
        }
        return told;
    }

    /// The shortest clause that names somebody or something itself and tells no number of its own.
    private static Cite plainest(List<Telling> alike) {
        return alike.stream()
                .map(telling -> telling.report().cite(telling.mention().span()))
                .min(
                        Comparator.comparingInt(EventJoiner::wants)
                                .thenComparingInt(cite -> cite.exact().length())
                                .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /// What a clause lacks to stand alone, in steps.
    private static int wants(Cite clause) {
        String text = clause.exact();
        boolean pronoun = PRONOUN_FIRST.matcher(text).lookingAt();
        boolean fragment = text.split("\\s+").length < 4;
        boolean number = NUMBER.matcher(text).find();
        return (pronoun ? 1 : 0) + (fragment ? 2 : 0) + (number ? 1 : 0);
    }

    private static final Pattern PRONOUN_FIRST =
            Pattern.compile(
                    "(?i)(to|he|she|it|they|his|her|its|their|who|which|that|and|where|when)\\b");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)\\d|\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|"
                            + "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\\b");
}
