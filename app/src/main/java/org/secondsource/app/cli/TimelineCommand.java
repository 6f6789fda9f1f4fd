package org.secondsource.app.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.secondsource.app.terminal.TerminalTimeline;
import org.secondsource.exchange.PictureJson;
import org.secondsource.ledger.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Prints every event by date, with what each report tells of it.
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Prints every event by date, with what each report tells of it.")
final class TimelineCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = InputOptions.INPUTS)
    private List<String> inputs = List.of();

    @Mixin private LedgerInput ledger = new LedgerInput();

    @Mixin private InputOptions options = new InputOptions();

    TimelineCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        return ledger.run(
                inputs,
                console,
                new ReadingRun(console, parts, options),
                Set.of(PictureJson.Part.EVENTS),
                shown ->
                        TerminalTimeline.of(
                                Timeline.of(shown.picture()),
                                shown.sources(),
                                console.outScreen()));
    }
}
