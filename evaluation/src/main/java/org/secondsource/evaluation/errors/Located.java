package org.secondsource.evaluation.errors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A picture whose facts are looked for by the file they come from.
final class Located {
    private final JsonNode picture;
    private final Path inputs;
    private final Map<String, JsonNode> reports = new HashMap<>();

    Located(JsonNode picture, Path inputs) {
        this.picture = picture;
        this.inputs = inputs;
        for (JsonNode report : picture.path("reports")) {
            String location = report.path("location").asString("");
            reports.put(location.substring(location.lastIndexOf('/') + 1), report);
        }
    }

    JsonNode picture() {
        return picture;
    }

    /// The id of the report that was made of a file; empty where none was.
    String idOf(String file) {
        JsonNode report = reports.get(file);
        return report == null ? "" : report.path("id").asString("");
    }

    /// What a section, such as `statements`, holds of a file's report.
    List<JsonNode> of(String file, String section) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode fact : picture.path(section)) {
            if (!idOf(file).isEmpty() && fact.path("report").asString("").equals(idOf(file))) {
                found.add(fact);
            }
        }
        return found;
    }

    /// The words of a file's own text and of the picture's text of it.
    WordAlignment words(String file) throws IOException {
        Path path = inputs.resolve(file);
        String text =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(path))
                        .path("text")
                        .asString("");
        JsonNode report = reports.get(file);
        return new WordAlignment(text, report == null ? "" : report.path("text").asString(""));
    }
}
