package org.secondsource.intake;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.secondsource.intake.format.FieldNames;
import org.secondsource.intake.format.Piece;
import org.secondsource.report.Explanation;
import org.secondsource.report.Fence;
import org.secondsource.report.Intake;
import org.secondsource.report.cleaning.Cleaned;
import org.secondsource.report.cleaning.HostNames;
import org.secondsource.report.cleaning.RepeatedLines;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.ReportId;

/// Reads reports from files and folders in any of the `Formats`, and from standard input (`-`).
///
/// The outcome depends on the inputs alone: not on their order, the threads, the locale or the
/// clock. One bad file is one `Rejected`, whatever it does to the libraries that read it.
public final class FileIntake implements Intake {
    /// A page takes hundredths of a second; ten times the slowest of a million odd characters.
    private static final Duration MOST_TIME = Duration.ofMinutes(1);

    /// So much is held in memory at once, and at least one file.
    private static final long BATCH_BYTES = 96_000_000;

    private static final int BATCH_FILES = 256;

    private final FileReader reader;
    private final Fence fence;

    /// @param standardInput read to its end where a location is `-`; not closed
    /// @param threads how many files are read at once, at least 1
    public FileIntake(TextCleaner cleaner, InputStream standardInput, int threads) {
        this(cleaner, standardInput, threads, FieldNames.common());
    }

    private FileIntake(
            TextCleaner cleaner, InputStream standardInput, int threads, FieldNames names) {
        this.reader = new FileReader(cleaner, standardInput, names);
        this.fence = new Fence(threads);
    }

    /// An intake that knows the user's own names of fields.
    ///
    /// @param map such as `text=article.body,title=hl`; empty where there is none
    public static FileIntake mapped(
            TextCleaner cleaner, InputStream standardInput, int threads, String map) {
        FieldNames common = FieldNames.common();
        return new FileIntake(
                cleaner, standardInput, threads, map.isEmpty() ? common : common.with(map));
    }

    @Override
    public List<Outcome> read(List<String> locations) {
        return withIds(found(locations));
    }

    @Override
    public List<Explanation> explain(List<String> locations) {
        return found(locations).stream()
                .map(one ->
                        switch (one) {
                            case Found.Good good ->
                                    good.cleaned().explanation().withLanguage(good.language());
                            case Found.Bad bad -> Explanation.ofProblem(bad.place(), bad.reason());
                        })
                .toList();
    }

    private List<Found> found(List<String> locations) {
        FileFinder.Listing files = FileFinder.find(locations);
        List<Found> found = new ArrayList<>(files.missing());
        List<FileFinder.Input> batch = new ArrayList<>();
        long bytes = 0;
        for (FileFinder.Input input : files.inputs()) {
            batch.add(input);
            bytes += input.path().toFile().length();
            if (bytes > BATCH_BYTES || batch.size() == BATCH_FILES) {
                found.addAll(readAll(batch));
                batch.clear();
                bytes = 0;
            }
        }
        found.addAll(readAll(batch));
        found.sort(Comparator.comparing(Found::location).thenComparingInt(Found::number));
        return withoutRepeats(found);
    }

    /// With the names that hosts go by, without the lines that come back in other reports of the
    /// same outlet.
    private static List<Found> withoutRepeats(List<Found> found) {
        List<Cleaned> reports = new ArrayList<>();
        for (Found one : found) {
            if (one instanceof Found.Good good) {
                reports.add(good.cleaned());
            }
        }
        Iterator<Cleaned> clean = RepeatedLines.without(HostNames.named(reports)).iterator();
        List<Found> all = new ArrayList<>();
        for (Found one : found) {
            all.add(
                    switch (one) {
                        case Found.Good good -> good.with(clean.next());
                        case Found.Bad bad -> bad;
                    });
        }
        return all;
    }

    private List<Found> readAll(List<FileFinder.Input> inputs) {
        List<Fence.Task<List<Piece>>> opening = new ArrayList<>();
        for (FileFinder.Input input : inputs) {
            opening.add(new Fence.Task<>(MOST_TIME, () -> reader.open(input)));
        }
        List<Fence.Result<List<Piece>>> opened = fence.run(opening);
        List<Piece> pieces = new ArrayList<>();
        for (int index = 0; index < inputs.size(); index++) {
            switch (opened.get(index)) {
                case Fence.Result.Done<List<Piece>> done -> pieces.addAll(done.value());
                case Fence.Result.Failed<List<Piece>> failed ->
                        pieces.add(
                                new Piece.Bad(
                                        inputs.get(index).location(), 0, reason(failed.why())));
            }
        }
        return reports(pieces);
    }

    private List<Found> reports(List<Piece> pieces) {
        List<Fence.Task<Found>> tasks = new ArrayList<>();
        for (Piece piece : pieces) {
            tasks.add(new Fence.Task<>(MOST_TIME, () -> reader.report(piece)));
        }
        List<Fence.Result<Found>> results = fence.run(tasks);
        List<Found> found = new ArrayList<>();
        for (int index = 0; index < pieces.size(); index++) {
            found.add(
                    switch (results.get(index)) {
                        case Fence.Result.Done<Found> done -> done.value();
                        case Fence.Result.Failed<Found> failed ->
                                unread(pieces.get(index), reason(failed.why()));
                    });
        }
        return found;
    }

    private static Found unread(Piece piece, String reason) {
        return switch (piece) {
            case Piece.Bad bad -> new Found.Bad(bad.location(), bad.number(), bad.reason());
            case Piece.Ready ready ->
                    ready.number() == 0
                            ? new Found.Bad(
                                    ready.content().location(), ready.content().number(), reason)
                            : new Found.Bad(ready.content().place(), ready.number(), reason);
            case Piece.Inner inner ->
                    new Found.Bad(inner.content().location(), inner.content().number(), reason);
        };
    }

    private static String reason(String why) {
        return "found a file that %s, so it was left out; give its text as .txt".formatted(why);
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
                            yield new Outcome.Read(good.report(new ReportId(good.hash() + suffix)));
                        }
                        case Found.Bad bad -> new Outcome.Rejected(bad.place(), bad.reason());
                    });
        }
        return List.copyOf(outcomes);
    }
}
