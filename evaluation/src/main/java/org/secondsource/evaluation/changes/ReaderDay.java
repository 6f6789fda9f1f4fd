package org.secondsource.evaluation.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a reader noted who read one day's reports after those of the days before.
///
/// @param reports the names of the files that came on the day
/// @param noted none on the first day
record ReaderDay(LocalDate day, List<String> reports, List<Noted> noted) {
    ReaderDay {
        reports = List.copyOf(reports);
        noted = List.copyOf(noted);
    }

    /// One thing that came, changed or fell due.
    ///
    /// @param what in the reader's words
    /// @param words by which a line is known that tells it: one of each list, in small letters
    record Noted(String sort, String what, List<List<String>> words) {
        Noted {
            words = words.stream().map(List::copyOf).toList();
        }

        /// Whether a line tells it.
        boolean isToldBy(String line) {
            String told = line.toLowerCase(Locale.ROOT);
            return words.stream().allMatch(some -> some.stream().anyMatch(told::contains));
        }
    }

    /// The days of a situation, in their order.
    static List<ReaderDay> read(Path file) throws IOException {
        List<ReaderDay> days = new ArrayList<>();
        for (JsonNode day : new JsonMapper().readTree(Files.readString(file)).path("days")) {
            List<String> reports = new ArrayList<>();
            day.path("reports").forEach(name -> reports.add(name.asString()));
            List<Noted> noted = new ArrayList<>();
            day.path("changes").forEach(one -> noted.add(noted(one)));
            days.add(new ReaderDay(LocalDate.parse(day.path("day").asString()), reports, noted));
        }
        return days;
    }

    private static Noted noted(JsonNode one) {
        List<List<String>> words = new ArrayList<>();
        for (JsonNode some : one.path("words")) {
            List<String> alike = new ArrayList<>();
            some.forEach(word -> alike.add(word.asString().toLowerCase(Locale.ROOT)));
            words.add(alike);
        }
        return new Noted(one.path("sort").asString(), one.path("what").asString(), words);
    }
}
