package org.secondsource.exchange.assistant;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.secondsource.exchange.json.JsonIn;

/// The arguments of one call. What cannot be understood is refused with what was expected.
record Asked(Optional<JsonIn> arguments) {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    private Optional<JsonIn> field(String name) {
        return arguments.flatMap(all -> all.field(name));
    }

    /// Words that are not blank.
    Optional<String> words(String name) {
        Optional<JsonIn> field = field(name);
        if (field.isPresent() && field.get().words().isEmpty()) {
            throw new IllegalArgumentException("%s: expected words".formatted(name));
        }
        return field.flatMap(JsonIn::words).map(String::strip).filter(words -> !words.isEmpty());
    }

    String needed(String name) {
        return words(name)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "%s: found nothing, expected words".formatted(name)));
    }

    Optional<LocalDate> day(String name) {
        try {
            return words(name).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(
                    "%s: expected a day such as 2025-09-17".formatted(name), noDay);
        }
    }

    private int whole(String name, int usual) {
        Optional<JsonIn> field = field(name);
        if (field.isPresent() && field.get().whole().filter(n -> n >= 0).isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: expected a whole number of 0 or more".formatted(name));
        }
        return field.flatMap(JsonIn::whole).orElse(usual);
    }

    /// How many things are to be told, 1 to 100.
    int limit() {
        return Math.clamp(whole("limit", USUAL), 1, MOST);
    }

    /// How many are left out before them.
    int offset() {
        return whole("offset", 0);
    }

    int least() {
        return whole("min_sources", 0);
    }
}
