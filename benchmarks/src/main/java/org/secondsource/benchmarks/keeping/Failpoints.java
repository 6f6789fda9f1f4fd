package org.secondsource.benchmarks.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.store.sqlite.SituationFolder;

/// Kills a process that adds to a situation before and behind each call that it makes to the
/// database, one after the other, and looks after each time as `Kills` does.
///
///     ./mvnw -q -Pbenchmark -Dask=failpoints
public final class Failpoints implements Benchmark {
    @Override
    public String answer(int rounds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("failpoints").resolve("situation");
        SituationFolder.create(folder, Instant.EPOCH);
        Path said = folder.resolveSibling("said");
        Losses losses = new Losses();
        int kept = 0;
        int points = 0;
        boolean ended = false;
        while (!ended) {
            Files.writeString(said, "");
            Process process =
                    Kills.keeper(
                            folder,
                            said,
                            String.valueOf(kept),
                            String.valueOf(points),
                            String.valueOf(points));
            ended = process.waitFor() == 0;
            losses.lookAtCorrections(folder, Kills.righted(said));
            kept = losses.look(folder, Kills.told(said, kept), true);
            points += ended ? 0 : 1;
        }
        return "a process that adds, killed at each of %,d points%n".formatted(points)
                + losses.told(kept);
    }
}
