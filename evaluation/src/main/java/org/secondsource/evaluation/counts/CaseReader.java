package org.secondsource.evaluation.counts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Reads the cases from their files. A field that it does not know is a mistake in the case.
final class CaseReader {
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final Set<String> EXPECTED =
            Set.of("claims", "apart", "relations", "norelation", "unasserted", "events");
    private static final Set<String> OF_CASE = Set.of("kind", "why", "reports", "mutate");

    private CaseReader() {}

    /// The files of a folder's cases, in the order of their names.
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    static Case read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
        JsonNode root = JSON.readTree(Files.readString(file));
        for (String field : root.propertyNames()) {
            if (!EXPECTED.contains(field) && !OF_CASE.contains(field)) {
                throw new IllegalArgumentException(
                        "%s: found the field '%s', expected one of %s or %s"
                                .formatted(file, field, OF_CASE, EXPECTED));
            }
        }
        List<Case.Given> reports = new ArrayList<>();
        root.path("reports").forEach(report -> reports.add(given(report)));
        List<Case.Mutation> mutations = new ArrayList<>();
        for (JsonNode mutation : root.path("mutate")) {
            mutations.add(
                    new Case.Mutation(
                            mutation.path("report").asString(),
                            mutation.path("replace").asString(),
                            mutation.path("by").asString(),
                            expected(mutation.path("then"))));
        }
        return new Case(
                name,
                root.path("kind").asString(),
                root.path("why").asString(),
                reports,
                expected(root),
                mutations);
    }

    private static Case.Given given(JsonNode report) {
        Map<String, String> fields = new HashMap<>();
        report.properties()
                .forEach(field -> {
                    if (!field.getKey().equals("name") && !field.getValue().isNull()) {
                        fields.put(field.getKey(), field.getValue().asString());
                    }
                });
        return new Case.Given(report.path("name").asString(), fields);
    }

    private static Expected expected(JsonNode node) {
        return new Expected(
                list(node.path("claims"), Expected.OneClaim.class),
                pairs(node.path("apart")),
                list(node.path("relations"), Expected.Related.class),
                list(node.path("norelation"), Expected.Unrelated.class),
                list(node.path("unasserted"), Place.class),
                list(node.path("events"), Expected.Mentions.class));
    }

    private static List<List<Place>> pairs(JsonNode node) {
        List<List<Place>> pairs = new ArrayList<>();
        node.forEach(pair -> pairs.add(list(pair, Place.class)));
        return pairs;
    }

    private static <T> List<T> list(JsonNode node, Class<T> type) {
        List<T> items = new ArrayList<>();
        node.forEach(item -> items.add(JSON.treeToValue(item, type)));
        return items;
    }
}
