package org.secondsource.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.report.RawReport;
import org.secondsource.report.Removal;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;

final class TakeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"BC-Quays,2nd add", "1st take", "Take 2", "=3", "(more)", "BC-Quays, Add 1"})
    void aLineOfTheTradeTellsAPart(String line) {
        assertThat(Take.isPart(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BC-Quays", "BC-Quays,2nd Ld-Writethru", "URGENT", "BC-Address 12"})
    void otherLinesTellNone(String line) {
        assertThat(Take.isPart(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'BC-Quays,2nd add', quays",
        "BC-EU--Quays Strike, eu--quays",
        "'a0432 BC-Quay-Strike, 1st Ld', quay-strike",
        "'QUAY-STRIKE, take 2', quay-strike"
    })
    void theSlugNamesTheDispatch(String line, String name) {
        assertThat(Take.slug(line)).contains(name);
    }

    @Test
    void theNumberOfATakeLeavesTheText() {
        TextCleaner cleaner = new TextCleaner(Lexicon.english());
        String text =
                "The bridge at Tarnby was shut to lorries after divers found a crack in it.\n\n"
                        + "Engineers will look at the pier again before the weekend.";

        assertThat(cleaner.clean(RawReport.plain("a.txt", "=2\n\n" + text)).removed())
                .extracting(Removal::reason)
                .contains("take number");
    }
}
