package org.secondsource.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.line.Quote;
import org.secondsource.brief.line.Wording;
import org.secondsource.event.Agreement;
import org.secondsource.event.Event;
import org.secondsource.event.EventId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.PactMention;
import org.secondsource.situation.Picture;

/// All events of a picture by date, the undated last, and the pacts with their steps.
public record Timeline(List<Item> items, List<Pact> pacts) {
    public Timeline {
        items = List.copyOf(items);
        pacts = List.copyOf(pacts);
    }

    /// One event with what each report tells of it.
    ///
    /// @param when "Mon 4 Nov 2024"; empty where no report says
    /// @param text the newest sentence that tells it
    /// @param status "scheduled (earlier: expected)", where it was due before, what it led to
    /// @param history in the order of publication
    public record Item(
            EventId event, String when, String text, String status, List<Telling> history) {
        public Item {
            history = List.copyOf(history);
        }
    }

    /// What one report tells.
    ///
    /// @param published "Mon 28 Oct 2024"
    /// @param when the day it gives for the event, with the day it was due on before where it puts
    ///   it on another; empty where it gives none
    public record Telling(String published, String status, String when, Quote quote) {}

    /// A pact, step by step.
    public record Pact(String name, String parties, List<Step> steps) {
        public Pact {
            steps = List.copyOf(steps);
        }
    }

    /// "signed", "Mon 4 Nov 2024".
    public record Step(String step, String when, List<Quote> quotes) {
        public Step {
            quotes = List.copyOf(quotes);
        }
    }

    /// The timeline of a picture.
    public static Timeline of(Picture picture) {
        PictureLookup lookup = new PictureLookup(picture);
        List<Item> items = new ArrayList<>();
        picture.events().stream()
                .filter(event -> !event.kind().isAside())
                .sorted(
                        Comparator.comparing((Event event) -> event.date().isEmpty())
                                .thenComparing(
                                        event -> event.date().orElse(EVER),
                                        Comparator.naturalOrder())
                                .thenComparing(Event::id))
                .forEach(event -> items.add(item(event, picture, lookup)));
        return new Timeline(items, pacts(picture, lookup));
    }

    private static final DateRange EVER = DateRange.ofYear(9999);

    private static Item item(Event event, Picture picture, PictureLookup lookup) {
        return new Item(
                event.id(),
                Wording.days(event.date(), ""),
                text(event, lookup),
                status(event, picture),
                event.history().stream().map(entry -> telling(entry, lookup)).toList());
    }

    /// The newest sentence that tells its present status.
    private static String text(Event event, PictureLookup lookup) {
        Event.Entry newest =
                event.history().stream()
                        .filter(entry -> entry.status() == event.status())
                        .reduce((first, next) -> next)
                        .orElseGet(() -> event.history().getLast());
        Quote quote = lookup.quote(newest.cite());
        return Wording.sentence(quote.before() + quote.cite().exact() + quote.after());
    }

    private static String status(Event event, Picture picture) {
        List<String> earlier =
                event.history().stream()
                        .map(Event.Entry::status)
                        .distinct()
                        .filter(status -> status != event.status())
                        .map(Wording::lower)
                        .toList();
        Stream<String> now =
                Stream.of(
                        Wording.lower(event.status())
                                + (earlier.isEmpty()
                                        ? ""
                                        : " (earlier: " + String.join(", ", earlier) + ")"));
        Stream<String> parts =
                Stream.of(now, moved(event).stream(), ledTo(event, picture).stream())
                        .flatMap(part -> part);
        return String.join("; ", parts.toList());
    }

    /// "put off from Mon 9 Mar 2026": the day it was due on before, as the newest report that puts
    /// it on another tells.
    private static Optional<String> moved(Event event) {
        return event.history().stream()
                .flatMap(entry -> entry.movedFrom().stream())
                .reduce((first, next) -> next)
                .filter(old -> event.date().filter(old::equals).isEmpty())
                .map(old -> {
                    boolean earlier =
                            event.date().filter(d -> d.first().isBefore(old.first())).isPresent();
                    String how = earlier ? "brought forward from " : "put off from ";
                    return how + Wording.days(Optional.of(old), "");
                });
    }

    /// "led to: rescue pact".
    private static Optional<String> ledTo(Event event, Picture picture) {
        List<String> pacts =
                picture.agreements().stream()
                        .filter(agreement ->
                                event.ledTo().stream()
                                        .anyMatch(o -> o.agreement().equals(agreement.id())))
                        .map(Agreement::name)
                        .toList();
        return pacts.isEmpty()
                ? Optional.empty()
                : Optional.of("led to: " + String.join(", ", pacts));
    }

    private static Telling telling(Event.Entry entry, PictureLookup lookup) {
        return new Telling(
                lookup.published(entry.cite().report()).map(Wording::day).orElse("day not known"),
                Wording.lower(entry.status()),
                days(entry),
                lookup.quote(entry.cite()));
    }

    private static String days(Event.Entry entry) {
        String day = Wording.days(entry.date(), "");
        return entry.movedFrom()
                .map(old -> day + " instead of " + Wording.days(Optional.of(old), ""))
                .map(String::strip)
                .orElse(day);
    }

    /// Pacts, those with most steps first.
    private static List<Pact> pacts(Picture picture, PictureLookup lookup) {
        return picture.agreements().stream()
                .sorted(
                        Comparator.comparingInt((Agreement pact) -> -pact.history().size())
                                .thenComparing(Agreement::id))
                .map(pact ->
                        new Pact(
                                Wording.upper(Wording.tidy(pact.name())),
                                Wording.list(pact.parties().stream().map(lookup::name).toList()),
                                steps(pact, lookup)))
                .toList();
    }

    /// One line a step, in the order in which a pact comes about.
    private static List<Step> steps(Agreement agreement, PictureLookup lookup) {
        Map<PactMention.Step, List<Agreement.Entry>> byStep = new TreeMap<>();
        for (Agreement.Entry entry : agreement.history()) {
            byStep.computeIfAbsent(entry.step(), step -> new ArrayList<>()).add(entry);
        }
        List<Step> steps = new ArrayList<>();
        byStep.forEach((step, entries) -> {
            List<String> days =
                    entries.stream()
                            .flatMap(entry -> entry.date().stream())
                            .distinct()
                            .sorted()
                            .map(day -> Wording.days(Optional.of(day), ""))
                            .toList();
            steps.add(
                    new Step(
                            Wording.lower(step),
                            Wording.list(days),
                            lookup.quotes(entries.stream().map(Agreement.Entry::cite).toList())));
        });
        return steps;
    }
}
