package org.secondsource.exchange.feed;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;

/// A feed of changes in RSS 2.0.
public final class RssFormat implements ExportFormat {
    private static final String FIELDS = "rss";

    /// RFC 822 with a year of four digits, as RSS wants it.
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    @Override
    public String name() {
        return "rss";
    }

    @Override
    public String summary() {
        return "A feed of changes, an item a change with its evidence (RSS 2.0).";
    }

    @Override
    public List<ExportField> fields() {
        return ExportField.listed(RssFormat.class, FIELDS);
    }

    @Override
    public List<String> leftOut(PictureView view) {
        return FeedEntry.leftOut(view);
    }

    @Override
    public List<ExportFile> files() {
        return List.of(
                new ExportFile(
                        "changes.rss", "application/rss+xml; charset=utf-8", RssFormat::write));
    }

    private static void write(PictureView view, ExportOptions options, OutputStream target) {
        XmlOut.write(
                target,
                xml -> {
                    xml.open("rss", "version", "2.0");
                    xml.open("channel");
                    xml.words("title", FeedEntry.title(view));
                    xml.words("link", FeedEntry.id(view));
                    xml.words("description", FeedEntry.about(options));
                    xml.words("language", "en");
                    if (options.tlp().isPresent()) {
                        xml.words("copyright", options.label());
                    }
                    xml.words("pubDate", day(view.asOf()));
                    xml.words("generator", "Second Source");
                    FeedEntry.of(view, options).forEach(entry -> item(xml, entry));
                    xml.close();
                    xml.close();
                });
    }

    private static void item(XmlOut xml, FeedEntry entry) {
        xml.open("item");
        xml.words("guid", entry.id(), "isPermaLink", "false");
        xml.words("title", entry.title());
        xml.words("pubDate", day(entry.updated()));
        entry.page().ifPresent(page -> xml.words("link", page));
        xml.words("category", entry.kind());
        xml.words("category", PlainText.line(entry.change().subject()));
        xml.words("description", html(entry.text()));
        xml.close();
    }

    /// Readers show a description as HTML.
    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>\n");
    }

    private static String day(Instant moment) {
        return DAY.format(moment);
    }
}
