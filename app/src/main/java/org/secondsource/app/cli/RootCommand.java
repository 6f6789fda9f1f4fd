package org.secondsource.app.cli;

import org.secondsource.app.cli.parts.BuiltVersion;
import picocli.CommandLine.Command;

/// The command by itself, which only shows what can be asked.
@Command(
        name = "second-source",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Reads many news reports about one situation and says what is known.",
        description = {
            "%nEvery line of the brief shows who says so, in which reports, and how many independent"
                    + " sources stand behind it.%n"
        },
        footer = {
            "%nExit status: 0 done, 1 nothing could be read, 2 failed.",
            "%nFirst steps:",
            "  second-source demo",
            "  second-source read my-reports/ --html brief.html"
        })
final class RootCommand {}
