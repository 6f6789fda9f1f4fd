package org.secondsource.app.cli.picture;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.app.terminal.TerminalRoster;
import org.secondsource.app.terminal.TerminalTimeline;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.ledger.Roster;
import org.secondsource.ledger.Timeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows one side of the picture whole: its events, or its actors.
@Command(mixinStandardHelpOptions = true, versionProvider = BuiltVersion.class)
public final class SideCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;
    private final PictureJson.Part side;
    private final BiFunction<LedgerInput.Shown, Boolean, String> text;

    @Option(
            names = "--ids",
            description = "Show the id of each, as second-source correct takes it.")
    private boolean ids;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = InputOptions.INPUTS)
    private List<String> inputs = List.of();

    @Mixin private LedgerInput ledger = new LedgerInput();

    @Mixin private InputOptions options = new InputOptions();

    private SideCommand(
            Console console,
            Parts parts,
            PictureJson.Part side,
            BiFunction<LedgerInput.Shown, Boolean, String> text) {
        this.console = console;
        this.parts = parts;
        this.side = side;
        this.text = text;
    }

    /// The command `timeline`.
    public static CommandLine timeline(Console console, Parts parts) {
        return named(
                "timeline",
                "Prints every event by date, with what each report tells of it.",
                new SideCommand(
                        console,
                        parts,
                        PictureJson.Part.EVENTS,
                        (shown, named) ->
                                TerminalTimeline.of(
                                        Timeline.of(shown.picture()),
                                        shown.sources(),
                                        console.outScreen(),
                                        named)));
    }

    /// The command `who`.
    public static CommandLine who(Console console, Parts parts) {
        return named(
                "who",
                "Prints who is who, and where each stands.",
                new SideCommand(
                        console,
                        parts,
                        PictureJson.Part.ACTORS,
                        (shown, named) ->
                                TerminalRoster.of(
                                        Roster.of(shown.picture()),
                                        shown.sources(),
                                        console.outScreen(),
                                        named)));
    }

    private static CommandLine named(String name, String header, SideCommand command) {
        CommandLine line = new CommandLine(command).setCommandName(name);
        line.getCommandSpec().usageMessage().header(header);
        return line;
    }

    @Override
    public Integer call() {
        return ledger.run(
                inputs,
                console,
                new ReadingRun(console, parts, options),
                Set.of(side),
                side.name() + ids,
                shown -> text.apply(shown, ids));
    }
}
