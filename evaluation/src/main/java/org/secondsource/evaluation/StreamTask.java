package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondsource.evaluation.inputs.InputDigest;
import org.secondsource.evaluation.inputs.ReportFiles;
import org.secondsource.evaluation.stories.Labelled;
import org.secondsource.evaluation.stories.StoryBench;
import org.secondsource.report.Intake;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Mixes the reports of all sets of stories into one stream by day, and adds sentences about
/// nothing.
///
///     ./mvnw -q -Pevaluate -Dask=streams
final class StreamTask implements Bench {
    private static final String NAME = "streams";
    private static final int TRIALS = 200;
    private static final List<String> SETS =
            List.of("giveme5w1h", "basil", "ecbplus", "gunviolence");

    private final Path shared;

    /// @param shared the folder with the public sets
    StreamTask(Path shared) {
        this.shared = shared;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measured measure(int errors) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Labelled> reports = new ArrayList<>();
        for (String set : SETS) {
            Path folder = shared.resolve("stories").resolve(set);
            List<Path> inputs = ReportFiles.in(folder.resolve("inputs"));
            Map<String, String> labels = labels(folder.resolve("gold.jsonl"));
            files.addAll(inputs);
            for (Intake.Outcome outcome : ReportFiles.read(inputs)) {
                if (outcome instanceof Intake.Outcome.Read(var report)) {
                    String file = Path.of(report.location()).getFileName().toString();
                    String label = labels.get(file);
                    if (label != null) {
                        reports.add(new Labelled(report, set + " " + label));
                    }
                }
            }
        }
        StoryBench bench = new StoryBench(reports);
        if (errors > 0) {
            System.out.print(bench.shownMixed());
        }
        List<Figure> figures = figures(bench);
        return new Measured(NAME, InputDigest.of(files), reports.size(), figures);
    }

    private static List<Figure> figures(StoryBench bench) {
        return List.of(
                new Figure("purity of stories", bench.purity(), "", "", "mean over reports"),
                new Figure("completeness", bench.completeness(), "", "", "mean over reports"),
                Figure.share(
                        "stories that hold one happening",
                        bench.ofSeveral() - (long) bench.mixed(),
                        bench.ofSeveral()),
                Figure.share(
                        "trials that left other reports' stories",
                        bench.unchanged(TRIALS),
                        TRIALS));
    }

    private static Map<String, String> labels(Path gold) throws IOException {
        JsonMapper mapper = new JsonMapper();
        Map<String, String> labels = new TreeMap<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode row = mapper.readTree(line);
            labels.put(row.path("file").asString(), row.path("story").asString());
        }
        return labels;
    }
}
