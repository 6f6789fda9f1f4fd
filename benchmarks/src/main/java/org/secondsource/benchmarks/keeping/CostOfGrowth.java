package org.secondsource.benchmarks.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.secondsource.SecondSource;
import org.secondsource.app.cli.parts.ProgramVersion;
import org.secondsource.archive.Archive;
import org.secondsource.benchmarks.joining.SituationMill;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.benchmarks.measure.Child;
import org.secondsource.intake.FileIntake;
import org.secondsource.report.Report;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.situation.KeptSituation;
import org.secondsource.store.sqlite.SituationFolder;
import org.secondsource.store.sqlite.SqliteMemo;
import org.secondsource.text.Lexicon;

/// What does one report more cost a situation, the more it holds?
///
/// Every figure is of a whole process, as a user starts it, with the start of Java and the loading
/// of the models: a report is read alone, then added, then the brief is asked for, and once more
/// with nothing new. Situations are made of the invented ones, twenty reports a story; the last is
/// one story.
///
///     ./mvnw -q -Pbenchmark -Dask=growing -Dbuilt=10000 -Dwords=150
public final class CostOfGrowth implements Benchmark {
    private static final int REPORTS_OF_A_STORY = 20;
    private static final int MANY_OF_A_STORY = 2_000;
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 50_000);
    private static final double KILOBYTE = 1_024;

    private final SituationMill mill;
    private final int most;
    private final FileIntake intake =
            new FileIntake(new TextCleaner(Lexicon.english()), InputStream.nullInputStream(), 1);

    /// @param most how many reports the largest situation holds
    public CostOfGrowth(SituationMill mill, int most) {
        this.mill = mill;
        this.most = most;
    }

    @Override
    public String answer(int rounds) throws IOException, InterruptedException {
        Path place = Files.createTempDirectory("growing");
        StringBuilder answer = new StringBuilder(heading());
        for (int size : SIZES) {
            if (size <= most) {
                answer.append(row("many stories", place, size, REPORTS_OF_A_STORY, rounds));
                System.err.print(answer);
            }
        }
        answer.append(
                row("one story", place, Math.min(most, MANY_OF_A_STORY), MANY_OF_A_STORY, rounds));
        return answer.append(
                        "processor seconds of whole processes, the least of %d; MB of memory the most%n"
                                .formatted(rounds))
                .toString();
    }

    private static String heading() {
        return String.format(
                Locale.ROOT,
                "%-14s%9s%10s%10s%12s%12s%10s%12s%12s%n",
                "",
                "reports",
                "read it",
                "add it",
                "brief, new",
                "brief, same",
                "MB most",
                "kB kept",
                "kB derived");
    }

    private String row(String name, Path place, int size, int ofStory, int rounds)
            throws IOException, InterruptedException {
        Path folder = place.resolve(name.replace(' ', '-') + size);
        SituationFolder situation = SituationFolder.create(folder, Instant.EPOCH);
        for (int from = 0; from < size; from += ofStory) {
            fill(situation, from / ofStory, Math.min(ofStory, size - from));
        }
        Path memory = Files.createTempDirectory(place, "memory");
        double kept = bytes(folder.resolve("situation.db"));
        double megabytes = run(memory, "brief", folder.toString()).mostMegabytes();
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < rounds; round++) {
            Path file = place.resolve(name.charAt(0) + "-" + size + "-" + round + ".json");
            Files.write(file, json(mill.reports(0, ofStory + 1 + round).getLast()));
            List<Child> steps = steps(place, memory, folder.toString(), file.toString());
            for (int step = 0; step < least.length; step++) {
                least[step] = Math.min(least[step], steps.get(step).processor());
            }
            for (Child step : steps) {
                megabytes = Math.max(megabytes, step.mostMegabytes());
            }
        }
        return String.format(
                Locale.ROOT,
                "%-14s%,9d%10.2f%10.2f%12.2f%12.2f%,10.0f%12.2f%12.2f%n",
                name,
                size,
                least[0],
                least[1],
                least[2],
                least[3],
                megabytes,
                kept / size / KILOBYTE,
                (bytes(folder) - bytes(folder.resolve("situation.db"))) / size / KILOBYTE);
    }

    /// Reads a report alone, adds it, and asks for the brief, twice.
    private static List<Child> steps(Path place, Path memory, String folder, String file)
            throws IOException, InterruptedException {
        // Each finds an empty memory: no sentence was ever analysed.
        Path alone = Files.createTempDirectory(place, "memory");
        return List.of(
                run(alone, "read", file),
                run(memory, "add", folder, file),
                run(memory, "brief", folder),
                run(memory, "brief", folder));
    }

    /// Adds a story as `add` does: kept, then read.
    private void fill(SituationFolder situation, int number, int size) {
        List<Report> reports = mill.reports(number, size);
        SecondSource reader = new SecondSource(mill.analyzer(), 1);
        List<Archive.NewFile> files = new ArrayList<>();
        for (Report report : reports) {
            String name = report.id() + ".json";
            files.add(new Archive.NewFile("made/" + name, name, json(report)));
        }
        try (Archive archive = situation.archiveToChange(false);
                SqliteMemo memo = situation.memo(ProgramVersion.ofThis())) {
            long before = archive.last();
            archive.add(files, Instant.EPOCH);
            reader.with(memo)
                    .readAhead(
                            new KeptSituation(archive, intake.with(memo)).outcomesAfter(before),
                            () -> {});
        }
    }

    private static byte[] json(Report report) {
        return """
        {"title": %s, "outlet": %s, "byline": %s, "published": %s, "text": %s}
        """
                .formatted(
                        quoted(report.title()),
                        quoted(report.outlet()),
                        quoted(report.byline()),
                        quoted(report.published().day().map(Object::toString).orElse("")),
                        quoted(report.text()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static Child run(Path memory, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dsecond-source.memory=" + memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.secondsource.app.cli.Main"));
        command.addAll(List.of(words));
        command.add("--quiet");
        return Child.run(command, memory);
    }

    private static double bytes(Path place) throws IOException {
        try (Stream<Path> below = Files.walk(place)) {
            return below.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
