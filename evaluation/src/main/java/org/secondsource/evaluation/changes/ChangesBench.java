package org.secondsource.evaluation.changes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.secondsource.SecondSource;
import org.secondsource.language.LanguageAnalyzer;
import org.secondsource.ledger.PictureChanges;
import org.secondsource.ledger.PictureChanges.Change;
import org.secondsource.report.Intake;
import org.secondsource.situation.Picture;
import org.secondsource.text.Cite;

/// Lays what the program tells as changed from day to day beside what a reader noted.
public final class ChangesBench {
    private final LanguageAnalyzer analyzer;
    private final Reading reading;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> volume = new ArrayList<>();
    private int noted;
    private int told;
    private int lines;
    private int right;

    /// Reads files of reports.
    public interface Reading {
        List<Intake.Outcome> read(List<Path> files) throws IOException;
    }

    public ChangesBench(LanguageAnalyzer analyzer, Reading reading) {
        this.analyzer = analyzer;
        this.reading = reading;
    }

    /// @param list what the reader noted of a situation
    /// @param folder its reports
    public void run(Path list, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Optional<Picture> before = Optional.empty();
        Optional<ReaderDay> last = Optional.empty();
        for (ReaderDay day : ReaderDay.read(list)) {
            day.reports().forEach(name -> files.add(folder.resolve(name)));
            Picture after =
                    new SecondSource(analyzer, 1).read(reading.read(List.copyOf(files)), () -> {});
            if (before.isPresent() && last.isPresent()) {
                compare(
                        day,
                        PictureChanges.of(before.get(), after, last.get().day(), day.day())
                                .changes());
            }
            before = Optional.of(after);
            last = Optional.of(day);
        }
    }

    private void compare(ReaderDay day, List<Change> changes) {
        List<String> shown = changes.stream().map(ChangesBench::line).toList();
        noted += day.noted().size();
        lines += shown.size();
        for (ReaderDay.Noted one : day.noted()) {
            if (shown.stream().anyMatch(one::isToldBy)) {
                told++;
            } else {
                wrong.add("%s not told: %s".formatted(day.day(), one.what()));
            }
        }
        for (String line : shown) {
            if (day.noted().stream().anyMatch(one -> one.isToldBy(line))) {
                right++;
            } else {
                wrong.add("%s not noted: %s".formatted(day.day(), line));
            }
        }
        long fresh =
                changes.stream().filter(one -> one.kind() == PictureChanges.Kind.NEW_CLAIM).count();
        volume.add(
                "%s: %d reports, %d lines, of them %d new claims"
                        .formatted(day.day(), day.reports().size(), shown.size(), fresh));
    }

    /// All that a line tells, with the words that it cites.
    private static String line(Change change) {
        return "%s: %s | %s | %s | %s"
                .formatted(
                        change.kind(),
                        change.text(),
                        change.before(),
                        change.after(),
                        String.join(" ", change.cites().stream().map(Cite::exact).toList()));
    }

    /// What was noted and not told, and what was told and not noted.
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    /// How much there is to read each day.
    public List<String> volume() {
        return List.copyOf(volume);
    }

    public int noted() {
        return noted;
    }

    public int told() {
        return told;
    }

    public int lines() {
        return lines;
    }

    public int right() {
        return right;
    }
}
