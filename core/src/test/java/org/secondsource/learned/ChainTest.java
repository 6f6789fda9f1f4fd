package org.secondsource.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class ChainTest {
    private static final int WORDS = 5;
    private static final int LABELS = 3;

    private final double[][] own = new double[WORDS][LABELS];
    private final double[][][] steps = new double[WORDS][LABELS][LABELS];

    private Chain random(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < WORDS; i++) {
            for (int label = 0; label < LABELS; label++) {
                own[i][label] = random.nextGaussian() * 2;
                for (int before = 0; before < LABELS; before++) {
                    steps[i][before][label] = random.nextGaussian() * 2;
                }
            }
        }
        return new Chain(own, steps);
    }

    private double score(int[] row) {
        double sum = own[0][row[0]];
        for (int i = 1; i < WORDS; i++) {
            sum += own[i][row[i]] + steps[i][row[i - 1]][row[i]];
        }
        return sum;
    }

    private static int[] row(int number) {
        int[] row = new int[WORDS];
        int rest = number;
        for (int i = 0; i < WORDS; i++) {
            row[i] = rest % LABELS;
            rest /= LABELS;
        }
        return row;
    }

    @Test
    void theBestRowIsTheBestOfAllRows() {
        for (long seed = 0; seed < 50; seed++) {
            int[] best = random(seed).best();
            for (int number = 0; number < Math.pow(LABELS, WORDS); number++) {
                assertThat(score(row(number)))
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(score(best) + 1e-9);
            }
        }
    }

    @Test
    void theProbabilitiesAreThoseOfAllRowsTogether() {
        for (long seed = 0; seed < 20; seed++) {
            Chain chain = random(seed);
            double all = 0;
            double[][] wanted = new double[WORDS][LABELS];
            for (int number = 0; number < Math.pow(LABELS, WORDS); number++) {
                double weight = Math.exp(score(row(number)));
                all += weight;
                for (int i = 0; i < WORDS; i++) {
                    wanted[i][row(number)[i]] += weight;
                }
            }
            double[][] found = chain.probabilities();
            for (int i = 0; i < WORDS; i++) {
                for (int label = 0; label < LABELS; label++) {
                    assertThat(found[i][label])
                            .as("seed %d", seed)
                            .isCloseTo(wanted[i][label] / all, within(1e-9));
                }
            }
        }
    }

    @Test
    void thePairsOfAWordSumToItsProbabilities() {
        Chain chain = random(7);
        double[][][] pairs = chain.pairs();
        double[][] single = chain.probabilities();
        for (int i = 1; i < WORDS; i++) {
            for (int label = 0; label < LABELS; label++) {
                double sum = 0;
                for (int before = 0; before < LABELS; before++) {
                    sum += pairs[i][before][label];
                }
                assertThat(sum).isCloseTo(single[i][label], within(1e-9));
            }
        }
    }
}
