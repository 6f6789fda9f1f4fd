package org.secondsource.evaluation.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a run told: its status, its messages and its picture, by subject and field.
final class Told {
    private final int status;
    private final String messages;
    private final JsonNode picture;

    private Told(int status, String messages, JsonNode picture) {
        this.status = status;
        this.messages = messages;
        this.picture = picture;
    }

    /// @param picture the picture's file; it may be missing
    static Told of(int status, String messages, Path picture) {
        JsonMapper json = JsonMapper.builder().build();
        return new Told(
                status,
                messages,
                picture.toFile().exists()
                        ? json.readTree(picture.toFile())
                        : json.createObjectNode());
    }

    /// The field of a subject as words; lists and texts by `count` and `paragraphs`, "absent" where
    /// there is no such thing.
    String field(String subject, String field) {
        return switch (subject) {
            case "run" -> field.equals("status") ? Integer.toString(status) : messages;
            case "picture" -> value(picture, field);
            default -> ofReport(subject, field);
        };
    }

    private String ofReport(String end, String field) {
        for (String list : List.of("reports", "problems")) {
            for (JsonNode one : picture.path(list)) {
                if (one.path("location").asString("").endsWith("/" + end)) {
                    return value(one, field);
                }
            }
        }
        return "absent";
    }

    private String value(JsonNode from, String field) {
        if (field.startsWith("origin.")) {
            JsonNode origin = byId("origins", from.path("origin").asString(""));
            return value(origin, field.substring("origin.".length()));
        }
        if (field.equals("facts")) {
            return Integer.toString(facts(from.path("id").asString("")));
        }
        if (field.equals("paragraphs")) {
            String text = from.path("text").asString("");
            return Integer.toString(text.isBlank() ? 0 : text.split("\n\n").length);
        }
        JsonNode found = from;
        for (String part : field.split("\\.")) {
            if (part.equals("count")) {
                return Integer.toString(found.size());
            }
            found = found.isArray() ? element(found, part) : found.path(part);
        }
        return found.isMissingNode() || found.isNull()
                ? "absent"
                : found.isContainer() ? found.toString() : found.asString();
    }

    /// One of a list by its number, or a field of all of its elements.
    private static JsonNode element(JsonNode list, String part) {
        if (part.matches("\\d+")) {
            return list.path(Integer.parseInt(part));
        }
        List<String> values = new ArrayList<>();
        list.forEach(one -> values.add(one.path(part).asString("")));
        return JsonMapper.builder().build().valueToTree(values);
    }

    private JsonNode byId(String list, String id) {
        for (JsonNode one : picture.path(list)) {
            if (one.path("id").asString("").equals(id)) {
                return one;
            }
        }
        return JsonMapper.builder().build().createObjectNode();
    }

    /// How many statements, propositions and mentions of events and actors a report gave.
    private int facts(String report) {
        int facts = 0;
        for (String list : List.of("statements", "propositions", "quantities")) {
            for (JsonNode one : picture.path(list)) {
                facts += one.path("report").asString("").equals(report) ? 1 : 0;
            }
        }
        for (JsonNode event : picture.path("events")) {
            for (JsonNode entry : event.path("history")) {
                facts += entry.path("report").asString("").equals(report) ? 1 : 0;
            }
        }
        for (JsonNode actor : picture.path("actors")) {
            for (JsonNode mention : actor.path("mentions")) {
                facts += mention.path("report").asString("").equals(report) ? 1 : 0;
            }
        }
        return facts;
    }
}
