package org.secondsource.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.secondsource.report.Report;

/// Reads many reports side by side; the readings come in the order of the reports.
public final class ReadingPool {
    private final ReportReader reader;
    private final int threads;

    /// @param threads how many reports are read at once, at least 1
    public ReadingPool(ReportReader reader, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, found " + threads);
        }
        this.reader = reader;
        this.threads = threads;
    }

    /// @param oneReportRead is told each time a reading is done, on any thread
    public List<ReadReport> read(List<Report> reports, Runnable oneReportRead) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<ReadReport>> futures = new ArrayList<>();
            for (Report report : reports) {
                futures.add(
                        pool.submit(() -> {
                            Reading reading = reader.read(report);
                            oneReportRead.run();
                            return new ReadReport(report, reading);
                        }));
            }
            List<ReadReport> read = new ArrayList<>();
            for (int i = 0; i < futures.size(); i++) {
                read.add(result(reports.get(i), futures.get(i)));
            }
            return read;
        }
    }

    private static ReadReport result(Report report, Future<ReadReport> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + report.location(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "reading " + report.location() + " failed", e.getCause());
        }
    }
}
