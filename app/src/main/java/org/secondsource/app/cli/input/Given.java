package org.secondsource.app.cli.input;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.archive.Archive;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.Memo;
import org.secondsource.report.Intake;
import org.secondsource.report.SourceFile;
import org.secondsource.situation.KeptSituation;
import org.secondsource.situation.WholeFiles;
import org.secondsource.store.sqlite.SituationFolder;
import org.secondsource.store.sqlite.SqliteMemo;
import org.secondsource.text.ReportId;

/// What a command is given to read: files and folders of them, or one situation.
public interface Given extends AutoCloseable {
    /// The reports, and what could not be read.
    List<Intake.Outcome> outcomes();

    /// The files that hold only reports which are wanted, as they may be handed on: without the way
    /// to them through this machine.
    WholeFiles filesOf(Set<ReportId> wanted);

    /// What people put right, as far as it counts, by number.
    List<CorrectionEntry> corrections();

    /// Names the reports: the same ones have the same name; empty where only reading them tells.
    Optional<String> state();

    /// Where what is worked out of them is kept.
    Memo memo();

    /// Whether another version of the program read them before, so that all is read anew.
    boolean isOfAnotherProgram();

    /// Why nothing is kept there; empty where it is, or nothing is to be.
    Optional<String> trouble();

    @Override
    void close();

    /// @param intake asked for where files are read
    /// @param version of the program, asked for where a situation is read
    /// @param seen takes only what had come into a situation by then
    static Given of(
            List<String> inputs,
            Optional<Instant> seen,
            Supplier<Intake> intake,
            Supplier<String> version) {
        Optional<Path> situation =
                inputs.stream().flatMap(one -> situation(one).stream()).findAny();
        if (situation.isEmpty()) {
            if (seen.isPresent()) {
                throw new CommandFailure(
                        "--seen: found files, expected a situation (second-source new); files do not tell when"
                                + " they came");
            }
            Intake way = intake.get();
            return new FilesGiven(inputs, way.find(inputs), way);
        }
        if (inputs.size() > 1) {
            throw new CommandFailure(
                    "%s: found a situation beside other inputs; add them to it (second-source add %s …), or name it alone"
                            .formatted(situation.get(), situation.get()));
        }
        return SituationGiven.open(
                situation.get(), seen.orElse(Instant.MAX), intake, version.get());
    }

    private static Optional<Path> situation(String input) {
        try {
            return Optional.of(Path.of(input)).filter(SituationFolder::isOne);
        } catch (InvalidPathException noPath) {
            return Optional.empty(); // the intake says so
        }
    }

    /// Files and folders.
    record FilesGiven(List<String> inputs, Intake.Files found, Intake intake) implements Given {
        @Override
        public List<Intake.Outcome> outcomes() {
            return intake.read(found);
        }

        /// Standard input is read once, so it cannot be handed on.
        @Override
        public WholeFiles filesOf(Set<ReportId> wanted) {
            List<SourceFile> files =
                    found.files().stream().filter(file -> !file.location().equals("-")).toList();
            WholeFiles whole =
                    WholeFiles.of(files, intake.read(new Intake.Files(files, List.of())), wanted);
            return new WholeFiles(
                    whole.files().stream()
                            .map(file -> file.at(Places.below(file.location(), inputs)))
                            .toList(),
                    whole.reportsLeft());
        }

        @Override
        public List<CorrectionEntry> corrections() {
            return List.of();
        }

        @Override
        public Optional<String> state() {
            return Optional.empty();
        }

        @Override
        public Memo memo() {
            return Memo.NONE;
        }

        @Override
        public boolean isOfAnotherProgram() {
            return false;
        }

        @Override
        public Optional<String> trouble() {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }

    /// A situation.
    record SituationGiven(Archive archive, SqliteMemo memo, Instant seen, Supplier<Intake> intake)
            implements Given {
        static SituationGiven open(
                Path folder, Instant seen, Supplier<Intake> intake, String version) {
            SituationFolder situation = SituationFolder.open(folder);
            return new SituationGiven(situation.archive(), situation.memo(version), seen, intake);
        }

        @Override
        public List<Intake.Outcome> outcomes() {
            return new KeptSituation(archive, intake.get().with(memo)).outcomes(seen);
        }

        @Override
        public List<CorrectionEntry> corrections() {
            return archive.corrections().until(seen).inForce();
        }

        @Override
        public Optional<String> state() {
            return Optional.of(KeptSituation.state(archive, seen));
        }

        @Override
        public boolean isOfAnotherProgram() {
            return memo.isOfAnotherProgram();
        }

        @Override
        public WholeFiles filesOf(Set<ReportId> wanted) {
            return new KeptSituation(archive, intake.get().with(memo)).filesOf(wanted, seen);
        }

        @Override
        public Optional<String> trouble() {
            return memo.trouble();
        }

        @Override
        public void close() {
            memo.close();
            archive.close();
        }
    }
}
