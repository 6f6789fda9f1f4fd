package org.secondsource.app.cli.following;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.secondsource.app.channel.Channel;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.ladder.LadderInput;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.app.cli.situation.AddCommand;
import org.secondsource.app.cli.situation.ReadAhead;
import org.secondsource.archive.ArchiveException;
import org.secondsource.feed.Feed;
import org.secondsource.feed.FeedBook;
import org.secondsource.feed.Follower;
import org.secondsource.fetch.HttpFetcher;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.store.sql.SqlArchive;
import org.secondsource.store.sqlite.SituationFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Follows feeds and folders: adds what comes and tells what changed on a ladder.
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Follows feeds and folders: adds what comes and tells what changed on a ladder.",
        description = {
            "%nIt asks the feeds that the situation follows (see second-source feed), each when it is"
                    + " due, and looks into folders. A file is taken once two looks at it agree; with"
                    + " --once all are taken that stand there. Stopping it at any time loses nothing:"
                    + " what was kept is kept, and what was not told is told the next time.%n"
        })
public final class WatchCommand implements Callable<Integer> {
    private static final int FAILED = 2;

    private final Console console;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "SITUATION", description = "A situation.")
    private Path situation = Path.of("");

    @Parameters(
            index = "1..*",
            paramLabel = "FOLDER",
            description = "Folders in which reports come, beside those that it follows.")
    private List<Path> given = List.of();

    @Option(
            names = "--ladder",
            paramLabel = "FILE",
            description = "Tell of this ladder; may be given several times.")
    private List<String> files = List.of();

    @Option(
            names = "--every",
            paramLabel = "SPAN",
            converter = Spans.class,
            description = "Look again after so long at the most (1m, if not said).")
    private Duration every = Duration.ofMinutes(1);

    @Option(
            names = "--later",
            description =
                    "Only keep what comes; it is read when the situation is next asked for, or a"
                            + " ladder is told of.")
    private boolean later;

    @Option(names = "--once", description = "Look once and end, for cron.")
    private boolean once;

    @Mixin private AlertOptions to = new AlertOptions();

    @Mixin private InputOptions options = new InputOptions();

    private FolderScan added = FolderScan.NONE;
    private FolderScan before = FolderScan.NONE;
    private boolean isFirst = true;

    public WatchCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (every.isZero()) {
            throw new CommandFailure("--every: found 0, expected a span such as 30s or 15m");
        }
        SituationFolder kept = SituationFolder.open(situation);
        List<Ladder> ladders = files.stream().map(LadderInput::read).toList();
        if (given.isEmpty() && feeds(kept).isEmpty() && !options.isQuiet()) {
            console.error()
                    .printf(
                            "Nothing is followed; second-source feed %s add URL|FOLDER changes that.%n",
                            situation);
        }
        try (HttpFetcher fetcher = to.net().fetcher(parts)) {
            List<Channel> channels = to.channels(console, parts, situation, fetcher);
            Follower follower =
                    new Follower(
                            fetcher,
                            parts.feeds(),
                            parts::now,
                            () -> ThreadLocalRandom.current().nextDouble());
            AlertRun run = new AlertRun(console, parts, options, situation, channels);
            while (true) {
                boolean well = round(kept, follower, ladders, run, channels);
                if (once) {
                    return well ? 0 : FAILED;
                }
                Thread.sleep(pause(kept));
            }
        }
    }

    /// One round. A full disk or a folder that is gone is told and ends no watch: the next round
    /// does what this one could not.
    ///
    /// @return whether all went well
    private boolean round(
            SituationFolder kept,
            Follower follower,
            List<Ladder> ladders,
            AlertRun run,
            List<Channel> channels) {
        try {
            lookIntoFolders(kept);
            ask(kept, follower);
            ladders.forEach(run::raise);
            run.raiseFeeds();
            return to.deliver(console, parts, situation, channels);
        } catch (ArchiveException | CommandFailure trouble) {
            console.error().println("second-source: " + trouble.getMessage());
            return false;
        }
    }

    private void lookIntoFolders(SituationFolder kept) {
        List<Path> folders = new ArrayList<>(given);
        for (Feed feed : feeds(kept)) {
            if (feed.url().startsWith("file:") && !feed.wish().paused()) {
                folders.add(Path.of(URI.create(feed.url())));
            }
        }
        FolderScan now = FolderScan.of(folders);
        boolean settled = once || now.equals(before);
        if (settled && !now.equals(added)) {
            added = add(folders) ? now : added;
        }
        before = now;
    }

    private static List<Feed> feeds(SituationFolder kept) {
        try (SqlArchive archive = kept.archive()) {
            return archive.feeds().feeds();
        }
    }

    /// Asks the feeds that are due, and reads what they gave.
    private void ask(SituationFolder kept, Follower follower) {
        long last;
        try (SqlArchive archive = kept.archive()) {
            last = archive.last();
        }
        Instant then = parts.now();
        List<Feed> stood = feeds(kept);
        Follower.Round round = follower.round(desk(kept));
        if (!options.isQuiet()) {
            console.error().print(FeedWords.round(round, stood, feeds(kept), then, isFirst));
        }
        isFirst = false;
        if (round.added().added() > 0 && !later) {
            new ReadAhead(console, parts, options).read(kept, last);
        }
    }

    private static Follower.Desk desk(SituationFolder kept) {
        return new Follower.Desk() {
            @Override
            public <T> T with(Function<FeedBook, T> work) {
                try (SqlArchive archive = kept.archiveToChange(true)) {
                    return work.apply(archive.feeds());
                }
            }
        };
    }

    /// Until the next feed is due, and no longer than is wished.
    private Duration pause(SituationFolder kept) {
        Instant now = parts.now();
        Duration shortest = Duration.ofSeconds(1);
        return feeds(kept).stream()
                .filter(feed -> !feed.wish().paused() && !feed.url().startsWith("file:"))
                .map(feed -> Duration.between(now, feed.state().next()))
                .map(wait -> wait.compareTo(shortest) < 0 ? shortest : wait)
                .filter(wait -> wait.compareTo(every) < 0)
                .min(Duration::compareTo)
                .orElse(every);
    }

    /// Adds what stands there, as `add` does.
    ///
    /// @return whether all went well, or nothing was there
    private boolean add(List<Path> folders) {
        List<String> words = new ArrayList<>(List.of(situation.toString()));
        folders.forEach(folder -> words.add(folder.toString()));
        words.add("--wait");
        if (later) {
            words.add("--later");
        }
        if (options.isQuiet()) {
            words.add("--quiet");
        }
        CommandLine command = new CommandLine(new AddCommand(console, parts));
        command.setExecutionExceptionHandler((problem, line, args) -> {
            console.error().println("second-source: " + problem.getMessage());
            return FAILED;
        });
        return command.execute(words.toArray(String[]::new)) != FAILED;
    }
}
