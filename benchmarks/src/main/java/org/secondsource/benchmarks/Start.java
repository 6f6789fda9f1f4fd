package org.secondsource.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.benchmarks.measure.Child;

/// How long does `./second-source read` take from nothing, and when it knows the reports?
///
/// Cold is with an empty memory: all models are loaded. Known is the same command once more. The
/// files themselves are in the system's cache, as they are for anyone who has just built.
///
///     ./mvnw -q -Pbenchmark -Dask=start
///     ./mvnw -q -Pbenchmark -Dask=start -Dreports=../shared/eval/seeds/reports -Drounds=5
final class Start implements Benchmark {
    private final Path program;
    private final List<Path> reports;

    /// @param program the launcher
    Start(Path program, List<Path> reports) {
        this.program = program;
        this.reports = List.copyOf(reports);
    }

    @Override
    public String answer(int rounds) throws IOException, InterruptedException {
        List<Child> cold = new ArrayList<>();
        List<Child> known = new ArrayList<>();
        run(memory()); // builds where that is due, and has the files read once
        for (int round = 0; round < rounds; round++) {
            Path memory = memory();
            cold.add(run(memory));
            known.add(run(memory));
        }
        return "second-source read, %s\n".formatted(reports)
                + line("cold", cold)
                + line("known", known);
    }

    private static Path memory() throws IOException {
        return Files.createTempDirectory("second-source-start");
    }

    private Child run(Path memory) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(program.toString());
        words.add("read");
        reports.forEach(place -> words.add(place.toString()));
        words.add("--quiet");
        return Child.run(words, memory);
    }

    private static String line(String name, List<Child> runs) {
        return String.format(
                Locale.ROOT,
                "%-6s wall s: best %.2f, median %.2f; processor s: best %.2f, median %.2f;"
                        + " most memory %.0f MB%n",
                name,
                Collections.min(all(runs, Child::wall)),
                SideBySide.median(all(runs, Child::wall)),
                Collections.min(all(runs, Child::processor)),
                SideBySide.median(all(runs, Child::processor)),
                Collections.max(all(runs, Child::mostMegabytes)));
    }

    private static List<Double> all(List<Child> runs, ToDoubleFunction<Child> figure) {
        return runs.stream().map(run -> figure.applyAsDouble(run)).toList();
    }
}
