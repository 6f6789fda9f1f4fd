package org.secondsource.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.secondsource.evaluation.training.SignedTrainer.Example;
import org.secondsource.learned.Weights;

final class SignedTrainerTest {
    private static final int[] SIGNS = {0, 1, -1, 1};
    private static final double CALM = 1;

    /// Place 1 speaks for, place 2 against, and place 3 seems to speak against, which it may not.
    private static List<Example> examples() {
        Random random = new Random(1);
        List<Example> examples = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            boolean isRight = random.nextBoolean();
            List<Integer> places = new ArrayList<>(List.of(0));
            if (random.nextInt(10) < (isRight ? 8 : 2)) {
                places.add(1);
            }
            if (random.nextInt(10) < (isRight ? 2 : 8)) {
                places.add(2);
            }
            if (random.nextInt(10) < (isRight ? 1 : 9)) {
                places.add(3);
            }
            int[] all = places.stream().mapToInt(Integer::intValue).toArray();
            examples.add(new Example(all, isRight, 1 + number % 3));
        }
        return examples;
    }

    private static Weights trained() {
        return new SignedTrainer(SIGNS, CALM).train(examples());
    }

    private static double of(int place) {
        return trained().scores(new int[] {place})[0];
    }

    @Test
    void whatSpeaksForGetsAWeightForAndWhatSpeaksAgainstOneAgainst() {
        assertThat(of(1)).isGreaterThan(0.5);
        assertThat(of(2)).isLessThan(-0.5);
    }

    @Test
    void aTraitNeverSpeaksAgainstItsSign() {
        assertThat(of(3)).isZero();
    }

    @Test
    void theSameExamplesGiveTheSameBytes() {
        assertThat(trained().bytes()).isEqualTo(trained().bytes());
    }

    @Test
    void aTurkishLocaleAndTwoThreadsChangeNothing() {
        byte[] plain = trained().bytes();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            CompletableFuture<byte[]> one = CompletableFuture.supplyAsync(() -> trained().bytes());
            CompletableFuture<byte[]> two = CompletableFuture.supplyAsync(() -> trained().bytes());
            assertThat(one.join()).isEqualTo(plain);
            assertThat(two.join()).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }
}
