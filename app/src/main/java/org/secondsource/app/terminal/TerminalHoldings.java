package org.secondsource.app.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.secondsource.lineage.Versions;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;

/// Tells what reports a situation holds: of whom, of when, and what could not be read.
public final class TerminalHoldings {
    private static final int MOST_OUTLETS = 12;
    private static final int MOST_DAYS = 10;
    private static final int MOST_VERSIONS = 20;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private final StringBuilder text = new StringBuilder();
    private final Picture picture;

    private TerminalHoldings(Picture picture) {
        this.picture = picture;
    }

    /// @param picture of reports that were at least compared
    public static String of(Picture picture) {
        TerminalHoldings holdings = new TerminalHoldings(picture);
        holdings.reports();
        holdings.outlets();
        holdings.days();
        holdings.versions();
        holdings.rejected();
        return holdings.text.toString();
    }

    private void reports() {
        line(
                "Holds %s in %s of %s"
                        .formatted(
                                count(picture.reports().size(), "report", "reports"),
                                count(picture.stories().size(), "story", "stories"),
                                count(picture.lineage().origins().size(), "origin", "origins")));
        picture.reports().stream()
                .filter(report -> day(report).isPresent())
                .max(
                        Comparator.comparing((Report report) -> day(report).orElseThrow())
                                .thenComparing(Report::id))
                .ifPresent(report ->
                        line(
                                "Newest: %s, %s (%s)"
                                        .formatted(
                                                report.title().isBlank()
                                                        ? "without a title"
                                                        : report.title(),
                                                DAY.format(day(report).orElseThrow()),
                                                report.location())));
    }

    private static Optional<LocalDate> day(Report report) {
        return report.published().day();
    }

    private void outlets() {
        Map<String, Integer> outlets = new HashMap<>();
        for (Report report : picture.reports()) {
            outlets.merge(
                    report.outlet().isBlank() ? "outlet not known" : report.outlet(),
                    1,
                    Integer::sum);
        }
        List<String> lines =
                outlets.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(outlet -> "%5d %s".formatted(outlet.getValue(), outlet.getKey()))
                        .toList();
        list("Reports by outlet", lines, MOST_OUTLETS);
    }

    private void days() {
        TreeMap<LocalDate, Integer> days = new TreeMap<>();
        picture.reports()
                .forEach(report -> day(report).ifPresent(day -> days.merge(day, 1, Integer::sum)));
        int undated = picture.reports().size() - days.values().stream().mapToInt(n -> n).sum();
        Stream<String> none =
                undated == 0 ? Stream.of() : Stream.of("%5d without a day".formatted(undated));
        Stream<String> dated =
                days.descendingMap().entrySet().stream()
                        .map(day -> "%5d %s".formatted(day.getValue(), DAY.format(day.getKey())));
        list("Reports by day, the newest first", Stream.concat(none, dated).toList(), MOST_DAYS);
    }

    private void versions() {
        Map<ReportId, String> places = new HashMap<>();
        picture.reports().forEach(report -> places.put(report.id(), report.location()));
        List<String> lines =
                picture.lineage().versions().stream()
                        .map(versions -> "  " + line(versions, places))
                        .toList();
        list("Published more than once", lines, MOST_VERSIONS);
    }

    private static String line(Versions versions, Map<ReportId, String> places) {
        return "%s (%s) took the place of %s"
                .formatted(
                        places.get(versions.latest()),
                        versions.latest(),
                        String.join(
                                ", ",
                                versions.earlier().stream()
                                        .map(earlier -> places.get(earlier) + " (" + earlier + ")")
                                        .toList()));
    }

    private void rejected() {
        List<String> lines =
                picture.problems().stream()
                        .map(problem -> "  " + problem.location() + ": " + problem.reason())
                        .toList();
        list("Rejected (" + lines.size() + ")", lines, Integer.MAX_VALUE);
    }

    private void list(String title, List<String> lines, int most) {
        if (!lines.isEmpty()) {
            line(title + ":");
            lines.stream().limit(most).forEach(this::line);
            if (lines.size() > most) {
                line("      and %d more".formatted(lines.size() - most));
            }
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
