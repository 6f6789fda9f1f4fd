package org.secondsource.benchmarks.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.store.sqlite.SituationFolder;

/// Kills a process that adds to a situation and puts it right (SIGKILL) at a random moment, again
/// and again, and looks after each time whether all that it had said to be kept is there, once, and
/// as it came, and whether the log of corrections is whole.
public final class Kills implements Benchmark {
    /// From before the first file is added to some dozens later.
    private static final int LATEST_MILLIS = 400;

    /// Every byte is looked at so often; each time its end.
    private static final int WHOLE_CHECK_EACH = 50;

    private final Losses losses = new Losses();

    @Override
    public String answer(int rounds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("kills").resolve("situation");
        SituationFolder.create(folder, Instant.EPOCH);
        Random random = new Random(17);
        int kept = 0;
        int killedBeforeAny = 0;
        for (int round = 1; round <= rounds; round++) {
            int told = killed(folder, kept, round, random.nextInt(LATEST_MILLIS));
            killedBeforeAny += told == kept ? 1 : 0;
            boolean whole = round % WHOLE_CHECK_EACH == 0 || round == rounds;
            losses.lookAtCorrections(folder, righted(folder.resolveSibling("said")));
            kept = losses.look(folder, told, whole);
        }
        return "%,d kills of a process that adds to a situation; in %,d of them before it had said"
                        .formatted(rounds, killedBeforeAny)
                + " anything%n".formatted()
                + losses.told(kept);
    }

    /// @return the number after the last file that was said to be kept
    static int killed(Path folder, int next, int seed, int millis)
            throws IOException, InterruptedException {
        Path said = folder.resolveSibling("said");
        Files.writeString(said, "");
        Process process = keeper(folder, said, String.valueOf(next), String.valueOf(seed));
        // It takes a while to begin; a third of the kills may come before.
        while (seed % 3 != 0 && process.isAlive() && Files.size(said) == 0) {
            Thread.sleep(1);
        }
        Thread.sleep(millis);
        process.destroyForcibly();
        process.waitFor(1, TimeUnit.MINUTES);
        return told(said, next);
    }

    /// Starts a keeper.
    ///
    /// @param said where it says what is kept
    static Process keeper(Path folder, Path said, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeper.class.getName(),
                        folder.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// The number after the last file that a keeper said to be kept.
    ///
    /// @param next the one before it said anything
    static int told(Path said, int next) throws IOException {
        return last(said, "kept ", next);
    }

    /// The number of the last correction that a keeper said to be kept; 0 where it said of none.
    static int righted(Path said) throws IOException {
        return last(said, "righted ", 0);
    }

    private static int last(Path said, String word, int before) throws IOException {
        String lines = Files.readString(said);
        // A line that was cut short says nothing.
        return lines.substring(0, lines.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith(word))
                .map(line -> Integer.parseInt(line.substring(word.length())))
                .reduce(before, (earlier, later) -> later);
    }
}
