package org.secondsource.exchange.feed;

import java.io.OutputStream;
import java.util.List;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.exchange.view.Selector;
import org.secondsource.text.Cite;

/// A feed of changes in JSON Feed 1.1.
public final class JsonFeedFormat implements ExportFormat {
    private static final String FIELDS = "jsonfeed";

    @Override
    public String name() {
        return "jsonfeed";
    }

    @Override
    public String summary() {
        return "A feed of changes, an item a change with its evidence (JSON Feed 1.1).";
    }

    @Override
    public List<ExportField> fields() {
        return ExportField.listed(JsonFeedFormat.class, FIELDS);
    }

    @Override
    public List<String> leftOut(PictureView view) {
        return FeedEntry.leftOut(view);
    }

    @Override
    public List<ExportFile> files() {
        return List.of(
                new ExportFile("changes.json", "application/feed+json", JsonFeedFormat::write));
    }

    private static void write(PictureView view, ExportOptions options, OutputStream target) {
        JsonOut.write(
                target,
                json ->
                        json.item(() -> {
                            json.string("version", "https://jsonfeed.org/version/1.1");
                            json.string("title", FeedEntry.title(view));
                            json.string("description", FeedEntry.about(options));
                            json.string("language", "en");
                            json.list(
                                    "authors",
                                    () -> json.item(() -> json.string("name", "Second Source")));
                            json.list(
                                    "items",
                                    () ->
                                            FeedEntry.of(view, options)
                                                    .forEach(entry -> item(json, view, entry)));
                        }));
    }

    private static void item(JsonOut json, PictureView view, FeedEntry entry) {
        json.item(() -> {
            json.string("id", entry.id());
            entry.page().ifPresent(page -> json.string("external_url", page));
            json.string("title", entry.title());
            json.string("content_text", entry.text());
            json.string("date_published", entry.updated().toString());
            json.words("tags", List.of(entry.kind(), PlainText.line(entry.change().subject())));
            json.object("_second_source", () -> own(json, view, entry));
        });
    }

    private static void own(JsonOut json, PictureView view, FeedEntry entry) {
        json.string("kind", entry.kind());
        json.string("subject", entry.change().subject());
        json.string("before", entry.change().before());
        json.string("after", entry.change().after());
        json.count("origins_min", entry.carried().min());
        json.count("origins_max", entry.carried().max());
        json.list("cites", entry.change().cites(), cite -> cite(json, view, cite));
    }

    private static void cite(JsonOut json, PictureView view, Cite cite) {
        Selector selector = view.selector(cite);
        json.item(() -> {
            json.string("report", selector.report().value());
            json.count("start", selector.start());
            json.count("end", selector.end());
            json.string("exact", selector.exact());
        });
    }
}
