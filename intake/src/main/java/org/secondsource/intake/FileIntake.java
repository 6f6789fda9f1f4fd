package org.secondsource.intake;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.secondsource.report.Explanation;
import org.secondsource.report.Intake;
import org.secondsource.report.TextCleaner;
import org.secondsource.text.ReportId;

/// Reads reports from files and folders: `.txt`, `.html`, `.htm`, `.json`, `.jsonl`, each also
/// gzipped (`.gz`), and from standard input (`-`).
///
/// The outcome depends on the inputs alone: not on their order, the threads, the locale or the
/// clock.
public final class FileIntake implements Intake {
    private final FileFinder finder = new FileFinder();
    private final FileReader reader;
    private final int threads;

    /// @param standardInput read to its end where a location is `-`; not closed
    /// @param threads how many files are read at once, at least 1
    public FileIntake(TextCleaner cleaner, InputStream standardInput, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "threads is %d, expected 1 or more".formatted(threads));
        }
        this.reader = new FileReader(cleaner, standardInput);
        this.threads = threads;
    }

    @Override
    public List<Outcome> read(List<String> locations) {
        return withIds(found(locations));
    }

    @Override
    public List<Explanation> explain(List<String> locations) {
        return found(locations).stream()
                .map(
                        one ->
                                switch (one) {
                                    case Found.Good good -> good.cleaned().explanation();
                                    case Found.Bad bad ->
                                            Explanation.ofProblem(bad.place(), bad.reason());
                                })
                .toList();
    }

    private List<Found> found(List<String> locations) {
        FileFinder.Listing files = finder.find(locations);
        List<Found> found = new ArrayList<>(files.missing());
        found.addAll(readAll(files.inputs()));
        found.sort(Comparator.comparing(Found::location).thenComparingInt(Found::number));
        return found;
    }

    private List<Found> readAll(List<FileFinder.Input> inputs) {
        List<Callable<List<Found>>> tasks = new ArrayList<>();
        for (FileFinder.Input input : inputs) {
            tasks.add(() -> reader.read(input));
        }
        List<Found> found = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (Future<List<Found>> future : executor.invokeAll(tasks)) {
                found.addAll(future.get());
            }
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading files", exception);
        } catch (ExecutionException exception) {
            throw new IllegalStateException("a file reader failed", exception.getCause());
        }
        return found;
    }

    /// Reports of one name and content share a hash: those after the first get a number, in the
    /// order of location.
    private static List<Outcome> withIds(List<Found> found) {
        Map<String, Integer> seen = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Found one : found) {
            outcomes.add(
                    switch (one) {
                        case Found.Good good -> {
                            int times = seen.merge(good.hash(), 1, Integer::sum);
                            String suffix = times == 1 ? "" : "-" + times;
                            yield new Outcome.Read(
                                    good.cleaned().report(new ReportId(good.hash() + suffix)));
                        }
                        case Found.Bad bad -> new Outcome.Rejected(bad.place(), bad.reason());
                    });
        }
        return List.copyOf(outcomes);
    }
}
