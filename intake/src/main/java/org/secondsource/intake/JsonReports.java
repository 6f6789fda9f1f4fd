package org.secondsource.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondsource.report.DateClue;
import org.secondsource.report.RawReport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads reports that come as JSON: one object, an array of them, or one on each line.
final class JsonReports {
    private static final String EXPECTED =
            "expected an object with \"text\" and, if known, \"url\", \"title\", \"outlet\","
                    + " \"byline\", \"published\" and \"language\", all of them strings";

    private final JsonMapper mapper = JsonMapper.builder().build();

    /// One report or why it could not be read.
    sealed interface Entry {
        /// @param number which report of the file, from 1; 0 where there is only one
        record Good(int number, RawReport raw) implements Entry {}

        record Bad(int number, String reason) implements Entry {}
    }

    /// The reports of a file of one JSON value.
    List<Entry> ofValue(String location, String json) throws BadInputException {
        JsonNode root = parse(json);
        if (!root.isArray()) {
            return List.of(entry(location, 0, root));
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonNode element : root) {
            entries.add(entry(location, entries.size() + 1, element));
        }
        if (entries.isEmpty()) {
            throw new BadInputException("found an empty array, " + EXPECTED);
        }
        return entries;
    }

    /// The reports of a file with a JSON value on each line.
    List<Entry> ofLines(String location, String lines) throws BadInputException {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : lines.split("\\R")) {
            number++;
            if (!line.isBlank()) {
                entries.add(ofLine(location, number, line));
            }
        }
        if (entries.isEmpty()) {
            throw new BadInputException("found no line with a report, " + EXPECTED);
        }
        return entries;
    }

    private Entry ofLine(String location, int number, String line) {
        try {
            return entry(location, number, parse(line));
        } catch (BadInputException exception) {
            return new Entry.Bad(number, exception.reason());
        }
    }

    private JsonNode parse(String json) throws BadInputException {
        try {
            return mapper.readTree(json);
        } catch (JacksonException exception) {
            throw new BadInputException(
                    "found broken JSON (%s), %s"
                            .formatted(exception.getOriginalMessage(), EXPECTED),
                    exception);
        }
    }

    private static Entry entry(String location, int number, JsonNode node) {
        try {
            return new Entry.Good(number, raw(Found.place(location, number), node));
        } catch (BadInputException exception) {
            return new Entry.Bad(number, exception.reason());
        }
    }

    private static RawReport raw(String location, JsonNode node) throws BadInputException {
        if (!node.isObject()) {
            throw new BadInputException(
                    "found JSON of the type %s, %s".formatted(typeOf(node), EXPECTED));
        }
        String text = string(node, "text");
        if (text.isBlank()) {
            String found = node.has("text") ? "an empty \"text\"" : "no \"text\"";
            throw new BadInputException("found " + found + ", " + EXPECTED);
        }
        String published = string(node, "published");
        List<DateClue> dates =
                published.isBlank()
                        ? List.of()
                        : List.of(new DateClue(DateClue.Kind.FIELD, published));
        return new RawReport(
                location,
                string(node, "url"),
                string(node, "title"),
                string(node, "outlet"),
                string(node, "byline"),
                string(node, "language"),
                dates,
                text);
    }

    private static String string(JsonNode node, String field) throws BadInputException {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isString()) {
            return value.stringValue();
        }
        throw new BadInputException(
                "found \"%s\" of the type %s, %s".formatted(field, typeOf(value), EXPECTED));
    }

    private static String typeOf(JsonNode node) {
        return node.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
