package org.secondsource.exchange.assistant;

import org.secondsource.exchange.json.JsonOut;

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
