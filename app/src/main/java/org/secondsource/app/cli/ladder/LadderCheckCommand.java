package org.secondsource.app.cli.ladder;

import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.brief.line.Wording;
import org.secondsource.ladder.form.Ladder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Tells whether a file is a ladder.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Tells whether a file is a ladder, and what is wrong, by line and column.")
final class LadderCheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "LADDER", description = "The file of the ladder.")
    private String file = "";

    LadderCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Ladder ladder = LadderInput.read(file);
        console.out()
                .println(
                        "%s: is a ladder, %s of %s on %s"
                                .formatted(
                                        file,
                                        ladder.id(),
                                        Wording.count(ladder.steps().size(), "step"),
                                        Wording.count(ladder.conditions().size(), "condition")));
        return 0;
    }
}
