package org.secondsource.benchmarks.measure;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secondsource.intake.FileIntake;
import org.secondsource.report.Intake;
import org.secondsource.report.Report;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;

/// The reports that a benchmark reads, cleaned, and how many words they have.
public record Corpus(List<Report> reports, long words) {
    public Corpus {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("no reports to measure on, expected at least one");
        }
    }

    /// @param limit how many reports are taken at most, the first by id
    public static Corpus of(List<Path> places, int limit) {
        Intake intake =
                new FileIntake(
                        new TextCleaner(Lexicon.english()), InputStream.nullInputStream(), 1);
        List<Report> reports = new ArrayList<>();
        for (Intake.Outcome outcome : intake.read(places.stream().map(Path::toString).toList())) {
            switch (outcome) {
                case Intake.Outcome.Read(Report report) -> reports.add(report);
                case Intake.Outcome.Rejected(String location, String reason) ->
                        System.err.printf("left out: %s: %s%n", location, reason);
                case Intake.Outcome.Repeated(String location, String file) ->
                        System.err.printf("left out: %s: repeated%n", location);
            }
        }
        reports.sort(Comparator.comparing(Report::id));
        List<Report> taken = reports.subList(0, Math.min(limit, reports.size()));
        return new Corpus(taken, taken.stream().mapToLong(Corpus::words).sum());
    }

    private static long words(Report report) {
        return report.text().isBlank() ? 0 : report.text().strip().split("\\s+").length;
    }

    @Override
    public String toString() {
        return "%d reports of %d words".formatted(reports.size(), words);
    }
}
