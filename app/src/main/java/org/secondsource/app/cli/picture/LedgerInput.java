package org.secondsource.app.cli.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.console.Outputs;
import org.secondsource.app.cli.input.Asked;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.line.Brief;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.situation.Picture;
import picocli.CommandLine.Option;

/// What the commands have in common that show one side of a picture whole.
final class LedgerInput {
    @Option(
            names = "--json",
            paramLabel = "FILE",
            description =
                    "Write it as JSON, with the names of second-source.picture/1; - is stdout.")
    private Optional<String> json = Optional.empty();

    /// Reads, then writes the lists as JSON where that is asked for, and prints the text.
    ///
    /// @param question names the text among those of other commands
    /// @return the exit status
    int run(
            List<String> inputs,
            Console console,
            ReadingRun run,
            Set<PictureJson.Part> parts,
            String question,
            Function<Shown, String> text) {
        Outputs outputs = new Outputs(console.out());
        List<String> files = json.stream().toList();
        outputs.check(files, inputs);
        Function<Picture, String> shown =
                picture ->
                        picture.reports().isEmpty()
                                ? ""
                                : text.apply(new Shown(picture, BriefWriter.sources(picture)));
        if (json.isEmpty()) {
            return run.read(inputs, Asked.toPrint(shown, question, console.outScreen()));
        }
        return run.read(
                inputs,
                Asked.toWrite(picture -> {
                    outputs.write(json.get(), target -> PictureJson.write(picture, parts, target));
                    return Outputs.takesStandardOutput(files) ? "" : shown.apply(picture);
                }));
    }

    /// What there is to show.
    record Shown(Picture picture, List<Brief.Source> sources) {}
}
