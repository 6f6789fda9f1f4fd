package org.secondsource.exchange.prov;

import java.util.List;
import org.secondsource.actor.ActorId;
import org.secondsource.exchange.json.JsonOut;
import org.secondsource.exchange.view.NameUuid;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.exchange.view.PlainText;
import org.secondsource.exchange.view.Selector;
import org.secondsource.lineage.OriginId;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;

/// Writes statements of PROV-JSONLD: each an object with a type, its ids, and values in lists.
final class ProvOut {
    /// Stands before the names of what PROV has no words for.
    static final String OWN = "ss:";

    final JsonOut json;
    final PictureView view;

    ProvOut(JsonOut json, PictureView view) {
        this.json = json;
        this.view = view;
    }

    static String id(String kind, Object id) {
        return "urn:uuid:" + NameUuid.of(kind, id.toString());
    }

    static String report(ReportId id) {
        return id("report", id);
    }

    static String actor(ActorId id) {
        return id("actor", id);
    }

    static String origin(OriginId id) {
        return id("origin", id);
    }

    static String cite(Selector selector) {
        return id(
                "cite", "%s %d %d".formatted(selector.report(), selector.start(), selector.end()));
    }

    /// A statement that has an id.
    void statement(String type, String id, Runnable fields) {
        json.item(() -> {
            json.string("@type", type);
            json.string("@id", id);
            fields.run();
        });
    }

    /// A relation: a type and two ids.
    void relation(String type, String left, String leftId, String right, String rightId) {
        relation(type, left, leftId, right, rightId, () -> {});
    }

    /// A relation with more to it.
    void relation(
            String type,
            String left,
            String leftId,
            String right,
            String rightId,
            Runnable fields) {
        json.item(() -> {
            json.string("@type", type);
            json.string(left, leftId);
            json.string(right, rightId);
            fields.run();
        });
    }

    void type(String... types) {
        json.words("type", List.of(types));
    }

    void label(String words, String language) {
        json.list(
                "label",
                () ->
                        json.item(() -> {
                            json.string("@value", PlainText.line(words));
                            json.string("@language", language);
                        }));
    }

    /// Words under a name of our own; nothing where there are none.
    void words(String name, String words) {
        if (!words.isEmpty()) {
            exact(OWN + name, PlainText.line(words));
        }
    }

    /// Words as they are.
    void exact(String name, String words) {
        json.list(name, () -> json.item(() -> json.string("@value", words)));
    }

    void number(String name, int number) {
        typed(OWN + name, Integer.toString(number), "xsd:integer");
    }

    void typed(String name, String value, String type) {
        json.list(
                name,
                () ->
                        json.item(() -> {
                            json.string("@value", value);
                            json.string("@type", type);
                        }));
    }

    /// The words of a cite as an entity, quoted from its report, from which a fact is derived.
    void quoted(String fact, Cite cite) {
        Selector selector = view.selector(cite);
        String id = cite(selector);
        statement(
                "Entity",
                id,
                () -> {
                    type(OWN + "Cite");
                    exact("value", selector.exact());
                    number("start", selector.start());
                    number("end", selector.end());
                    exact(OWN + "prefix", selector.prefix());
                    exact(OWN + "suffix", selector.suffix());
                });
        relation(
                "Derivation",
                "generatedEntity",
                id,
                "usedEntity",
                report(cite.report()),
                () -> type("prov:Quotation"));
        relation("Derivation", "generatedEntity", fact, "usedEntity", id);
    }
}
