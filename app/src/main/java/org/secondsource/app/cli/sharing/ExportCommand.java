package org.secondsource.app.cli.sharing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.console.Outputs;
import org.secondsource.app.cli.input.Asked;
import org.secondsource.app.cli.input.EarlierBrief;
import org.secondsource.app.cli.input.Given;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.KeyFile;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.exchange.ExportFormats;
import org.secondsource.exchange.form.ExportFile;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.form.SigningKey;
import org.secondsource.exchange.form.Tlp;
import org.secondsource.exchange.view.PictureCut;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.report.Report;
import org.secondsource.report.SourceFile;
import org.secondsource.situation.Picture;
import org.secondsource.situation.WholeFiles;
import org.secondsource.story.StoryId;
import org.secondsource.text.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Hands a situation to others, in a form that they read already.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Reads reports and writes what is known in a form for others.",
        description = {
            "%nEvery fact leaves with the words it rests on, who says so, and how many independent"
                    + " sources or origins stand behind it. The same reports give the same bytes.%n"
        })
public final class ExportCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Console console;
    private final Parts parts;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = InputOptions.INPUTS)
    private List<String> inputs = List.of();

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description =
                    "The form: ${COMPLETION-CANDIDATES}; what each holds is told in"
                            + " docs/reference/exports.md.")
    private String format = "";

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description =
                    "Write there; standard output, if not said. A form of several files needs a"
                            + " folder.")
    private String out = STANDARD_OUTPUT;

    @Option(
            names = "--story",
            paramLabel = "ID",
            description = "Only what the reports of this story tell; the brief lists their ids.")
    private Optional<String> story = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "PICTURE.json|DAY",
            description =
                    "Only what reports tell that an earlier picture has not, or that came out after"
                            + " a day (year-month-day).")
    private Optional<String> since = Optional.empty();

    @Option(names = "--tlp", paramLabel = "WORD", description = Marking.TLP)
    private Optional<String> tlp = Optional.empty();

    @Option(
            names = "--bom",
            description = "Begin tables with a byte order mark, by which Excel knows UTF-8.")
    private boolean byteOrderMark;

    @Option(
            names = "--cites-only",
            description =
                    "In a bundle, cover what nothing cites of the reports' texts, and leave out what"
                            + " single reports say.")
    private boolean citesOnly;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "Sign a bundle with this pair of Ed25519 keys (PEM, private and public key in"
                            + " one file).")
    private Optional<String> key = Optional.empty();

    @Mixin private InputOptions options = new InputOptions();

    public ExportCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        ExportFormat chosen = chosen();
        Optional<Tlp> marking = Marking.of(tlp);
        Optional<SigningKey> pair = key.map(KeyFile::pair);
        List<ExportFile> files = chosen.files();
        if (files.size() > 1) {
            makeFolder();
        }
        new Outputs(console.out()).check(files.stream().map(this::place).toList(), inputs);
        return new ReadingRun(console, parts, options)
                .read(
                        inputs,
                        Asked.toDo((picture, given) ->
                                handOut(picture, given, chosen, marking, pair)));
    }

    /// Where nothing could be read nothing is written: an empty file over yesterday's would tell
    /// whoever fetches it that all is gone.
    private void handOut(
            Picture picture,
            Given given,
            ExportFormat chosen,
            Optional<Tlp> marking,
            Optional<SigningKey> pair) {
        if (picture.reports().isEmpty()) {
            return;
        }
        Set<ReportId> seen =
                since.map(earlier -> EarlierBrief.of(earlier, picture).reports()).orElse(Set.of());
        Picture cut = cut(picture, seen);
        ExportOptions wishes =
                new ExportOptions(
                        marking,
                        byteOrderMark,
                        citesOnly,
                        pair,
                        seen,
                        chosen.takesFiles() && !citesOnly ? files(given, cut) : List.of(),
                        BuiltVersion.number());
        Outputs outputs = new Outputs(console.out());
        PictureView view = new PictureView(cut);
        for (ExportFile file : chosen.files()) {
            outputs.write(place(file), target -> file.write(view, wishes, target));
        }
        if (!options.isQuiet()) {
            chosen.leftOut(view).forEach(console.error()::println);
        }
    }

    private List<SourceFile> files(Given given, Picture cut) {
        WholeFiles whole =
                given.filesOf(cut.reports().stream().map(Report::id).collect(Collectors.toSet()));
        if (whole.reportsLeft() > 0 && !options.isQuiet()) {
            console.error()
                    .printf(
                            "The files of %d report%s stay: they hold others, too, or were standard"
                                    + " input.%n",
                            whole.reportsLeft(), whole.reportsLeft() == 1 ? "" : "s");
        }
        return whole.files();
    }

    private ExportFormat chosen() {
        return ExportFormats.named(format)
                .orElseThrow(() ->
                        new CommandFailure(
                                "--as: found '%s', expected one of %s"
                                        .formatted(format, String.join(", ", new FormatNames()))));
    }

    private void makeFolder() {
        if (out.equals(STANDARD_OUTPUT)) {
            throw new CommandFailure(
                    "--as %s makes several files; name a folder for them with --out"
                            .formatted(format));
        }
        try {
            Files.createDirectories(Path.of(out));
        } catch (IOException | InvalidPathException noFolder) {
            throw new CommandFailure(
                    "--out %s: no folder can be made there (%s); name another"
                            .formatted(out, noFolder.getMessage()),
                    noFolder);
        }
    }

    /// Where a file is written: below a folder under its own name.
    private String place(ExportFile file) {
        if (out.equals(STANDARD_OUTPUT)) {
            return out;
        }
        return Files.isDirectory(Path.of(out)) ? Path.of(out, file.name()).toString() : out;
    }

    private Picture cut(Picture whole, Set<ReportId> seen) {
        Picture ofStory = story.map(id -> toStory(whole, id)).orElse(whole);
        return since.isPresent() ? PictureCut.toNew(ofStory, seen) : ofStory;
    }

    private static Picture toStory(Picture whole, String id) {
        try {
            return PictureCut.toStory(whole, new StoryId(id));
        } catch (IllegalArgumentException noStory) {
            String ids =
                    whole.stories().stream()
                            .map(each -> each.id().toString())
                            .collect(Collectors.joining(", "));
            throw new CommandFailure(
                    "--story: %s; there are %s".formatted(noStory.getMessage(), ids), noStory);
        }
    }

    /// The names of all formats, for help and messages.
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ExportFormats.all().stream().map(ExportFormat::name).iterator();
        }
    }
}
