package org.secondsource.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StandsAloneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister will meet his colleague there on Monday",
                "According to which bacteria were found in a tower",
                "17:25 The motor club reports long queues",
                "8.30 a.m. The bridge is closed",
                "The others stayed",
                "Considering the match was held in Vik",
            })
    void whatLeansOnAnotherSentenceDoesNot(String words) {
        assertThat(LineWriter.standsAlone(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister says there are four ships",
                "In Vik there was no quorum",
                "The crew is there in Vik with two boats",
                "At 17:25 the motor club reported long queues",
                "Two men, one of which is known, were held",
            })
    void whatTellsAllOfItDoes(String words) {
        assertThat(LineWriter.standsAlone(words)).isTrue();
    }
}
