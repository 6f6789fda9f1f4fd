package org.secondsource.app.cli.situation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.Asked;
import org.secondsource.app.cli.input.ClosingNote;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.app.terminal.TerminalHoldings;
import org.secondsource.archive.Archive;
import org.secondsource.feed.Feed;
import org.secondsource.store.sql.SqlArchive;
import org.secondsource.store.sqlite.SituationFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Tells what a situation holds.
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Tells what a situation holds and when it came.",
        description = {
            "%nReports by outlet and day, stories, pages that were published more than once, what"
                    + " could not be read and why, and what was forgotten.%n"
        })
public final class StatusCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final Console console;
    private final Parts parts;

    @Parameters(paramLabel = "SITUATION", description = "A situation.")
    private Path folder = Path.of("");

    public StatusCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        SituationFolder situation = SituationFolder.open(folder);
        List<Archive.Arrival> arrivals;
        try (SqlArchive archive = situation.archive()) {
            arrivals = archive.arrivals();
            long bytes = arrivals.stream().mapToLong(Archive.Arrival::length).sum();
            line(
                    String.format(
                            Locale.ROOT,
                            "%s: %s, %,d bytes as they came, %,d on the disk",
                            folder,
                            ClosingNote.count(arrivals.size(), "file"),
                            bytes,
                            situation.bytesOnDisk()));
            if (arrivals.isEmpty()) {
                line("Next: second-source add " + folder + " REPORTS");
            } else {
                line("First came in " + minute(arrivals.getFirst().seen()));
                line("Last came in  " + minute(arrivals.getLast().seen()));
            }
            feeds(archive.feeds().feeds());
            List<Archive.Tombstone> forgotten = archive.tombstones();
            if (!forgotten.isEmpty()) {
                line("Forgotten: " + forgotten.size());
            }
            for (Archive.Tombstone one : forgotten) {
                String why = one.why().isEmpty() ? "" : ": " + one.why();
                line("  " + one.location() + ", " + minute(one.at()) + why);
            }
        }
        if (!arrivals.isEmpty()) {
            changed(arrivals);
            new ReadingRun(console, parts, InputOptions.withoutNote())
                    .compare(
                            List.of(folder.toString()),
                            Asked.toPrint(TerminalHoldings::of, "status"));
        }
        return 0;
    }

    /// The files that came in more than one form, with the times of their coming.
    private void changed(List<Archive.Arrival> arrivals) {
        Map<String, List<Archive.Arrival>> places = new TreeMap<>();
        for (Archive.Arrival arrival : arrivals) {
            places.computeIfAbsent(arrival.location(), key -> new ArrayList<>()).add(arrival);
        }
        places.values().removeIf(forms -> forms.size() == 1);
        if (!places.isEmpty()) {
            line("Came in more than one form: " + places.size());
        }
        places.forEach((place, forms) ->
                line(
                        "  %s: %d forms, the newest of %s"
                                .formatted(place, forms.size(), minute(forms.getLast().seen()))));
    }

    /// Whoever looks here must not take the silence of a broken feed for calm.
    private void feeds(List<Feed> feeds) {
        if (feeds.isEmpty()) {
            return;
        }
        long failing = feeds.stream().filter(feed -> feed.state().failures() > 0).count();
        long silent = feeds.stream().filter(feed -> feed.isSilent(parts.now())).count();
        line(
                "Follows %s, %d failing, %d silent; see second-source feed %s list"
                        .formatted(
                                ClosingNote.count(feeds.size(), "feed"), failing, silent, folder));
    }

    private void line(String words) {
        console.out().println(words);
    }

    private static String minute(Instant time) {
        return MINUTE.format(time.atZone(ZoneId.systemDefault()));
    }
}
