package org.secondsource.exchange.stix;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.form.Tlp;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.Selector;
import org.secondsource.text.Cite;

/// Writes what all objects of a bundle have.
final class StixOut {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    final JsonOut json;
    final PictureView view;
    final StixIds ids;
    private final ExportOptions options;

    StixOut(JsonOut json, PictureView view, ExportOptions options) {
        this.json = json;
        this.view = view;
        this.ids = new StixIds(view);
        this.options = options;
    }

    Optional<Tlp> tlp() {
        return options.tlp();
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /// One object: its type, its id, its times and its marking, then its own fields.
    void object(String id, Instant created, Instant modified, Runnable fields) {
        json.item(() -> {
            json.string("type", id.substring(0, id.indexOf("--")));
            json.string("spec_version", "2.1");
            json.string("id", id);
            if (!id.equals(StixIds.PROGRAM)) {
                json.string("created_by_ref", StixIds.PROGRAM);
            }
            json.string("created", moment(created));
            json.string("modified", moment(modified.isBefore(created) ? created : modified));
            json.wordsIfAny(
                    "object_marking_refs", options.tlp().map(StixMarking::id).stream().toList());
            fields.run();
        });
    }

    /// The properties that only this program writes.
    void extension(String kind, Runnable fields) {
        json.object(
                "extensions",
                () ->
                        json.object(
                                StixIds.EXTENSION,
                                () -> {
                                    json.string("extension_type", "property-extension");
                                    json.string("kind", kind);
                                    fields.run();
                                }));
    }

    void cites(Collection<Cite> cites) {
        json.list("cites", cites, this::cite);
    }

    private void cite(Cite cite) {
        Selector selector = view.selector(cite);
        json.item(() -> {
            json.string("report_ref", ids.report(cite.report()));
            json.string("report_id", cite.report().value());
            json.count("start", selector.start());
            json.count("end", selector.end());
            json.string("exact", selector.exact());
            json.string("prefix", selector.prefix());
            json.string("suffix", selector.suffix());
        });
    }

    /// Ids, each once, in the order in which they came.
    void refs(String name, List<String> refs) {
        json.wordsIfAny(name, refs.stream().distinct().toList());
    }
}
