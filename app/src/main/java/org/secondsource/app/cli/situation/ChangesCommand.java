package org.secondsource.app.cli.situation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.Asked;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.input.Since;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.app.terminal.TerminalChanges;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.line.Wording;
import org.secondsource.ledger.PictureChanges;
import org.secondsource.situation.Picture;
import org.secondsource.store.sqlite.SituationFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells what changed in a situation, and why.
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Tells what changed in a situation since a time, each with its cause.",
        description = {
            "%nLays the situation as it had come in by then beside what it is now, both read by this"
                    + " program. The cause is a report that came, a correction, or a day that"
                    + " passed.%n"
        })
public final class ChangesCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(paramLabel = "SITUATION", description = "A situation.")
    private Path folder = Path.of("");

    @Option(
            names = "--since",
            paramLabel = "yesterday|DAY|TIME",
            defaultValue = "yesterday",
            description = "Since the end of yesterday (if not said) or of a day, or since a time.")
    private String since = "";

    @Mixin private InputOptions options = new InputOptions();

    public ChangesCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        SituationFolder.open(folder); // says so where there is none
        Instant then = Since.of(since, parts.now());
        Instant now = options.seen().orElse(parts.now());
        if (!then.isBefore(now)) {
            throw new CommandFailure(
                    "--since: %s is not before %s; name an earlier time".formatted(then, now));
        }
        Picture before = picture(options.quietAt(then));
        Picture after = picture(options);
        if (after.reports().isEmpty() && before.reports().isEmpty()) {
            return 1;
        }
        PictureChanges changes = PictureChanges.of(before, after, Since.day(then), Since.day(now));
        console.out()
                .print(
                        between(then, after)
                                + "\n\n"
                                + TerminalChanges.of(
                                        changes, BriefWriter.sources(after), console.outScreen()));
        return 0;
    }

    private String between(Instant then, Picture after) {
        String clock = options.clock(after);
        return "Since %s, by what had come in. %s"
                .formatted(Wording.time(then), clock.isEmpty() ? "Now: all that came in." : clock);
    }

    private Picture picture(InputOptions at) {
        List<Picture> read = new ArrayList<>();
        new ReadingRun(console, parts, at)
                .read(List.of(folder.toString()), Asked.toDo(picture -> read.add(picture)));
        return read.getFirst();
    }
}
