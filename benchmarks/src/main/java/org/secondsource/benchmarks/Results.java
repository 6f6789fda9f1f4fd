package org.secondsource.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// What was measured, kept in `benchmarks/results/<day>-<machine>` with what it was measured on.
final class Results {
    private static final int SHORT_ID = 12;

    private final Path project;
    private final Clock clock;

    Results(Path project, Clock clock) {
        this.project = project;
        this.clock = clock;
    }

    /// Writes `<ask>.txt`; that of an earlier run of the same day is written over.
    Path keep(String ask, String command, String answer) throws IOException, InterruptedException {
        Path folder = project.resolve("benchmarks/results/" + name());
        Files.createDirectories(folder);
        Path file = folder.resolve(ask + ".txt");
        Files.writeString(file, environment(command) + "\n" + answer);
        return file;
    }

    private String name() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return "%s-%s-%s-%dcores"
                .formatted(
                        day,
                        System.getProperty("os.name").toLowerCase(Locale.ROOT),
                        System.getProperty("os.arch"),
                        processors());
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private String environment(String command) throws IOException, InterruptedException {
        return """
        commit    %s
        java      %s, %s
        system    %s %s
        processor %s, %d cores, load when done %.1f
        command   %s
        """
                .formatted(
                        commit(),
                        System.getProperty("java.vendor.version"),
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        processorName(),
                        processors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        command);
    }

    private String commit() throws IOException, InterruptedException {
        Process git =
                new ProcessBuilder("git", "-C", project.toString(), "rev-parse", "HEAD")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String id = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 && id.length() > SHORT_ID ? id.substring(0, SHORT_ID) : "unknown";
    }

    private static String processorName() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}
