package org.secondsource.report.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.evidence.Candidate;
import org.secondsource.report.DateClue;
import org.secondsource.report.Publication;

final class PublicationDaterTest {
    private static final PublicationDater DATER = new PublicationDater(new DateReader());
    private static final Publication UNKNOWN = new Publication.Unknown();

    private static Publication date(String published, String url, String text) {
        return DATER.date(List.of(new DateClue(DateClue.Kind.PUBLISHED, published)), url, text);
    }

    private static LocalDate day(Publication publication) {
        return publication.day().orElseThrow();
    }

    @Test
    void aNumberOverTwelveIsADay() {
        assertThat(day(date("Published 25/04/2024", "", ""))).isEqualTo("2024-04-25");
        assertThat(day(date("Published 04/25/2024", "", ""))).isEqualTo("2024-04-25");
    }

    @Test
    void theWeekdayPrintedBesideTellsTheOrder() {
        assertThat(day(date("Friday 04/05/2024", "", ""))).isEqualTo("2024-04-05");
        assertThat(day(date("Saturday, 04/05/2024", "", ""))).isEqualTo("2024-05-04");
    }

    @Test
    void theWeekdaysOfTheLeadTellTheOrder() {
        String text = "The ferries will sail again, the harbour master said on Saturday.";

        assertThat(day(date("Posted 04/05/2024", "", text))).isEqualTo("2024-05-04");
    }

    @Test
    void theCountryOfThePageTellsTheOrder() {
        assertThat(day(date("Posted 04/05/2024", "https://harbour.co.uk/a", "")))
                .isEqualTo("2024-05-04");
        assertThat(day(date("Posted 04/05/2024", "https://port.gov/a", "")))
                .isEqualTo("2024-04-05");
    }

    @Test
    void anotherDateOfThePageTellsTheOrder() {
        Publication publication =
                DATER.date(
                        List.of(
                                new DateClue(DateClue.Kind.PUBLISHED, "Posted 04/05/2024"),
                                new DateClue(DateClue.Kind.UPDATED, "Updated 5 May 2024")),
                        "",
                        "");

        assertThat(day(publication)).isEqualTo("2024-05-04");
    }

    @Test
    void dottedDatesBeginWithTheDay() {
        assertThat(day(date("Published 04.05.24, 12:35 PM", "", ""))).isEqualTo("2024-05-04");
    }

    @Test
    void slashesWithoutEvidenceLeaveARange() {
        Publication published = date("Published 04/05/2024", "", "");

        assertThat(published)
                .isEqualTo(
                        new Publication.Within(
                                LocalDate.of(2024, 4, 5),
                                LocalDate.of(2024, 5, 4),
                                Publication.Basis.STATED,
                                "Published 04/05/2024"));
        assertThat(published.day()).isEmpty();
    }

    @Test
    void whatIsKnownOfADayIsShownWhereTheDayItselfIsNot() {
        DateClue slashes = new DateClue(DateClue.Kind.PUBLISHED, "04/05/2024");
        DateClue yearless = new DateClue(DateClue.Kind.OVER_HEADLINE, "4 May");

        assertThat(DATER.judge(List.of(slashes), "", "").verdict().value())
                .isEqualTo("between 2024-04-05 and 2024-05-04");
        assertThat(DATER.judge(List.of(yearless), "", "").verdict().candidates())
                .extracting(Candidate::why)
                .containsExactly("no year is told");
    }

    @Test
    void aFieldThatHoldsAMonthTellsTheMonth() {
        assertThat(field("2025-10")).hasToString("2025-10");
        assertThat(field("October 2025")).hasToString("2025-10");
        assertThat(field("2025-13")).isEqualTo(UNKNOWN);
    }

    private static Publication field(String words) {
        return DATER.date(List.of(new DateClue(DateClue.Kind.FIELD, words)), "", "");
    }

    @Test
    void aDatelineWithoutItsYearIsUnknown() {
        DateClue dateline = new DateClue(DateClue.Kind.DATELINE, "LOWMARK, May 14 (Northwire)");

        assertThat(DATER.date(List.of(dateline), "", "")).isEqualTo(UNKNOWN);
        assertThat(day(DATER.date(List.of(dateline), "https://a.example/2025/ferry", "")))
                .isEqualTo("2025-05-14");
    }

    @Test
    void aPageClockNeverTellsTheDay() {
        DateClue clock = new DateClue(DateClue.Kind.PAGE_CLOCK, "Friday, 11 July 2025");

        assertThat(DATER.date(List.of(clock), "", "")).isEqualTo(UNKNOWN);
    }

    @Test
    void aFieldIsMetadataAndGivesWayToThePrintedDate() {
        DateClue field = new DateClue(DateClue.Kind.FIELD, "2025-05-16T08:00:00Z");
        DateClue printed = new DateClue(DateClue.Kind.PUBLISHED, "14 May 2025");

        assertThat(DATER.date(List.of(field), "", ""))
                .isEqualTo(
                        new Publication.On(
                                LocalDate.of(2025, 5, 16),
                                Publication.Basis.METADATA,
                                "2025-05-16T08:00:00Z"));
        assertThat(day(DATER.date(List.of(field, printed), "", ""))).isEqualTo("2025-05-14");
    }

    @Test
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(date("Published 31.02.2024", "", "")).isEqualTo(UNKNOWN);
        assertThat(date("Published 30 February 2024", "", "")).isEqualTo(UNKNOWN);
    }
}
