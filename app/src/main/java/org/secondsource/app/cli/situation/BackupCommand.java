package org.secondsource.app.cli.situation;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.archive.Archive;
import org.secondsource.store.sqlite.SituationFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Copies a situation.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Writes all that a situation keeps to one file, while it may be in use.",
        description = {
            "%nTo restore it, put the file into a new folder under the name situation.db.%n"
        })
public final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "SITUATION", description = "A situation.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "A file that is not there yet.")
    private Path file = Path.of("");

    public BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Archive archive = SituationFolder.open(folder).archive()) {
            archive.backup(file);
        }
        console.error().printf("Wrote %s.%n", file);
        return 0;
    }
}
