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
import org.secondsource.app.terminal.TerminalLadder;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.PictureLookup;
import org.secondsource.exchange.json.kept.LadderJson;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.situation.Picture;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Tells which steps of a ladder hold, and on what evidence.
@Command(
        name = "ladder",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Tells which steps of a ladder of measures hold, and on whose word.",
        description = {
            "%nThe last word is the file of the ladder (docs/reference/ladders.md); the others are what"
                    + " is read: ladder my-reports/ measures.yaml. For each step it prints whether it"
                    + " holds, does not hold or is undecided, since when, what it rests on and what"
                    + " would change it; then the words behind each condition. It names the measures"
                    + " that are due, and takes none. A situation is weighed as of today, as"
                    + " alerts are; files as of their newest report; --as-of names another day.%n"
        })
public final class LadderCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Mixin private LadderInput given = new LadderInput();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write it as JSON (second-source.verdict/1); - is stdout.")
    private Optional<String> json = Optional.empty();

    @Mixin private InputOptions options = new InputOptions();

    /// As of which it is weighed; that of the newest report where there is none.
    private Optional<LocalDate> day = Optional.empty();

    private LadderCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    /// The command with `ladder check` and `ladder test`.
    public static CommandLine with(Console console, Parts parts) {
        CommandLine command = new CommandLine(new LadderCommand(console, parts));
        command.addSubcommand(new LadderCheckCommand(console));
        command.addSubcommand(new LadderTestCommand(console, parts));
        return command;
    }

    @Override
    public Integer call() {
        List<String> inputs = given.inputs();
        Ladder ladder = given.ladder();
        Outputs outputs = new Outputs(console.out());
        List<String> files = json.stream().toList();
        outputs.check(files, given.all());
        day = LadderInput.day(inputs, options, parts.now());
        ReadingRun run = new ReadingRun(console, parts, options);
        if (json.isEmpty()) {
            String question = "ladder " + day + InputOptions.file(Optional.of(given.file()));
            return run.read(
                    inputs,
                    Asked.toPrint(picture -> text(picture, ladder), question, console.outScreen()));
        }
        return run.read(
                inputs,
                Asked.toWrite(picture -> {
                    LadderVerdict verdict = weigh(picture, ladder);
                    outputs.write(
                            json.get(),
                            out -> LadderJson.write(new PictureView(picture), verdict, out));
                    return Outputs.takesStandardOutput(files) ? "" : text(picture, ladder);
                }));
    }

    private LadderVerdict weigh(Picture picture, Ladder ladder) {
        return LadderInput.weigh(picture, ladder, day);
    }

    private String text(Picture picture, Ladder ladder) {
        return picture.reports().isEmpty()
                ? ""
                : TerminalLadder.of(
                        weigh(picture, ladder),
                        new PictureLookup(picture),
                        BriefWriter.sources(picture),
                        console.outScreen());
    }
}
