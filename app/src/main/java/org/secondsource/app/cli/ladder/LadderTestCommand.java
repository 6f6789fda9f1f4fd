package org.secondsource.app.cli.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.console.Outputs;
import org.secondsource.app.cli.input.Asked;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.PictureLookup;
import org.secondsource.correction.Righted;
import org.secondsource.exchange.page.LadderPage;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.situation.Picture;
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
public final class LadderTestCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Mixin private LadderInput given = new LadderInput();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = InputOptions.Day.class,
            description = "The first day to show (2024-11-04); the first report's, if not said.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "Write the days, the steps as they stand and the words behind them as one page; -"
                            + " is stdout.")
    private Optional<String> html = Optional.empty();

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
        ReadingRun run = new ReadingRun(console, parts, options);
        if (html.isEmpty()) {
            return run.read(
                    inputs, Asked.toPrint(picture -> replay(picture, ladder).text(), question));
        }
        Outputs outputs = new Outputs(console.out());
        outputs.check(html.stream().toList(), given.all());
        return run.read(
                inputs,
                Asked.toWrite(picture -> {
                    Replay replay = replay(picture, ladder);
                    outputs.write(html.get(), page(picture, ladder, replay, options.asOf()));
                    return Outputs.takesStandardOutput(html.stream().toList()) ? "" : replay.text();
                }));
    }

    private Replay replay(Picture picture, Ladder ladder) {
        return Replay.of(
                picture,
                ladder,
                from.orElse(LocalDate.MIN),
                options.asOf(),
                options.reader(parts.analyzer())
                        .righted(picture.byHand().stream().map(Righted::entry).toList()));
    }

    /// The page of how a ladder stands, and of the days on which it turned.
    public static String page(
            Picture picture, Ladder ladder, Replay replay, Optional<LocalDate> asOf) {
        return LadderPage.of(
                LadderInput.weigh(picture, ladder, asOf),
                replay.turns(),
                new PictureLookup(picture),
                BriefWriter.sources(picture));
    }
}
