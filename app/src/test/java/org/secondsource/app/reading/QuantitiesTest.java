package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    At least 40 homes were destroyed. | at least 40 home destroy
                    More than 300 people were evacuated. | more than 300 person evacuate
                    About 20 boats sank in the storm. | about 20 boat sink
                    Up to 15 houses may be lost. | at most 15 house lose
                    No more than 15 boats sank. | at most 15 boat sink
                    No fewer than 12 villages were flooded. | at least 12 village flood
                    """)
    void theWordsAroundANumberBoundIt(String sentence, String quantity) {
        assertThat(Told.by(sentence).quantities()).containsExactly(quantity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The city spent $4.5 million on the quay. | exactly 4500000 dollar spend
                    Some 30 percent of the fields were flooded. | about 30 percent flood
                    Norway sent two warships to the strait. | exactly 2 warship send
                    """)
    void moneyPercentAndWordsAreQuantities(String sentence, String quantity) {
        assertThat(Told.by(sentence).quantities()).containsExactly(quantity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Between 20 and 30 boats sank. | 20 to 30 boat sink
                    The repair will cost 2 to 3 million euros. | 2000000 to 3000000 euro cost
                    """)
    void aRangeHasTwoEnds(String sentence, String quantity) {
        assertThat(Told.by(sentence).quantities()).containsExactly(quantity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The storm flooded 300 farms, 40 of them in Vik. | 300 farm flood | 40 farm flood
                    Twelve of the 40 houses burned. | 12 house burn | 40 house burn
                    """)
    void aPartCountsWhatItsWholeCounts(String sentence, String one, String other) {
        assertThat(Told.by(sentence).quantities())
                .containsExactly("exactly " + one, "exactly " + other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Berg, 45, has lived in the valley for 20 years and came third in 2019.",
                "The 45-year-old teacher won the 3rd prize.",
                "Route 66 was closed at 9 a.m. on Friday."
            })
    void agesYearsOrdinalsHoursAndLabelsCountNothing(String sentence) {
        assertThat(Told.by(sentence).quantities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The storm left 9 people dead and 14 injured.",
                "Nine people were killed and 14 were injured in the storm."
            })
    void theDeadAndTheInjuredAreCountedApart(String sentence) {
        assertThat(Told.by(sentence).quantities())
                .containsExactly("exactly 9 person kill", "exactly 14 person injure");
    }

    @Test
    void thoseAboardAreCarried() {
        assertThat(Told.by("The ferry carried 120 people aboard when it sank.").quantities())
                .containsExactly("exactly 120 person carry");
    }
}
