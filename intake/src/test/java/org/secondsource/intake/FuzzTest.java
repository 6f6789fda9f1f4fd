package org.secondsource.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.secondsource.report.Fence;

/// Changed samples of every format are read or named, and nothing is thrown.
///
/// A long run: `./mvnw test -pl intake -am -Dtest=FuzzTest -Dfuzz.times=1000000
/// -Dsurefire.failIfNoSpecifiedTests=false`, with `-Dfuzz.formats=json,eml` for some of them and
/// `-Dfuzz.seed=2` for other changes.
final class FuzzTest {
    private static final int TIMES = Integer.getInteger("fuzz.times", 150);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final String FORMATS = System.getProperty("fuzz.formats", "");
    private static final Duration MOST = Duration.ofSeconds(20);
    private static final int BATCH = 1000;

    @Test
    void anyBytesAreReadOrNamed() throws IOException {
        Map<String, byte[]> samples = Samples.all();
        List<byte[]> all = List.copyOf(samples.values());
        Map<String, String> found = new TreeMap<>();
        for (Map.Entry<String, byte[]> sample : samples.entrySet()) {
            String ending = sample.getKey();
            if (FORMATS.isEmpty() || List.of(FORMATS.split(",")).contains(ending)) {
                long start = System.nanoTime();
                fuzz(ending, sample.getValue(), new Mutator(SEED, all), found);
                System.out.printf(
                        Locale.ROOT,
                        "fuzz %-8s %,9d executions, seed %d, %.0f s%n",
                        ending,
                        TIMES,
                        SEED,
                        (System.nanoTime() - start) / 1e9);
            }
        }
        found.forEach((what, bytes) -> System.out.println("FOUND " + what + "\n  " + bytes));

        assertThat(found.keySet()).isEmpty();
    }

    /// @param found each kind of failure with the bytes that first showed it
    private static void fuzz(
            String ending, byte[] sample, Mutator mutator, Map<String, String> found) {
        Fence fence = new Fence(1);
        for (int done = 0; done < TIMES; done += BATCH) {
            List<byte[]> inputs = new ArrayList<>();
            List<Fence.Task<String>> tasks = new ArrayList<>();
            for (int index = 0; index < Math.min(BATCH, TIMES - done); index++) {
                byte[] input = mutator.mutate(sample);
                inputs.add(input);
                tasks.add(
                        new Fence.Task<>(
                                MOST,
                                () -> {
                                    FormatFuzz.read(ending, input);
                                    return "";
                                }));
            }
            List<Fence.Result<String>> results = fence.run(tasks);
            for (int index = 0; index < results.size(); index++) {
                if (results.get(index) instanceof Fence.Result.Failed<String> failed) {
                    String what = ending + ": " + failed.why().replaceAll("\\d{2,}", "N");
                    found.putIfAbsent(what, HexFormat.of().formatHex(inputs.get(index)));
                }
            }
        }
    }
}
