package org.secondsource.exchange.calendar;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.secondsource.brief.Wording;
import org.secondsource.event.Event;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.view.PictureView;

/// A calendar of the events whose day is known (iCalendar, RFC 5545).
public final class CalendarFormat implements ExportFormat {
    @Override
    public String name() {
        return "ics";
    }

    @Override
    public String summary() {
        return "A calendar of the events whose day is known.";
    }

    @Override
    public List<ExportFile> files() {
        return List.of(new ExportFile("events.ics", "text/calendar; charset=utf-8", this::write));
    }

    private void write(PictureView view, ExportOptions options, OutputStream out)
            throws IOException {
        BufferedWriter writer =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ContentLines lines = new ContentLines(writer);
        List<Event> events =
                view.picture().events().stream().filter(e -> !e.kind().isAside()).toList();
        List<Event> dated = events.stream().filter(CalendarEvent::hasDay).toList();
        lines.own("BEGIN", "VCALENDAR");
        lines.own("VERSION", "2.0");
        lines.own("PRODID", "-//Second Source//second-source//EN");
        lines.own("CALSCALE", "GREGORIAN");
        lines.text("NAME", view.title());
        lines.text("X-WR-CALNAME", view.title());
        lines.text("DESCRIPTION", about(options, events.size() - dated.size()));
        for (Event event : dated) {
            new CalendarEvent(view, options, event).write(lines);
        }
        lines.own("END", "VCALENDAR");
        writer.flush();
    }

    /// What is left out is told.
    private static String about(ExportOptions options, int undated) {
        Optional<String> left =
                undated == 0
                        ? Optional.empty()
                        : Optional.of(
                                "%s of no known day or only a year left out."
                                        .formatted(Wording.count(undated, "event")));
        return String.join(
                " ",
                List.of(
                                options.label(),
                                "Each event tells who says so. Calendars that subscribe may lag"
                                        + " behind by hours.",
                                left.orElse(""))
                        .stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
