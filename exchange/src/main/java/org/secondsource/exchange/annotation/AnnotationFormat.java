package org.secondsource.exchange.annotation;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.Carried;
import org.secondsource.exchange.view.FactCite;
import org.secondsource.exchange.view.NameUuid;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.exchange.view.Selector;
import org.secondsource.report.Report;

/// Every cite as a Web Annotation (W3C Recommendation of 2017), in one collection.
public final class AnnotationFormat implements ExportFormat {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    @Override
    public String name() {
        return "annotations";
    }

    @Override
    public String summary() {
        return "W3C Web Annotations: each cited passage with the claim, event, pact or position that"
                + " rests on it.";
    }

    @Override
    public List<ExportField> fields() {
        return ExportField.listed(AnnotationFormat.class);
    }

    @Override
    public List<ExportFile> files() {
        return List.of(
                new ExportFile(
                        "annotations.jsonld",
                        "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
                        AnnotationFormat::write));
    }

    private static void write(PictureView view, ExportOptions options, OutputStream target) {
        JsonOut.write(
                target,
                json ->
                        json.item(() -> {
                            json.string("@context", CONTEXT);
                            json.string("id", urn("collection", view.key()));
                            json.string("type", "AnnotationCollection");
                            json.string("label", view.title());
                            int[] written = new int[1];
                            json.object("first", () -> written[0] = page(json, view, options));
                            json.count("total", written[0]);
                        }));
    }

    /// @return how many there are
    private static int page(JsonOut json, PictureView view, ExportOptions options) {
        json.string("id", urn("page", view.key()));
        json.string("type", "AnnotationPage");
        json.count("startIndex", 0);
        int[] written = new int[1];
        json.list(
                "items",
                () ->
                        FactCite.of(view)
                                .forEach(each -> {
                                    annotation(json, view, options, each);
                                    written[0]++;
                                }));
        return written[0];
    }

    private static String urn(String kind, String name) {
        return "urn:uuid:" + NameUuid.of(kind, name);
    }

    private static void annotation(
            JsonOut json, PictureView view, ExportOptions options, FactCite fact) {
        Selector selector = view.selector(fact.cite());
        Carried carried = view.carried(List.of(fact.cite()));
        json.item(() -> {
            json.string("@context", CONTEXT);
            json.string("id", urn("annotation", name(fact, selector)));
            json.string("type", "Annotation");
            json.string("motivation", "identifying");
            json.object(
                    "generator",
                    () -> {
                        json.string("id", urn("program", "second-source"));
                        json.string("type", "Software");
                        json.string("name", "Second Source");
                    });
            json.list("body", () -> bodies(json, options, fact, carried));
            json.list("target", () -> targets(json, view, selector));
        });
    }

    private static String name(FactCite fact, Selector selector) {
        return "%s %s %s %d %d"
                .formatted(
                        fact.fact(),
                        fact.status(),
                        selector.report(),
                        selector.start(),
                        selector.end());
    }

    /// What the fact says, what it is, and whence the words come.
    private static void bodies(
            JsonOut json, ExportOptions options, FactCite fact, Carried carried) {
        String status = fact.status().isEmpty() ? "" : " Here: " + fact.status() + ".";
        text(json, "describing", fact.words() + status);
        json.item(() -> {
            json.string("type", "SpecificResource");
            json.string("source", urn(fact.kind().word(), fact.fact()));
            json.string("purpose", "identifying");
        });
        text(json, "tagging", fact.kind().word() + " " + fact.fact());
        text(
                json,
                "tagging",
                carried.origins().isEmpty()
                        ? "origin not known"
                        : "origin: "
                                + carried.names().stream()
                                        .map(PlainText::line)
                                        .collect(Collectors.joining(", ")));
        if (options.tlp().isPresent()) {
            text(json, "tagging", options.label());
        }
    }

    private static void text(JsonOut json, String purpose, String words) {
        json.item(() -> {
            json.string("type", "TextualBody");
            json.string("value", words);
            json.string("format", "text/plain");
            json.string("language", "en");
            json.string("purpose", purpose);
        });
    }

    /// The words on the page, where there is one, and in the clean text that was read: only there
    /// do the positions hold.
    private static void targets(JsonOut json, PictureView view, Selector selector) {
        Report report = view.report(selector.report());
        Optional<String> page = view.page(report);
        page.ifPresent(address -> target(json, address, () -> quote(json, selector)));
        target(
                json,
                urn("report", report.id().value()),
                () -> {
                    json.item(() -> {
                        json.string("type", "TextPositionSelector");
                        json.count("start", selector.start());
                        json.count("end", selector.end());
                    });
                    quote(json, selector);
                });
    }

    private static void target(JsonOut json, String source, Runnable selectors) {
        json.item(() -> {
            json.string("type", "SpecificResource");
            json.string("source", source);
            json.list("selector", selectors);
        });
    }

    private static void quote(JsonOut json, Selector selector) {
        json.item(() -> {
            json.string("type", "TextQuoteSelector");
            json.string("exact", selector.exact());
            json.string("prefix", selector.prefix());
            json.string("suffix", selector.suffix());
        });
    }
}
