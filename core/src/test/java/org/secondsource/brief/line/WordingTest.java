package org.secondsource.brief.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.language.DateRange;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.report.Publication;

final class WordingTest {
    @Test
    void daysAreToldAsAReaderSaysThem() {
        LocalDate monday = LocalDate.of(2024, 11, 4);

        assertThat(Wording.days(DateRange.of(monday))).isEqualTo("Mon 4 Nov 2024");
        assertThat(Wording.days(new DateRange(monday, monday.plusDays(4))))
                .isEqualTo("4 to 8 Nov 2024");
        assertThat(Wording.days(new DateRange(monday.minusDays(7), monday)))
                .isEqualTo("28 Oct to 4 Nov 2024");
        assertThat(Wording.days(DateRange.of(YearMonth.of(2024, 11)))).isEqualTo("Nov 2024");
        assertThat(Wording.days(DateRange.ofYear(2024))).isEqualTo("2024");
    }

    @Test
    void anAmountIsToldWithItsBound() {
        assertThat(Wording.amount(Amount.of(Amount.Bound.MORE_THAN, 7000)))
                .isEqualTo("more than 7,000");
        assertThat(Wording.amount(Amount.between(35, 45))).isEqualTo("35 to 45");
        assertThat(Wording.amount(Amount.of(Amount.Bound.EXACTLY, 2.5))).isEqualTo("2.5");
    }

    @Test
    void sourcesAreCountedInWordsAndNeverCalledConfirmed() {
        assertThat(Wording.independentSources(new SourceCount(1, 1)))
                .isEqualTo("1 independent source");
        assertThat(Wording.independentSources(new SourceCount(1, 2)))
                .isEqualTo("1 or 2 independent sources");
        assertThat(Wording.independentSources(new SourceCount(1, 4)))
                .isEqualTo("1 to 4 independent sources");
        assertThat(Wording.independentSources(new SourceCount(0, 1)))
                .isEqualTo("at most 1 independent source");
    }

    @Test
    void wordsOfAReportBecomeOneSentence() {
        assertThat(Wording.sentence("that the dam\n is safe,")).isEqualTo("The dam is safe.");
        assertThat(Wording.sentence("“we will sign")).isEqualTo("We will sign.");
        assertThat(Wording.sentence("Is it “safe”?")).isEqualTo("Is it “safe”?");
    }

    @Test
    void theCapitalStandsBehindABracketOrQuote() {
        assertThat(Wording.sentence("[harbour office] closed"))
                .isEqualTo("[Harbour office] closed.");
        assertThat(Wording.sentence("“we will sign,” he said"))
                .isEqualTo("“We will sign,” he said.");
    }

    @Test
    void aListIsJoinedAsInSpeech() {
        assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Wording.list(List.of("a", "b", "c"), 2)).isEqualTo("a, b and 1 more");
    }

    @Test
    void aDayThatOnlyOtherReportsTellIsMarkedAsInferred() {
        LocalDate monday = LocalDate.of(2024, 11, 4);

        assertThat(Wording.published(new Publication.On(monday, Publication.Basis.INFERRED, "")))
                .isEqualTo("Mon 4 Nov 2024 (inferred)");
        assertThat(Wording.published(new Publication.On(monday, Publication.Basis.STATED, "")))
                .isEqualTo("Mon 4 Nov 2024");
        assertThat(Wording.published(new Publication.Unknown())).isEqualTo("day not known");
    }

    @Test
    void aDayThatIsNotKnownForSureIsShownAsTheDaysItMayBe() {
        LocalDate first = LocalDate.of(2024, 10, 1);
        LocalDate last = LocalDate.of(2024, 10, 31);

        assertThat(
                        Wording.published(
                                new Publication.Within(
                                        first, last, Publication.Basis.STATED, "October 2024")))
                .isEqualTo("between Tue 1 Oct 2024 and Thu 31 Oct 2024");
    }
}
