package org.secondsource.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class WeightsTest {
    private static final int BITS = 4;
    private static final int LABELS = 2;

    private static Weights some() {
        byte[] table = new byte[LABELS << BITS];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) (i * 7);
        }
        return new Weights(LABELS, BITS, 0.25f, table);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Weights read = Weights.read("some", some().bytes());

        assertThat(read.scores(new int[] {3, 5})).isEqualTo(some().scores(new int[] {3, 5}));
        assertThat(read.bytes()).isEqualTo(some().bytes());
    }

    @Test
    void theScoresOfFeaturesAddUp() {
        double[] both = some().scores(new int[] {1, 2});

        assertThat(both[0])
                .isEqualTo(some().scores(new int[] {1})[0] + some().scores(new int[] {2})[0]);
    }

    @Test
    void aFileWithOneByteChangedIsRefusedWhereverItIs() {
        byte[] bytes = some().bytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            assertThatThrownBy(() -> Weights.read("some.weights", damaged))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("weights some.weights are damaged")
                    .hasMessageContaining("install the program again");
        }
    }

    @Test
    void aFileThatIsCutShortIsRefused() {
        byte[] bytes = some().bytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] damaged = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> Weights.read("some.weights", damaged))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("some.weights");
        }
    }

    @Test
    void aFileThatIsMissingIsRefusedByName() {
        assertThatThrownBy(() -> Weights.beside(WeightsTest.class, "none.weights"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none.weights")
                .hasMessageContaining("install it again");
    }

    @Test
    void aTableOfAnotherSizeIsNoWeights() {
        assertThatThrownBy(() -> new Weights(LABELS, BITS, 1, new byte[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
