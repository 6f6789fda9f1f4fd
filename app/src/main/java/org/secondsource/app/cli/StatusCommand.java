package org.secondsource.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.secondsource.archive.Archive;
import org.secondsource.store.sqlite.SituationFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Tells what a situation holds.
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Tells what a situation holds and when it came.")
final class StatusCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final Console console;

    @Parameters(paramLabel = "SITUATION", description = "A situation.")
    private Path folder = Path.of("");

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Archive archive = SituationFolder.open(folder).archive()) {
            List<Archive.Arrival> arrivals = archive.arrivals();
            long bytes = arrivals.stream().mapToLong(Archive.Arrival::length).sum();
            line(
                    String.format(
                            Locale.ROOT,
                            "%s: %s, %,d bytes as they came",
                            folder,
                            ClosingNote.count(arrivals.size(), "file"),
                            bytes));
            if (arrivals.isEmpty()) {
                line("Next: second-source add " + folder + " REPORTS");
            } else {
                line("First came in " + minute(arrivals.getFirst().seen()));
                line("Last came in  " + minute(arrivals.getLast().seen()));
            }
            List<Archive.Tombstone> forgotten = archive.tombstones();
            if (!forgotten.isEmpty()) {
                line("Forgotten: " + forgotten.size());
            }
            for (Archive.Tombstone one : forgotten) {
                String why = one.why().isEmpty() ? "" : ": " + one.why();
                line("  " + one.location() + ", " + minute(one.at()) + why);
            }
        }
        return 0;
    }

    private void line(String words) {
        console.out().println(words);
    }

    private static String minute(Instant time) {
        return MINUTE.format(time.atZone(ZoneId.systemDefault()));
    }
}
