package org.secondsource.app.cli.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.console.Outputs;
import org.secondsource.app.cli.input.Asked;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.app.terminal.TerminalCopies;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.exchange.page.CopiesPage;
import org.secondsource.family.Families;
import org.secondsource.situation.Picture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows which reports took their text from where.
@Command(
        name = "copies",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Prints who took which text from whom, family by family.",
        description = {
            "%nA family is a tree: the origin with its evidence, below it the reports that carry it."
                    + " Reports are laid side by side and not read for what they say, so it is"
                    + " quick.%n"
        })
public final class CopiesCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = InputOptions.INPUTS)
    private List<String> inputs = List.of();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "Write a page that shows each two reports side by side, with the shared"
                            + " passages marked; - is stdout.")
    private Optional<String> html = Optional.empty();

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description =
                    "Write reports, origins, copies and stories as JSON, with the names of"
                            + " second-source.picture/1; - is stdout.")
    private Optional<String> json = Optional.empty();

    @Mixin private InputOptions options = new InputOptions();

    public CopiesCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        new Outputs(console.out()).check(files(), inputs);
        return new ReadingRun(console, parts, options)
                .compare(
                        inputs,
                        files().isEmpty()
                                ? Asked.toPrint(this::handOut, "copies", console.outScreen())
                                : Asked.toWrite(this::handOut));
    }

    private List<String> files() {
        return Stream.of(html, json).flatMap(Optional::stream).toList();
    }

    private String page(Families families, Picture picture) {
        return CopiesPage.of(families, picture.lineage(), options.clock(picture));
    }

    private String handOut(Picture picture) {
        Outputs outputs = new Outputs(console.out());
        Set<PictureJson.Part> part = Set.of(PictureJson.Part.LINEAGE);
        json.ifPresent(
                file -> outputs.write(file, target -> PictureJson.write(picture, part, target)));
        Families families = Families.of(picture.reports(), picture.lineage());
        html.ifPresent(file -> outputs.write(file, page(families, picture)));
        return Outputs.takesStandardOutput(files()) || picture.reports().isEmpty()
                ? ""
                : TerminalCopies.of(families, picture.lineage(), console.outScreen());
    }
}
