package org.secondsource.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.secondsource.report.Mark;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

final class DatelineYearsTest {
    private static final String MAY = "VELMORA, May 14 (Aurora)";

    @Test
    void aDatelineTakesTheYearOfTheDatedReportsOfItsStory() {
        Report undated = under(MAY);

        assertThat(published(undated, on(2024, 5, 13), on(2024, 5, 16)))
                .containsExactly(
                        Map.entry(
                                undated.id(),
                                new Publication.On(
                                        LocalDate.of(2024, 5, 14), Publication.Basis.STATED, MAY)));
    }

    @Test
    void theNearestYearMayBeTheOneBefore() {
        assertThat(published(under("VELMORA, Dec. 30"), on(2025, 1, 2)).values())
                .extracting(Publication::day)
                .containsExactly(Optional.of(LocalDate.of(2024, 12, 30)));
    }

    @Test
    void theLastDayOfFebruaryFallsInALeapYear() {
        assertThat(published(under("VELMORA, Feb. 29"), on(2025, 1, 10)).values())
                .extracting(Publication::day)
                .containsExactly(Optional.of(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void withoutADatedReportTheDayStaysUnknown() {
        assertThat(published(under(MAY))).isEmpty();
    }

    @Test
    void aDatelineWithoutADayTellsNothing() {
        assertThat(published(under("VELMORA (Aurora)"), on(2024, 5, 13))).isEmpty();
    }

    @Test
    void aKnownDayIsKept() {
        Report known = report("known", MAY, day(2023, 5, 15));

        assertThat(published(known, on(2024, 5, 13))).isEmpty();
    }

    private static Map<ReportId, Publication> published(Report... story) {
        return new DatelineYears().published(List.of(story));
    }

    private static Report under(String dateline) {
        return report("undated", dateline, new Publication.Unknown());
    }

    private static Report on(int year, int month, int day) {
        return report("on-" + day, "VELMORA", day(year, month, day));
    }

    private static Publication day(int year, int month, int day) {
        return new Publication.On(
                LocalDate.of(year, month, day), Publication.Basis.METADATA, "field");
    }

    private static Report report(String id, String dateline, Publication published) {
        return new Report(
                new ReportId(id),
                id,
                "",
                "",
                "",
                "",
                published,
                "en",
                List.of(new Mark(Mark.Kind.DATELINE, dateline)),
                "The harbour of Velmora was closed.",
                List.of());
    }
}
