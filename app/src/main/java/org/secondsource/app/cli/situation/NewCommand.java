package org.secondsource.app.cli.situation;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.store.sqlite.SituationFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes a situation.
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Makes a situation: a folder that keeps all that is added to it.",
        description = {
            "%nAdd reports to it at any time and in any order, and name it wherever a folder of reports"
                    + " may stand:%n",
            "  second-source new ferry",
            "  second-source add ferry saved-pages/ wire.jsonl",
            "  second-source brief ferry%n"
        })
public final class NewCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(paramLabel = "SITUATION", description = "The folder to make.")
    private Path folder = Path.of("");

    public NewCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        SituationFolder.create(folder, parts.now());
        console.error()
                .printf(
                        "Made %s. Next: second-source add %s REPORTS, or feed %s add URL%n",
                        folder, folder, folder);
        return 0;
    }
}
