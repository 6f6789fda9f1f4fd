package org.secondsource.app.cli.picture;

import java.util.List;
import java.util.function.Function;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.console.Outputs;
import org.secondsource.app.cli.input.Asked;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.terminal.TerminalBrief;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.line.Brief;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.exchange.markdown.MarkdownPage;
import org.secondsource.exchange.page.HtmlPage;
import org.secondsource.situation.Picture;

/// Hands out the brief and the picture, each where it was asked for.
public final class BriefOutput {
    private final Console console;
    private final ReadingOptions results;
    private final Outputs outputs;

    public BriefOutput(Console console, ReadingOptions results) {
        this.console = console;
        this.results = results;
        this.outputs = new Outputs(console.out());
    }

    /// @return the exit status
    public int of(List<String> inputs, ReadingRun run) {
        outputs.check(results.files(), inputs);
        Function<Picture, Brief> writer = picture -> write(picture, run.clock(picture));
        Asked asked =
                results.files().isEmpty()
                        ? Asked.toPrint(
                                picture -> text(picture, writer.apply(picture)),
                                "brief",
                                results.words(),
                                console.outScreen())
                        : Asked.toWrite(picture -> handOut(picture, writer.apply(picture)));
        return run.read(inputs, asked.dated());
    }

    private String handOut(Picture picture, Brief brief) {
        results.json()
                .ifPresent(file ->
                        outputs.write(file, target -> PictureJson.write(picture, brief, target)));
        results.html().ifPresent(file -> outputs.write(file, HtmlPage.of(brief, picture)));
        results.markdown().ifPresent(file -> outputs.write(file, MarkdownPage.of(brief)));
        return Outputs.takesStandardOutput(results.files()) ? "" : text(picture, brief);
    }

    private String text(Picture picture, Brief brief) {
        if (picture.reports().isEmpty()) {
            return "";
        }
        return results.isFull()
                ? TerminalBrief.full(brief, console.outScreen())
                : TerminalBrief.of(brief, console.outScreen());
    }

    private Brief write(Picture picture, String clock) {
        try {
            return BriefWriter.write(picture, results.wish(picture).of(clock));
        } catch (IllegalArgumentException noStory) {
            throw new CommandFailure(
                    "--story: %s; --full lists their ids".formatted(noStory.getMessage()), noStory);
        }
    }
}
