package org.secondsource.report.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.secondsource.report.RawReport;
import org.secondsource.report.Removal;
import org.secondsource.text.Lexicon;

/// Pages as people paste or print them.
final class PastedPagesTest {
    private static final String FIRST =
            "The pilots of Varen stay ashore until Friday, the harbour master said on Monday evening.";
    private static final String SECOND =
            "Two ferries were turned back in the night, and a third waits off the northern cape.";

    private static Cleaned clean(String... lines) {
        return new TextCleaner(Lexicon.english())
                .clean(RawReport.plain("page.txt", String.join("\n", lines)));
    }

    @Test
    void whatStandsBelowALinkToOtherReportsGoesWithIt() {
        Cleaned page =
                clean(
                        "Pilots stay ashore for a week",
                        FIRST,
                        SECOND,
                        "Most read",
                        "1",
                        "Cat rescued",
                        "2",
                        "New baker in Holm");

        assertThat(page.text()).endsWith(SECOND);
        assertThat(page.removed())
                .extracting(Removal::exact)
                .contains("Cat rescued", "New baker in Holm");
    }

    @Test
    void aDayBesideATimeOfReadingIsTheDay() {
        Cleaned page =
                clean("Pilots stay ashore for a week", "4 Nov 2025 · 2 min read", FIRST, SECOND);

        assertThat(page.published().day()).contains(LocalDate.of(2025, 11, 4));
        assertThat(page.text()).doesNotContain("min read");
    }

    @Test
    void theNameOfTheWindowOverAHeadlineNamesTheOutlet() {
        Cleaned page =
                clean(
                        "Varen Tide - Pilots stay ashore for a week",
                        "Printed 12 January 2026 at 10:22",
                        "Pilots stay ashore for a week",
                        FIRST,
                        "Varen Tide - Pilots stay ashore for a week",
                        SECOND);

        assertThat(page.title().value()).isEqualTo("Pilots stay ashore for a week");
        assertThat(page.outlet().value()).isEqualTo("Varen Tide");
        assertThat(page.published().day()).isEmpty();
        assertThat(page.text()).isEqualTo(String.join("\n\n", page.title().value(), FIRST, SECOND));
    }

    @Test
    void whoSpeaksInTurnIsNoDateline() {
        Cleaned page =
                clean("PRESENTER: " + FIRST, "HOLM: " + SECOND, "PRESENTER: Why is that so?");

        assertThat(page.text()).startsWith("PRESENTER: ");
        assertThat(page.marks()).isEmpty();
    }

    @Test
    void aNoteOnTheLetterItselfIsNoText() {
        Cleaned page =
                clean(
                        FIRST,
                        SECOND,
                        "You receive this letter because you signed up. Unsubscribe here.",
                        "The post Pilots stay ashore appeared first on Varen Tide.");

        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }
}
