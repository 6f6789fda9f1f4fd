package org.secondsource.app.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.situation.Problem;

/// Tells at the end of a run what was read, what was rejected and why, and what was left undecided,
/// so that no report vanishes silently.
final class ClosingNote {
    /// So many lines of each kind are shown; a folder of thousands would bury the brief.
    private static final int MOST_LINES = 20;

    private final PrintStream error;

    ClosingNote(PrintStream error) {
        this.error = error;
    }

    void print(Picture picture, List<Report> leftOut, Optional<LocalDate> asOf) {
        error.printf(
                Locale.ROOT,
                "Read %s from %s.%n",
                count(picture.reports().size(), "report"),
                count(picture.lineage().origins().size(), "origin"));
        list("Rejected", picture.problems().stream().map(ClosingNote::line).toList());
        list(
                "In a language that is not read, so only compared",
                picture.reports().stream()
                        .filter(report -> !report.isEnglish())
                        .map(report -> report.location() + ": " + language(report))
                        .toList());
        list("Without a date", undated(picture.reports()));
        list(
                "Without a known origin",
                picture.reports().stream()
                        .filter(report -> picture.lineage().originOf(report.id()).isEmpty())
                        .map(Report::location)
                        .toList());
        asOf.ifPresent(day ->
                list(
                        "Left out by --as-of " + day,
                        leftOut.stream().map(ClosingNote::whyLeftOut).toList()));
    }

    /// "German (de)".
    private static String language(Report report) {
        Locale language = Locale.forLanguageTag(report.language());
        String name = language.getDisplayLanguage(Locale.ENGLISH);
        return report.language().equals("und")
                ? "language not known"
                : name + " (" + report.language() + ")";
    }

    private static String line(Problem problem) {
        return problem.location() + ": " + problem.reason();
    }

    private static List<String> undated(List<Report> reports) {
        return reports.stream()
                .filter(report -> report.published().day().isEmpty())
                .map(Report::location)
                .toList();
    }

    private static String whyLeftOut(Report report) {
        return report.location()
                + report.published()
                        .day()
                        .map(day -> ": published " + day)
                        .orElse(": day of publication not known");
    }

    private void list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        error.printf(Locale.ROOT, "%s (%d):%n", title, lines.size());
        lines.stream().limit(MOST_LINES).forEach(line -> error.println("  " + line));
        if (lines.size() > MOST_LINES) {
            error.printf(
                    Locale.ROOT,
                    "  and %d more; --json FILE lists all problems%n",
                    lines.size() - MOST_LINES);
        }
    }

    /// "1 report", "2 reports".
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
