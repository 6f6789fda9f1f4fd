package org.secondsource.benchmarks.copies;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.secondsource.benchmarks.measure.Benchmark;

/// Does a report cost more, the more there were before it?
///
/// Reports are added one by one to a `CopyIndex`, candidates, comparison and all. Each line is of
/// the last of so many, the second half; before the first the compiler has had as many on another
/// index. The window holds 100,000 reports, so memory ends there.
///
///     ./mvnw -q -Pbenchmark -Dask=growth
///     ./mvnw -q -Pbenchmark -Dask=growth -Dbuilt=1000000 -Dwords=150
public final class Growth implements Benchmark {
    private static final int WINDOW = 100_000;
    private static final int FIRST = 10_000;
    private static final double NANOS_OF_A_MICRO = 1_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ReportMill mill;
    private final int reports;

    /// @param reports how many are built
    public Growth(ReportMill mill, int reports) {
        this.mill = mill;
        this.reports = reports;
    }

    @Override
    public String answer(int rounds) {
        add(new OurCopies(WINDOW), 0, FIRST);
        StringBuilder answer = new StringBuilder();
        answer.append(
                String.format(
                        Locale.ROOT,
                        "%s; window of %,d reports%n" + "%12s%12s%8s%12s%12s%12s%14s%n",
                        mill,
                        WINDOW,
                        "reports",
                        "mean us",
                        "ratio",
                        "median us",
                        "99 % us",
                        "most us",
                        "MB kept"));
        long empty = Memory.used();
        OurCopies copies = new OurCopies(WINDOW);
        double first = 0;
        int done = 0;
        for (int size = FIRST; size <= reports; size *= 10) {
            add(copies, done, size / 2);
            long[] nanos = add(copies, Math.max(done, size / 2), size);
            done = size;
            double mean = Arrays.stream(nanos).average().orElse(0);
            first = first == 0 ? mean : first;
            double megabytes = (Memory.used() - empty) / Memory.MEGABYTE;
            answer.append(line(size, nanos, mean / first, megabytes));
        }
        copies.add(mill.report(done).report()); // so that it is still in use
        return answer.append("processor time of the adding thread, per report\n").toString();
    }

    /// @return the nanoseconds of processor time for each, in rising order
    private long[] add(OurCopies copies, int from, int to) {
        long[] nanos = new long[Math.max(0, to - from)];
        for (int index = 0; index < nanos.length; index++) {
            BuiltReport report = mill.report(from + index);
            long start = THREADS.getCurrentThreadCpuTime();
            List<Integer> found = copies.add(report.report());
            nanos[index] = THREADS.getCurrentThreadCpuTime() - start;
            if (found.contains(report.number())) {
                throw new IllegalStateException(report.number() + " was found as its own copy");
            }
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static String line(int reports, long[] nanos, double ratio, double megabytes) {
        return String.format(
                Locale.ROOT,
                "%,12d%12.0f%8.2f%12.0f%12.0f%12.0f%,14.0f%n",
                reports,
                Arrays.stream(nanos).average().orElse(0) / NANOS_OF_A_MICRO,
                ratio,
                nanos[nanos.length / 2] / NANOS_OF_A_MICRO,
                nanos[(int) (nanos.length * 0.99)] / NANOS_OF_A_MICRO,
                nanos[nanos.length - 1] / NANOS_OF_A_MICRO,
                megabytes);
    }
}
