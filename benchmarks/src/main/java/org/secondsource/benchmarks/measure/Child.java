package org.secondsource.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A finished process, as Linux tells of it.
///
/// @param wall seconds
/// @param processor seconds, of all its threads
/// @param mostMegabytes the most memory it had, looked at every few milliseconds
public record Child(double wall, double processor, double mostMegabytes) {
    private static final double NANOS = 1e9;
    private static final int LOOK_MILLIS = 20;

    /// `man 5 proc`: cutime and cstime are fields 16 and 17; after the name, which ends in a
    /// bracket, field 3 comes first.
    private static final int CHILDREN_USER = 13;

    /// `getconf CLK_TCK`: 100 on every Linux that Java runs on.
    private static final double TICKS = 100;

    /// @param memory the folder where the program keeps its analyses
    public static Child run(List<String> words, Path memory)
            throws IOException, InterruptedException {
        double before = childrenSeconds();
        long start = System.nanoTime();
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("SECOND_SOURCE_MEMORY", memory.toString());
        Process process = builder.start();
        double most = 0;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, megabytes(process.pid()));
        }
        double wall = (System.nanoTime() - start) / NANOS;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    "%s ended with status %d, expected 0"
                            .formatted(String.join(" ", words), process.exitValue()));
        }
        return new Child(wall, childrenSeconds() - before, most);
    }

    private static double childrenSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1]))
                / TICKS;
    }

    private static double megabytes(long pid) throws IOException {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .max()
                    .orElse(0);
        } catch (NoSuchFileException e) {
            return 0; // it ended meanwhile
        }
    }
}
