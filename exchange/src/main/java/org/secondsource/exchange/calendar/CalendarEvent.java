package org.secondsource.exchange.calendar;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.secondsource.brief.line.Wording;
import org.secondsource.event.Event;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.view.Carried;
import org.secondsource.exchange.view.NameUuid;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.report.Report;

/// Writes one event as a VEVENT.
final class CalendarEvent {
    /// What is known less exactly than to a month is no entry of a calendar.
    private static final int LONGEST_DAYS = 31;

    /// So many of the newest tellings are quoted; the others are counted.
    private static final int MOST_QUOTES = 10;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final PictureView view;
    private final ExportOptions options;
    private final Event event;

    CalendarEvent(PictureView view, ExportOptions options, Event event) {
        this.view = view;
        this.options = options;
        this.event = event;
    }

    /// Whether it is known well enough when it is.
    static boolean hasDay(Event event) {
        return event.date().filter(days -> length(days) <= LONGEST_DAYS).isPresent();
    }

    private static long length(DateRange days) {
        return ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
    }

    void write(ContentLines lines) throws IOException {
        DateRange days = event.date().orElseThrow();
        Carried carried = view.carried(view.cites(event));
        lines.own("BEGIN", "VEVENT");
        lines.own("UID", NameUuid.of("event", event.id().toString()).toString());
        lines.own("DTSTAMP", MOMENT.format(PictureView.start(lastTold())));
        lines.own("SEQUENCE", Integer.toString(changes()));
        lines.own("DTSTART;VALUE=DATE", DAY.format(days.first()));
        lines.own("DTEND;VALUE=DATE", DAY.format(days.last().plusDays(1)));
        lines.text("SUMMARY", summary(days));
        lines.own("STATUS", status(event.status()));
        lines.own("TRANSP", "TRANSPARENT");
        lines.text("LOCATION", PlainText.line(event.place()));
        lines.text("CATEGORIES", event.kind().name());
        lines.text("DESCRIPTION", description(carried));
        Optional<String> page = view.page(newest());
        if (page.isPresent()) {
            lines.own("URL", page.get());
        }
        lines.text("X-SECOND-SOURCE-EVENT", event.id().toString());
        lines.own("X-SECOND-SOURCE-STATUS", Wording.lower(event.status()));
        lines.own("X-SECOND-SOURCE-ORIGINS-MIN", Integer.toString(carried.min()));
        lines.own("X-SECOND-SOURCE-ORIGINS-MAX", Integer.toString(carried.max()));
        lines.own("END", "VEVENT");
    }

    /// Calendars have three words for seven.
    private static String status(EventStatus status) {
        return switch (status) {
            case POSSIBLE, EXPECTED -> "TENTATIVE";
            case SCHEDULED, ONGOING, OCCURRED -> "CONFIRMED";
            case CANCELLED, DENIED -> "CANCELLED";
        };
    }

    private String summary(DateRange days) {
        String name = Wording.upper(PlainText.line(event.name()));
        String said =
                switch (event.status()) {
                    case POSSIBLE -> "Possible: ";
                    case EXPECTED -> "Expected: ";
                    case SCHEDULED, ONGOING, OCCURRED -> "";
                    case CANCELLED -> "Cancelled: ";
                    case DENIED -> "Denied: ";
                };
        return said + name + (days.isDay() ? "" : " (" + Wording.days(event.date(), "") + ")");
    }

    /// How often its day or status changed. Another report can only add to it, so it never falls.
    private int changes() {
        int changes = 0;
        Optional<EventStatus> status = Optional.empty();
        Optional<DateRange> date = Optional.empty();
        for (Event.Entry entry : event.history()) {
            boolean otherwise = status.filter(s -> s != entry.status()).isPresent();
            boolean moved =
                    entry.date().isPresent() && date.isPresent() && !entry.date().equals(date);
            changes += (otherwise ? 1 : 0) + (moved ? 1 : 0);
            status = Optional.of(entry.status());
            date = entry.date().or(keep(date));
        }
        return changes;
    }

    private static <T> Supplier<Optional<T>> keep(Optional<T> value) {
        return () -> value;
    }

    private Optional<LocalDate> lastTold() {
        return event.history().stream()
                .flatMap(entry -> view.report(entry.cite().report()).published().day().stream())
                .max(Comparator.naturalOrder());
    }

    private Report newest() {
        return view.report(event.history().getLast().cite().report());
    }

    private String description(Carried carried) {
        List<String> parts = new ArrayList<>();
        if (options.tlp().isPresent()) {
            parts.add(options.label());
        }
        parts.add(
                "%s, as told by %s."
                        .formatted(
                                Wording.upper(Wording.lower(event.status())), carriers(carried)));
        String byHand = view.lookup().byHand(event);
        if (!byHand.isEmpty()) {
            parts.add(Wording.sentence(byHand));
        }
        List<Event.Entry> newestFirst = event.history().reversed();
        newestFirst.stream()
                .limit(MOST_QUOTES)
                .map(entry -> view.quoted(entry.cite()))
                .forEach(parts::add);
        int more = newestFirst.size() - MOST_QUOTES;
        if (more > 0) {
            parts.add("And " + Wording.count(more, "earlier telling") + ".");
        }
        return String.join("\n", parts);
    }

    private static String carriers(Carried carried) {
        String known = Wording.list(carried.names().stream().map(PlainText::line).toList());
        String count =
                carried.min() == carried.max()
                        ? Wording.count(carried.min(), "origin")
                        : carried.min() + " to " + Wording.count(carried.max(), "origin");
        return known.isEmpty() ? count + ", none of them known" : count + ": " + known;
    }
}
