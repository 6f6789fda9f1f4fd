package org.secondsource.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.secondsource.report.Intake.Outcome;
import org.secondsource.report.Report;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;

/// Files in a folder, and what intake makes of them.
final class Given {
    static final TextCleaner CLEANER = new TextCleaner(Lexicon.english());

    /// An invented report of two paragraphs.
    static final String FIRST =
            "The strait of Varen is closed to all ships until Friday, the harbour master said on Monday.";

    static final String SECOND =
            "Two ferries were turned back in the night, and the pilots said that the ice was too thick.";

    private final Path folder;

    Given(Path folder) {
        this.folder = folder;
    }

    Given file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolve("..").normalize());
            Files.write(file, bytes);
            return this;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    Given file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    List<Outcome> outcomes() {
        return outcomes("");
    }

    List<Outcome> outcomes(String map) {
        return FileIntake.mapped(CLEANER, new ByteArrayInputStream(new byte[0]), 2, map)
                .read(List.of(folder.toString()));
    }

    List<Report> reports() {
        return reports(outcomes());
    }

    static List<Report> reports(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Read.class::isInstance)
                .map(outcome -> ((Outcome.Read) outcome).report())
                .toList();
    }

    /// The only report.
    Report report() {
        List<Outcome> outcomes = outcomes();
        List<Report> reports = reports(outcomes);
        if (reports.size() != 1) {
            throw new AssertionError("expected one report, found " + outcomes);
        }
        return reports.getFirst();
    }

    /// The reasons of all that is no report.
    List<String> problems() {
        return outcomes().stream()
                .filter(Outcome.Rejected.class::isInstance)
                .map(outcome -> ((Outcome.Rejected) outcome).reason())
                .toList();
    }
}
