package org.secondsource.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.secondsource.learned.Feature;
import org.secondsource.learned.Row;
import org.secondsource.learned.Weights;

final class ChainTrainerTest {
    private static final int BITS = 10;
    private static final int ROUNDS = 5;

    /// Rows in which a word has the label of its kind, and label 1 is always followed by label 2.
    private static List<LabelledRow> rows(long seed) {
        Random random = new Random(seed);
        List<LabelledRow> rows = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            int size = 2 + random.nextInt(6);
            int[][] features = new int[size][];
            int[] labels = new int[size];
            for (int i = 0; i < size; i++) {
                boolean after = i > 0 && labels[i - 1] == 1;
                labels[i] = after ? 2 : random.nextInt(2);
                String seen = after ? "plain" : "kind " + labels[i];
                features[i] = new int[] {Feature.of(seen), Feature.of("any")};
            }
            rows.add(new LabelledRow(new Row(features, new int[size]), labels));
        }
        return rows;
    }

    private static byte[] trained() {
        return new ChainTrainer(3, BITS).train(rows(1), ROUNDS).bytes();
    }

    @Test
    void theSameRowsGiveTheSameBytes() {
        assertThat(trained()).isEqualTo(trained());
    }

    @Test
    void aTurkishLocaleAndTwoThreadsChangeNothing() {
        byte[] plain = trained();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            CompletableFuture<byte[]> one =
                    CompletableFuture.supplyAsync(ChainTrainerTest::trained);
            CompletableFuture<byte[]> two =
                    CompletableFuture.supplyAsync(ChainTrainerTest::trained);
            assertThat(one.join()).isEqualTo(plain);
            assertThat(two.join()).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void itLearnsWhatTheWordAndTheLabelBeforeTell() {
        Weights weights = Weights.read("trained", trained());
        for (LabelledRow row : rows(2)) {
            assertThat(weights.chain(row.row()).best()).isEqualTo(row.labels());
        }
    }
}
