package org.secondsource.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TakeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Take 2 of 3|2|true",
                "Take 3 of 3|3|false",
                "(2nd take)|2|false",
                "ADD 1|2|false",
                "1st add|2|false",
                "BC-Orrin-Ferries, Take 2|2|false",
                "(MORE)|0|true",
                "more to come|0|true"
            })
    void aLineSaysWhichTakeItStandsOver(String line, int number, boolean isFollowed) {
        assertThat(Take.ofLine(line))
                .hasValueSatisfying(take -> {
                    assertThat(take.number()).isEqualTo(number);
                    assertThat(take.isFollowed()).isEqualTo(isFollowed);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferries stay in port (Take 2)|2",
                "Ferries stay in port - 2nd take|2",
                "Take 3: Ferries stay in port|3",
                "ADD 1-Ferries stay in port|2",
                "(2nd take) Ferries stay in port|2"
            })
    void aHeadlineLosesTheMarkOfItsTake(String headline, int number) {
        assertThat(Take.ofHeadline(headline).map(Take::number)).contains(number);
        assertThat(Take.bare(headline)).isEqualTo("Ferries stay in port");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take 5 minutes for the port, mayor asks",
                "Crews take 2 of 3 seats on the council",
                "Ministers add 3 to the list",
                "Second take on the port plan",
                "More ferries to come"
            })
    void aHeadlineOfSuchWordsHasNoMark(String headline) {
        assertThat(Take.ofHeadline(headline)).isEmpty();
    }

    @Test
    void allTakesBearOneSlug() {
        assertThat(Take.slug("BC-Orrin-Ferries, Take 2")).isEqualTo("orrin ferries");
        assertThat(Take.slug("BC-Orrin-Ferries, 1st Ld-Writethru")).isEqualTo("orrin ferries");
        assertThat(Take.slug("ORRIN-FERRIES 2nd take")).isEqualTo("orrin ferries");
    }
}
