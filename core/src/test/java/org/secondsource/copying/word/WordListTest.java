package org.secondsource.copying.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WordListTest {
    private static final long SEED = Long.getLong("test.seed", 20261122);

    /// What words are made of and what stands between them, common and rare.
    private static final String SIGNS = "aZk09 .,'’-–éÉßþЖж漢あกि\u0301\u00AD\u200C𞤀𞤢\n\"(";

    private final Random random = new Random(SEED);

    @Test
    void aWordReadInPlaceHasTheKeyOfTheFoldedWord() {
        for (int round = 0; round < 2_000; round++) {
            WordList words = WordList.of(signs());
            for (int index = 0; index < words.size(); index++) {
                assertThat(words.key(index))
                        .as("seed %d: %s in <%s>", SEED, words.word(index), words.text())
                        .isEqualTo(WordList.keyOf(words.word(index)));
            }
        }
    }

    @Test
    void wordsRiseAndDoNotOverlap() {
        for (int round = 0; round < 500; round++) {
            WordList words = WordList.of(signs());
            for (int index = 1; index < words.size(); index++) {
                assertThat(words.span(index - 1, index).end())
                        .as("seed %d: <%s>", SEED, words.text())
                        .isLessThanOrEqualTo(words.start(index));
            }
        }
    }

    @Test
    void caseAndCompositionMakeNoDifference() {
        String text = "Weiße Straße, ΟΔΟΣ in Athen; naïve Café, İstanbul; ﬁnal Жизнь " + "Ångström";

        assertThat(WordList.of(text.toUpperCase(Locale.ROOT)).keys())
                .isEqualTo(WordList.of(text).keys());
        assertThat(WordList.of(Normalizer.normalize(text, Normalizer.Form.NFD)).keys())
                .isEqualTo(WordList.of(text).keys());
    }

    @Test
    void signsThatShowNothingPartNoWord() {
        assertThat(WordList.of("har\u00ADbour می\u200Cخواهم").keys())
                .isEqualTo(WordList.of("harbour میخواهم").keys());
    }

    private String signs() {
        int[] points = SIGNS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 40)
                .forEach(at -> text.appendCodePoint(points[random.nextInt(points.length)]));
        return text.toString();
    }
}
