package org.secondsource.report.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.report.RawReport;
import org.secondsource.report.Removal;
import org.secondsource.text.Lexicon;

final class PastedMarksTest {
    private static final TextCleaner CLEANER = new TextCleaner(Lexicon.english());
    private static final String TEXT =
            """
            Tarnby bridge shut after crack is found

            The swing bridge at Tarnby was shut to lorries after divers found a crack.

            Engineers will look at the pier again before the weekend, the council said.\
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent from my iPhone",
                "Get Outlook for iOS",
                "--",
                "Page 1 of 1",
                "1/3",
                "2 of 3"
            })
    void pageMarksAndSignaturesOfPastedTextAreTakenOut(String mark) {
        Cleaned cleaned = CLEANER.clean(RawReport.plain("a.txt", TEXT + "\n\n" + mark));

        assertThat(cleaned.text()).endsWith("council said.");
        assertThat(cleaned.removed()).extracting(Removal::exact).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent from the front were two hundred soldiers, and none of them came back.",
                "The count stood at 241555."
            })
    void aSentenceStays(String sentence) {
        Cleaned cleaned = CLEANER.clean(RawReport.plain("a.txt", TEXT + "\n\n" + sentence));

        assertThat(cleaned.text()).endsWith(sentence);
    }
}
