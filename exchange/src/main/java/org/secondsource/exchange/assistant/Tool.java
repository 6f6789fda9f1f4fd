package org.secondsource.exchange.assistant;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.secondsource.exchange.json.JsonOut;

/// One question that can be put to a situation.
///
/// @param fields that each answer has
record Tool(
        String name,
        String description,
        List<Argument> arguments,
        List<String> fields,
        BiFunction<Asked, Subject, Told> answer) {
    Tool {
        arguments = List.copyOf(arguments);
        fields = List.copyOf(fields);
    }

    /// What a tool answers: the same for people and for programs.
    ///
    /// @param text sentences of the server, and fenced words of reports
    /// @param fields of the structured answer
    record Told(String text, Consumer<JsonOut> fields) {}

    /// What a tool is told.
    ///
    /// @param type of JSON Schema: string or integer
    record Argument(String name, String type, boolean required, String description) {
        static Argument words(String name, String description) {
            return new Argument(name, "string", false, description);
        }

        static Argument needed(String name, String description) {
            return new Argument(name, "string", true, description);
        }

        static Argument number(String name, String description) {
            return new Argument(name, "integer", false, description);
        }

        static Argument day(String name, String description) {
            return words(name, description + " (year-month-day)");
        }

        void write(JsonOut json) {
            json.object(
                    name,
                    () -> {
                        json.string("type", type);
                        json.string("description", description);
                    });
        }
    }

    void write(JsonOut json) {
        json.item(() -> {
            json.string("name", name);
            json.string("description", description);
            json.object(
                    "inputSchema",
                    () -> {
                        json.string("type", "object");
                        json.object("properties", () -> arguments.forEach(a -> a.write(json)));
                        json.wordsIfAny(
                                "required",
                                arguments.stream()
                                        .filter(Argument::required)
                                        .map(Argument::name)
                                        .toList());
                        json.flag("additionalProperties", false);
                    });
            json.object(
                    "outputSchema",
                    () -> {
                        json.string("type", "object");
                        json.object("properties", () -> {});
                        json.words("required", fields);
                    });
            json.object(
                    "annotations",
                    () -> {
                        json.flag("readOnlyHint", true);
                        json.flag("openWorldHint", false);
                    });
        });
    }
}
