package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Asks the scorers of `../shared/eval` for their figures. There are three forms: a sheet of
/// figures for a task, a list of concerns for a whole picture, and the shares of a ledger.
final class PythonScorer {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /// The mean of a picture's concerns, each weighing the same.
    static final String MEAN = "mean of concerns";

    private PythonScorer() {}

    static List<Figure> score(Task task, Path picture, Path folder)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("python3"));
        task.scorer()
                .forEach(word -> words.add(word.equals(Task.PICTURE) ? picture.toString() : word));
        Path sheet = folder.resolve(task.fileName() + ".sheet.json");
        Run.of(words, sheet, folder.resolve(task.fileName() + ".scorer.log")).orThrow();
        JsonNode read = JSON.readTree(sheet.toFile());
        if (!read.has("figures")) {
            return concerns(read);
        }
        JsonNode figures = read.get("figures");
        return figures.isObject() ? shares(figures) : sheet(figures);
    }

    private static List<Figure> sheet(JsonNode rows) {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode row : rows) {
            String kind = row.has("f1") ? "f1" : row.has("share") ? "share" : "number";
            figures.add(
                    new Figure(
                            row.path("figure").asString(),
                            row.path(kind).asDouble(),
                            rounded(row.path("precision")),
                            rounded(row.path("recall")),
                            row.path("counts").asString("")));
        }
        return figures;
    }

    private static String rounded(JsonNode share) {
        return share.isNumber() ? Figure.shown(share.asDouble()) : "";
    }

    private static List<Figure> shares(JsonNode concerns) {
        List<Figure> figures = new ArrayList<>();
        for (String name : concerns.propertyNames()) {
            JsonNode concern = concerns.get(name);
            figures.add(
                    Figure.share(
                            name, concern.path("right").asLong(), concern.path("total").asLong()));
        }
        return figures;
    }

    private static List<Figure> concerns(JsonNode concerns) {
        List<Figure> figures = shares(concerns);
        double sum = figures.stream().mapToDouble(Figure::value).sum();
        figures.addFirst(
                new Figure(
                        MEAN,
                        sum / Math.max(1, figures.size()),
                        "",
                        "",
                        figures.size() + " concerns"));
        return figures;
    }
}
