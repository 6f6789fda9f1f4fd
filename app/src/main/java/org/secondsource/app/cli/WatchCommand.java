package org.secondsource.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.ladder.form.Ladder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Follows folders: adds what comes and tells what changed on a ladder.
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Follows folders: adds what comes and tells what changed on a ladder.",
        description = {
            "%nA file is taken once two looks at it agree; with --once all are taken that stand there."
                    + " Stopping it at any time loses nothing: what was kept is kept, and what was not"
                    + " told is told the next time.%n"
        })
final class WatchCommand implements Callable<Integer> {
    private static final int FAILED = 2;

    private final Console console;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "SITUATION", description = "A situation.")
    private Path situation = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "Folders in which reports come.")
    private List<Path> folders = List.of();

    @Option(
            names = "--ladder",
            paramLabel = "FILE",
            description = "Tell of this ladder; may be given several times.")
    private List<String> files = List.of();

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            description = "Look again after so many seconds (60, if not said).")
    private int seconds = 60;

    @Option(names = "--once", description = "Look once and end, for cron.")
    private boolean once;

    @Mixin private AlertOptions channels = new AlertOptions();

    @Mixin private InputOptions options = new InputOptions();

    WatchCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (seconds < 1) {
            throw new CommandFailure(
                    "--every: found '%d', expected seconds from 1".formatted(seconds));
        }
        List<Ladder> ladders = files.stream().map(LadderInput::read).toList();
        FolderScan added = FolderScan.NONE;
        FolderScan before = FolderScan.NONE;
        while (true) {
            FolderScan now = FolderScan.of(folders);
            boolean settled = once || now.equals(before);
            if (settled && !now.equals(added)) {
                added = add() ? now : added;
            }
            for (Ladder ladder : ladders) {
                new AlertRun(console, parts, options).tell(situation, ladder, channels);
            }
            if (once) {
                return 0;
            }
            before = now;
            Thread.sleep(Duration.ofSeconds(seconds));
        }
    }

    /// Adds what stands there, as `add` does.
    ///
    /// @return whether all went well, or nothing was there
    private boolean add() {
        List<String> words = new ArrayList<>(List.of(situation.toString()));
        folders.forEach(folder -> words.add(folder.toString()));
        words.add("--wait");
        if (options.isQuiet()) {
            words.add("--quiet");
        }
        CommandLine command = new CommandLine(new AddCommand(console, parts));
        command.setExecutionExceptionHandler((problem, line, given) -> {
            console.error().println("second-source: " + problem.getMessage());
            return FAILED;
        });
        return command.execute(words.toArray(String[]::new)) != FAILED;
    }
}
