package org.secondsource.reading.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever made a report or its pictures takes no part in what it tells.
final class CreditNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The pier after the storm. ANN LUND / KLM - Getty Images | ANN LUND
                    The pier. Ann Lund / KLM "It fell", he said. | Ann Lund
                    A boat lies on the pier. (KLM Photo/Ann Lund) | Ann Lund
                    The pier. Photo: Ann Lund | Ann Lund
                    Photograph by Ann Lund | Ann Lund
                    It rained. (Reporting by Ann Lund in Oslo; Editing by Jo Berg) | Jo Berg
                    By Ann Lund and Jo Berg | Jo Berg
                    """)
    void makersAreFound(String text, String name) {
        assertThat(CreditNames.in(text)).anyMatch(span -> span.of(text).contains(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The bridge was built by Ann Lund. | Ann Lund
                    Ann Lund said the photo was false. | Ann Lund
                    By Friday Ann Lund had left the town. | Ann Lund
                    The report by Ann Lund names no one. | Ann Lund
                    """)
    void whoeverActsIsNone(String text, String name) {
        assertThat(CreditNames.in(text)).noneMatch(span -> span.of(text).contains(name));
    }
}
