package org.secondsource.app.cli.situation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.Asked;
import org.secondsource.app.cli.input.ClosingNote;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.archive.Archive;
import org.secondsource.situation.CiteCheck;
import org.secondsource.store.sqlite.SituationFolder;
import org.secondsource.store.sqlite.SqliteMemo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Checks a situation byte by byte and word by word.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Checks that nothing of a situation was lost or changed.",
        description = {
            "%nChecks the database, the SHA-256 of every file that came in, and every cite against"
                    + " the words of its report. What was worked out before is worked out anew.%n"
        })
public final class VerifyCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(paramLabel = "SITUATION", description = "A situation.")
    private Path folder = Path.of("");

    @Mixin private InputOptions options = new InputOptions();

    public VerifyCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        SituationFolder situation = SituationFolder.open(folder);
        List<String> faults = new ArrayList<>();
        int files;
        try (Archive archive = situation.archive();
                SqliteMemo memo = situation.memo(parts.version())) {
            faults.addAll(archive.check());
            files = archive.arrivals().size();
            memo.clear();
            memo.trouble().ifPresent(faults::add);
        }
        if (files == 0) {
            console.out().printf("%s: empty, nothing to check.%n", folder);
            return faults.isEmpty() ? 0 : fail(faults);
        }
        new ReadingRun(console, parts, options)
                .read(
                        List.of(folder.toString()),
                        Asked.toDo(picture -> {
                            CiteCheck cites = CiteCheck.of(picture);
                            faults.addAll(cites.wrong());
                            console.out()
                                    .printf(
                                            "%s: %s, %s and %d cites looked at; readings made anew.%n",
                                            folder,
                                            ClosingNote.count(files, "file"),
                                            ClosingNote.count(picture.reports().size(), "report"),
                                            cites.checked());
                        }));
        return faults.isEmpty() ? well() : fail(faults);
    }

    private int well() {
        console.out().println("All is as it came.");
        return 0;
    }

    private int fail(List<String> faults) {
        faults.forEach(console.out()::println);
        return 2;
    }
}
