package org.secondsource.app.cli.correction;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.archive.Correction;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.CorrectionEntry.Step;
import org.secondsource.archive.CorrectionLog;
import org.secondsource.situation.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a correction back, or takes up one that was proposed or undone.
@Command(mixinStandardHelpOptions = true, versionProvider = BuiltVersion.class)
public final class UndoCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;
    private final String name;
    private final Step step;

    @Parameters(index = "0", paramLabel = "SITUATION", description = "A situation.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "NUMBER",
            description = "Of the correction, as second-source corrections shows it.")
    private long seq;

    @Option(names = "--why", paramLabel = "REASON", description = "Kept with it.")
    private String why = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who does it (you, if not said).")
    private String by = "";

    public UndoCommand(Console console, Parts parts, String name, Step step) {
        this.console = console;
        this.parts = parts;
        this.name = name;
        this.step = step;
    }

    @Override
    public Integer call() {
        Righter righter = new Righter(console, parts, folder);
        CorrectionLog.Standing found = righter.find(name, seq);
        if (found.step() == step) {
            throw new CommandFailure(
                    "%s: correction %d is %s already"
                            .formatted(name, seq, step == Step.UNDONE ? "undone" : "accepted"));
        }
        Picture before = righter.picture();
        Correction.Kind kind = found.entry().correction().kind();
        righter.write(
                List.of(
                        new CorrectionEntry.Draft(
                                step, seq, new Correction(kind, List.of(), "", why), by)));
        console.error()
                .printf(
                        "Correction %d %s.%n",
                        seq, step == Step.UNDONE ? "counts no more" : "counts");
        Effects.print(console, before, righter.picture(), seq);
        return 0;
    }
}
