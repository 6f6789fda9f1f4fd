package org.secondsource.copying.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class KeyTableTest {
    private static final long SEED = Long.getLong("test.seed", 20261122);

    @Test
    void keysAreNumberedInTheOrderTheyCame() {
        Random random = new Random(SEED);
        for (int most : List.of(0, 1, 2, 3, 100, 1_000)) {
            KeyTable table = new KeyTable(most);
            Set<Long> model = new LinkedHashSet<>();
            for (int round = 0; round < most; round++) {
                long key = random.nextInt(most) * 1024L; // many begin at one slot
                model.add(key);
                assertThat(table.key(table.add(key))).isEqualTo(key);
            }

            assertThat(table.size()).as("seed %d", SEED).isEqualTo(model.size());
            assertThat(model).allSatisfy(key -> assertThat(table.contains(key)).isTrue());
            assertThat(table.contains(-1)).isFalse();
            List<Long> inOrder = List.copyOf(model);
            for (int number = 0; number < inOrder.size(); number++) {
                assertThat(table.find(inOrder.get(number))).isEqualTo(number);
            }
        }
    }
}
