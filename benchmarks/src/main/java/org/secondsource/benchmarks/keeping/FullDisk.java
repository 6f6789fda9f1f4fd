package org.secondsource.benchmarks.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.secondsource.archive.Archive;
import org.secondsource.archive.ArchiveException;
import org.secondsource.archive.CorrectionEntry;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.store.sqlite.SituationFolder;

/// Adds to a situation on a small disk, puts it right and takes that back until it is full, at another byte each time, looks at what
/// is there, makes room, and goes on.
///
///     mkdir /tmp/small && sudo mount -t tmpfs -o size=16m tmpfs /tmp/small
///     ./mvnw -q -Pbenchmark -Dask=disk -Dreports=/tmp/small -Drounds=100
public final class FullDisk implements Benchmark {
    private static final long LARGEST = 1L << 28;
    private static final int MOST_LEFT = 400_000;

    private final Path disk;

    /// @param disk a folder of a file system of some megabytes
    public FullDisk(Path disk) throws IOException {
        this.disk = disk;
        long size = Files.getFileStore(disk).getTotalSpace();
        if (size > LARGEST) {
            throw new IOException(
                    "%s: found a disk of %,d bytes, expected a small one, which is soon full; mount one there"
                            .formatted(disk, size));
        }
    }

    @Override
    public String answer(int rounds) throws IOException {
        Path folder = disk.resolve("situation");
        Path filler = disk.resolve("filler");
        SituationFolder.create(folder, Instant.EPOCH);
        Losses losses = new Losses();
        Random random = new Random(23);
        int kept = 0;
        int silent = 0;
        for (int round = 0; round < rounds; round++) {
            long room = Files.getFileStore(disk).getUsableSpace() - random.nextInt(MOST_LEFT);
            Files.write(filler, new byte[(int) Math.max(0, room)]);
            int before = kept;
            try {
                kept = added(folder, kept);
            } catch (ArchiveException full) {
                kept = fullAt;
                System.err.println(full.getMessage());
                silent += String.valueOf(full.getMessage()).contains("make room") ? 0 : 1;
            }
            Files.delete(filler);
            losses.lookAtCorrections(folder, righted);
            kept = losses.look(folder, Math.max(before, kept), round % 10 == 0);
        }
        return "a disk that was full %,d times while files were added%n".formatted(rounds)
                + losses.told(kept)
                + "  failures that did not say what to do   %d%n".formatted(silent);
    }

    /// The number after the last file that was kept when the disk was full.
    private int fullAt;

    /// That of the last correction.
    private int righted;

    private final Random whims = new Random(29);

    /// Adds one by one until there is no room.
    private int added(Path folder, int first) {
        fullAt = first;
        try (Archive archive = SituationFolder.open(folder).archiveToChange(false)) {
            while (fullAt - first < MOST_LEFT) {
                archive.add(List.of(Keeper.file(fullAt)), Instant.EPOCH);
                fullAt++;
                CorrectionEntry.Draft draft = Keeper.draft(whims, archive);
                righted = (int) archive.write(draft, Instant.EPOCH).seq();
            }
        }
        return fullAt;
    }
}
