package org.secondsource.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.SecondSource;
import org.secondsource.archive.Archive;
import org.secondsource.archive.Correction;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.archive.CorrectionEntry.Draft;
import org.secondsource.archive.CorrectionEntry.Step;
import org.secondsource.archive.InMemoryArchive;
import org.secondsource.archive.Memo;
import org.secondsource.claim.Claim;
import org.secondsource.exchange.json.PictureJson;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.report.Intake.Outcome;
import org.secondsource.situation.KeptSituation;
import org.secondsource.situation.Picture;

/// An invented situation with the real models, to be put right.
final class RightedSituation {
    private static final WholeProgram PROGRAM = WholeProgram.remembering();

    private final MapMemo memo = new MapMemo();
    private final List<Archive.NewFile> files;
    private final List<Outcome> outcomes;

    private RightedSituation(List<Archive.NewFile> files) {
        this.files = List.copyOf(files);
        Archive archive = new InMemoryArchive();
        archive.add(files, Instant.EPOCH);
        this.outcomes = outcomes(archive, Memo.NONE);
    }

    /// A memo that lasts as long as the situation.
    private static final class MapMemo implements Memo {
        private final Map<Kind, Map<String, byte[]>> documents = new EnumMap<>(Kind.class);

        @Override
        public Optional<byte[]> find(Kind kind, String key) {
            return Optional.ofNullable(documents.getOrDefault(kind, Map.of()).get(key));
        }

        @Override
        public void keep(Kind kind, Map<String, byte[]> more) {
            documents.computeIfAbsent(kind, key -> new HashMap<>()).putAll(more);
        }
    }

    /// @param most reports
    static RightedSituation of(String name, int most) {
        return of(List.of(name), most);
    }

    /// Several in one.
    ///
    /// @param most reports of each
    static RightedSituation of(List<String> names, int most) {
        List<Archive.NewFile> files = new ArrayList<>();
        for (String name : names) {
            Path folder =
                    WholeProgram.HOME
                            .resolve("evaluation/situations")
                            .resolve(name)
                            .resolve("reports");
            try (Stream<Path> below = Files.list(folder)) {
                for (Path file : below.sorted().limit(most).toList()) {
                    String own = String.valueOf(file.getFileName());
                    String place = (names.size() == 1 ? "reports" : name) + "/" + own;
                    files.add(new Archive.NewFile(place, own, Files.readAllBytes(file)));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return new RightedSituation(files);
    }

    List<Archive.NewFile> files() {
        return files;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    Picture picture(List<CorrectionEntry> inForce) {
        return picture(outcomes, inForce, memo);
    }

    Picture picture(List<Outcome> some, List<CorrectionEntry> inForce) {
        return picture(some, inForce, memo);
    }

    /// What an archive shows, with all that was remembered, or with nothing.
    Picture picture(Archive archive, boolean remembers) {
        Memo own = remembers ? memo : Memo.NONE;
        return picture(outcomes(archive, own), archive.corrections().inForce(), own);
    }

    private static List<Outcome> outcomes(Archive archive, Memo memo) {
        return new KeptSituation(archive, PROGRAM.intake(1, "").with(memo)).outcomes(Instant.MAX);
    }

    private static Picture picture(
            List<Outcome> outcomes, List<CorrectionEntry> inForce, Memo memo) {
        return new SecondSource(PROGRAM.analyzer(), 1)
                .with(memo)
                .righted(inForce)
                .read(outcomes, () -> {});
    }

    /// Corrections as a log numbers them.
    static List<CorrectionEntry> inForce(List<Correction> corrections) {
        Archive archive = new InMemoryArchive();
        for (Correction one : corrections) {
            archive.write(new Draft(Step.ACCEPTED, 0, one, "ana"), Instant.EPOCH);
        }
        return archive.corrections().inForce();
    }

    /// The picture as it is handed out, but for the list of what was put right.
    static String bytes(Picture picture) {
        return PictureJson.of(picture.with(List.of()));
    }

    /// The claim that most reports tell, none of whose clauses another tells.
    static Claim widest(Picture picture) {
        return picture.claims().stream()
                .filter(claim -> isAlone(claim, picture))
                .max((a, b) -> Integer.compare(reports(a).size(), reports(b).size()))
                .orElseThrow();
    }

    /// Whether no other claim tells any of its clauses.
    private static boolean isAlone(Claim claim, Picture picture) {
        return picture.claims().stream()
                .filter(other -> !Collections.disjoint(other.propositions(), claim.propositions()))
                .allMatch(claim::equals);
    }

    /// Another of that sort.
    static Claim alone(Picture picture) {
        return picture.claims().reversed().stream()
                .filter(claim -> isAlone(claim, picture) && !claim.equals(widest(picture)))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Object> reports(Claim claim) {
        return claim.propositions().stream().map(PropositionId::report).collect(Collectors.toSet());
    }
}
