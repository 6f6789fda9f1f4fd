package org.secondsource.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.console.Outputs;
import org.secondsource.app.cli.input.Asked;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.ladder.LadderInput;
import org.secondsource.app.cli.ladder.LadderTestCommand;
import org.secondsource.app.cli.ladder.Replay;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.app.cli.picture.BriefOutput;
import org.secondsource.app.cli.picture.ReadingOptions;
import org.secondsource.app.terminal.TerminalLadder;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.PictureLookup;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.situation.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Reads the invented reports that come with the program.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Reads the bundled, invented reports and prints the brief.")
final class DemoCommand implements Callable<Integer> {
    private static final Path REPORTS = Path.of("evaluation/situations/ferry-strait/reports");

    private static final Path SHIP = Path.of("evaluation/situations/survey-ship");

    private final Console console;
    private final Parts parts;

    @Option(
            names = "--ladder",
            description =
                    "Replay the bundled reports on a seized ship, day by day, with a ladder of three"
                            + " steps of measures; --html writes it as a page, too.")
    private boolean ladder;

    @Mixin private ReadingOptions results = new ReadingOptions();

    @Mixin private InputOptions options = new InputOptions();

    DemoCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (ladder) {
            return ladder();
        }
        return new BriefOutput(console, results.at(parts.now()))
                .of(List.of(bundled(REPORTS).toString()), new ReadingRun(console, parts, options));
    }

    private Path bundled(Path place) {
        Path found = parts.home().resolve(place);
        if (!Files.exists(found)) {
            throw new CommandFailure(
                    found
                            + ": the bundled reports are not there; start the command by the"
                            + " launcher ./second-source of the project's folder");
        }
        return found;
    }

    private int ladder() {
        Ladder measures = LadderInput.read(bundled(SHIP.resolve("ladder.yaml")).toString());
        String reports = bundled(SHIP.resolve("reports")).toString();
        Outputs outputs = new Outputs(console.out());
        List<String> pages = results.html().stream().toList();
        return new ReadingRun(console, parts, options)
                .read(
                        List.of(reports),
                        Asked.toWrite(picture -> {
                            Replay replay =
                                    Replay.of(
                                            picture,
                                            measures,
                                            LocalDate.MIN,
                                            options.asOf(),
                                            options.reader(parts.analyzer()));
                            pages.forEach(file ->
                                    outputs.write(
                                            file,
                                            LadderTestCommand.page(
                                                    picture, measures, replay, options.asOf())));
                            return Outputs.takesStandardOutput(pages)
                                    ? ""
                                    : replay.text() + "\n" + shown(picture, measures);
                        }));
    }

    private String shown(Picture picture, Ladder measures) {
        return TerminalLadder.of(
                LadderInput.weigh(picture, measures, options.asOf()),
                new PictureLookup(picture),
                BriefWriter.sources(picture),
                console.outScreen());
    }
}
