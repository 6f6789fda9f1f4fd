package org.secondsource.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.secondsource.language.DateRange;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;
import tools.jackson.core.JsonGenerator;

/// Writes the parts that all facts of a picture have: cites, dates, words, and null for what is not
/// known.
final class FactWriter {
    /// Above this a double no longer holds every whole number, so it is written as it is.
    private static final double LARGEST_WHOLE = 9e15;

    private final JsonGenerator json;
    private final Map<ReportId, Report> reports = new HashMap<>();
    private final Map<ReportId, CodePoints> codePoints = new HashMap<>();

    FactWriter(JsonGenerator json, Picture picture) {
        this.json = json;
        for (Report report : picture.reports()) {
            reports.put(report.id(), report);
            codePoints.put(report.id(), new CodePoints(report.text()));
        }
    }

    Report report(ReportId id) {
        Report report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("the picture has no report " + id);
        }
        return report;
    }

    /// An object of a list.
    void item(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void object(String name, Runnable fields) {
        json.writeName(name);
        item(fields);
    }

    <T> void list(String name, Collection<T> items, Consumer<T> writeItem) {
        json.writeArrayPropertyStart(name);
        items.forEach(writeItem);
        json.writeEndArray();
    }

    /// A list of ids or words.
    void words(String name, Collection<?> items) {
        list(name, items, item -> json.writeString(wellFormed(item.toString())));
    }

    /// Words; null where they are empty, since empty means not known.
    void text(String name, String value) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, wellFormed(value));
        }
    }

    void id(String name, Object id) {
        json.writeStringProperty(name, id.toString());
    }

    /// An id; null where there is none.
    void id(String name, Optional<?> id) {
        text(name, id.map(Object::toString).orElse(""));
    }

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    void count(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    /// A number, without ".0" where it is whole.
    void number(String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            json.writeNumberProperty(name, (long) value);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    /// A share from 0 to 1, to four places.
    void share(String name, double value) {
        json.writeNumberProperty(name, Math.round(value * 10_000) / 10_000.0);
    }

    /// A word of a closed list as the picture writes it: lower case, with spaces or hyphens.
    void choice(String name, Enum<?> value, char between) {
        json.writeStringProperty(name, value.name().toLowerCase(Locale.ROOT).replace('_', between));
    }

    void date(String name, Optional<DateRange> range) {
        if (range.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        DateRange days = range.get();
        object(
                name,
                () -> {
                    json.writeStringProperty("start", days.start());
                    json.writeStringProperty("end", days.end());
                });
    }

    /// The fields of a cite, inside the object of its fact.
    void cite(Cite cite) {
        id("report", cite.report());
        CodePoints points = codePoints.get(cite.report());
        if (points == null) {
            throw new IllegalArgumentException("cite of unknown report " + cite.report());
        }
        count("start", points.before(cite.span().start()));
        count("end", points.before(cite.span().end()));
        json.writeStringProperty("exact", wellFormed(cite.exact()));
    }

    void cite(Report report, Span span) {
        cite(report.cite(span));
    }

    /// A cite as an object of its own.
    void cite(String name, Cite cite) {
        object(name, () -> cite(cite));
    }

    void nothing(String... names) {
        for (String name : names) {
            json.writeNullProperty(name);
        }
    }

    /// The text with half characters, which UTF-8 cannot write, replaced: one for one, so that
    /// offsets stay.
    private static String wellFormed(String text) {
        boolean whole = true;
        for (int unit = 0; unit < text.length() && whole; unit++) {
            whole = !Character.isSurrogate(text.charAt(unit));
        }
        if (whole) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isHalf(point) ? '\uFFFD' : point)
                .forEach(mended::appendCodePoint);
        return mended.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
