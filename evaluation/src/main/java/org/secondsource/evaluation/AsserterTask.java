package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondsource.evaluation.counts.AsserterBench;
import org.secondsource.evaluation.inputs.InputDigest;
import org.secondsource.language.LanguageAnalyzer;

/// Names one asserter in two ways, which must not make two of him: in the same words, so that
/// nothing else could tell two, and in others, so that only the asserter tells that it is one.
final class AsserterTask implements Bench {
    private static final String NAME = "asserters";
    private static final List<String> FILES =
            List.of("asserters.jsonl", "asserters-reworded.jsonl", "two-parties.jsonl");

    private final Path root;
    private final LanguageAnalyzer analyzer;

    AsserterTask(Path root, LanguageAnalyzer analyzer) {
        this.root = root;
        this.analyzer = analyzer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measured measure(int errors) throws IOException {
        List<Path> files = FILES.stream().map(root.resolve("evaluation/counts")::resolve).toList();
        AsserterBench bench = new AsserterBench(analyzer);
        AsserterBench.Outcomes alike = bench.run(files.get(0));
        AsserterBench.Outcomes reworded = bench.run(files.get(1));
        AsserterBench.Outcomes controls = bench.run(files.get(2));
        print("counted over", alike.counted(), errors);
        print("not joined", alike.apart(), errors);
        print("reworded, counted over", reworded.counted(), errors);
        print("reworded, not joined", reworded.apart(), errors);
        print("two parties counted one", controls.once(), errors);
        print("two parties not joined", controls.apart(), errors);
        List<Figure> figures = new ArrayList<>();
        figures.add(over("counted over", alike.all()));
        figures.add(over("reworded, counted over", reworded.all()));
        figures.add(
                Figure.share(
                        "two parties counted two", controls.all().two(), controls.all().total()));
        alike.byForm().forEach((form, outcome) -> figures.add(over("over: " + form, outcome)));
        int pairs = alike.all().total() + reworded.all().total() + controls.all().total();
        return new Measured(NAME, InputDigest.of(files), 2 * pairs, figures);
    }

    private static Figure over(String name, AsserterBench.Outcome outcome) {
        String counts =
                "%d over, %d joined as one, %d not joined"
                        .formatted(outcome.two(), outcome.one(), outcome.apart());
        return new Figure(name, outcome.two(), "", "", counts);
    }

    private static void print(String what, List<String> pairs, int most) {
        if (most > 0 && !pairs.isEmpty()) {
            System.out.printf(Locale.ROOT, "%n%s (%d)%n", what, pairs.size());
            pairs.stream().limit(most).forEach(pair -> System.out.println("    " + pair));
        }
    }
}
