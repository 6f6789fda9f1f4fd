package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondsource.SecondSource;
import org.secondsource.brief.BriefWriter;
import org.secondsource.evaluation.inputs.InputDigest;
import org.secondsource.evaluation.inputs.ReportFiles;
import org.secondsource.evaluation.sentences.LineJudge;
import org.secondsource.language.LanguageAnalyzer;

/// Whether each line of a brief is a sentence that reads alone, by an analysis of the line itself:
/// briefs of the situations and, where they are, of the seeds and of the attribution articles by
/// tens.
final class SentencesTask implements Bench {
    private static final String NAME = "sentences";
    private static final int REPORTS_OF_A_BRIEF = 10;

    private final Path root;
    private final Path shared;
    private final LanguageAnalyzer analyzer;

    SentencesTask(Path root, Path shared, LanguageAnalyzer analyzer) {
        this.root = root;
        this.shared = shared;
        this.analyzer = analyzer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Measured measure(int errors) throws IOException {
        LineJudge judge = new LineJudge(analyzer);
        SecondSource reader = new SecondSource(analyzer, 1);
        List<Path> all = new ArrayList<>();
        for (List<Path> files : groups()) {
            all.addAll(files);
            judge.judge(BriefWriter.write(reader.read(ReportFiles.read(files), () -> {})));
        }
        judge.faults()
                .forEach((fault, lines) -> {
                    if (errors > 0) {
                        System.out.printf(Locale.ROOT, "%n%s (%d)%n", fault, lines.size());
                        lines.stream().limit(errors).forEach(l -> System.out.println("    " + l));
                    }
                });
        return new Measured(NAME, InputDigest.of(all), all.size(), figures(judge));
    }

    private static List<Figure> figures(LineJudge judge) {
        return judge.shares().entrySet().stream()
                .map(each ->
                        Figure.share(each.getKey(), each.getValue().right(), each.getValue().all()))
                .toList();
    }

    /// The reports of each brief.
    private List<List<Path>> groups() throws IOException {
        List<List<Path>> groups = new ArrayList<>();
        for (Path situation : ReportFiles.in(root.resolve("evaluation/situations"))) {
            if (Files.isDirectory(situation.resolve("reports"))) {
                groups.add(ReportFiles.in(situation.resolve("reports")));
            }
        }
        if (Files.isDirectory(shared)) {
            groups.add(ReportFiles.in(shared.resolve("seeds/reports")));
            List<Path> articles = ReportFiles.in(shared.resolve("attribution/inputs"));
            for (int i = 0; i < articles.size(); i += REPORTS_OF_A_BRIEF) {
                groups.add(articles.subList(i, Math.min(i + REPORTS_OF_A_BRIEF, articles.size())));
            }
        }
        return groups;
    }
}
