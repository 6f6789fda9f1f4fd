package org.secondsource.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.secondsource.language.Words;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.cast.Nouns;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.Participant;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.report.Report;
import org.secondsource.story.ToldStory;

/// Which mentions of a story are one event by the rules: those of one kind whose identity agrees
/// (`Aspect`).
final class RuledEvents {
    /// Words for people that may mean any.
    private static final Set<String> ANYBODY =
            Words.of("people, person, persons, others, thousands, hundreds, dozens, lives");

    /// Words that tell of one, and of several.
    private static final Set<String> ONE = Set.of("a", "an", "one", "the");

    private static final Set<String> SEVERAL =
            Words.of(
                    "people, men, women, children, several, many, both, dozens, hundreds,"
                            + " thousands, scores, two, three, four, five, six, seven, eight, nine,"
                            + " ten, eleven, twelve");

    private static final Nouns NOUNS = Nouns.english();

    private final PlaceNames places;

    RuledEvents(PlaceNames places) {
        this.places = places;
    }

    /// First the mentions that are marked as one, those that tell most before the others, then
    /// those that point to what their report has told ("the fire"), then what a story tells in the
    /// same words of the same parties, where only one can be meant.
    List<Happening> of(ToldStory story, Cast cast) {
        Map<EventKind, List<Happening>> byKind = new TreeMap<>();
        List<Telling> all = new ArrayList<>();
        inTimeOrder(story).forEach(read -> all.addAll(tellings(read, cast)));
        List<Telling> bare = all.stream().filter(t -> t.identity().isBare()).toList();
        all.removeAll(bare);
        all.sort(
                Comparator.comparing((Telling telling) -> !telling.isMoved())
                        .thenComparing(telling -> !telling.identity().isPrecise()));
        all.forEach(telling -> place(telling, ofKind(telling, byKind)));
        bare.forEach(telling -> point(telling, ofKind(telling, byKind)));
        for (List<Happening> alike : byKind.values()) {
            int before;
            do {
                before = alike.size();
                gather(alike);
            } while (alike.size() < before);
        }
        return byKind.values().stream().flatMap(List::stream).toList();
    }

    /// Joins each to the one that it may be; where it may be two, to the one that far more reports
    /// tell, else to none.
    private static void gather(List<Happening> alike) {
        List<Happening> order = new ArrayList<>(alike);
        order.sort(Comparator.comparingInt(Happening::reports).reversed());
        alike.clear();
        for (Happening next : order) {
            taker(alike, next).ifPresentOrElse(taker -> taker.addAll(next), () -> alike.add(next));
        }
    }

    /// Of those that agree best, the one that most reports tell, where no other of them is surely
    /// another and told by nearly as many.
    private static Optional<Happening> taker(List<Happening> alike, Happening next) {
        Map<Happening, Integer> fits = new LinkedHashMap<>();
        alike.forEach(taker -> taker.mayBe(next).ifPresent(fit -> fits.put(taker, fit)));
        int best = fits.values().stream().max(Comparator.naturalOrder()).orElse(0);
        fits.values().removeIf(fit -> fit < best);
        return fits.keySet().stream().max(Comparator.comparingInt(Happening::reports));
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

    private static List<Telling> tellings(ReadReport read, Cast cast) {
        Report report = read.report();
        List<Telling> tellings = new ArrayList<>();
        Map<EventMention, Wording> wordings = Wording.of(read.reading());
        for (EventMention mention : read.reading().events()) {
            Wording wording = wordings.getOrDefault(mention, Wording.NONE);
            tellings.add(telling(report, mention, wording, cast));
        }
        return tellings;
    }

    private static Telling telling(
            Report report, EventMention mention, Wording wording, Cast cast) {
        Set<ActorId> doers = new HashSet<>();
        Set<ActorId> receivers = new HashSet<>();
        Map<ActorId, Identity.Name> named = new HashMap<>();
        Set<ActorId> affiliations = new HashSet<>();
        Set<String> things = new HashSet<>();
        for (Participant participant : mention.participants()) {
            if (participant.member().isEmpty()) {
                String thing = lastWord(participant.span().of(report.text()));
                if (!ANYBODY.contains(thing)) {
                    things.add(thing);
                }
                continue;
            }
            ActorId id = cast.actorOf(report.id(), participant.member().getAsInt());
            (participant.role() == Participant.Role.RECIPIENT ? receivers : doers).add(id);
            Actor actor = cast.find(id).orElseThrow();
            if (actor.isNamed() && !isDescription(actor)) {
                named.put(
                        id,
                        new Identity.Name(
                                actor.kind(),
                                List.of(actor.name().toLowerCase(Locale.ROOT).split(" "))));
            }
            for (Actor.HeldOffice office : actor.offices()) {
                cast.body(office.of()).map(Actor::id).ifPresent(affiliations::add);
            }
        }
        return new Telling(
                report,
                mention,
                wording,
                doers,
                receivers,
                toll(report, mention),
                named,
                affiliations,
                things);
    }

    /// Whether it is done to one or to several, by the words for them.
    private static Identity.Toll toll(Report report, EventMention mention) {
        List<String> done =
                mention.participants().stream()
                        .filter(p -> p.role() == Participant.Role.RECIPIENT)
                        .map(p -> p.span().of(report.text()))
                        .toList();
        if (done.size() != 1) {
            return Identity.Toll.UNTOLD;
        }
        List<String> words = List.of(done.getFirst().toLowerCase(Locale.ROOT).split("\\s+"));
        if (words.stream()
                .anyMatch(word -> SEVERAL.contains(word) || word.matches("[\\d,.]*\\d"))) {
            return Identity.Toll.SEVERAL;
        }
        return ONE.contains(words.getFirst()) && !words.getLast().endsWith("s")
                ? Identity.Toll.ONE
                : Identity.Toll.UNTOLD;
    }

    /// "Queens Woman", "President-elect": a headline's capitals make no name.
    private static boolean isDescription(Actor actor) {
        return actor.kind() == ActorKind.PERSON
                && Arrays.stream(actor.name().split(" ")).anyMatch(NOUNS::isPersonWord);
    }

    /// Joins a telling to the happening that it is marked as best; where it may be two that are
    /// surely not one, or is none, it is one of its own.
    private void place(Telling telling, List<Happening> happenings) {
        List<Happening> best = new ArrayList<>();
        int most = 1;
        for (Happening happening : happenings) {
            int marks = happening.marks(telling).orElse(0);
            if (marks > most) {
                best.clear();
                most = marks;
            }
            if (marks == most) {
                best.add(happening);
            }
        }
        boolean doubtful = best.stream().anyMatch(one -> one.isAnother(best.getFirst()));
        if (best.isEmpty() || doubtful) {
            happenings.add(new Happening(telling, places));
        } else {
            best.getFirst().add(telling);
        }
    }

    /// Joins a telling that tells nothing of its own to the one happening of its report that it can
    /// mean.
    private void point(Telling telling, List<Happening> happenings) {
        List<Happening> near =
                happenings.stream()
                        .filter(happening -> happening.isToldIn(telling.report().id()))
                        .filter(happening -> happening.mayBeMeant(telling))
                        .toList();
        if (near.size() == 1) {
            near.getFirst().add(telling);
        } else {
            place(telling, happenings);
        }
    }

    static String lastWord(String words) {
        String[] split = words.strip().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'-]+");
        return split.length == 0 ? "" : split[split.length - 1];
    }
}
