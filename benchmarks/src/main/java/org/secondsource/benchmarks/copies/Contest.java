package org.secondsource.benchmarks.copies;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// One search, what it took and what it found.
final class Contest {
    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String name;
    private final Supplier<CopySearch> maker;
    private CopySearch search;
    private int reports;
    private long nanos;
    private long found;
    private long strangers;
    private final Map<Edit, Integer> right = new EnumMap<>(Edit.class);

    Contest(String name, Supplier<CopySearch> maker) {
        this.name = name;
        this.maker = maker;
        this.search = maker.get();
    }

    String name() {
        return name;
    }

    Supplier<CopySearch> maker() {
        return maker;
    }

    /// Forgets what was found and measured, to start from nothing.
    void startAgain() {
        search = maker.get();
        reports = 0;
        nanos = 0;
        found = 0;
        strangers = 0;
        right.clear();
    }

    /// @param wanted the originals that the search ought to find
    void add(BuiltReport report, List<Integer> wanted, Family family) {
        long start = THREADS.getCurrentThreadCpuTime();
        List<Integer> earlier = search.add(report.report());
        nanos += THREADS.getCurrentThreadCpuTime() - start;
        reports++;
        found += earlier.size();
        strangers +=
                earlier.stream().filter(other -> !family.isOne(report.number(), other)).count();
        int met = (int) wanted.stream().filter(earlier::contains).count();
        report.edit().ifPresent(edit -> right.merge(edit, met, Integer::sum));
    }

    int right(Edit edit) {
        return right.getOrDefault(edit, 0);
    }

    double reportsPerSecond() {
        return reports / (nanos / NANOS);
    }

    double foundPerReport() {
        return (double) found / reports;
    }

    /// How many of those found share no original.
    double strangersPerReport() {
        return (double) strangers / reports;
    }
}
