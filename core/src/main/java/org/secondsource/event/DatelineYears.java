package org.secondsource.event;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.secondsource.report.Mark;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.report.day.DateReader;
import org.secondsource.report.day.DateReader.Meaning;
import org.secondsource.story.Story;
import org.secondsource.text.ReportId;

/// Gives datelines that print no year, "CITY, May 14 (Agency)", the year that falls nearest to the
/// dated reports of their story. Without a dated report there the day stays unknown.
public final class DatelineYears {
    private final DateReader dateReader = new DateReader();

    private record Candidate(LocalDate date, long distance) {}

    /// The reports, with their day where such a dateline and their story tell it.
    public List<Report> date(List<Report> reports, List<Story> stories) {
        Map<ReportId, Report> dated = new TreeMap<>();
        reports.forEach(report -> dated.put(report.id(), report));
        for (Story story : stories) {
            List<Report> own =
                    story.reports().stream()
                            .flatMap(id -> Optional.ofNullable(dated.get(id)).stream())
                            .toList();
            published(own)
                    .forEach((id, day) ->
                            dated.computeIfPresent(
                                    id, (same, report) -> report.withPublished(day)));
        }
        return List.copyOf(dated.values());
    }

    /// The days of the undated reports that have such a dateline.
    ///
    /// @param reports those of one story
    Map<ReportId, Publication> published(List<Report> reports) {
        Set<LocalDate> days = new TreeSet<>();
        reports.forEach(report -> report.published().day().ifPresent(days::add));
        Map<ReportId, Publication> found = new TreeMap<>();
        for (Report report : reports) {
            if (report.published().day().isEmpty()) {
                published(report, days).ifPresent(on -> found.put(report.id(), on));
            }
        }
        return found;
    }

    private Optional<Publication> published(Report report, Set<LocalDate> days) {
        for (Mark mark : report.marks()) {
            if (mark.kind() == Mark.Kind.DATELINE) {
                for (DateReader.Mention mention : dateReader.find(mark.exact())) {
                    if (mention.meaning() instanceof Meaning.Yearless yearless) {
                        return nearest(yearless.day(), days).map(day -> stated(day, mark));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Publication stated(LocalDate day, Mark dateline) {
        return new Publication.On(day, Publication.Basis.STATED, dateline.exact());
    }

    /// The day in the year in which it lies nearest to any of the days; of two as near, the later.
    private static Optional<LocalDate> nearest(MonthDay monthDay, Set<LocalDate> days) {
        List<Candidate> candidates = new ArrayList<>();
        for (LocalDate day : days) {
            for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
                if (monthDay.isValidYear(year)) {
                    LocalDate date = monthDay.atYear(year);
                    long distance = Math.abs(date.toEpochDay() - day.toEpochDay());
                    candidates.add(new Candidate(date, distance));
                }
            }
        }
        return candidates.stream()
                .min(
                        Comparator.comparingLong(Candidate::distance)
                                .thenComparing(Candidate::date, Comparator.reverseOrder()))
                .map(Candidate::date);
    }
}
