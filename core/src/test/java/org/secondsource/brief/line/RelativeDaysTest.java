package org.secondsource.brief.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class RelativeDaysTest {
    private static final LocalDate THURSDAY = LocalDate.of(2031, 5, 8);

    private static String dated(String text) {
        return RelativeDays.dated(text, THURSDAY);
    }

    @Test
    void aDayThatOnlyItsReportKnowsIsPutBehindIt() {
        assertThat(dated("The council met today.")).isEqualTo("The council met today [Thu 8 May].");
        assertThat(dated("Yesterday two were held, and last night a third."))
                .isEqualTo(
                        "Yesterday [Wed 7 May] two were held, and last night [Wed 7 May] a third.");
        assertThat(dated("It opens tomorrow")).isEqualTo("It opens tomorrow [Fri 9 May]");
    }

    @Test
    void whatHasItsDayOrIsNoDayStays() {
        assertThat(dated("It met today [Thu 8 May].")).isEqualTo("It met today [Thu 8 May].");
        assertThat(dated("Yesterday's vote was close.")).isEqualTo("Yesterday's vote was close.");
        assertThat(RelativeDays.areNone("The council met on Thursday.")).isTrue();
        assertThat(RelativeDays.areNone("The council met today.")).isFalse();
    }
}
