package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.secondsource.event.Event;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.text.Cite;

/// Tells events: what is coming, and what happened.
final class EventTeller {
    private static final int SHOWN_COMING = 10;
    private static final int SHOWN_HAPPENED = 16;
    private static final String NO_DATE = "no date told";

    private final Shelf shelf;

    EventTeller(Shelf shelf) {
        this.shelf = shelf;
    }

    /// Events that are planned or expected, the next first, those without a date last.
    Brief.Section coming() {
        return section(
                Brief.Topic.COMING,
                "By date. An event whose day has passed stays here until a report says that it"
                        + " took place.",
                SHOWN_COMING,
                Set.of(EventStatus.SCHEDULED, EventStatus.EXPECTED, EventStatus.POSSIBLE));
    }

    /// Events that took place, are under way or will not take place, the oldest first.
    Brief.Section happened() {
        return section(
                Brief.Topic.HAPPENED,
                "The oldest first; what was called off or denied stands where it was due.",
                SHOWN_HAPPENED,
                Set.of(
                        EventStatus.OCCURRED,
                        EventStatus.ONGOING,
                        EventStatus.CANCELLED,
                        EventStatus.DENIED));
    }

    private Brief.Section section(
            Brief.Topic topic, String explanation, int shown, Set<EventStatus> statuses) {
        List<Event> events =
                shelf.picture().events().stream()
                        .filter(event -> statuses.contains(event.status()))
                        .sorted(
                                Comparator.comparingInt(EventTeller::weight)
                                        .reversed()
                                        .thenComparing(Event::id))
                        .toList();
        List<Event> told = events.subList(0, Math.min(shown, events.size()));
        List<Line> lines = new ArrayList<>();
        told.stream().sorted(byDate()).forEach(event -> lines.add(line(event)));
        events.stream().skip(shown).sorted(byDate()).forEach(event -> lines.add(line(event)));
        return new Brief.Section(topic, explanation, lines, shown);
    }

    /// Events of more reports, and with participants, a place and a date, matter more.
    private static int weight(Event event) {
        int reports =
                (int)
                        event.history().stream()
                                .map(entry -> entry.cite().report())
                                .distinct()
                                .count();
        int details =
                (event.participants().isEmpty() ? 0 : 2)
                        + (event.date().isPresent() ? 1 : 0)
                        + (event.place().isEmpty() ? 0 : 1);
        return reports * 4 + details;
    }

    private Comparator<Event> byDate() {
        return Comparator.comparing(
                        (Event event) -> event.date().map(DateRange::first).orElse(LocalDate.MAX))
                .thenComparing(event -> event.date().map(DateRange::last).orElse(LocalDate.MAX))
                .thenComparing(Event::id);
    }

    private Line.Happening line(Event event) {
        List<Cite> cites = event.history().stream().map(Event.Entry::cite).toList();
        return new Line.Happening(
                event.id(),
                Wording.days(event.date(), NO_DATE),
                new Sentence(Wording.sentence(name(event)), shelf.quotes(cites)),
                event.status(),
                status(event));
    }

    /// The event's name, with its place where the name does not hold it.
    private static String name(Event event) {
        String name = event.name();
        String place = event.place();
        boolean placed =
                place.isEmpty()
                        || name.toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT));
        return placed ? name : name + ", " + place;
    }

    /// "scheduled (earlier: expected)", and whether its day has passed.
    private String status(Event event) {
        List<String> earlier =
                event.history().stream()
                        .map(Event.Entry::status)
                        .distinct()
                        .filter(status -> status != event.status())
                        .map(Wording::lower)
                        .toList();
        String now = Wording.lower(event.status());
        String history =
                earlier.isEmpty() ? now : now + " (earlier: " + String.join(", ", earlier) + ")";
        return isOverdue(event) ? history + "; no report says that it took place" : history;
    }

    private boolean isOverdue(Event event) {
        Optional<LocalDate> asOf = shelf.picture().asOf();
        boolean planned =
                event.status() == EventStatus.SCHEDULED || event.status() == EventStatus.EXPECTED;
        return planned
                && asOf.isPresent()
                && event.date().filter(days -> days.last().isBefore(asOf.get())).isPresent();
    }
}
