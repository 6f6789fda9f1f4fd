package org.secondsource.benchmarks.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.secondsource.SecondSource;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.benchmarks.measure.ProcessorTime;
import org.secondsource.copying.CopyFinder;
import org.secondsource.report.Intake;
import org.secondsource.situation.Picture;

/// How many reports a processor second are laid side by side, from end to end: copies, stories and
/// their topics, days and origins, as the `copies` command does it once the files are read?
///
/// Each line is a run of its own over so many reports; before the first the compiler has had as
/// many. No window: all are compared with all.
///
///     ./mvnw -q -Pbenchmark -Dask=compare -Dbuilt=100000 -Dwords=150
public final class CompareCost implements Benchmark {
    private static final int FIRST = 10_000;

    private final StoryMill mill;
    private final int reports;

    /// @param reports how many are built
    public CompareCost(StoryMill mill, int reports) {
        this.mill = mill;
        this.reports = reports;
    }

    @Override
    public String answer(int rounds) {
        compare(outcomes(FIRST));
        StringBuilder answer = new StringBuilder();
        answer.append(
                String.format(
                        Locale.ROOT,
                        "%s%n%12s%12s%8s%12s%14s%12s%n",
                        mill,
                        "reports",
                        "mean us",
                        "ratio",
                        "a CPU-s",
                        "of process",
                        "stories"));
        double first = 0;
        for (int size = FIRST; size <= reports; size *= 10) {
            List<Intake.Outcome> outcomes = outcomes(size);
            List<Picture> picture = new ArrayList<>();
            ProcessorTime time = ProcessorTime.of(() -> picture.add(compare(outcomes)));
            double mean = time.thread() * 1e6 / size;
            first = first == 0 ? mean : first;
            answer.append(
                    String.format(
                            Locale.ROOT,
                            "%,12d%12.0f%8.2f%,12.0f%,14.0f%,12d%n",
                            size,
                            mean,
                            mean / first,
                            size / time.thread(),
                            size / time.process(),
                            picture.getFirst().stories().size()));
        }
        return answer.append(
                        "processor time of the comparing thread; of the process: with compiler and collector\n")
                .toString();
    }

    private static Picture compare(List<Intake.Outcome> outcomes) {
        return SecondSource.compare(outcomes, AgencyRegistry.builtIn(), new CopyFinder());
    }

    private List<Intake.Outcome> outcomes(int count) {
        List<Intake.Outcome> outcomes = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            outcomes.add(new Intake.Outcome.Read(mill.report(number)));
        }
        return outcomes;
    }
}
