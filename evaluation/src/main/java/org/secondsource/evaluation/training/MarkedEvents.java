package org.secondsource.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.evaluation.errors.WordAlignment;
import org.secondsource.report.Report;
import org.secondsource.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reports whose event mentions are marked by hand: by file, which mentions mean one event.
final class MarkedEvents {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Row> rows;

    /// @param text as it was given
    private record Row(String topic, String text, List<Mark> marks) {}

    /// A marked mention, in code points of the text as given.
    private record Mark(int start, int end, String event) {}

    private MarkedEvents(Map<String, Row> rows) {
        this.rows = rows;
    }

    /// The marks of a folder with `gold.jsonl` and `inputs`.
    static MarkedEvents read(Path folder) throws IOException {
        Map<String, Row> rows = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode node = JSON.readTree(line);
            String file = node.path("file").asString();
            List<Mark> marks = new ArrayList<>();
            for (JsonNode each : node.path("mentions")) {
                marks.add(
                        new Mark(
                                each.path("start").asInt(),
                                each.path("end").asInt(),
                                each.path("chain").asString()));
            }
            JsonNode input = JSON.readTree(folder.resolve("inputs").resolve(file).toFile());
            String topic = node.path("topic").asString().replaceAll("\\D", "");
            rows.put(file, new Row(topic, input.path("text").asString(), marks));
        }
        return new MarkedEvents(rows);
    }

    /// The theme of a report, which no other set shares; empty where it is not marked.
    Optional<String> topic(Report report) {
        return Optional.ofNullable(rows.get(file(report))).map(Row::topic);
    }

    private static String file(Report report) {
        return String.valueOf(Path.of(report.location()).getFileName());
    }

    /// The marked event that each of these words of a report names: each mark goes to the words
    /// that cover it best, and none to two.
    Map<Span, String> events(Report report, List<Span> words) {
        Row row = rows.get(file(report));
        if (row == null) {
            return Map.of();
        }
        WordAlignment places = new WordAlignment(row.text(), report.text());
        List<Set<Integer>> marked =
                row.marks().stream().map(mark -> places.given(mark.start(), mark.end())).toList();
        List<Fit> fits = new ArrayList<>();
        for (Span span : words) {
            Set<Integer> covered =
                    places.cleaned(
                            report.text().codePointCount(0, span.start()),
                            report.text().codePointCount(0, span.end()));
            for (int mark = 0; mark < marked.size(); mark++) {
                double share = share(covered, marked.get(mark));
                if (share > 0) {
                    fits.add(new Fit(share, mark, span));
                }
            }
        }
        fits.sort(Fit.BEST_FIRST);
        Map<Span, String> found = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Fit fit : fits) {
            if (!taken.contains(fit.mark()) && !found.containsKey(fit.span())) {
                taken.add(fit.mark());
                found.put(fit.span(), row.marks().get(fit.mark()).event());
            }
        }
        return found;
    }

    private static double share(Set<Integer> one, Set<Integer> other) {
        Set<Integer> all = new HashSet<>(one);
        all.addAll(other);
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    /// How well words fit a mark.
    private record Fit(double share, int mark, Span span) {
        private static final Comparator<Fit> BEST_FIRST =
                Comparator.comparingDouble((Fit fit) -> -fit.share())
                        .thenComparingInt(Fit::mark)
                        .thenComparing(Fit::span);
    }
}
