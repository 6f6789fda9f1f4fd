package org.secondsource.evaluation.counts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.secondsource.claim.Claim;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.reading.proposition.PropositionId;
import org.secondsource.situation.Picture;

/// Has one fact told by two agencies, with one asserter who is named in two ways: whatever joins,
/// nobody may count as two. Control pairs have two asserters, who must.
public final class AsserterBench {
    private final HandIn program;

    public AsserterBench(LanguageAnalyzer analyzer) {
        this.program = new HandIn(analyzer);
    }

    /// What became of pairs.
    ///
    /// @param one joined, and counted as at most one
    /// @param two counted as two
    /// @param apart not joined, and nothing counted as two
    public record Outcome(int one, int two, int apart) {
        static Outcome none() {
            return new Outcome(0, 0, 0);
        }

        Outcome and(Outcome other) {
            return new Outcome(one + other.one, two + other.two, apart + other.apart);
        }

        public int total() {
            return one + two + apart;
        }
    }

    /// What became of a file of pairs.
    ///
    /// @param byForm by how the naming differs
    /// @param counted the pairs that count as two, for a reader
    /// @param once the joined pairs that do not
    /// @param apart the pairs that are not joined
    public record Outcomes(
            SortedMap<String, Outcome> byForm,
            List<String> counted,
            List<String> once,
            List<String> apart) {
        public Outcomes {
            byForm = new TreeMap<>(byForm);
            counted = List.copyOf(counted);
            once = List.copyOf(once);
            apart = List.copyOf(apart);
        }

        public Outcome all() {
            return byForm.values().stream().reduce(Outcome.none(), Outcome::and);
        }
    }

    /// Judges all pairs of a file.
    public Outcomes run(Path file) throws IOException {
        SortedMap<String, Outcome> byForm = new TreeMap<>();
        List<String> counted = new ArrayList<>();
        List<String> once = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        for (AsserterPair pair : AsserterPair.read(file)) {
            Picture picture = program.read(pair.reports());
            requireTwoOrigins(pair, picture);
            String shown = shown(pair, picture);
            Outcome outcome;
            if (picture.claims().stream().anyMatch(c -> c.independentSources().min() > 1)) {
                outcome = new Outcome(0, 1, 0);
                counted.add(shown);
            } else if (picture.claims().stream().anyMatch(AsserterBench::isOfBoth)) {
                outcome = new Outcome(1, 0, 0);
                once.add(shown);
            } else {
                outcome = new Outcome(0, 0, 1);
                apart.add(shown);
            }
            byForm.merge(pair.form(), outcome, Outcome::and);
        }
        return new Outcomes(byForm, counted, once, apart);
    }

    /// Unless two known origins carry a pair, nothing could count as two, and the bench were empty.
    private static void requireTwoOrigins(AsserterPair pair, Picture picture) {
        long origins =
                picture.reports().stream()
                        .flatMap(report -> picture.lineage().originOf(report.id()).stream())
                        .distinct()
                        .count();
        if (origins != 2) {
            throw new IllegalStateException(
                    "found %d known origins of “%s”, expected 2; mend the bench's datelines"
                            .formatted(origins, pair.base()));
        }
    }

    private static boolean isOfBoth(Claim claim) {
        return claim.propositions().stream().map(PropositionId::report).distinct().count() > 1;
    }

    private static String shown(AsserterPair pair, Picture picture) {
        String claims =
                picture.claims().stream()
                        .map(claim ->
                                "“%s” %d..%d"
                                        .formatted(
                                                claim.text(),
                                                claim.independentSources().min(),
                                                claim.independentSources().max()))
                        .collect(Collectors.joining(" and "));
        return "[%s] %s | %s -> %s".formatted(pair.form(), pair.base(), pair.same(), claims);
    }
}
