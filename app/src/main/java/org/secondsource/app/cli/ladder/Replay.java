package org.secondsource.app.cli.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.secondsource.SecondSource;
import org.secondsource.brief.line.Wording;
import org.secondsource.exchange.page.LadderPage.Turn;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.LadderWeigher;
import org.secondsource.ladder.StepVerdict;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.ladder.form.Outcome;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.text.ReportId;

/// The past of a ladder, each day's picture made anew of the reports published by then.
///
/// @param days the earliest first
public record Replay(List<Day> days) {
    public Replay {
        days = List.copyOf(days);
    }

    /// How a ladder stood on a day.
    ///
    /// @param reports how many were known
    /// @param turned the steps that stood otherwise the day before
    record Day(LadderVerdict verdict, int reports, List<StepVerdict> turned) {
        Day {
            turned = List.copyOf(turned);
        }
    }

    /// @param asOf a day to be shown beside those of the reports
    public static Replay of(
            Picture picture,
            Ladder ladder,
            LocalDate from,
            Optional<LocalDate> asOf,
            SecondSource joiner) {
        List<ReadReport> all = readReports(picture);
        TreeSet<LocalDate> days = new TreeSet<>();
        all.forEach(read -> read.report().published().day().ifPresent(days::add));
        asOf.ifPresent(days::add);
        Map<String, Outcome> before = new HashMap<>();
        List<Day> told = new ArrayList<>();
        for (LocalDate day : days.tailSet(from, true)) {
            List<ReadReport> known = all.stream().filter(read -> isOut(read, day)).toList();
            Picture then = joiner.join(known, List.of());
            LadderVerdict verdict = LadderWeigher.weigh(then, ladder, day);
            List<StepVerdict> turned =
                    verdict.steps().stream()
                            .filter(step -> before.get(step.step().id()) != step.outcome())
                            .toList();
            turned.forEach(step -> before.put(step.step().id(), step.outcome()));
            told.add(new Day(verdict, known.size(), turned));
        }
        return new Replay(told);
    }

    private static boolean isOut(ReadReport read, LocalDate day) {
        return read.report()
                .published()
                .day()
                .filter(published -> !published.isAfter(day))
                .isPresent();
    }

    private static List<ReadReport> readReports(Picture picture) {
        Map<ReportId, Reading> readings = new HashMap<>();
        picture.readings().forEach(reading -> readings.put(reading.report(), reading));
        List<ReadReport> all = new ArrayList<>();
        for (Report report : picture.reports()) {
            Optional.ofNullable(readings.get(report.id()))
                    .ifPresent(reading -> all.add(new ReadReport(report, reading)));
        }
        return all;
    }

    /// The days on which steps turned, for a page.
    List<Turn> turns() {
        return days.stream()
                .filter(day -> !day.turned().isEmpty())
                .map(day -> new Turn(day.verdict().today(), day.reports(), day.turned()))
                .toList();
    }

    /// Every day, and what turned on it.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Day day : days) {
            text.append(day.verdict().today())
                    .append("  ")
                    .append(Wording.count(day.reports(), "report"))
                    .append(day.turned().isEmpty() ? "; nothing changed\n" : "\n");
            day.turned().forEach(step -> tell(day.verdict(), step, text));
        }
        return text.isEmpty() ? "No report is of a known day since then.\n" : text.toString();
    }

    private static void tell(LadderVerdict verdict, StepVerdict step, StringBuilder text) {
        text.append(
                "    %-12s %s%s%n"
                        .formatted(
                                step.step().id(), step.outcome().words(), counts(verdict, step)));
        if (!step.rests().isEmpty()) {
            text.append("        ").append(step.rests()).append('\n');
        }
        text.append("        would change it: ").append(step.wouldChange()).append('\n');
    }

    private static String counts(LadderVerdict verdict, StepVerdict step) {
        return verdict.conditions().stream()
                .filter(condition -> step.step().when().names().contains(condition.name()))
                .map(condition ->
                        "%s %s, %s"
                                .formatted(
                                        condition.name(),
                                        condition.outcome().words(),
                                        Wording.independentSources(condition.count())))
                .collect(Collectors.joining("; ", " (", ")"));
    }
}
