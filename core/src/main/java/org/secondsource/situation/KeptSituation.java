package org.secondsource.situation;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.secondsource.archive.Archive;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.Digest;
import org.secondsource.report.Intake;
import org.secondsource.report.Intake.Outcome;
import org.secondsource.report.Report;
import org.secondsource.report.SourceFile;
import org.secondsource.text.ReportId;

/// The reports of an archive: what came in, without what was forgotten, and the same thing once.
///
/// What it gives depends on what came in, and not on the order or the grouping in which it came.
public final class KeptSituation {
    private final Archive archive;
    private final Intake intake;

    public KeptSituation(Archive archive, Intake intake) {
        this.archive = archive;
        this.intake = intake;
    }

    /// All reports, and what could not be read.
    ///
    /// @param until only what had come in by then
    public List<Outcome> outcomes(Instant until) {
        return outcomes(arrivals(archive.arrivals(), until));
    }

    /// The reports of what came in after the arrival of a number, as they are without the others:
    /// more of their lines may turn out to stand in other reports, too.
    public List<Outcome> outcomesAfter(long seq) {
        return outcomes(arrivals(archive.arrivalsAfter(seq), Instant.MAX));
    }

    /// All reports as they were known when the arrival of a number was the last.
    public List<Outcome> outcomesUpTo(long seq) {
        List<Archive.Arrival> known =
                archive.arrivals().stream().filter(arrival -> arrival.seq() <= seq).toList();
        return outcomes(arrivals(known, Instant.MAX));
    }

    /// Names all that the outcomes of an archive depend on: where it is the same, so are they.
    public static String state(Archive archive, Instant until) {
        Digest digest = new Digest();
        for (Archive.Arrival arrival : arrivals(archive.arrivals(), until)) {
            digest.add(arrival.location()).add(arrival.name()).add(arrival.digest());
        }
        archive.tombstones().forEach(gone -> digest.add("gone").add(gone.report()));
        digest.add(archive.corrections().until(until).state());
        return digest.value();
    }

    private List<Outcome> outcomes(List<Archive.Arrival> arrivals) {
        List<SourceFile> files = arrivals.stream().map(this::file).toList();
        Set<String> grown = grown(arrivals);
        Forgotten forgotten = Forgotten.of(archive.tombstones());
        List<Outcome> kept = new ArrayList<>();
        for (Outcome outcome : intake.read(new Intake.Files(files, List.of()))) {
            boolean isLeftOut =
                    switch (outcome) {
                        case Outcome.Read(Report report) -> forgotten.holds(report);
                        // A file that grew holds again what it held before.
                        case Outcome.Repeated repeated ->
                                grown.stream().anyMatch(repeated.file()::startsWith);
                        case Outcome.Rejected rejected -> false;
                    };
            if (!isLeftOut) {
                kept.add(outcome);
            }
        }
        return kept;
    }

    /// The files that hold only reports which are wanted, so that they can be handed on as they
    /// came; in the order of place.
    ///
    /// @param until only what had come in by then
    public WholeFiles filesOf(Set<ReportId> wanted, Instant until) {
        List<SourceFile> files =
                arrivals(archive.arrivals(), until).stream().map(this::file).toList();
        return WholeFiles.of(files, intake.read(new Intake.Files(files, List.of())), wanted);
    }

    /// What was forgotten, under whatever name it comes again, and with whatever words to the same
    /// place.
    private record Forgotten(Set<String> ids, Set<String> texts, Set<String> locations) {
        static Forgotten of(List<Archive.Tombstone> tombstones) {
            Forgotten all = new Forgotten(new HashSet<>(), new HashSet<>(), new HashSet<>());
            for (Archive.Tombstone tombstone : tombstones) {
                all.ids.add(tombstone.report());
                all.texts.add(tombstone.text());
                if (!tombstone.location().equals("-")) {
                    all.locations.add(tombstone.location());
                }
            }
            return all;
        }

        boolean holds(Report report) {
            return !ids.isEmpty()
                    && (ids.contains(report.id().value())
                            || locations.contains(report.location())
                            || texts.contains(Digest.of(report.text())));
        }
    }

    /// The places from which several files came.
    private static Set<String> grown(List<Archive.Arrival> arrivals) {
        Set<String> once = new HashSet<>();
        Set<String> grown = new HashSet<>();
        for (Archive.Arrival arrival : arrivals) {
            if (!once.add(arrival.location())) {
                grown.add(arrival.location());
            }
        }
        return grown;
    }

    /// One of those that hold the same bytes under the same name, by place rather than by the order
    /// of coming; in the order of place.
    private static List<Archive.Arrival> arrivals(List<Archive.Arrival> all, Instant until) {
        List<Archive.Arrival> ordered = new ArrayList<>(all);
        ordered.removeIf(arrival -> arrival.seen().isAfter(until));
        ordered.sort(
                Comparator.comparing(Archive.Arrival::location)
                        .thenComparing(Archive.Arrival::digest));
        Set<String> seen = new HashSet<>();
        ordered.removeIf(arrival -> !seen.add(arrival.name() + '\0' + arrival.digest()));
        return ordered;
    }

    private SourceFile file(Archive.Arrival arrival) {
        return new SourceFile(
                arrival.location(),
                arrival.name(),
                arrival.length(),
                arrival.digest(),
                () -> bytes(arrival));
    }

    /// Files are read side by side, an archive by one at a time.
    private byte[] bytes(Archive.Arrival arrival) throws IOException {
        synchronized (archive) {
            try {
                return archive.content(arrival);
            } catch (ArchiveException lost) {
                throw new IOException(lost.getMessage(), lost);
            }
        }
    }
}
