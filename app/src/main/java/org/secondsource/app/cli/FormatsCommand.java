package org.secondsource.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.intake.FormatList;
import picocli.CommandLine.Command;

/// Lists the formats that are read.
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Lists the formats of files that are read.")
final class FormatsCommand implements Callable<Integer> {
    private final Console console;

    FormatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out()
                .println("A file is known by what it holds; its name may be any. Usual endings:\n");
        for (FormatList.Entry entry : FormatList.all()) {
            console.out().println(entry.name() + endings(entry.endings()));
            console.out().println("    " + entry.taken() + "\n");
        }
        return 0;
    }

    private static String endings(List<String> endings) {
        return endings.isEmpty() ? "" : "  " + String.join(" ", endings);
    }
}
