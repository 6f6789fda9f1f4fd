package org.secondsource.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.archive.Memo;
import org.secondsource.report.Fence;
import org.secondsource.report.Report;

/// Reads many reports side by side; the readings come in the order of the reports' ids. A report
/// that cannot be read for what it says has an empty reading, and the reason is told.
public final class ReadingPool {
    /// Ten times what the longest reports of `../shared/eval` take, the models' loading with them.
    private static final Duration LOADING = Duration.ofMinutes(2);

    private static final Duration A_THOUSAND_CHARACTERS = Duration.ofSeconds(1);

    /// So many are lost at most where the program is stopped while it reads.
    private static final int BATCH = 64;

    private final ReportReader reader;
    private final Fence fence;
    private final KeptReadings kept;

    /// @param threads how many reports are read at once, at least 1
    public ReadingPool(ReportReader reader, int threads) {
        this(reader, new Fence(threads), new KeptReadings(Memo.NONE));
    }

    private ReadingPool(ReportReader reader, Fence fence, KeptReadings kept) {
        this.reader = reader;
        this.fence = fence;
        this.kept = kept;
    }

    /// One that keeps the readings that it makes, and finds them there again.
    public ReadingPool with(Memo memo) {
        return new ReadingPool(reader, fence, new KeptReadings(memo));
    }

    /// All readings.
    ///
    /// @param failed why a report has no reading, by its location
    public record Readings(List<ReadReport> all, Map<String, String> failed) {
        public Readings {
            all = List.copyOf(all);
            failed = Map.copyOf(failed);
        }
    }

    /// @param oneReportRead is told each time a reading is done, on any thread
    public Readings read(List<Report> reports, Runnable oneReportRead) {
        List<ReadReport> read = new ArrayList<>();
        Map<String, String> failed = new TreeMap<>();
        List<Report> batch = new ArrayList<>();
        for (Report report : reports) {
            Optional<ReadReport> before = kept.of(report);
            if (before.isPresent()) {
                read.add(before.get());
                oneReportRead.run();
            } else {
                batch.add(report);
            }
            if (batch.size() == BATCH) {
                readAll(batch, oneReportRead, read, failed);
                batch.clear();
            }
        }
        readAll(batch, oneReportRead, read, failed);
        read.sort(Comparator.comparing(one -> one.report().id()));
        return new Readings(read, failed);
    }

    private void readAll(
            List<Report> reports,
            Runnable oneReportRead,
            List<ReadReport> read,
            Map<String, String> failed) {
        List<Fence.Task<ReadReport>> tasks = new ArrayList<>();
        for (Report report : reports) {
            tasks.add(
                    new Fence.Task<>(
                            most(report),
                            () -> {
                                Reading reading = reader.read(report);
                                oneReportRead.run();
                                return new ReadReport(report, reading);
                            }));
        }
        List<ReadReport> made = new ArrayList<>();
        List<Fence.Result<ReadReport>> results = fence.run(tasks);
        for (int index = 0; index < results.size(); index++) {
            Report report = reports.get(index);
            switch (results.get(index)) {
                case Fence.Result.Done<ReadReport> done -> made.add(done.value());
                case Fence.Result.Failed<ReadReport> bad -> {
                    read.add(new ReadReport(report, Reading.nothing(report.id())));
                    failed.put(report.location(), reason(bad.why()));
                }
            }
        }
        read.addAll(kept.keep(made));
    }

    private static Duration most(Report report) {
        return LOADING.plus(A_THOUSAND_CHARACTERS.multipliedBy(report.text().length() / 1000));
    }

    private static String reason(String why) {
        return "found a report whose reading %s; its text is only compared with the others; please"
                        .formatted(why)
                + " report it, or leave it out";
    }
}
