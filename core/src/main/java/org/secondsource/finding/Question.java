package org.secondsource.finding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a user asks: words and "phrases" that must stand there, those behind a minus that must not,
/// and conditions such as `speaker:"port authority"`. All must hold.
///
/// @param since the first day of publication
/// @param until the last day of publication
/// @param on a day that must be meant
/// @param sources how many independent sources at least
public record Question(
        List<Asked> asked,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<LocalDate> on,
        int sources) {
    private static final Pattern PART =
            Pattern.compile("\\s*(-?)(?:([a-z]+):)?(?:\"([^\"]*)\"|([^\\s\"]+))(?=\\s|$)");

    public Question {
        asked = List.copyOf(asked);
    }

    /// Words in a field, one behind the other.
    public record Asked(Field field, String words, boolean not) {}

    /// Where words are looked for.
    public enum Field {
        TEXT,
        /// Who says it.
        SPEAKER,
        /// Who says it or takes part in it.
        ACTOR,
        PLACE,
        /// Of an event.
        KIND,
        /// The standing of a claim, the status of an event.
        STANDING,
        /// Claims, events, statements or passages.
        IN;

        /// Its name as it is asked by.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @throws IllegalArgumentException if it cannot be understood; the message says where, what
    ///   was found, and what was expected
    public static Question of(String question) {
        List<Asked> asked = new ArrayList<>();
        Optional<LocalDate> since = Optional.empty();
        Optional<LocalDate> until = Optional.empty();
        Optional<LocalDate> on = Optional.empty();
        int sources = 0;
        Matcher part = PART.matcher(question.strip());
        int end = 0;
        while (part.lookingAt()) {
            boolean not = !part.group(1).isEmpty();
            String key = part.group(2) == null ? "text" : part.group(2);
            String words = part.group(3) == null ? part.group(4) : part.group(3);
            switch (key) {
                case "since" -> since = Optional.of(day(key, words));
                case "until" -> until = Optional.of(day(key, words));
                case "on" -> on = Optional.of(day(key, words));
                case "sources" -> sources = number(words);
                default -> asked.add(new Asked(field(key), words, not));
            }
            end = part.end();
            part.region(end, question.strip().length());
        }
        String rest = question.strip().substring(end).strip();
        if (!rest.isBlank()) {
            throw new IllegalArgumentException(
                    "found '%s' at character %d, expected words, \"a phrase\" or field:words"
                            .formatted(rest, end + 1));
        }
        if (end == 0) {
            throw new IllegalArgumentException("found nothing to look for, expected words");
        }
        return new Question(asked, since, until, on, sources);
    }

    private static Field field(String key) {
        return Stream.of(Field.values())
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "found '%s:', expected one of %s since: until: on: sources: (to look for a colon, put the words in quotes)"
                                        .formatted(
                                                key,
                                                Stream.of(Field.values())
                                                        .map(field -> field.key() + ":")
                                                        .collect(Collectors.joining(" ")))));
    }

    private static LocalDate day(String key, String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(
                    "found %s:%s, expected a day such as %s:2025-09-17".formatted(key, words, key),
                    noDay);
        }
    }

    private static int number(String words) {
        if (!words.matches("\\d{1,4}")) {
            throw new IllegalArgumentException(
                    "found sources:%s, expected a number such as sources:2".formatted(words));
        }
        return Integer.parseInt(words);
    }
}
