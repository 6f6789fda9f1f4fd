package org.secondsource.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class QuotationsTest {
    private static final Quotations CASE =
            new Quotations(
                    """
                    # A case

                    1. The title is "Fog over Orrin", and not "Fog".
                    2. title is: Sel's "new" quay

                    ## What the program did

                    It told "Weather".
                    """);

    private static Condition condition(String check, String relation, String value) {
        return Condition.of("1\t" + check + "\ta.txt\ttitle\t" + relation + "\t" + value);
    }

    @Test
    void aPointerStandsForWordsThatTheCaseQuotes() {
        assertThat(CASE.meaning(condition("1", "is", "{2}"))).isEqualTo("Fog");
        assertThat(CASE.meaning(condition("1", "not", "{did 1}"))).isEqualTo("Weather");
        assertThat(CASE.meaning(condition("2", "is", "{after is: }")))
                .isEqualTo("Sel's \"new\" quay");
        assertThat(CASE.meaning(condition("2", "is", "2025-10-14"))).isEqualTo("2025-10-14");
    }

    @Test
    void aPointerAtNothingIsAMistakeOfTheTable() {
        assertThatThrownBy(() -> CASE.meaning(condition("1", "is", "{3}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("check 1 ");
        assertThatThrownBy(() -> CASE.meaning(condition("1", "is", "{after day is }")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRelationHoldsOrDoesNot() {
        assertThat(condition("1", "most", "2").holds("2", "2")).isTrue();
        assertThat(condition("1", "most", "2").holds("3", "2")).isFalse();
        assertThat(condition("1", "most", "2").holds("absent", "2")).isFalse();
        assertThat(condition("1", "lacks", "fog").holds("clear", "fog")).isTrue();
        assertThat(condition("1", "holds", "fog").holds("clear", "fog")).isFalse();
        assertThat(condition("1", "begins", "c").holds("clear", "c")).isTrue();
        assertThat(condition("1", "not", "clear").holds("clear", "clear")).isFalse();
    }
}
