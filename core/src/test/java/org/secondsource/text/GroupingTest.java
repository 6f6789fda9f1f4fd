package org.secondsource.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class GroupingTest {
    private static final long SEED = Long.getLong("test.seed", 20261130);

    @Test
    void whatWasNeverJoinedStandsForItself() {
        assertThat(new Grouping<String>().of("alone")).isEqualTo("alone");
    }

    @Test
    void theLeastStandsForItsGroupInWhateverOrderTheyAreJoined() {
        List<int[]> pairs = new ArrayList<>();
        for (int number = 3; number < 60; number++) {
            pairs.add(new int[] {number, number % 3});
        }
        Random random = new Random(SEED);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(pairs, random);
            Grouping<Integer> grouping = new Grouping<>();
            pairs.forEach(pair -> grouping.join(pair[0], pair[1]));
            for (int number = 0; number < 60; number++) {
                assertThat(grouping.of(number)).as("seed %d", SEED).isEqualTo(number % 3);
            }
        }
    }
}
