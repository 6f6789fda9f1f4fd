package org.secondsource.app.cli.situation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.secondsource.app.cli.console.CommandFailure;
import org.secondsource.app.cli.console.Console;
import org.secondsource.app.cli.parts.BuiltVersion;
import org.secondsource.app.cli.parts.Parts;
import org.secondsource.archive.Archive;
import org.secondsource.archive.Digest;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;
import org.secondsource.situation.KeptSituation;
import org.secondsource.store.sqlite.SituationFolder;
import org.secondsource.store.sqlite.SqliteMemo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Forgets a report for good.
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        versionProvider = BuiltVersion.class,
        header = "Leaves a report out of a situation for good.",
        description = {
            "%nIts words are deleted, with what was worked out of them. That it was there, and why it"
                    + " went, stays; and it does not come back, under whatever name it is added. The"
                    + " bytes of a file of several reports go when all of them are forgotten.%n"
        })
public final class ForgetCommand implements Callable<Integer> {
    private final Console console;
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "SITUATION", description = "A situation.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "REPORT",
            description = "Its id (r-38c6…) or its place, as the brief shows it.")
    private String report = "";

    @Option(names = "--why", paramLabel = "REASON", description = "Kept with it.")
    private String why = "";

    public ForgetCommand(Console console, Parts parts) {
        this.console = console;
        this.parts = parts;
    }

    @Override
    public Integer call() {
        SituationFolder situation = SituationFolder.open(folder);
        try (Archive archive = situation.archiveToChange(false);
                SqliteMemo memo = situation.memo(parts.version())) {
            Intake intake = parts.intake(1, "");
            List<Report> all =
                    new KeptSituation(archive, intake)
                            .outcomes(Instant.MAX).stream()
                                    .filter(Intake.Outcome.Read.class::isInstance)
                                    .map(outcome -> ((Intake.Outcome.Read) outcome).report())
                                    .toList();
            List<Report> found = all.stream().filter(this::isMeant).toList();
            if (found.size() != 1) {
                throw new CommandFailure(
                        found.isEmpty()
                                ? "forget: there is no report %s in %s; second-source brief --full shows their places, --json - their ids"
                                        .formatted(report, folder)
                                : "forget: %d reports of %s stand at %s; name one by its id: %s"
                                        .formatted(
                                                found.size(),
                                                folder,
                                                report,
                                                String.join(
                                                        ", ",
                                                        found.stream()
                                                                .map(one -> one.id().value())
                                                                .toList())));
            }
            forget(archive, found.getFirst(), all);
            memo.clear();
        }
        return 0;
    }

    private boolean isMeant(Report one) {
        return one.id().value().equals(report) || one.location().equals(report);
    }

    private void forget(Archive archive, Report gone, List<Report> all) {
        List<Archive.Arrival> whole =
                archive.arrivals().stream()
                        .filter(arrival -> isOf(gone, arrival))
                        .filter(arrival ->
                                all.stream()
                                        .noneMatch(other ->
                                                !other.id().equals(gone.id())
                                                        && isOf(other, arrival)))
                        .toList();
        archive.forget(
                new Archive.Tombstone(
                        gone.id().value(),
                        Digest.of(gone.text()),
                        gone.location(),
                        parts.now(),
                        why),
                whole);
        console.error()
                .printf(
                        "Forgot %s.%s%n",
                        gone.location(),
                        whole.isEmpty()
                                ? " Its file holds other reports, too, so its bytes stay until they are forgotten."
                                : "");
    }

    private static boolean isOf(Report report, Archive.Arrival arrival) {
        return report.location().equals(arrival.location())
                || report.location().startsWith(arrival.location() + "#")
                || report.location().startsWith(arrival.location() + "/");
    }
}
