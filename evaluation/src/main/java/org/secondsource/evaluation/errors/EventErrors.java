package org.secondsource.evaluation.errors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// What is wrong with events: mentions of a report that were missed, by their kind in the key, and
/// events of a situation that were missed or whose status is another.
final class EventErrors {
    private EventErrors() {}

    /// For keys that mark the words of events.
    static List<Miss> ofMentions(Located located, JsonNode row) throws IOException {
        String file = row.path("file").asString("");
        WordAlignment words = located.words(file);
        Set<Integer> met = new TreeSet<>();
        for (JsonNode event : located.picture().path("events")) {
            for (JsonNode entry : event.path("history")) {
                if (entry.path("report").asString("").equals(located.idOf(file))) {
                    JsonNode cite = entry.has("trigger") ? entry.path("trigger") : entry;
                    met.addAll(words.cleaned(cite.path("start").asInt(), cite.path("end").asInt()));
                }
            }
        }
        List<Miss> misses = new ArrayList<>();
        for (JsonNode mention : row.path("mentions")) {
            Set<Integer> trigger =
                    words.given(mention.path("start").asInt(), mention.path("end").asInt());
            if (trigger.stream().noneMatch(met::contains)) {
                misses.add(
                        new Miss(
                                "mention missed, " + mention.path("kind").asString(""),
                                "%s: %s".formatted(file, around(words, trigger))));
            }
        }
        return misses;
    }

    private static String around(WordAlignment words, Set<Integer> trigger) {
        if (trigger.isEmpty()) {
            return "";
        }
        int first = trigger.iterator().next();
        StringBuilder line = new StringBuilder();
        for (int i = Math.max(0, first - 4); i < first; i++) {
            line.append(words.word(i)).append(' ');
        }
        return line.append('<').append(words.shown(trigger)).append('>').toString();
    }

    /// For keys of a whole situation.
    static List<Miss> ofStatuses(Located located, JsonNode key) {
        List<Miss> misses = new ArrayList<>();
        for (JsonNode wanted : key.path("events")) {
            List<String> kinds = anyOf(wanted.path("kind"));
            List<String> statuses = anyOf(wanted.path("status"));
            String file = wanted.path("history").path(0).path(0).asString("");
            List<String> got = statuses(located, kinds, located.idOf(file));
            String shown = "%s: wanted %s, got %s".formatted(file, statuses, got);
            if (got.isEmpty()) {
                misses.add(new Miss("event missed, " + kinds.getFirst(), shown));
            } else if (got.stream().noneMatch(statuses::contains)) {
                misses.add(
                        new Miss(
                                "status wrong, %s for %s"
                                        .formatted(got.getFirst(), statuses.getFirst()),
                                shown));
            }
        }
        return misses;
    }

    /// The statuses of events of these kinds that a report tells of.
    private static List<String> statuses(Located located, List<String> kinds, String report) {
        List<String> statuses = new ArrayList<>();
        for (JsonNode event : located.picture().path("events")) {
            boolean isTold = false;
            for (JsonNode entry : event.path("history")) {
                isTold |= entry.path("report").asString("").equals(report);
            }
            if (isTold && kinds.contains(event.path("kind").asString(""))) {
                statuses.add(event.path("status").asString(""));
            }
        }
        return statuses;
    }

    private static List<String> anyOf(JsonNode words) {
        List<String> all = new ArrayList<>();
        if (words.isArray()) {
            words.forEach(word -> all.add(word.asString("")));
        } else {
            all.add(words.asString(""));
        }
        return all;
    }
}
