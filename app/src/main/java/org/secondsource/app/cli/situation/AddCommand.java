package org.secondsource.app.cli.situation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.input.ClosingNote;
import org.secondsource.app.cli.input.InputOptions;
import org.secondsource.app.cli.input.KeyFile;
import org.secondsource.app.cli.input.Places;
import org.secondsource.app.cli.input.ReadingRun;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.archive.Archive;
import org.secondsource.exchange.bundle.BundledFiles;
import org.secondsource.report.Intake;
import org.secondsource.report.SourceFile;
import org.secondsource.store.sqlite.SituationFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Adds files to a situation: keeps their bytes first, then reads what is new.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Adds reports to a situation.",
        description = {
            "%nThe same file from the same place is added once, a changed one beside its earlier form."
                    + " When the command says that files are kept, they are; stopping it while it"
                    + " reads them loses nothing.%n"
        })
public final class AddCommand implements Callable<Integer> {
    private static final long BATCH_BYTES = 96_000_000;

    private final Console console;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "SITUATION", description = "A situation.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "INPUT",
            description = InputOptions.FILES)
    private List<String> inputs = List.of();

    @Option(names = "--wait", description = "Wait while another program is writing there.")
    private boolean wait;

    @Option(
            names = "--later",
            description =
                    "Only keep the files; they are read when the situation is next asked for.")
    private boolean later;

    @Option(
            names = "--from",
            paramLabel = "KEY",
            description = "Bundles must be signed by this public key (PEM).")
    private Optional<String> from = Optional.empty();

    @Mixin private InputOptions options = new InputOptions();

    /// The number of the last file that was there.
    private long before;

    public AddCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        SituationFolder situation = SituationFolder.open(folder);
        Intake.Files files = find();
        List<Intake.Outcome.Rejected> rejected = new ArrayList<>(files.missing());
        Archive.Added added = keep(situation, files.files(), rejected);
        if (!options.isQuiet()) {
            console.error().println(line(added));
        }
        rejected.forEach(bad -> console.error().printf("  %s: %s%n", bad.location(), bad.reason()));
        if (!later && added.added() > 0) {
            new ReadAhead(console, parts, options).read(situation, before);
        }
        return added.added() + added.known() == 0 ? 1 : 0;
    }

    /// The files that stand there, and those that bundles carry.
    private Intake.Files find() {
        List<String> plain = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        for (String input : inputs) {
            Optional<Path> bundle = bundle(input);
            bundle.ifPresentOrElse(file -> files.addAll(carried(file)), () -> plain.add(input));
        }
        Intake.Files found = new ReadingRun(console, parts, options).intake().find(plain);
        found.files().forEach(file -> files.add(file.at(Places.below(file.location(), inputs))));
        return new Intake.Files(files, found.missing());
    }

    private static Optional<Path> bundle(String input) {
        try {
            return Optional.of(Path.of(input))
                    .filter(Files::isRegularFile)
                    .filter(BundledFiles::isBundle);
        } catch (InvalidPathException noPath) {
            return Optional.empty(); // the intake says so
        }
    }

    private List<SourceFile> carried(Path bundle) {
        try {
            return BundledFiles.of(bundle, from.map(KeyFile::open));
        } catch (IOException | IllegalArgumentException wrong) {
            throw new CommandFailure("%s: %s".formatted(bundle, wrong.getMessage()), wrong);
        }
    }

    private Archive.Added keep(
            SituationFolder situation,
            List<SourceFile> files,
            List<Intake.Outcome.Rejected> rejected) {
        Archive.Added all = new Archive.Added(0, 0, 0);
        try (Archive archive = situation.archiveToChange(wait)) {
            before = archive.last();
            List<Archive.NewFile> batch = new ArrayList<>();
            long bytes = 0;
            for (SourceFile file : files) {
                Optional<Archive.NewFile> read = read(file, rejected);
                read.ifPresent(batch::add);
                bytes += read.map(one -> one.bytes().length).orElse(0);
                if (bytes > BATCH_BYTES) {
                    all = all.and(archive.add(batch, parts.now()));
                    batch.clear();
                    bytes = 0;
                }
            }
            return all.and(archive.add(batch, parts.now()));
        }
    }

    private Optional<Archive.NewFile> read(
            SourceFile file, List<Intake.Outcome.Rejected> rejected) {
        try {
            byte[] bytes = file.bytes().read();
            if (bytes.length == 0) {
                throw new IOException("found an empty file, expected the text of a report");
            }
            return Optional.of(new Archive.NewFile(file.location(), file.name(), bytes));
        } catch (IOException unread) {
            rejected.add(
                    new Intake.Outcome.Rejected(
                            file.location(), String.valueOf(unread.getMessage())));
            return Optional.empty();
        }
    }

    private static String line(Archive.Added added) {
        String line = "Kept " + ClosingNote.count(added.added(), "file");
        if (added.known() > 0) {
            line += ", %d there before".formatted(added.known());
        }
        if (added.forgotten() > 0) {
            line += ", %d had been forgotten and stay so".formatted(added.forgotten());
        }
        return line + ".";
    }
}
