package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.secondsource.evaluation.changes.ChangesBench;
import org.secondsource.evaluation.inputs.InputDigest;
import org.secondsource.evaluation.inputs.ReportFiles;
import org.secondsource.language.LanguageAnalyzer;

/// Lays what is told as changed from day to day of the two situations beside what a reader noted
/// (`evaluation/changes`).
final class ChangesTask implements Bench {
    private static final String NAME = "changes";
    private static final List<String> SITUATIONS = List.of("ferry-strait", "salmon-tariff");

    private final Path root;
    private final LanguageAnalyzer analyzer;

    ChangesTask(Path root, LanguageAnalyzer analyzer) {
        this.root = root;
        this.analyzer = analyzer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measured measure(int errors) throws IOException {
        ChangesBench bench = new ChangesBench(analyzer, ReportFiles::read);
        List<Path> all = new ArrayList<>();
        for (String situation : SITUATIONS) {
            Path folder =
                    root.resolve("evaluation/situations").resolve(situation).resolve("reports");
            Path list = root.resolve("evaluation/changes").resolve(situation + ".json");
            all.addAll(ReportFiles.in(folder));
            all.add(list);
            bench.run(list, folder);
        }
        bench.wrong().stream().limit(errors).forEach(System.out::println);
        if (errors > 0) {
            bench.volume().forEach(System.out::println);
        }
        return new Measured(
                NAME,
                InputDigest.of(all),
                all.size() - SITUATIONS.size(),
                List.of(
                        Figure.share("noted and told", bench.told(), bench.noted()),
                        Figure.share("told and noted", bench.right(), bench.lines())));
    }
}
