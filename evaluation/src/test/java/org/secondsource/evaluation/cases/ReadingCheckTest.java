package org.secondsource.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReadingCheckTest {
    private static final Quotations CASE =
            new Quotations("1. \"The quay is shut ...\" is Ingrid Falk's, direct.\n");

    private static final List<Map<String, String>> FACTS =
            List.of(
                    Map.of("exact", "The quay is shut", "speaker", "Ingrid Falk"),
                    Map.of("exact", "It is open", "speaker", "Ivar Holt | Ivar"));

    private static List<String> faults(String row) {
        return ReadingCheck.of(row.replace("; ", "\t")).faults(FACTS, CASE);
    }

    @Test
    void aRowHoldsWhereSoManyFactsMeetAllItsConditions() {
        assertThat(faults("1; 1; some; statements; exact has {1}; speaker is {w7-8}")).isEmpty();
        assertThat(faults("1; 1; none; statements; exact has {1}; speaker is {w7-8}")).hasSize(1);
        assertThat(faults("1; 1; some; statements; exact has {1}; speaker is Ivar")).hasSize(1);
        assertThat(faults("1; 1; 2; statements")).isEmpty();
        assertThat(faults("1; 1; some; statements; speaker lists Ivar / Ola")).isEmpty();
    }

    @Test
    void aFieldThatNoFactHasIsAMistakeOfTheTable() {
        assertThatThrownBy(() -> faults("1; 1; some; statements; day is Monday"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day");
    }
}
