package org.secondsource.exchange.json.kept;

import java.io.OutputStream;
import java.util.Locale;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.finding.Answer;
import org.secondsource.finding.Findable;

/// Writes what a search found (`second-source.search/1`). Marks count code points of `text`; the id
/// leads to all else in the picture.
public final class SearchJson {
    private static final String FORMAT = "second-source.search/1";

    private SearchJson() {}

    /// Leaves `out` open.
    ///
    /// @throws tools.jackson.core.JacksonException where `out` fails
    public static void write(String question, Answer answer, OutputStream out) {
        JsonOut.write(
                out,
                json ->
                        json.item(() -> {
                            json.string("format", FORMAT);
                            json.string("question", question);
                            json.object("found", () -> numbers(json, answer));
                            json.list("hits", answer.hits(), hit -> hit(json, hit));
                        }));
    }

    private static void numbers(JsonOut json, Answer answer) {
        for (Findable.Sort sort : Findable.Sort.values()) {
            json.count(name(sort), answer.numbers().getOrDefault(sort, 0));
        }
    }

    private static String name(Findable.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private static void hit(JsonOut json, Answer.Hit hit) {
        Findable found = hit.found();
        json.item(() -> {
            json.string("sort", name(found.sort()));
            json.string("id", found.id());
            json.string("text", found.text());
            json.list(
                    "marks",
                    hit.marks(),
                    mark ->
                            json.item(() -> {
                                json.count("start", found.text().codePointCount(0, mark.start()));
                                json.count("end", found.text().codePointCount(0, mark.end()));
                            }));
            json.stringIfAny("label", found.label());
            json.object(
                    "cite",
                    () -> {
                        json.string("report", found.cite().report().value());
                        json.string("exact", found.cite().exact());
                    });
            days(json, found);
            json.stringIfAny("place", found.place());
            json.stringIfAny("kind", found.kind());
            json.stringIfAny("standing", found.standing());
            if (found.sort() == Findable.Sort.CLAIM) {
                json.object(
                        "independentSources",
                        () -> {
                            json.count("min", found.sources().min());
                            json.count("max", found.sources().max());
                        });
            }
        });
    }

    private static void days(JsonOut json, Findable found) {
        found.published().ifPresent(day -> json.string("published", day.toString()));
        found.meant()
                .ifPresent(days ->
                        json.object(
                                "meant",
                                () -> {
                                    json.string("first", days.first().toString());
                                    json.string("last", days.last().toString());
                                }));
    }
}
