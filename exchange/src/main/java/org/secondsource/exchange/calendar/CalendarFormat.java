package org.secondsource.exchange.calendar;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.secondsource.brief.line.Wording;
import org.secondsource.event.Event;
import org.secondsource.exchange.form.ExportField;
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
    public List<ExportField> fields() {
        return ExportField.listed(CalendarFormat.class);
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
        lines.own("BEGIN", "VCALENDAR");
        lines.own("VERSION", "2.0");
        lines.own("PRODID", "-//Second Source//second-source//EN");
        lines.own("CALSCALE", "GREGORIAN");
        lines.text("NAME", view.title());
        lines.text("X-WR-CALNAME", view.title());
        lines.text("DESCRIPTION", about(view, options));
        for (Event event : events(view)) {
            if (CalendarEvent.hasDay(event)) {
                new CalendarEvent(view, options, event).write(lines);
            }
        }
        lines.own("END", "VCALENDAR");
        writer.flush();
    }

    /// Those that reports tell for their own sake.
    private static List<Event> events(PictureView view) {
        return view.picture().events().stream().filter(e -> !e.kind().isAside()).toList();
    }

    @Override
    public List<String> leftOut(PictureView view) {
        long undated = events(view).stream().filter(e -> !CalendarEvent.hasDay(e)).count();
        return undated == 0
                ? List.of()
                : List.of(
                        "%s of no known day or only a year left out."
                                .formatted(Wording.count((int) undated, "event")));
    }

    private String about(PictureView view, ExportOptions options) {
        List<String> parts = new ArrayList<>();
        if (options.tlp().isPresent()) {
            parts.add(options.label());
        }
        parts.add(
                "Each event tells who says so. Calendars that subscribe may lag behind by hours.");
        parts.addAll(leftOut(view));
        return String.join(" ", parts);
    }
}
