package org.secondsource.benchmarks.stories;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.secondsource.benchmarks.copies.Memory;
import org.secondsource.benchmarks.measure.Benchmark;
import org.secondsource.copying.CopyIndex;
import org.secondsource.copying.SharedText;
import org.secondsource.report.Report;
import org.secondsource.story.StoryId;
import org.secondsource.story.StoryStream;
import org.secondsource.story.StoryWindow;
import org.secondsource.text.ReportId;

/// What does a report cost in processor time, for copies and for stories, the more there were
/// before it?
///
/// Reports are added one by one to a `CopyIndex` and a `StoryStream`, as in the program. Each line
/// is of the last of so many, the second half; before the first the compiler has had as many on
/// other ones. The last column tells that stories are found: the share of neighbours of one story
/// that were joined.
///
///     ./mvnw -q -Pbenchmark -Dask=stories -Dbuilt=100000 -Dwords=150
public final class StoryGrowth implements Benchmark {
    private static final int WINDOW = 100_000;
    private static final int FIRST = 10_000;
    private static final double MOST_OF_IT = 0.5;
    private static final double NANOS_OF_A_MICRO = 1_000;
    private static final double MICROS_OF_A_SECOND = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final StoryMill mill;
    private final int reports;

    /// @param reports how many are built
    public StoryGrowth(StoryMill mill, int reports) {
        this.mill = mill;
        this.reports = reports;
    }

    /// What has read the reports so far.
    private static final class Reader {
        final CopyIndex copies = new CopyIndex(WINDOW);
        final StoryStream stories = new StoryStream(StoryWindow.USUAL, story -> {});
        final Map<Integer, StoryId> newest = new HashMap<>();
    }

    private static final class Cost {
        long copies;
        long stories;
        int joined;
        int toJoin;
        int reports;
    }

    @Override
    public String answer(int rounds) {
        add(new Reader(), 0, FIRST);
        StringBuilder answer = new StringBuilder();
        answer.append(
                String.format(
                        Locale.ROOT,
                        "%s%n%12s%12s%8s%12s%8s%12s%10s%10s%n",
                        mill,
                        "reports",
                        "copies us",
                        "ratio",
                        "stories us",
                        "ratio",
                        "a CPU-s",
                        "MB kept",
                        "joined"));
        long empty = Memory.used();
        Reader reader = new Reader();
        double[] first = {0, 0};
        int done = 0;
        for (int size = FIRST; size <= reports; size *= 10) {
            for (int step : new int[] {size / 2, size}) {
                Cost cost = add(reader, done, step);
                done = Math.max(done, step);
                if (step == size) {
                    answer.append(line(size, cost, first, empty));
                }
            }
        }
        reader.stories.idOf(mill.report(done).id()); // so that it is still in use
        return answer.append("processor time of the adding thread, mean per report\n").toString();
    }

    private Cost add(Reader reader, int from, int to) {
        Cost cost = new Cost();
        for (int number = from; number < to; number++) {
            Report report = mill.report(number);
            long start = THREADS.getCurrentThreadCpuTime();
            List<SharedText> shared = reader.copies.add(report);
            long between = THREADS.getCurrentThreadCpuTime();
            List<ReportId> copies =
                    shared.stream()
                            .filter(text -> text.greaterCoverage() >= MOST_OF_IT)
                            .map(text -> text.other(report.id()))
                            .toList();
            StoryId id = reader.stories.add(report, copies);
            long end = THREADS.getCurrentThreadCpuTime();
            cost.copies += between - start;
            cost.stories += end - between;
            cost.reports++;
            StoryId before = reader.newest.put(mill.storyOf(number), id);
            if (before != null) {
                cost.toJoin++;
                cost.joined += before.equals(id) ? 1 : 0;
            }
        }
        return cost;
    }

    private static String line(int reports, Cost cost, double[] first, long empty) {
        double copies = cost.copies / NANOS_OF_A_MICRO / cost.reports;
        double stories = cost.stories / NANOS_OF_A_MICRO / cost.reports;
        if (first[0] == 0) {
            first[0] = copies;
            first[1] = stories;
        }
        return String.format(
                Locale.ROOT,
                "%,12d%12.0f%8.2f%12.0f%8.2f%,12.0f%,10.0f%10.3f%n",
                reports,
                copies,
                copies / first[0],
                stories,
                stories / first[1],
                MICROS_OF_A_SECOND / (copies + stories),
                (Memory.used() - empty) / Memory.MEGABYTE,
                (double) cost.joined / Math.max(1, cost.toJoin));
    }
}
