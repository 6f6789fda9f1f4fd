package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.secondsource.evaluation.distortion.DraftBench;
import org.secondsource.evaluation.distortion.Kind;
import org.secondsource.evaluation.inputs.InputDigest;
import org.secondsource.evaluation.inputs.ReportFiles;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;

/// Checks sentences of the two situations, true and distorted, as `check_text` does.
final class DraftTask implements Bench {
    private static final String NAME = "drafts";
    private static final List<String> SITUATIONS = List.of("ferry-strait", "salmon-tariff");

    /// Sentences of a situation, and changes of a kind in it.
    private static final int MOST = 60;

    private final Path root;
    private final LanguageAnalyzer analyzer;

    DraftTask(Path root, LanguageAnalyzer analyzer) {
        this.root = root;
        this.analyzer = analyzer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measured measure(int errors) throws IOException {
        DraftBench bench = new DraftBench(analyzer, MOST);
        List<Path> all = new ArrayList<>();
        for (String situation : SITUATIONS) {
            Path folder = root.resolve("evaluation/situations").resolve(situation);
            List<Path> files = ReportFiles.in(folder.resolve("reports"));
            all.addAll(files);
            List<Report> reports = new ArrayList<>();
            for (Intake.Outcome outcome : ReportFiles.read(files)) {
                if (outcome instanceof Intake.Outcome.Read(Report report)) {
                    reports.add(report);
                }
            }
            bench.run(reports);
        }
        bench.wrong().stream().limit(errors).forEach(System.out::println);
        int distorted = bench.made(Kind.Sort.GRAVE) + bench.made(Kind.Sort.SLIGHT);
        int given = bench.held(Kind.Sort.GRAVE) + bench.held(Kind.Sort.SLIGHT);
        return new Measured(
                NAME,
                InputDigest.of(all),
                bench.sentences(),
                List.of(
                        Figure.share(
                                "true sentences held", bench.sentencesHeld(), bench.sentences()),
                        Figure.share("distorted sentences given a claim", given, distorted),
                        Figure.share(
                                "paraphrases held",
                                bench.held(Kind.Sort.PARAPHRASE),
                                bench.made(Kind.Sort.PARAPHRASE))));
    }
}
