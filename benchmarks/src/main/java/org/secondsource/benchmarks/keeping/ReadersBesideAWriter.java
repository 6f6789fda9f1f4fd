package org.secondsource.benchmarks.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.secondsource.archive.Archive;
import org.secondsource.archive.ArchiveException;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.store.sqlite.SituationFolder;

/// Twenty readers look at a situation to which another process adds all the time, and a second
/// writer tries each second to come in between.
///
///     ./mvnw -q -Pbenchmark -Dask=readers -Drounds=300    (so many seconds)
public final class ReadersBesideAWriter implements Benchmark {
    private static final int READERS = 20;
    private static final int PAUSE_MILLIS = 200;

    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Override
    public String answer(int seconds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("readers").resolve("situation");
        SituationFolder.create(folder, Instant.EPOCH);
        Path said = folder.resolveSibling("said");
        Files.writeString(said, "");
        Process writer = Kills.keeper(folder, said, "0", "1");
        while (Files.size(said) == 0) {
            Thread.sleep(PAUSE_MILLIS);
        }
        Instant end = Instant.now().plus(Duration.ofSeconds(seconds));
        List<Thread> readers = new ArrayList<>();
        for (int number = 0; number < READERS; number++) {
            Random random = new Random(number);
            readers.add(Thread.ofPlatform().start(() -> look(folder, said, end, random)));
        }
        readers.add(Thread.ofPlatform().start(() -> comeBetween(folder, end)));
        for (Thread reader : readers) {
            reader.join();
        }
        boolean alive = writer.isAlive();
        writer.destroyForcibly();
        writer.waitFor();
        Losses losses = new Losses();
        int kept = losses.look(folder, Kills.told(said, 0), true);
        return "%d readers beside one writer for %,d s: %,d looks, %d errors; the writer %s; a second writer was refused %d times%n"
                        .formatted(
                                READERS,
                                seconds,
                                looks.get(),
                                errors.get(),
                                alive ? "went on" : "DIED",
                                refused.get())
                + losses.told(kept);
    }

    private void look(Path folder, Path said, Instant end, Random random) {
        while (Instant.now().isBefore(end)) {
            try {
                int told = Kills.told(said, 0);
                boolean isWell = look(folder, told, random);
                errors.addAndGet(isWell ? 0 : 1);
                Thread.sleep(random.nextInt(PAUSE_MILLIS));
            } catch (ArchiveException | IOException failed) {
                System.err.println(failed.getMessage());
                errors.incrementAndGet();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            looks.incrementAndGet();
        }
    }

    /// Whether all that was said to be kept is there, once and in order, and some file as it came.
    private static boolean look(Path folder, int told, Random random) {
        try (Archive archive = SituationFolder.open(folder).archive()) {
            List<Archive.Arrival> arrivals = archive.arrivals();
            for (int index = 0; index < arrivals.size(); index++) {
                if (arrivals.get(index).seq() != index + 1L) {
                    return false;
                }
            }
            Archive.Arrival one = arrivals.get(random.nextInt(arrivals.size()));
            int number = Integer.parseInt(one.name().replace(".txt", ""));
            return arrivals.size() >= told
                    && Arrays.equals(archive.content(one), Keeper.file(number).bytes());
        }
    }

    private void comeBetween(Path folder, Instant end) {
        while (Instant.now().isBefore(end)) {
            try (Archive archive = SituationFolder.open(folder).archiveToChange(false)) {
                System.err.println("a second writer came in beside " + archive.last());
                errors.incrementAndGet();
            } catch (ArchiveException busy) {
                refused.incrementAndGet();
            }
            try {
                Thread.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
