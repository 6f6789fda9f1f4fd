package org.secondsource.exchange.ninjs;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.NameUuid;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;

/// The brief and the events as IPTC ninjs 3.1.
public final class NinjsFormat implements ExportFormat {
    private static final String VERSION = "3.1";

    /// So many has a first screen at most.
    private static final int MOST_LINES = 12;

    @Override
    public String name() {
        return "ninjs";
    }

    @Override
    public String summary() {
        return "The first screen of the brief and all events for newsrooms (IPTC ninjs 3.1).";
    }

    @Override
    public List<ExportField> fields() {
        return ExportField.listed(NinjsFormat.class);
    }

    @Override
    public List<ExportFile> files() {
        return List.of(
                new ExportFile("situation.ninjs.json", "application/json", NinjsFormat::write));
    }

    private static void write(PictureView view, ExportOptions options, OutputStream target) {
        Brief brief = view.brief();
        JsonOut.write(
                target,
                json ->
                        json.item(() -> {
                            json.object("standard", () -> standard(json));
                            json.string("uri", "urn:uuid:" + NameUuid.of("ninjs", view.key()));
                            json.string("type", "composite");
                            json.string("representationType", "full");
                            json.string("versionCreated", view.asOf().toString());
                            json.string("pubStatus", "usable");
                            json.stringIfAny("usageTerms", options.label());
                            json.string(
                                    "edNote",
                                    "Made by a program that joins and counts what reports say; it"
                                            + " does not decide what is true. Follow the cites.");
                            json.string("language", "en");
                            json.list("headlines", () -> value(json, "main", brief.title()));
                            json.list("descriptions", () -> value(json, "read", brief.read()));
                            json.list("bodies", () -> bodies(json, view, brief));
                            json.list(
                                    "associations",
                                    view.picture().events(),
                                    event -> new NinjsEvent(json, view, options, event).write());
                        }));
    }

    private static void standard(JsonOut json) {
        json.string("name", "ninjs");
        json.string("version", VERSION);
        json.string("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
    }

    static void value(JsonOut json, String role, String words) {
        json.item(() -> {
            json.string("role", role);
            json.string("contentType", "text/plain");
            json.string("value", PlainText.line(words));
        });
    }

    /// Each line of the first screen, or where that is empty the first lines below it; behind each
    /// the words that it rests on.
    private static void bodies(JsonOut json, PictureView view, Brief brief) {
        List<Line> lines = brief.first().isEmpty() ? brief.lines() : brief.first();
        List<Line> cited = lines.stream().filter(line -> !line.quotes().isEmpty()).toList();
        cited.stream()
                .limit(MOST_LINES)
                .forEach(line -> {
                    value(json, "line", line.text() + " " + line.backing());
                    value(
                            json,
                            "cites",
                            line.quotes().stream()
                                    .map(quote -> view.quoted(quote.cite()))
                                    .collect(Collectors.joining(" ")));
                });
    }
}
