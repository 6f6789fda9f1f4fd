package org.secondsource.app.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.secondsource.app.terminal.TerminalRoster;
import org.secondsource.exchange.PictureJson;
import org.secondsource.ledger.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Prints who is who, and where each stands.
@Command(
        name = "who",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Prints who is who, and where each stands.")
final class WhoCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = InputOptions.INPUTS)
    private List<String> inputs = List.of();

    @Mixin private LedgerInput ledger = new LedgerInput();

    @Mixin private InputOptions options = new InputOptions();

    WhoCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        return ledger.run(
                inputs,
                console,
                new ReadingRun(console, parts, options),
                Set.of(PictureJson.Part.ACTORS),
                shown ->
                        TerminalRoster.of(
                                Roster.of(shown.picture()), shown.sources(), console.outScreen()));
    }
}
