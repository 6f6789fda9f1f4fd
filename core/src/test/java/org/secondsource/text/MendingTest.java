package org.secondsource.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MendingTest {
    private static final long SEED = Long.getLong("seed", 20_241_104L);

    @Test
    void aSpanMapsBackAcrossWhatWasLeftOut() {
        Mending.Writer writer = new Mending.Writer("The govern\nment said no.");
        writer.keep(0, 10);
        writer.keep(11, 24);
        Mending mending = writer.finish();

        assertThat(mending.text()).isEqualTo("The government said no.");
        assertThat(mending.toOriginal(new Span(4, 14))).contains(new Span(4, 15));
    }

    @Test
    void insertedCharactersStandNowhereInTheOriginal() {
        Mending.Writer writer = new Mending.Writer("One.Two.");
        writer.keep(0, 4);
        writer.insert(" ");
        writer.keep(4, 8);
        Mending mending = writer.finish();

        assertThat(mending.text()).isEqualTo("One. Two.");
        assertThat(mending.toOriginal(new Span(4, 5))).isEqualTo(Optional.empty());
        assertThat(mending.toOriginal(new Span(0, 9))).contains(new Span(0, 8));
    }

    @Test
    void spansMapBackToTheSameCharactersHoweverOftenATextIsMended() {
        System.out.println("MendingTest seed: " + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            Mending first = randomMending(randomText(random), random);
            Mending both = first.then(randomMending(first.text(), random));
            for (int start = 0; start < both.text().length(); start++) {
                char character = both.text().charAt(start);
                Optional<Span> original = both.toOriginal(new Span(start, start + 1));
                if (character == '+') {
                    assertThat(original).isEmpty();
                } else {
                    assertThat(original.orElseThrow().of(both.original()))
                            .isEqualTo(String.valueOf(character));
                }
            }
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int index = 0; index < length; index++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString().toUpperCase(Locale.ROOT);
    }

    private static Mending randomMending(String text, Random random) {
        Mending.Writer writer = new Mending.Writer(text);
        int at = 0;
        while (at < text.length()) {
            int next = Math.min(text.length(), at + 1 + random.nextInt(5));
            if (random.nextInt(3) > 0) {
                keepWithoutMarks(writer, text, at, next);
            }
            if (random.nextInt(3) == 0) {
                writer.insert("+");
            }
            at = next;
        }
        return writer.finish();
    }

    /// Leaves the marks of an earlier mending out, so that each mark has no original at all.
    private static void keepWithoutMarks(Mending.Writer writer, String text, int from, int to) {
        for (int index = from; index < to; index++) {
            if (text.charAt(index) != '+') {
                writer.keep(index, index + 1);
            }
        }
    }
}
