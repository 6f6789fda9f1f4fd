package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.secondsource.evaluation.counts.Aspect;
import org.secondsource.evaluation.counts.CountsBench;
import org.secondsource.evaluation.counts.Tally;
import org.secondsource.evaluation.inputs.InputDigest;
import org.secondsource.language.LanguageAnalyzer;

/// Judges the hard counts of `evaluation/counts`: is one fact one claim, are two kept apart, and
/// does nobody count twice?
final class CountsTask implements Bench {
    private static final String NAME = "counts";

    private final Path root;
    private final LanguageAnalyzer analyzer;

    CountsTask(Path root, LanguageAnalyzer analyzer) {
        this.root = root;
        this.analyzer = analyzer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measured measure(int errors) throws IOException {
        CountsBench bench = new CountsBench(analyzer);
        List<Path> files = bench.run(root.resolve("evaluation/counts"));
        if (errors > 0) {
            System.out.print(bench.tally().shown(errors));
        }
        return new Measured(NAME, InputDigest.of(files), bench.reports(), figures(bench.tally()));
    }

    private static List<Figure> figures(Tally tally) {
        List<Figure> figures = new ArrayList<>();
        Tally.Share sure = tally.of(Aspect.NOT_OVER);
        int over = sure.total() - sure.right();
        figures.add(new Figure("counted over", over, "", "", over + " of " + sure.total()));
        int told = tally.of(Aspect.JOINED).total();
        figures.add(
                Figure.share("joined, and counted right", tally.of(Aspect.COUNTED).right(), told));
        for (Aspect aspect : Aspect.values()) {
            if (aspect != Aspect.NOT_OVER) {
                Tally.Share share = tally.of(aspect);
                figures.add(Figure.share(aspect.label(), share.right(), share.total()));
            }
        }
        figures.add(new Figure("held only since nothing is read", tally.vacuous(), "", "", ""));
        return figures;
    }
}
