package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.secondsource.SecondSource;
import org.secondsource.evaluation.names.NamesBench;
import org.secondsource.language.LanguageAnalyzer;

/// Lets the invented situations grow one report at a time, in three orders, and asks for every id
/// that was ever shown.
final class NamesTask implements Bench {
    private static final String NAME = "names";
    private static final int SEED = 7;

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
                for (Map.Entry<String, List<Path>> order : orders(files).entrySet()) {
                    grow(
                            bench.grow(situation.getFileName() + ", " + order.getKey()),
                            order.getValue());
                }
            }
        }
        bench.wrong().stream().limit(errors).forEach(System.out::println);
        List<Figure> figures = new ArrayList<>();
        bench.tallies()
                .forEach((sort, tally) -> {
                    figures.add(Figure.share(sort + " renamed", tally.renamed(), tally.asked()));
                    figures.add(Figure.share(sort + " not found", tally.lost(), tally.asked()));
                    figures.add(
                            Figure.share(sort + " found for another", tally.passed(), tally.asked()));
                });
        return new Measured(NAME, InputDigest.of(all), all.size(), figures);
    }

    private void grow(NamesBench.Growth growth, List<Path> order) {
        SecondSource path = new SecondSource(analyzer, 1);
        for (int size = 1; size <= order.size(); size++) {
            growth.add(path.read(ReportFiles.read(order.subList(0, size)), () -> {}));
        }
    }

    private static Map<String, List<Path>> orders(List<Path> files) {
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(SEED));
        Map<String, List<Path>> orders = new LinkedHashMap<>();
        orders.put("by name", files);
        orders.put("backwards", files.reversed());
        orders.put("shuffled", shuffled);
        return orders;
    }
}
