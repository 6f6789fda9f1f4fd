package org.secondsource.exchange.feed;

import java.io.OutputStream;
import java.util.List;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;

/// A feed of changes in Atom (RFC 4287).
public final class AtomFormat implements ExportFormat {
    private static final String FIELDS = "atom";

    @Override
    public String name() {
        return "atom";
    }

    @Override
    public String summary() {
        return "A feed of changes, an entry a change with its evidence (Atom).";
    }

    @Override
    public List<ExportField> fields() {
        return ExportField.listed(AtomFormat.class, FIELDS);
    }

    @Override
    public List<String> leftOut(PictureView view) {
        return FeedEntry.leftOut(view);
    }

    @Override
    public List<ExportFile> files() {
        return List.of(
                new ExportFile(
                        "changes.atom", "application/atom+xml; charset=utf-8", AtomFormat::write));
    }

    private static void write(PictureView view, ExportOptions options, OutputStream target) {
        XmlOut.write(
                target,
                xml -> {
                    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "en");
                    xml.words("id", FeedEntry.id(view));
                    xml.words("title", FeedEntry.title(view));
                    xml.words("subtitle", FeedEntry.about(options));
                    xml.words("updated", view.asOf().toString());
                    if (options.tlp().isPresent()) {
                        xml.words("rights", options.label());
                    }
                    xml.words("generator", "Second Source");
                    xml.open("author");
                    xml.words("name", "Second Source");
                    xml.close();
                    FeedEntry.of(view, options).forEach(entry -> entry(xml, entry));
                    xml.close();
                });
    }

    private static void entry(XmlOut xml, FeedEntry entry) {
        xml.open("entry");
        xml.words("id", entry.id());
        xml.words("title", entry.title());
        xml.words("updated", entry.updated().toString());
        entry.page().ifPresent(page -> xml.empty("link", "rel", "via", "href", page));
        xml.empty("category", "term", entry.kind());
        xml.empty("category", "term", PlainText.line(entry.change().subject()));
        xml.words("content", entry.text(), "type", "text");
        xml.close();
    }
}
