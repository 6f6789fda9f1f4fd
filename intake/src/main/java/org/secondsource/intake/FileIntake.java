package org.secondsource.intake;

import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.archive.Memo;
import org.secondsource.intake.format.FieldNames;
import org.secondsource.intake.format.Piece;
import org.secondsource.report.Explanation;
import org.secondsource.report.Fence;
import org.secondsource.report.Intake;
import org.secondsource.report.SourceFile;
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

    private final FileBytes opener;
    private final FileReader reader;
    private final Fence fence;
    private final KeptFinds kept;

    /// @param standardInput read to its end where a location is `-`; not closed
    /// @param threads how many files are read at once, at least 1
    public FileIntake(TextCleaner cleaner, InputStream standardInput, int threads) {
        this(cleaner, standardInput, threads, "");
    }

    private FileIntake(TextCleaner cleaner, InputStream standardInput, int threads, String map) {
        FieldNames common = FieldNames.common();
        this.opener = new FileBytes(standardInput);
        this.reader = new FileReader(cleaner, map.isEmpty() ? common : common.with(map));
        this.fence = new Fence(threads);
        this.kept = new KeptFinds(Memo.NONE, map);
    }

    private FileIntake(FileIntake other, KeptFinds kept) {
        this.opener = other.opener;
        this.reader = other.reader;
        this.fence = other.fence;
        this.kept = kept;
    }

    /// An intake that knows the user's own names of fields.
    ///
    /// @param map such as `text=article.body,title=hl`; empty where there is none
    public static FileIntake mapped(
            TextCleaner cleaner, InputStream standardInput, int threads, String map) {
        return new FileIntake(cleaner, standardInput, threads, map);
    }

    @Override
    public FileIntake with(Memo memo) {
        return new FileIntake(this, kept.in(memo));
    }

    @Override
    public Files find(List<String> locations) {
        return FileFinder.find(locations, opener);
    }

    @Override
    public List<Outcome> read(Files files) {
        return withIds(found(files));
    }

    @Override
    public List<Explanation> explain(List<String> locations) {
        return found(find(locations)).stream()
                .map(one ->
                        switch (one) {
                            case Found.Good good ->
                                    good.cleaned().explanation().withLanguage(good.language());
                            case Found.Bad bad -> Explanation.ofProblem(bad.place(), bad.reason());
                        })
                .toList();
    }

    private List<Found> found(Files files) {
        List<Found> found = new ArrayList<>();
        files.missing()
                .forEach(missing ->
                        found.add(new Found.Bad(missing.location(), 0, missing.reason())));
        List<SourceFile> batch = new ArrayList<>();
        long bytes = 0;
        for (SourceFile file : files.files()) {
            Optional<List<Found>> before = kept.of(file);
            if (before.isPresent()) {
                found.addAll(before.get());
            } else {
                batch.add(file);
            }
            bytes += file.length();
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

    private List<Found> readAll(List<SourceFile> files) {
        List<Fence.Task<List<Piece>>> opening = new ArrayList<>();
        for (SourceFile file : files) {
            opening.add(new Fence.Task<>(MOST_TIME, () -> reader.open(file)));
        }
        List<Fence.Result<List<Piece>>> opened = fence.run(opening);
        List<Part> parts = new ArrayList<>();
        Set<SourceFile> failed = new HashSet<>();
        for (int index = 0; index < files.size(); index++) {
            SourceFile file = files.get(index);
            switch (opened.get(index)) {
                case Fence.Result.Done<List<Piece>> done ->
                        done.value().forEach(piece -> parts.add(new Part(file, piece)));
                case Fence.Result.Failed<List<Piece>> bad -> {
                    failed.add(file);
                    Piece none = new Piece.Bad(file.location(), 0, reason(bad.why()));
                    parts.add(new Part(file, none));
                }
            }
        }
        return reports(parts, failed);
    }

    /// What a file holds.
    private record Part(SourceFile file, Piece piece) {}

    /// @param failed the files of which something may be read another time
    private List<Found> reports(List<Part> parts, Set<SourceFile> failed) {
        List<Fence.Task<Found>> tasks = new ArrayList<>();
        for (Part part : parts) {
            tasks.add(new Fence.Task<>(MOST_TIME, () -> reader.report(part.piece())));
        }
        List<Fence.Result<Found>> results = fence.run(tasks);
        List<Found> found = new ArrayList<>();
        Map<SourceFile, List<Found>> ofFiles = new LinkedHashMap<>();
        for (int index = 0; index < parts.size(); index++) {
            Part part = parts.get(index);
            Found one =
                    switch (results.get(index)) {
                        case Fence.Result.Done<Found> done -> done.value();
                        case Fence.Result.Failed<Found> bad -> {
                            failed.add(part.file());
                            yield unread(part.piece(), reason(bad.why()));
                        }
                    };
            found.add(one);
            ofFiles.computeIfAbsent(part.file(), key -> new ArrayList<>()).add(one);
        }
        failed.forEach(ofFiles::remove);
        kept.keep(ofFiles);
        return found;
    }

    private static Found unread(Piece piece, String reason) {
        return switch (piece) {
            case Piece.Bad bad -> Found.Bad.of(bad);
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

    /// Why a report is not read that its provider has marked as cancelled in another version.
    public static final String WITHDRAWN =
            "found a report that its provider has withdrawn since; it is not read";

    private static List<Found.Bad> withdrawals(List<Found> found) {
        List<Found.Bad> withdrawals = new ArrayList<>();
        for (Found one : found) {
            if (one instanceof Found.Bad bad && bad.withdrawn().isPresent()) {
                withdrawals.add(bad);
            }
        }
        return withdrawals;
    }

    /// Reports of one name and content share a hash: those after the first get a number, in the
    /// order of location. Of those that are the same in all that their file says of them, the first
    /// is read.
    private static List<Outcome> withIds(List<Found> found) {
        Map<String, Integer> seen = new HashMap<>();
        Set<List<Object>> inFiles = new HashSet<>();
        List<Found.Bad> withdrawals = withdrawals(found);
        List<Outcome> outcomes = new ArrayList<>();
        for (Found one : found) {
            outcomes.add(
                    switch (one) {
                        case Found.Good good -> {
                            if (withdrawals.stream().anyMatch(bad -> bad.withdraws(good))) {
                                yield new Outcome.Rejected(good.place(), WITHDRAWN);
                            }
                            if (!inFiles.add(good.allThatIsSaid())) {
                                yield new Outcome.Repeated(good.place(), good.location());
                            }
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
