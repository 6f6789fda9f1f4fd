package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.SecondSource;
import org.secondsource.evaluation.cases.ReadingBench;
import org.secondsource.evaluation.inputs.InputDigest;
import org.secondsource.evaluation.inputs.ReportFiles;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.language.LanguageAnalyzer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads each case of `../shared/cases/reading` and counts the checks that hold, case by case.
final class ReadingCasesTask implements Bench {
    private static final String NAME = "cases/reading";

    private final Path cases;
    private final SecondSource program;
    private final JsonMapper json = JsonMapper.builder().build();

    /// @param shared the folder with the public sets
    ReadingCasesTask(Path shared, LanguageAnalyzer analyzer) {
        this.cases = shared.resolveSibling("cases").resolve("reading");
        this.program = new SecondSource(analyzer, 1);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measured measure(int errors) throws IOException {
        Map<String, List<String>> checks = new ReadingBench(cases, this::read).run();
        checks.forEach((check, wrong) ->
                wrong.stream()
                        .limit(Math.max(errors, 1))
                        .forEach(fault -> System.out.println("    " + check + ": " + fault)));
        return new Measured(
                NAME, InputDigest.of(InputDigest.files(cases)), checks.size(), figures(checks));
    }

    private static List<Figure> figures(Map<String, List<String>> checks) {
        long right = checks.values().stream().filter(List::isEmpty).count();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.share("checks right", right, checks.size()));
        Map<String, List<List<String>>> cases = new LinkedHashMap<>();
        checks.forEach((check, wrong) ->
                cases.computeIfAbsent(check.replaceFirst("\\..*", ""), id -> new ArrayList<>())
                        .add(wrong));
        cases.forEach((id, wrong) ->
                figures.add(
                        Figure.share(
                                "case " + id,
                                wrong.stream().filter(List::isEmpty).count(),
                                wrong.size())));
        return figures;
    }

    private JsonNode read(List<Path> reports) throws IOException {
        return json.readTree(PictureJson.of(program.read(ReportFiles.read(reports), () -> {})));
    }
}
