package org.secondsource.intake.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.evidence.Evidence;
import org.secondsource.intake.format.Content;
import org.secondsource.intake.format.FieldNames;
import org.secondsource.intake.format.FieldNames.Field;
import org.secondsource.intake.format.Markup;
import org.secondsource.intake.format.Piece;
import org.secondsource.intake.format.Told;
import org.secondsource.report.DateClue;
import org.secondsource.report.RawReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Takes one object of JSON apart.
final class JsonReport {
    static final String EXPECTED =
            "expected an object with \"text\" and, if known, \"url\", \"title\", \"outlet\","
                    + " \"byline\", \"published\" and \"language\"; `--map text=NAME` names other fields";

    /// Objects that have the report inside: of Elasticsearch, of AP's interface, of the Guardian's.
    private static final List<String> WRAPPERS =
            List.of("source", "item", "article", "doc", "document", "fields", "data");

    /// What an object in place of a word calls the word itself.
    private static final List<String> INNER =
            List.of(
                    "name",
                    "value",
                    "by",
                    "text",
                    "title",
                    "$date",
                    "$numberlong",
                    "literal",
                    "displayname",
                    "rendered",
                    "content",
                    "label",
                    "uri");

    /// Kinds of ninjs items that have no text (ninjs 3.1, `type`).
    private static final Set<String> SILENT_TYPES =
            Set.of("audio", "video", "picture", "graphic", "photo", "event", "planning");

    private final Map<String, JsonNode> fields;
    private final JsonNode node;
    private final FieldNames names;
    private final List<String> unusable = new ArrayList<>();

    private JsonReport(JsonNode node, FieldNames names) {
        this.node = node;
        this.names = names;
        this.fields = fields(node);
    }

    /// Adds what the object holds to the pieces: a report, a problem, or both.
    static void read(
            Content content,
            int number,
            JsonNode given,
            FieldNames names,
            Told around,
            List<Piece> pieces) {
        if (!given.isObject()) {
            pieces.add(
                    content.bad(
                            number,
                            "found JSON of the type %s, %s".formatted(typeOf(given), EXPECTED)));
            return;
        }
        new JsonReport(inside(given, names), names).read(content, number, around, pieces);
    }

    /// Whether an object has a text.
    static boolean isReport(JsonNode node, FieldNames names) {
        JsonReport report = new JsonReport(inside(node, names), names);
        return report.value(Field.TEXT).isPresent();
    }

    private static JsonNode inside(JsonNode node, FieldNames names) {
        JsonReport report = new JsonReport(node, names);
        if (report.text().isEmpty()) {
            for (String wrapper : WRAPPERS) {
                JsonNode inner = report.fields.get(wrapper);
                if (inner != null
                        && inner.isObject()
                        && !new JsonReport(inner, names).text().isEmpty()) {
                    return merged(node, inner);
                }
            }
        }
        return node;
    }

    /// The inner object with those fields of the outer one that it lacks.
    private static JsonNode merged(JsonNode outer, JsonNode inner) {
        ObjectNode all = (ObjectNode) inner.deepCopy();
        outer.properties()
                .forEach(field -> {
                    if (!field.getValue().isContainer() && !all.has(field.getKey())) {
                        all.set(field.getKey(), field.getValue());
                    }
                });
        return all;
    }

    private static Map<String, JsonNode> fields(JsonNode node) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        node.properties()
                .forEach(field ->
                        fields.putIfAbsent(FieldNames.key(field.getKey()), field.getValue()));
        return fields;
    }

    private void read(Content content, int number, Told around, List<Piece> pieces) {
        String status = line("pubstatus");
        String type = line("type").toLowerCase(Locale.ROOT);
        Optional<JsonNode> given = value(Field.TEXT);
        String text = text();
        if (status.matches("(?i)(?:stat:)?(?:canceled|cancelled|withheld)")) {
            pieces.add(
                    content.withdrawn(
                            number,
                            words(Field.URL),
                            "found an item that its provider marks as %s (\"%s\"); it is not read"
                                    .formatted(status, words(Field.TITLE))));
        } else if (text.isBlank() && SILENT_TYPES.contains(type)) {
            pieces.add(
                    content.bad(
                            number,
                            "found an item of the type %s, expected one of the type text; leave it out"
                                    .formatted(type)));
        } else if (text.isBlank()) {
            String found =
                    given.map(value ->
                                    value.isString() || value.isContainer()
                                            ? "an empty \"text\""
                                            : "\"text\" of the type " + typeOf(value))
                            .orElse("no \"text\"");
            String reason =
                    names.missing(this::isThere, names())
                            .orElse("found " + found + ", " + EXPECTED);
            pieces.add(content.bad(number, reason));
        } else {
            Told told = told().or(around);
            pieces.add(content.report(number, told, text, this::credited));
            names.missing(this::isThere, names())
                    .ifPresent(reason -> pieces.add(content.bad(number, reason)));
            unusable.forEach(name -> pieces.add(content.bad(number, name)));
        }
    }

    /// A report with the credit line of its item.
    private RawReport credited(RawReport report) {
        String credit = line("creditline");
        return credit.isEmpty()
                ? report
                : report.with(Evidence.ofFile(org.secondsource.evidence.Field.CREDIT, credit));
    }

    private List<String> names() {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    /// Whether a field is there, though it may hold nothing, or the way to it begins.
    private boolean isThere(String name) {
        return node.has(name) || at(name).isPresent() || node.has(name.split("\\.")[0]);
    }

    private Told told() {
        String outlet = words(Field.OUTLET);
        String url = words(Field.URL);
        if (outlet.matches("(?i)https?://\\S+")) {
            url = url.isEmpty() ? outlet : url; // trafilatura's "source" is the address
            outlet = otherOutlet();
        }
        return Told.NOTHING
                .withUrl(url)
                .withTitle(Markup.lineOf(words(Field.TITLE)))
                .withOutlet(Markup.lineOf(outlet))
                .withByline(Markup.lineOf(words(Field.BYLINE)))
                .withLanguage(words(Field.LANGUAGE))
                .withDay(DateClue.Kind.FIELD, words(Field.PUBLISHED))
                .withDay(DateClue.Kind.WEAK_FIELD, words(Field.CHANGED));
    }

    private String otherOutlet() {
        return names.of(Field.OUTLET).stream()
                .map(this::line)
                .filter(words -> !words.isEmpty() && !words.contains("://"))
                .findFirst()
                .orElse("");
    }

    /// The value of a field: under the user's name, or under the first common name that is not
    /// empty.
    private Optional<JsonNode> value(Field field) {
        Optional<String> mapped = names.mapped(field);
        if (mapped.isPresent()) {
            return at(mapped.get());
        }
        Optional<JsonNode> empty = Optional.empty();
        for (String name : names.of(field)) {
            JsonNode value = fields.get(name);
            if (value != null && !isNothing(value)) {
                if (!words(value, ", ").isBlank()) {
                    return Optional.of(value);
                }
                empty = empty.or(() -> Optional.of(value));
            }
        }
        return empty;
    }

    private Optional<JsonNode> at(String path) {
        JsonNode place = node;
        if (place.has(path)) {
            return Optional.of(place.get(path));
        }
        for (String step : path.split("\\.")) {
            JsonNode next = place.isArray() && !place.isEmpty() ? place.get(0) : place;
            place = next.path(step);
        }
        return isNothing(place) ? Optional.empty() : Optional.of(place);
    }

    /// Whether there is no value: none at all, null, or what Python writes for none.
    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue());
    }

    private String text() {
        Optional<JsonNode> value = value(Field.TEXT);
        if (value.isEmpty() || value.get().isNumber() || value.get().isBoolean()) {
            return "";
        }
        JsonNode given = value.get();
        if (isSpans(given)) {
            StringBuilder line = new StringBuilder();
            given.forEach(span -> line.append(words(span, "")));
            return line.toString();
        }
        boolean forms = given.isArray() && !given.isEmpty() && given.get(0).isObject();
        return Markup.textOf(forms ? bestForm(given) : words(given, "\n\n"));
    }

    /// Whether a list holds one text in pieces, as messages with bold words and links do: some of
    /// its members are bare words, others objects.
    private static boolean isSpans(JsonNode given) {
        boolean bare = false;
        boolean marked = false;
        for (JsonNode span : given.isArray() ? given.values() : List.<JsonNode>of()) {
            bare |= span.isString();
            marked |= span.isObject();
        }
        return bare && marked;
    }

    /// Of several forms of one body (ninjs 2 and 3) the plain one, or else the first with words.
    private static String bestForm(JsonNode forms) {
        String best = "";
        for (JsonNode form : forms) {
            String words = words(form, "\n\n");
            String type = form.path("contentType").asString(form.path("contenttype").asString(""));
            if (type.equals("text/plain") && !words.isBlank()) {
                return words;
            }
            best = best.isEmpty() ? words : best;
        }
        return best;
    }

    private String line(String name) {
        JsonNode value = fields.get(name);
        return value == null ? "" : words(value, ", ");
    }

    /// The words of a field; one that has none, though it is there, is noted.
    private String words(Field field) {
        Optional<JsonNode> value = value(field);
        if (value.isEmpty()) {
            return "";
        }
        boolean several = value.get().isArray() && !value.get().isEmpty();
        boolean one = field == Field.TITLE || field == Field.OUTLET || field == Field.PUBLISHED;
        String words = words(several && one ? value.get().get(0) : value.get(), ", ");
        if (words.isBlank() && (value.get().isObject() || value.get().isBoolean())) {
            unusable.add(
                    "found \"%s\" of the type %s without a name in it, expected words; the report is read without it"
                            .formatted(field.word(), typeOf(value.get())));
        }
        return words;
    }

    /// The words of a value: of a list those of its members, of an object those of its name.
    private static String words(JsonNode value, String between) {
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.isNumber()) {
            return value.asString();
        }
        List<String> all = new ArrayList<>();
        if (value.isArray()) {
            for (JsonNode element : value) {
                String words = words(element, between);
                if (!words.isBlank() && !all.contains(words)) {
                    all.add(words);
                }
            }
        } else if (value.isObject()) {
            Map<String, JsonNode> inner = fields(value);
            for (String name : INNER) {
                JsonNode word = inner.get(name);
                String words = word == null ? "" : words(word, between);
                if (!words.isBlank()) {
                    return words;
                }
            }
        }
        return String.join(between, all);
    }

    private static String typeOf(JsonNode node) {
        return node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
