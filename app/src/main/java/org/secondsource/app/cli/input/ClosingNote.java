package org.secondsource.app.cli.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.situation.Problem;

/// Tells at the end of a run what was read, what was rejected and why, and what was left undecided,
/// so that no report vanishes silently.
public final class ClosingNote {
    /// So many lines of each kind are shown; a folder of thousands would bury the brief.
    private static final int MOST_LINES = 20;

    private final StringBuilder note = new StringBuilder();

    private ClosingNote() {}

    /// The note, in lines.
    ///
    /// @param isKept whether the reports are of a situation, which told of what it could not read
    ///   when that came
    static String of(
            Picture picture, List<Report> leftOut, Optional<LocalDate> asOf, boolean isKept) {
        ClosingNote made = new ClosingNote();
        made.write(picture, leftOut, asOf, isKept);
        return made.note.toString();
    }

    private void write(
            Picture picture, List<Report> leftOut, Optional<LocalDate> asOf, boolean isKept) {
        note.append(
                "Read %s from %s.%n"
                        .formatted(
                                count(picture.reports().size(), "report"),
                                count(picture.lineage().origins().size(), "origin")));
        if (isKept && !picture.problems().isEmpty()) {
            note.append(
                    "Rejected: %d; second-source status tells what and why%n"
                            .formatted(picture.problems().size()));
        } else {
            list("Rejected", picture.problems().stream().map(ClosingNote::line).toList());
        }
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

    /// What could not be read, in lines; empty where nothing was.
    public static String rejected(List<Problem> problems) {
        ClosingNote made = new ClosingNote();
        made.list("Rejected", problems.stream().map(ClosingNote::line).toList());
        return made.note.toString();
    }

    private void list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        note.append("%s (%d):%n".formatted(title, lines.size()));
        lines.stream().limit(MOST_LINES).forEach(line -> note.append("  %s%n".formatted(line)));
        if (lines.size() > MOST_LINES) {
            note.append(
                    "  and %d more; --json FILE lists all problems%n"
                            .formatted(lines.size() - MOST_LINES));
        }
    }

    /// "1 report", "2 reports".
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
