package org.secondsource.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.secondsource.SecondSource;
import org.secondsource.brief.Wording;
import org.secondsource.correction.Righted;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.LadderWeigher;
import org.secondsource.ladder.StepVerdict;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.ladder.form.Outcome;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Replays the past day by day.
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Replays the past: on which day each step of a ladder would have been reached.",
        description = {
            "%nEach day's picture is made anew of the reports published by then, as if no later one"
                    + " were known. The last word is the file of the ladder. It prints what changed on"
                    + " which day.%n"
        })
final class LadderTestCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Mixin private LadderInput given = new LadderInput();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = InputOptions.Day.class,
            description = "The first day to show (2024-11-04); the first report's, if not said.")
    private Optional<LocalDate> from = Optional.empty();

    @Mixin private InputOptions options = new InputOptions();

    LadderTestCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        List<String> inputs = given.inputs();
        Ladder ladder = given.ladder();
        String question = "ladder test " + from + InputOptions.file(Optional.of(given.file()));
        return new ReadingRun(console, parts, options)
                .read(inputs, Asked.toPrint(picture -> replay(picture, ladder), question));
    }

    private String replay(Picture picture, Ladder ladder) {
        SecondSource joiner =
                options.reader(parts.analyzer())
                        .righted(picture.byHand().stream().map(Righted::entry).toList());
        List<ReadReport> all = readReports(picture);
        TreeSet<LocalDate> days = new TreeSet<>();
        all.forEach(read -> read.report().published().day().ifPresent(days::add));
        options.asOf().ifPresent(days::add);
        Map<String, Outcome> before = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (LocalDate day : days.tailSet(from.orElse(LocalDate.MIN), true)) {
            List<ReadReport> known =
                    all.stream()
                            .filter(read ->
                                    read.report()
                                            .published()
                                            .day()
                                            .filter(published -> !published.isAfter(day))
                                            .isPresent())
                            .toList();
            Picture then = joiner.join(known, List.of());
            tell(LadderWeigher.weigh(then, ladder, day), known.size(), before, text);
        }
        return text.isEmpty() ? "No report is of a known day since then.\n" : text.toString();
    }

    private static List<ReadReport> readReports(Picture picture) {
        Map<ReportId, Reading> readings = new HashMap<>();
        picture.readings().forEach(reading -> readings.put(reading.report(), reading));
        List<ReadReport> all = new ArrayList<>();
        for (Report report : picture.reports()) {
            Optional.ofNullable(readings.get(report.id()))
                    .ifPresent(reading -> all.add(new ReadReport(report, reading)));
        }
        return all;
    }

    private static void tell(
            LadderVerdict verdict, int reports, Map<String, Outcome> before, StringBuilder text) {
        List<StepVerdict> turned =
                verdict.steps().stream()
                        .filter(step -> before.get(step.step().id()) != step.outcome())
                        .toList();
        text.append(verdict.today())
                .append("  ")
                .append(Wording.count(reports, "report"))
                .append(turned.isEmpty() ? "; nothing changed\n" : "\n");
        for (StepVerdict step : turned) {
            before.put(step.step().id(), step.outcome());
            text.append(
                    "    %-12s %s%s%n"
                            .formatted(
                                    step.step().id(),
                                    step.outcome().words(),
                                    counts(verdict, step)
                                            + (step.outcome() == Outcome.HOLDS
                                                    ? ""
                                                    : "\n        would change it: "
                                                            + step.wouldChange())));
        }
    }

    private static String counts(LadderVerdict verdict, StepVerdict step) {
        return verdict.conditions().stream()
                .filter(condition -> step.step().when().names().contains(condition.name()))
                .map(condition ->
                        "%s %s, %s"
                                .formatted(
                                        condition.name(),
                                        condition.outcome().words(),
                                        Wording.independentSources(condition.count())))
                .collect(Collectors.joining("; ", " (", ")"));
    }
}
