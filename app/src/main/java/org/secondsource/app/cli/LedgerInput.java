package org.secondsource.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.secondsource.brief.Brief;
import org.secondsource.brief.BriefWriter;
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
    /// @return the exit status
    int run(
            List<String> inputs,
            Console console,
            ReadingRun run,
            Set<PictureJson.Part> parts,
            Function<Shown, String> text) {
        Outputs outputs = new Outputs(console.out());
        List<String> files = json.stream().toList();
        outputs.check(files, inputs);
        return run.read(
                inputs,
                picture -> {
                    json.ifPresent(file ->
                            outputs.write(
                                    file, target -> PictureJson.write(picture, parts, target)));
                    if (!Outputs.takesStandardOutput(files) && !picture.reports().isEmpty()) {
                        List<Brief.Source> sources = BriefWriter.sources(picture);
                        console.out().print(text.apply(new Shown(picture, sources)));
                    }
                });
    }

    /// What there is to show.
    record Shown(Picture picture, List<Brief.Source> sources) {}
}
