package org.secondsource.evaluation.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.secondsource.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An article with its attributions marked by hand.
record MarkedArticle(String text, List<Marked> marks) {
    MarkedArticle {
        marks = List.copyOf(marks);
    }

    /// An attribution: the stretches of each role, none where it has no such role.
    record Marked(List<Span> cue, List<Span> speaker, List<Span> content) {
        Marked {
            cue = List.copyOf(cue);
            speaker = List.copyOf(speaker);
            content = List.copyOf(content);
        }
    }

    /// The articles of a file of JSON lines, packed where its name ends in `.gz`.
    static List<MarkedArticle> read(Path file) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<MarkedArticle> found = new ArrayList<>();
        try (InputStream stored = Files.newInputStream(file);
                InputStream plain =
                        file.toString().endsWith(".gz") ? new GZIPInputStream(stored) : stored;
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode node = json.readTree(line);
                found.add(of(node.get("text").asString(), node.get("attributions")));
            }
        }
        return found;
    }

    static MarkedArticle of(String text, JsonNode attributions) {
        Points points = new Points(text);
        List<Marked> marks = new ArrayList<>();
        for (JsonNode each : attributions) {
            marks.add(
                    new Marked(
                            points.spans(each.get("cue")),
                            points.spans(each.get("source")),
                            points.spans(each.get("content"))));
        }
        return new MarkedArticle(text, marks);
    }

    /// Turns offsets in code points into ours.
    private record Points(String text) {
        private List<Span> spans(JsonNode pairs) {
            List<Span> found = new ArrayList<>();
            for (JsonNode pair : pairs) {
                found.add(
                        new Span(
                                text.offsetByCodePoints(0, pair.get(0).asInt()),
                                text.offsetByCodePoints(0, pair.get(1).asInt())));
            }
            return found;
        }
    }
}
