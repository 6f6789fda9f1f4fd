package org.secondsource.copying.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class KeyCountsTest {
    private static final long SEED = Long.getLong("test.seed", 20261130);

    private final KeyCounts counts = new KeyCounts();
    private final Map<Long, Integer> model = new HashMap<>();

    @Test
    void countsAreThoseOfAMapWhateverIsAddedAndTakenBack() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            long key = random.nextInt(300) * 1024L - 7; // many begin at one slot
            if (random.nextInt(100) < 45 && model.containsKey(key)) {
                int left = model.merge(key, -1, Integer::sum);
                assertThat(counts.remove(key)).as("seed %d", SEED).isEqualTo(left);
                model.remove(key, 0);
            } else {
                assertThat(counts.add(key)).isEqualTo(model.merge(key, 1, Integer::sum));
            }
            if (round % 5_000 == 4_999) {
                counts.halve();
                model.replaceAll((each, count) -> count / 2);
                model.values().removeIf(count -> count == 0);
            }
            assertThat(counts.size()).isEqualTo(model.size());
        }
        assertThatTheyAreThoseOfTheMap();
    }

    @Test
    void whatAnotherCountedOnceIsForgotten() {
        KeyCounts other = new KeyCounts();
        for (long key = 0; key < 100; key++) {
            counts.add(key);
            other.add(key);
            if (key % 3 == 0) {
                other.add(key);
                model.put(key, 1);
            }
        }

        counts.forgetRareOf(other);

        assertThatTheyAreThoseOfTheMap();
    }

    @Test
    void whatWasCountedOnceIsForgotten() {
        for (long key = 0; key < 100; key++) {
            counts.add(key);
            if (key % 3 == 0) {
                counts.add(key);
                model.put(key, 2);
            }
        }

        counts.forgetRareOf(counts);

        assertThatTheyAreThoseOfTheMap();
    }

    @Test
    void whatWasNotCountedCannotBeTakenBack() {
        assertThatThrownBy(() -> counts.remove(0xFADEL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fade");
    }

    private void assertThatTheyAreThoseOfTheMap() {
        assertThat(counts.size()).as("seed %d", SEED).isEqualTo(model.size());
        for (long key = -7; key < 300 * 1024L; key++) {
            if (model.getOrDefault(key, 0) != counts.count(key)) {
                assertThat(counts.count(key)).isEqualTo(model.getOrDefault(key, 0));
            }
        }
    }
}
