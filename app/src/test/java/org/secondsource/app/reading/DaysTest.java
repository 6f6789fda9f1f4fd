package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.language.DateRange;

/// A report of Wednesday, 4 June 2025: on which side of it the days lie.
final class DaysTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Turnout in Sunday's poll was 64 percent., 2025-06-01, 2025-06-01
                    The fair of Monday is over., 2025-06-02, 2025-06-02
                    Buses were running late on Tuesday., 2025-06-03, 2025-06-03
                    The crew could be freed on Friday., 2025-06-06, 2025-06-06
                    The crew may have been freed on Tuesday., 2025-06-03, 2025-06-03
                    The poll will be held on Sunday., 2025-06-08, 2025-06-08
                    The ferries stop this weekend., 2025-06-07, 2025-06-08
                    Two ferries sank last weekend., 2025-05-31, 2025-06-01
                    Two ferries sank over the weekend., 2025-05-31, 2025-06-01
                    Two ferries sank the day before yesterday., 2025-06-02, 2025-06-02
                    'The firm must pay by Friday, a court ruled.', 2025-06-06, 2025-06-06
                    """)
    void theTenseOfASentenceTellsTheSideOfItsDay(String sentence, String first, String last) {
        Told told = Told.on("2025-06-04", sentence);

        assertThat(told.reading().times()).hasSize(1);
        assertThat(
                        told.reading()
                                .times()
                                .getFirst()
                                .expression()
                                .resolve(Optional.of(LocalDate.of(2025, 6, 4))))
                .contains(new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The truce began on 30 May and broke the next day. | 2025-05-31
                    The truce began on 30 May. It broke the following day. | 2025-05-31
                    The truce ends in three days. | 2025-06-07
                    The truce began on 30 May. Two days earlier, envoys had met. | 2025-05-28
                    The truce began on 30 May. Two days later, envoys met. | 2025-06-01
                    The pact was signed on Friday, 30 May 2025. | 2025-05-30
                    The truce began on 30 May. It broke on the same day. | 2025-05-30
                    The envoys met on 12 May and again on the 14th. | 2025-05-14
                    The truce ends on Saturday week. | 2025-06-14
                    The pact, dated 30.05.2019, was kept. | 2019-05-30
                    The pact, dated 05/30/2019, was kept. | 2019-05-30
                    """)
    void aDayBesideAnotherCountsFromThatOne(String text, String day) {
        assertThat(
                        Told.on("2025-06-04", text)
                                .reading()
                                .times()
                                .getLast()
                                .expression()
                                .resolve(Optional.of(LocalDate.of(2025, 6, 4))))
                .contains(DateRange.of(LocalDate.parse(day)));
    }

    @Test
    void theNextDayOfNoDayIsUnknown() {
        assertThat(Told.on("2025-06-04", "The crew left the next day.").reading().times())
                .isEmpty();
    }

    @Test
    void aDayOfTheWeekWithinANameIsNoDay() {
        assertThat(Told.on("2025-06-04", "The Sunday Courier closed its office.").reading().times())
                .isEmpty();
    }
}
