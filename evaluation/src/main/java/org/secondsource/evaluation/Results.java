package org.secondsource.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/// Figures as tables, and the folder where those of a day are kept.
final class Results {
    private static final int WEAKEST = 10;

    private Results() {}

    /// One line a figure.
    static String table(List<Measured> all) {
        StringBuilder table = new StringBuilder();
        for (Measured measured : all) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%s: %d reports in %.1f s%n",
                            measured.task(),
                            measured.reports(),
                            measured.seconds()));
            for (Figure figure : measured.figures()) {
                String parts =
                        figure.precision().isEmpty()
                                ? ""
                                : "P %s R %s".formatted(figure.precision(), figure.recall());
                String line =
                        "    %-52s %7s  %-17s  %s"
                                .formatted(
                                        figure.name(),
                                        Figure.shown(figure.value()),
                                        parts,
                                        figure.counts());
                table.append(line.stripTrailing()).append('\n');
            }
        }
        return table.toString();
    }

    /// Writes `environment.txt`, `scores.csv` and `summary.txt`.
    ///
    /// @return the folder, named by day and machine
    static Path keep(Path root, List<Measured> all, Clock clock) throws IOException {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String machine =
                "%s-%s-%dcores"
                        .formatted(
                                System.getProperty("os.name").toLowerCase(Locale.ROOT),
                                System.getProperty("os.arch"),
                                Runtime.getRuntime().availableProcessors());
        Path folder = root.resolve("evaluation/results/" + day + "-" + machine);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("environment.txt"), environment(root));
        Files.writeString(folder.resolve("scores.csv"), scores(all));
        Files.writeString(folder.resolve("summary.txt"), table(all) + weakest(all));
        return folder;
    }

    private static String environment(Path root) throws IOException {
        Path log = root.resolve("evaluation/target/evaluation/commit");
        String commit;
        try {
            Run.of(List.of("git", "-C", root.toString(), "rev-parse", "HEAD"), log, log).orThrow();
            commit = Files.readString(log).strip();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking git", interrupted);
        }
        return """
        commit  %s
        java    %s, %s
        system  %s %s
        cores   %d
        command ./mvnw -q -Pevaluate -Dask=... -Dkeep=true
        """
                .formatted(
                        commit,
                        System.getProperty("java.vendor.version"),
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        Runtime.getRuntime().availableProcessors());
    }

    private static String scores(List<Measured> all) {
        StringBuilder csv =
                new StringBuilder("task,figure,value,precision,recall,counts,reports,seconds\n");
        for (Measured measured : all) {
            for (Figure figure : measured.figures()) {
                csv.append(
                        String.format(
                                Locale.ROOT,
                                "%s,\"%s\",%.4f,%s,%s,\"%s\",%d,%.1f%n",
                                measured.task(),
                                figure.name(),
                                figure.value(),
                                figure.precision(),
                                figure.recall(),
                                figure.counts(),
                                measured.reports(),
                                measured.seconds()));
            }
        }
        return csv.toString();
    }

    /// The worst shares, so that the mean does not hide them.
    private static String weakest(List<Measured> all) {
        StringBuilder lines = new StringBuilder("\nweakest\n");
        all.stream()
                .flatMap(measured ->
                        measured.figures().stream()
                                .filter(figure -> figure.counts().contains(" of "))
                                .map(figure ->
                                        new Weak(figure.value(), measured.task(), figure.name())))
                .sorted()
                .limit(WEAKEST)
                .forEach(weak ->
                        lines.append(
                                "    %s  %s: %s\n"
                                        .formatted(
                                                Figure.shown(weak.value()),
                                                weak.task(),
                                                weak.figure())));
        return lines.toString();
    }

    private record Weak(double value, String task, String figure) implements Comparable<Weak> {
        @Override
        public int compareTo(Weak other) {
            return Double.compare(value, other.value);
        }
    }
}
