package org.secondsource.app.cli.following;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.app.channel.Channel;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.ladder.LadderInput;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.fetch.HttpFetcher;
import org.secondsource.ladder.alert.AlertBook;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.store.sql.SqlArchive;
import org.secondsource.store.sqlite.SituationFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells what stands otherwise than when it was last asked, and keeps what was told.
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Tells what changed on a ladder since it last told; lists what it told.",
        description = {
            "%nalerts SITUATION LADDER… tells which steps were reached or left, and what else the"
                    + " ladder asks to be told; alerts SITUATION list shows what was told; ack ID…"
                    + " says that somebody saw it; mute LADDER[/STEP] keeps it quiet for a while"
                    + " (--for), unmute lets it speak again.",
            "%nEach alert reaches each channel at least once, always under the same id: after a crash"
                    + " it may come again. The picture of then and that of now are both made by this"
                    + " program of this ladder, so a new program or a mended ladder rings nothing.%n"
        })
public final class AlertsCommand implements Callable<Integer> {
    private static final int FAILED = 2;

    private final Console console;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "SITUATION", description = "A situation.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "LADDER|list|ack ID|mute RULE|unmute RULE",
            description = "Files of ladders; or what to do with what was told.")
    private List<String> words = List.of();

    @Option(
            names = "--for",
            paramLabel = "SPAN",
            converter = Spans.class,
            description = "Mute for so long (1d, if not said).")
    private Duration muted = Duration.ofDays(1);

    @Mixin private AlertOptions to = new AlertOptions();

    @Mixin private InputOptions options = new InputOptions();

    public AlertsCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        List<String> named = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "list" -> list();
            case "ack" -> acknowledge(named);
            case "mute" -> mute(named, parts.now().plus(muted));
            case "unmute" -> mute(named, Instant.EPOCH);
            default -> tell();
        };
    }

    private int tell() {
        List<Ladder> ladders = words.stream().map(LadderInput::read).toList();
        try (HttpFetcher fetcher = to.net().fetcher(parts)) {
            List<Channel> channels = to.channels(console, parts, folder, fetcher);
            AlertRun run = new AlertRun(console, parts, options, folder, channels);
            int told = 0;
            for (Ladder ladder : ladders) {
                told += run.raise(ladder);
            }
            if (told == 0 && !options.isQuiet()) {
                console.error().println("No step stands otherwise than it was last told.");
            }
            return to.deliver(console, parts, folder, channels) ? 0 : FAILED;
        }
    }

    private int list() {
        try (SqlArchive archive = SituationFolder.open(folder).archive()) {
            AlertBook book = archive.alerts();
            console.out().print(AlertWords.list(book, parts.now()));
            return book.alerts().isEmpty() ? 1 : 0;
        }
    }

    private int acknowledge(List<String> ids) {
        needs(ids, "ack", "the id of an alert, or all");
        try (SqlArchive archive = SituationFolder.open(folder).archiveToChange(true)) {
            AlertBook book = archive.alerts();
            List<String> named =
                    ids.equals(List.of("all"))
                            ? book.alerts().stream()
                                    .filter(alert -> alert.seen().isEmpty())
                                    .map(alert -> alert.id())
                                    .toList()
                            : ids;
            for (String id : named) {
                if (!book.see(id, parts.now())) {
                    throw new CommandFailure(
                            "ack %s: no alert has this id; see alerts %s list"
                                    .formatted(id, folder));
                }
            }
            console.error().println("Acknowledged: " + named.size());
            return 0;
        }
    }

    private int mute(List<String> rules, Instant until) {
        needs(rules, words.getFirst(), "a ladder's id, LADDER/STEP, or feeds");
        try (SqlArchive archive = SituationFolder.open(folder).archiveToChange(true)) {
            for (String rule : rules) {
                int stroke = rule.indexOf('/');
                archive.alerts()
                        .mute(
                                new AlertBook.Mute(
                                        stroke < 0 ? rule : rule.substring(0, stroke),
                                        stroke < 0 ? "" : rule.substring(stroke + 1),
                                        until));
            }
        }
        return 0;
    }

    private static void needs(List<String> given, String deed, String expected) {
        if (given.isEmpty()) {
            throw new CommandFailure(
                    "alerts … %s: found nothing behind it, expected %s".formatted(deed, expected));
        }
    }
}
