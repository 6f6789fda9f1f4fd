package org.secondsource.exchange.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A JSON value that came from elsewhere.
public final class JsonIn {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode node;

    private JsonIn(JsonNode node) {
        this.node = node;
    }

    /// @throws IllegalArgumentException where it is no JSON
    public static JsonIn read(String text) {
        try {
            return new JsonIn(MAPPER.readTree(text));
        } catch (JacksonException broken) {
            throw new IllegalArgumentException(
                    "found no JSON (%s), expected one object"
                            .formatted(broken.getOriginalMessage()),
                    broken);
        }
    }

    public boolean isObject() {
        return node.isObject();
    }

    /// A field, whatever it is; empty where it is not there or null.
    public Optional<JsonIn> field(String name) {
        return Optional.ofNullable(node.get(name)).filter(each -> !each.isNull()).map(JsonIn::new);
    }

    /// Its words; empty where it has none but is a number, a list or an object.
    public Optional<String> words() {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    /// Its number; empty where it is no whole one.
    public Optional<Integer> whole() {
        boolean fits = node.isIntegralNumber() && node.canConvertToInt();
        return fits ? Optional.of(node.asInt()) : Optional.empty();
    }

    /// The items of a list; none where it is no list.
    public List<JsonIn> items() {
        List<JsonIn> items = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> items.add(new JsonIn(item)));
        }
        return items;
    }

    public boolean isNumberOrWords() {
        return node.isNumber() || node.isString();
    }

    /// As JSON, on one line.
    @Override
    public String toString() {
        return node.toString();
    }
}
