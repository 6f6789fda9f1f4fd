package org.secondsource.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondsource.copying.word.WordList;

final class NameIndexTest {
    @Test
    void aNameIsTwoWordsWithACapitalEach() {
        assertThat(keysOf("the mayor, Besa Oduya, met Jean-Marc Pell of Émile Zola school"))
                .isEqualTo(keys("Besa Oduya", "Jean-Marc Pell", "Marc Pell", "Émile Zola"));
    }

    @Test
    void theStartOfASentenceMakesNoName() {
        assertThat(keysOf("They left. Mayor Oduya stayed. “Help Oduya now,” he said"))
                .isEqualTo(keys("Help Oduya"));
    }

    @Test
    void threeWordsInARowAreTwoNames() {
        assertThat(keysOf("with Mayor Besa Oduya")).isEqualTo(keys("Besa Oduya", "Mayor Besa"));
    }

    @Test
    void initialsShortWordsAndWordsApartMakeNone() {
        assertThat(keysOf("a US Navy ship, Al Oduya, Besa\nOduya, Besa  Oduya, B. Oduya"))
                .isEmpty();
    }

    private static long[] keysOf(String text) {
        return NameIndex.names(text).stream().toArray();
    }

    private static long[] keys(String... names) {
        long[] keys = Stream.of(names).mapToLong(WordList::keyOf).toArray();
        Arrays.sort(keys);
        return keys;
    }
}
