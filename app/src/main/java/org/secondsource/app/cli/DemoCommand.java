package org.secondsource.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Reads the invented reports that come with the program.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Reads the bundled, invented reports and prints the brief.")
final class DemoCommand implements Callable<Integer> {
    private static final Path REPORTS = Path.of("evaluation/situations/ferry-strait/reports");

    private final Console console;
    private final Parts parts;

    @Mixin private ReadingOptions results = new ReadingOptions();

    @Mixin private InputOptions options = new InputOptions();

    DemoCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Path reports = parts.home().resolve(REPORTS);
        if (!Files.isDirectory(reports)) {
            throw new CommandFailure(
                    reports
                            + ": the bundled reports are not there; start the command by the"
                            + " launcher ./second-source of the project's folder");
        }
        return new BriefOutput(console, results.at(parts.now()))
                .of(List.of(reports.toString()), new ReadingRun(console, parts, options));
    }
}
