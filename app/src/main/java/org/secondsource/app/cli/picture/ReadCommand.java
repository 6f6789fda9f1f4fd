package org.secondsource.app.cli.picture;

import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Reads reports and tells what is known.
@Command(
        name = "read",
        aliases = "brief",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Reads reports and prints the brief.",
        description = {
            "%nPut in what you have: pages, texts, JSON, tables, feeds, letters, documents, archives of"
                    + " them. A file is known by what it holds, not by its name; second-source formats"
                    + " lists all that is read.%n"
        })
public final class ReadCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = InputOptions.INPUTS)
    private List<String> inputs = List.of();

    @Mixin private ReadingOptions results = new ReadingOptions();

    @Mixin private InputOptions options = new InputOptions();

    public ReadCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        return new BriefOutput(console, results.at(parts.now()))
                .of(inputs, new ReadingRun(console, parts, options));
    }
}
