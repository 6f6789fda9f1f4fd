package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.secondsource.SecondSource;
import org.secondsource.evaluation.inputs.InputDigest;
import org.secondsource.evaluation.inputs.ReportFiles;
import org.secondsource.evaluation.names.NamesBench;
import org.secondsource.language.LanguageAnalyzer;

/// Lets the invented situations grow one report at a time, in three orders, and asks for every id
/// that was ever shown.
final class NamesTask implements Bench {
    private static final String NAME = "names";

    private final Path root;
    private final LanguageAnalyzer analyzer;

    NamesTask(Path root, LanguageAnalyzer analyzer) {
        this.root = root;
        this.analyzer = analyzer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measured measure(int errors) throws IOException {
        NamesBench bench = new NamesBench();
        List<Path> all = new ArrayList<>();
        for (Path situation : ReportFiles.in(root.resolve("evaluation/situations"))) {
            Path folder = situation.resolve("reports");
            if (folder.toFile().isDirectory()) {
                List<Path> files = ReportFiles.in(folder);
                all.addAll(files);
                bench.grow(
                        String.valueOf(situation.getFileName()),
                        files,
                        read ->
                                new SecondSource(analyzer, 1)
                                        .read(ReportFiles.read(read), () -> {}));
            }
        }
        bench.wrong().stream().limit(errors).forEach(System.out::println);
        List<Figure> figures = new ArrayList<>();
        bench.tallies()
                .forEach((sort, tally) -> {
                    int found = tally.asked() - tally.lost();
                    figures.add(Figure.share(sort + " found", found, tally.asked()));
                    figures.add(
                            Figure.share(
                                    sort + " found with most members",
                                    found - tally.passed(),
                                    tally.asked()));
                    figures.add(
                            Figure.share(
                                    sort + " shown as before",
                                    tally.asked() - tally.renamed(),
                                    tally.asked()));
                });
        return new Measured(NAME, InputDigest.of(all), all.size(), figures);
    }
}
