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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.claim.wording.ToldAlike;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.Participant;
import org.secondsource.reading.statement.StatementId;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.report.Report;
import org.secondsource.story.ToldStory;
import org.secondsource.text.Cite;

/// Joins the mentions of one event, first within a report, then across the reports of a story, by
/// kind, participants, place and day. A mention that tells none of these may join what its story
/// tells of that kind above all else; it then backs no claim (`Happening.sure`).
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
            List<Happening> happenings = happenings(story, cast, byName);
            for (Happening happening : happenings) {
                Event event = EventWriter.event(happening.tellings, cast);
                events.put(event.id(), event);
                told.addAll(statements(happening));
            }
        }
        return new Joined(List.copyOf(events.values()), told);
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
            if (best.isSure(telling)) {
                best.sure.add(telling);
            }
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

    /// The statements that tell it as done, those that tell it as planned and those that tell it as
    /// off.
    private static List<ToldAlike> statements(Happening happening) {
        Map<String, List<Telling>> byCourse = new TreeMap<>();
        for (Telling telling : happening.sure) {
            byCourse.computeIfAbsent(telling.course(), key -> new ArrayList<>()).add(telling);
        }
        List<ToldAlike> told = new ArrayList<>();
        for (List<Telling> alike : byCourse.values()) {
            SortedMap<StatementId, Cite> clauses = new TreeMap<>();
            for (Telling telling : alike) {
                Cite clause = telling.report().cite(telling.mention().span());
                telling.mention().statement().ifPresent(id -> clauses.putIfAbsent(id, clause));
            }
            told.add(new ToldAlike(plainest(alike), clauses));
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
