package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.secondsource.evaluation.distortion.DistortionBench;
import org.secondsource.evaluation.distortion.Kind;
import org.secondsource.evaluation.distortion.Tally;
import org.secondsource.evaluation.inputs.InputDigest;
import org.secondsource.evaluation.inputs.ReportFiles;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;

/// Runs the distortion bench on the reports of the situations and, where they are, on some of the
/// public sets.
final class DistortionTask implements Bench {
    private static final String NAME = "distortion";

    private static final List<String> SITUATIONS =
            List.of("situations/ferry-strait/reports", "situations/salmon-tariff/reports");
    private static final List<String> PUBLIC = List.of("attribution/inputs", "figures/inputs");
    private static final int REPORTS_OF_A_SET = 25;

    private final Path root;
    private final Path shared;
    private final LanguageAnalyzer analyzer;

    DistortionTask(Path root, Path shared, LanguageAnalyzer analyzer) {
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
        List<Path> files = files();
        List<Report> reports = new ArrayList<>();
        for (Intake.Outcome outcome : ReportFiles.read(files)) {
            if (outcome instanceof Intake.Outcome.Read(Report report)) {
                reports.add(report);
            }
        }
        DistortionBench bench = new DistortionBench(analyzer);
        bench.run(reports);
        if (errors > 0) {
            System.out.print(bench.tally().wrong(errors));
        }
        String digest = InputDigest.of(files);
        return new Measured(NAME, digest, reports.size(), figures(bench.tally()));
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : SITUATIONS) {
            files.addAll(first(root.resolve("evaluation").resolve(folder), Integer.MAX_VALUE));
        }
        for (String folder : PUBLIC) {
            Path inputs = shared.resolve(folder);
            if (Files.isDirectory(inputs)) {
                files.addAll(first(inputs, REPORTS_OF_A_SET));
            } else {
                System.out.println("skipped, not there: " + inputs);
            }
        }
        return files;
    }

    private static List<Path> first(Path folder, int most) throws IOException {
        return ReportFiles.in(folder).stream().limit(most).toList();
    }

    private static List<Figure> figures(Tally tally) {
        List<Figure> figures = new ArrayList<>();
        figures.add(sum(tally, Kind.Sort.GRAVE, "wrongly joined: number, negation, actor, status"));
        figures.add(sum(tally, Kind.Sort.SLIGHT, "wrongly joined: the rest"));
        figures.add(sum(tally, Kind.Sort.PARAPHRASE, "paraphrases joined"));
        for (Kind kind : Kind.values()) {
            figures.add(Figure.share(kind.label(), tally.joined(kind), tally.made(kind)));
        }
        long silent = Arrays.stream(Kind.values()).mapToLong(tally::silent).sum();
        long made =
                Arrays.stream(Kind.values()).filter(Kind::distorts).mapToLong(tally::made).sum();
        figures.add(Figure.share("distorted, and not read any more", silent, silent + made));
        return figures;
    }

    private static Figure sum(Tally tally, Kind.Sort sort, String name) {
        long joined = 0;
        long made = 0;
        for (Kind kind : Kind.values()) {
            if (kind.sort() == sort) {
                joined += tally.joined(kind);
                made += tally.made(kind);
            }
        }
        return Figure.share(name, joined, made);
    }
}
