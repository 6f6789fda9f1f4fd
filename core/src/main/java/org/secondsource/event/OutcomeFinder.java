package org.secondsource.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.actor.Actor;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.actor.PlaceNames;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.PactMention;
import org.secondsource.story.Story;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Finds what meetings and visits led to: the pacts made at them.
///
/// A pact counts where a sentence tells that it was signed or announced "at" or "during" the event,
/// or where the same story tells that it was signed, two of its parties at least take part in the
/// event, and both were on one day, or at one place where a day is not told. That a pact is to be
/// signed counts nowhere.
public final class OutcomeFinder {
    /// An event longer than this, in days, says nothing of the day. Set by hand: visits of state
    /// take up to three.
    private static final int LONGEST_DAYS = 3;

    private static final int FEWEST_PARTIES = 2;

    private final PlaceNames places;
    private final Cast cast;
    private final Map<ReportId, Integer> stories = new HashMap<>();

    public OutcomeFinder(PlaceNames places, Cast cast, List<Story> stories) {
        this.places = places;
        this.cast = cast;
        for (int i = 0; i < stories.size(); i++) {
            for (ReportId report : stories.get(i).reports()) {
                this.stories.put(report, i);
            }
        }
    }

    /// The same events, each with what it led to.
    public List<Event> link(List<Event> events, List<Agreement> agreements) {
        Map<Integer, List<Event>> signings = new HashMap<>();
        events.stream()
                .filter(event -> event.kind().ploverEvent().equals("AGREE"))
                .forEach(event ->
                        hold(signings, event.history().stream().map(Event.Entry::cite), event));
        Map<Integer, List<Agreement>> pacts = new HashMap<>();
        agreements.forEach(
                pact -> hold(pacts, pact.history().stream().map(Agreement.Entry::cite), pact));
        return events.stream()
                .map(event -> isOccasion(event) ? linked(event, pacts, signings) : event)
                .toList();
    }

    private Event linked(
            Event event, Map<Integer, List<Agreement>> pacts, Map<Integer, List<Event>> signings) {
        Set<Integer> told =
                stories(event.history().stream().map(Event.Entry::cite))
                        .collect(Collectors.toSet());
        List<Agreement> near = of(told, pacts);
        return event.leadingTo(outcomes(event, near, of(told, signings)));
    }

    /// Those of some stories, in the order in which they were held.
    private static <T> List<T> of(Set<Integer> stories, Map<Integer, List<T>> byStory) {
        return stories.stream()
                .sorted()
                .flatMap(story -> byStory.getOrDefault(story, List.of()).stream())
                .distinct()
                .toList();
    }

    private <T> void hold(Map<Integer, List<T>> byStory, Stream<Cite> cites, T held) {
        stories(cites)
                .distinct()
                .forEach(story ->
                        byStory.computeIfAbsent(story, key -> new ArrayList<>()).add(held));
    }

    private Stream<Integer> stories(Stream<Cite> cites) {
        return cites.flatMap(cite -> story(cite.report()).stream());
    }

    /// People meet at it, and it has begun.
    private static boolean isOccasion(Event event) {
        return event.kind().ploverEvent().equals("CONSULT")
                && (event.status() == EventStatus.OCCURRED
                        || event.status() == EventStatus.ONGOING);
    }

    private List<Event.Outcome> outcomes(
            Event event, List<Agreement> agreements, List<Event> signings) {
        List<Event.Outcome> outcomes = new ArrayList<>();
        for (Agreement agreement : agreements) {
            agreement.history().stream()
                    .filter(entry ->
                            isToldAt(event, entry) || isSigned(event, agreement, entry, signings))
                    .findFirst()
                    .ifPresent(
                            entry -> outcomes.add(new Event.Outcome(agreement.id(), entry.cite())));
        }
        return outcomes;
    }

    private static boolean isToldAt(Event event, Agreement.Entry entry) {
        boolean made =
                entry.step() == PactMention.Step.SIGNED
                        || entry.step() == PactMention.Step.ANNOUNCED;
        return made
                && entry.occasion()
                        .filter(word ->
                                event.history().stream().anyMatch(e -> e.trigger().equals(word)))
                        .isPresent();
    }

    private boolean isSigned(
            Event event, Agreement agreement, Agreement.Entry entry, List<Event> signings) {
        if (entry.step() != PactMention.Step.SIGNED) {
            return false;
        }
        Optional<Event> signing = signings.stream().filter(s -> isOf(s, entry)).findFirst();
        Optional<DateRange> day = entry.date().or(() -> signing.flatMap(Event::date));
        boolean days = event.date().isPresent() && day.isPresent();
        boolean met =
                days
                        ? isShort(event.date().get())
                                && isShort(day.get())
                                && event.date().get().overlaps(day.get())
                        : places.relation(event.place(), signing.map(Event::place).orElse(""))
                                == PlaceNames.Relation.SAME;
        return met && isOneStory(event, entry) && parties(event, agreement) >= FEWEST_PARTIES;
    }

    /// Whether an event is the signing that a step of a pact tells.
    private static boolean isOf(Event signing, Agreement.Entry entry) {
        return signing.history().stream()
                .map(Event.Entry::trigger)
                .anyMatch(word ->
                        word.report().equals(entry.cite().report())
                                && entry.cite().span().contains(word.span()));
    }

    private static boolean isShort(DateRange days) {
        return ChronoUnit.DAYS.between(days.first(), days.last()) < LONGEST_DAYS;
    }

    private boolean isOneStory(Event event, Agreement.Entry entry) {
        Optional<Integer> story = story(entry.cite().report());
        return story.isPresent()
                && event.history().stream().anyMatch(e -> story(e.cite().report()).equals(story));
    }

    private Optional<Integer> story(ReportId report) {
        return Optional.ofNullable(stories.get(report));
    }

    /// How many parties of a pact take part in an event, themselves or by their office-holders.
    private long parties(Event event, Agreement agreement) {
        Set<ActorId> present = new HashSet<>();
        for (Event.Party party : event.participants()) {
            party.actor().ifPresent(present::add);
            party.actor().flatMap(cast::find).map(Actor::offices).orElse(List.of()).stream()
                    .filter(office -> !office.former())
                    .flatMap(office -> cast.body(office.of()).map(Actor::id).stream())
                    .forEach(present::add);
        }
        return agreement.parties().stream().distinct().filter(present::contains).count();
    }
}
