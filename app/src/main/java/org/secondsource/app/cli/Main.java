package org.secondsource.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.correction.CorrectCommand;
import org.secondsource.app.cli.correction.CorrectionsCommand;
import org.secondsource.app.cli.correction.UndoCommand;
import org.secondsource.app.cli.following.AlertsCommand;
import org.secondsource.app.cli.following.FeedCommand;
import org.secondsource.app.cli.following.WatchCommand;
import org.secondsource.app.cli.ladder.LadderCommand;
import org.secondsource.app.cli.parts.InstalledParts;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.app.cli.picture.ClaimsCommand;
import org.secondsource.app.cli.picture.CopiesCommand;
import org.secondsource.app.cli.picture.ExplainCommand;
import org.secondsource.app.cli.picture.ReadCommand;
import org.secondsource.app.cli.picture.SideCommand;
import org.secondsource.app.cli.sharing.ExportCommand;
import org.secondsource.app.cli.sharing.McpCommand;
import org.secondsource.app.cli.sharing.TaxiiCommand;
import org.secondsource.app.cli.sharing.VerifyBundleCommand;
import org.secondsource.app.cli.situation.AddCommand;
import org.secondsource.app.cli.situation.BackupCommand;
import org.secondsource.app.cli.situation.ChangesCommand;
import org.secondsource.app.cli.situation.ForgetCommand;
import org.secondsource.app.cli.situation.NewCommand;
import org.secondsource.app.cli.situation.SearchCommand;
import org.secondsource.app.cli.situation.StatusCommand;
import org.secondsource.app.cli.situation.VerifyCommand;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.CorrectionEntry;
import picocli.CommandLine;

/// The `second-source` command.
public final class Main {
    private static final int FAILED = 2;

    private Main() {}

    /// Runs the command and ends the process with its exit status.
    public static void main(String[] arguments) {
        // CoreNLP folds case by the default locale: under a Turkish one it finds other names.
        Locale.setDefault(Locale.ROOT);
        Console console = Console.ofProcess(System.getProperties(), System.getenv());
        Parts parts = InstalledParts.of(console.in(), System.getProperties());
        System.exit(run(console, parts, arguments));
    }

    /// Runs the command.
    ///
    /// @return 0 done, 1 nothing could be read, 2 failed
    static int run(Console console, Parts parts, String... arguments) {
        CommandLine commands = commands(console, parts);
        commands.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(console.error(), true, StandardCharsets.UTF_8));
        commands.setUsageHelpAutoWidth(false);
        commands.setUsageHelpWidth(Math.min(100, console.outScreen().columns()));
        commands.setColorScheme(
                CommandLine.Help.defaultColorScheme(
                        console.outScreen().hasColours()
                                ? CommandLine.Help.Ansi.ON
                                : CommandLine.Help.Ansi.OFF));
        commands.setParameterExceptionHandler((problem, given) -> explainUsage(console, problem));
        commands.setExecutionExceptionHandler(
                (problem, command, given) -> explain(console, problem));
        if (arguments.length == 0) {
            commands.usage(console.error());
            return FAILED;
        }
        int status = commands.execute(arguments);
        boolean lost = console.out().checkError();
        if (lost && status != FAILED) {
            console.error()
                    .println(
                            "second-source: standard output took not all that was written to it (it is full or"
                                    + " closed); make room, or write to a file with --html, --markdown or"
                                    + " --json");
        }
        return lost ? FAILED : status;
    }

    private static CommandLine commands(Console console, Parts parts) {
        CommandLine commands = new CommandLine(new RootCommand());
        commands.addSubcommand(new ReadCommand(console, parts));
        commands.addSubcommand(new DemoCommand(console, parts));
        commands.addSubcommand(new NewCommand(console, parts));
        commands.addSubcommand(new AddCommand(console, parts));
        // "-word" asks for what is without the word.
        commands.addSubcommand(
                new CommandLine(new SearchCommand(console, parts))
                        .setUnmatchedOptionsArePositionalParams(true));
        commands.addSubcommand(new StatusCommand(console, parts));
        commands.addSubcommand(new VerifyCommand(console, parts));
        commands.addSubcommand(new BackupCommand(console));
        commands.addSubcommand(new ForgetCommand(console, parts));
        commands.addSubcommand(new CorrectCommand(console, parts));
        commands.addSubcommand(new CorrectionsCommand(console, parts));
        commands.addSubcommand(undo(console, parts, "undo", CorrectionEntry.Step.UNDONE));
        commands.addSubcommand(undo(console, parts, "accept", CorrectionEntry.Step.ACCEPTED));
        commands.addSubcommand(new ChangesCommand(console, parts));
        commands.addSubcommand(new CopiesCommand(console, parts));
        commands.addSubcommand(new ClaimsCommand(console, parts));
        commands.addSubcommand(new ExplainCommand(console, parts));
        commands.addSubcommand(SideCommand.timeline(console, parts));
        commands.addSubcommand(SideCommand.who(console, parts));
        commands.addSubcommand(LadderCommand.with(console, parts));
        commands.addSubcommand(new AlertsCommand(console, parts));
        commands.addSubcommand(new FeedCommand(console, parts));
        commands.addSubcommand(new WatchCommand(console, parts));
        commands.addSubcommand(new ExportCommand(console, parts));
        commands.addSubcommand(new VerifyBundleCommand(console));
        commands.addSubcommand(new McpCommand(console, parts));
        commands.addSubcommand(new TaxiiCommand(console, parts));
        commands.addSubcommand(new FormatsCommand(console));
        return commands;
    }

    private static CommandLine undo(
            Console console, Parts parts, String name, CorrectionEntry.Step step) {
        CommandLine command = new CommandLine(new UndoCommand(console, parts, name, step));
        command.getCommandSpec()
                .name(name)
                .usageMessage()
                .header(
                        step == CorrectionEntry.Step.UNDONE
                                ? "Takes a correction back; the picture is as it was without it."
                                : "Takes up a correction that was proposed or undone.");
        return command;
    }

    private static int explainUsage(Console console, CommandLine.ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        console.error().println("second-source: " + problem.getMessage());
        if (problem instanceof CommandLine.UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            console.error()
                    .println("Did you mean: " + String.join(" or ", unmatched.getSuggestions()));
        }
        console.error().printf("See %s --help%n", command.getCommandSpec().qualifiedName());
        return FAILED;
    }

    private static int explain(Console console, Exception problem) {
        if (problem instanceof CommandFailure || problem instanceof ArchiveException) {
            console.error().println("second-source: " + problem.getMessage());
        } else {
            console.error()
                    .println("second-source: failed by a fault of its own; please report this:");
            problem.printStackTrace(console.error());
        }
        return FAILED;
    }
}
