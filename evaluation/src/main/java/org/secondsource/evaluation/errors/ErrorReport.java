package org.secondsource.evaluation.errors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// What a picture has wrong against a key, by kind and with counts, the most frequent first.
///
/// The rules of what counts as found are those of the scorers in `../shared/eval`, except that
/// words are matched by a simpler alignment; so the sums differ by a few from the scorers'.
public final class ErrorReport {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private ErrorReport() {}

    /// @param task as `Task` calls it: attribution, quantities, events, seeds or situations/…
    /// @param examples how many of each kind are shown
    public static String of(String task, Path inputs, Path gold, Path picture, int examples)
            throws IOException {
        JsonNode found = JSON.readTree(picture.toFile());
        Located located = new Located(found, inputs);
        List<Miss> misses = new ArrayList<>();
        switch (task) {
            case "attribution" -> {
                for (JsonNode row : rows(gold)) {
                    misses.addAll(new AttributionErrors(located, row).misses());
                }
            }
            case "quantities" -> {
                for (JsonNode row : rows(gold)) {
                    misses.addAll(QuantityErrors.of(located, row));
                }
            }
            case "events" -> {
                for (JsonNode row : rows(gold)) {
                    misses.addAll(EventErrors.ofMentions(located, row));
                }
            }
            default -> {
                if (!task.equals("seeds") && !task.startsWith("situations/")) {
                    return task + ": no report of errors for this task\n";
                }
                misses.addAll(EventErrors.ofStatuses(located, JSON.readTree(gold.toFile())));
            }
        }
        return table(task, misses, examples);
    }

    private static List<JsonNode> rows(Path gold) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            if (!line.isBlank()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    static String table(String task, List<Miss> misses, int examples) {
        Map<String, List<String>> byKind = new TreeMap<>();
        for (Miss miss : misses) {
            byKind.computeIfAbsent(miss.kind(), kind -> new ArrayList<>()).add(miss.example());
        }
        StringBuilder table =
                new StringBuilder("%s: %d misses by kind%n".formatted(task, misses.size()));
        List<Map.Entry<String, List<String>>> kinds = new ArrayList<>(byKind.entrySet());
        kinds.sort(Comparator.comparingInt(kind -> -kind.getValue().size()));
        for (Map.Entry<String, List<String>> kind : kinds) {
            table.append("%6d  %s%n".formatted(kind.getValue().size(), kind.getKey()));
        }
        for (Map.Entry<String, List<String>> kind : kinds) {
            table.append("%n%s (%d)%n".formatted(kind.getKey(), kind.getValue().size()));
            kind.getValue().stream()
                    .limit(examples)
                    .forEach(example -> table.append("    ").append(example).append('\n'));
        }
        return table.toString();
    }
}
