package org.secondsource.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Tells which steps of a ladder stand otherwise than when it was last asked.
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Tells which steps of a ladder were reached or left since it last told.",
        description = {
            "%nEach alert reaches the channels at least once, always under the same id: after a crash"
                    + " it may come again. The picture of then and that of now are both made by this"
                    + " program of this ladder, so a new program or a mended ladder rings nothing.%n"
        })
final class AlertsCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "SITUATION", description = "A situation.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "LADDER", description = "The file of a ladder.")
    private String ladder = "";

    @Mixin private AlertOptions channels = new AlertOptions();

    @Mixin private InputOptions options = new InputOptions();

    AlertsCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        int told =
                new AlertRun(console, parts, options)
                        .tell(folder, LadderInput.read(ladder), channels);
        if (told == 0 && !options.isQuiet()) {
            console.error().println("No step stands otherwise than it was last told.");
        }
        return 0;
    }
}
