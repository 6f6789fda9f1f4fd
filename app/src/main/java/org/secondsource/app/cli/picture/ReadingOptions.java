package org.secondsource.app.cli.picture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.secondsource.app.cli.input.EarlierBrief;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.Since;
import org.secondsource.brief.line.Wish;
import org.secondsource.situation.Picture;
import org.secondsource.story.StoryId;
import picocli.CommandLine.Option;

/// Where the brief and the picture are written.
public final class ReadingOptions {
    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the picture as JSON (second-source.picture/1); - is stdout.")
    private Optional<String> json = Optional.empty();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write the brief as one self-contained page; - is stdout.")
    private Optional<String> html = Optional.empty();

    @Option(
            names = "--markdown",
            paramLabel = "FILE",
            description = "Write the brief as Markdown; - is stdout.")
    private Optional<String> markdown = Optional.empty();

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "Name the situation; without it a report's title does.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--story",
            paramLabel = "ID",
            description = "Tell this story rather than the largest; the brief lists their ids.")
    private Optional<String> story = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "PICTURE.json|DAY|yesterday",
            description =
                    "Open with what is new, changed or taken back since an earlier picture, or"
                            + " since the end of a day of publication (year-month-day, or"
                            + " yesterday).")
    private Optional<String> since = Optional.empty();

    @Option(names = "--full", description = "Print all that stands below the first screen, too.")
    private boolean full;

    /// Reads yesterday by the clock of the machine.
    public ReadingOptions at(Instant now) {
        since =
                since.map(given ->
                        given.equals("yesterday") ? Since.yesterday(now).toString() : given);
        return this;
    }

    boolean isFull() {
        return full;
    }

    /// All that the brief depends on beside the picture.
    String words() {
        return String.join(
                "\n",
                String.valueOf(title),
                String.valueOf(story),
                InputOptions.file(since),
                "" + full);
    }

    /// What is asked of the brief of a picture.
    Wish wish(Picture picture) {
        return new Wish(
                title, story.map(StoryId::new), since.map(s -> EarlierBrief.of(s, picture)));
    }

    Optional<String> json() {
        return json;
    }

    public Optional<String> html() {
        return html;
    }

    Optional<String> markdown() {
        return markdown;
    }

    /// The files of all results that are asked for.
    List<String> files() {
        return Stream.of(json, html, markdown).flatMap(Optional::stream).toList();
    }
}
