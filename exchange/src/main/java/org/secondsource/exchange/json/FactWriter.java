package org.secondsource.exchange.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.secondsource.exchange.view.CiteOffsets;
import org.secondsource.language.DateRange;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Writes the parts that all facts of a picture have: cites, dates, words, and null for what is not
/// known.
final class FactWriter {
    private final JsonOut json;
    private final CiteOffsets offsets;

    FactWriter(JsonOut json, Picture picture) {
        this.json = json;
        this.offsets = new CiteOffsets(picture);
    }

    Report report(ReportId id) {
        return offsets.report(id);
    }

    /// An object of a list.
    void item(Runnable fields) {
        json.item(fields);
    }

    void object(String name, Runnable fields) {
        json.object(name, fields);
    }

    <T> void list(String name, Collection<T> items, Consumer<T> writeItem) {
        json.list(name, items, writeItem);
    }

    /// A list of ids or words.
    void words(String name, Collection<?> items) {
        json.words(name, items);
    }

    /// Words; null where they are empty, since empty means not known.
    void text(String name, String value) {
        if (value.isEmpty()) {
            json.nothing(name);
        } else {
            json.string(name, value);
        }
    }

    void id(String name, Object id) {
        json.string(name, id.toString());
    }

    /// An id; null where there is none.
    void id(String name, Optional<?> id) {
        text(name, id.map(Object::toString).orElse(""));
    }

    void flag(String name, boolean value) {
        json.flag(name, value);
    }

    void count(String name, int value) {
        json.count(name, value);
    }

    void number(String name, double value) {
        json.number(name, value);
    }

    void share(String name, double value) {
        json.share(name, value);
    }

    /// A word of a closed list as the picture writes it: lower case, with spaces or hyphens.
    void choice(String name, Enum<?> value, char between) {
        json.string(name, value.name().toLowerCase(Locale.ROOT).replace('_', between));
    }

    void date(String name, Optional<DateRange> range) {
        if (range.isEmpty()) {
            json.nothing(name);
            return;
        }
        DateRange days = range.get();
        object(
                name,
                () -> {
                    json.string("start", days.start());
                    json.string("end", days.end());
                });
    }

    /// The fields of a cite, inside the object of its fact.
    void cite(Cite cite) {
        id("report", cite.report());
        count("start", offsets.start(cite));
        count("end", offsets.end(cite));
        json.string("exact", cite.exact());
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
            json.nothing(name);
        }
    }
}
