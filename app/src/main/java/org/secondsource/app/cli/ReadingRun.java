package org.secondsource.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.SecondSource;
import org.secondsource.brief.Brief;
import org.secondsource.brief.BriefWriter;
import org.secondsource.exchange.HtmlPage;
import org.secondsource.exchange.MarkdownPage;
import org.secondsource.exchange.PictureJson;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;

/// Reads the inputs of one command and hands out what was asked for.
final class ReadingRun {
    private static final int DONE = 0;
    private static final int NOTHING_READ = 1;

    private final Console console;
    private final Parts parts;
    private final ReadingOptions options;
    private final Outputs outputs;

    ReadingRun(Console console, Parts parts, ReadingOptions options) {
        this.console = console;
        this.parts = parts;
        this.options = options;
        this.outputs = new Outputs(console.out());
    }

    /// @return the exit status
    int run(List<String> inputs) {
        outputs.check(options);
        List<Intake.Outcome> outcomes = parts.intake(options.threads()).read(inputs);
        SecondSource reader = new SecondSource(parts.analyzer(), options.threads());
        Picture all = read(reader, outcomes);
        List<Report> leftOut = leftOut(all);
        Picture picture = leftOut.isEmpty() ? all : read(reader, outcomesThatStay(all, leftOut));
        handOut(picture);
        if (!options.isQuiet() || picture.reports().isEmpty()) {
            new ClosingNote(console.error()).print(picture, leftOut, options.asOf());
        }
        parts.trouble().ifPresent(console.error()::println);
        return picture.reports().isEmpty() ? NOTHING_READ : DONE;
    }

    private Picture read(SecondSource reader, List<Intake.Outcome> outcomes) {
        int reports = (int) outcomes.stream().filter(Intake.Outcome.Read.class::isInstance).count();
        try (Progress progress = Progress.of(console, options.isQuiet(), reports)) {
            return reader.read(outcomes, progress::step);
        }
    }

    /// The reports that are not known to be published by the day of `--as-of`.
    private List<Report> leftOut(Picture picture) {
        Optional<LocalDate> asOf = options.asOf();
        if (asOf.isEmpty()) {
            return List.of();
        }
        return picture.reports().stream()
                .filter(report ->
                        report.published().day().filter(day -> !day.isAfter(asOf.get())).isEmpty())
                .toList();
    }

    /// What is read again: the reports as they were dated among all, so that a report keeps its
    /// date though those that told it are left out.
    private static List<Intake.Outcome> outcomesThatStay(Picture all, List<Report> leftOut) {
        List<Intake.Outcome> stay = new ArrayList<>();
        all.reports().stream()
                .filter(report -> !leftOut.contains(report))
                .forEach(report -> stay.add(new Intake.Outcome.Read(report)));
        all.problems()
                .forEach(problem ->
                        stay.add(
                                new Intake.Outcome.Rejected(problem.location(), problem.reason())));
        return stay;
    }

    private void handOut(Picture picture) {
        options.json()
                .ifPresent(
                        file -> outputs.write(file, target -> PictureJson.write(picture, target)));
        Brief brief = BriefWriter.write(picture);
        options.html().ifPresent(file -> outputs.write(file, HtmlPage.of(brief, picture)));
        options.markdown().ifPresent(file -> outputs.write(file, MarkdownPage.of(brief)));
        if (!Outputs.takesStandardOutput(options) && !picture.reports().isEmpty()) {
            console.out().print(TerminalBrief.of(brief, console.outScreen()));
        }
    }
}
