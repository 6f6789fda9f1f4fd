package org.secondsource.evaluation.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.secondsource.learned.Chain;
import org.secondsource.learned.Row;
import org.secondsource.learned.Weights;

/// Learns the weights of a chain: gradient steps on the probability of the right labels (Lafferty,
/// McCallum and Pereira 2001), each weight with its own rate (AdaGrad, Duchi, Hazan and Singer
/// 2011), and the mean of the weights over the later rounds. One thread, a fixed order and strict
/// arithmetic: the same rows give the same bytes.
final class ChainTrainer {
    /// How far a step goes, and what is added to the squares, so that the first steps of a rare
    /// place are short. Chosen on the development articles: without it the cues' F1 falls from .80
    /// to .78.
    private static final double RATE = 0.05;

    private static final double CALM = 1;

    private static final double LEAST_GRADIENT = 0.001;
    private static final long SEED = 13;

    /// A place seen in fewer words is not learned: it tells of a single text.
    private static final int FEWEST = 2;

    private final int labels;
    private final int bits;
    private final int mask;
    private final float[] weights;
    private final float[] squares;
    private final float[] means;
    private final byte[] seen;

    ChainTrainer(int labels, int bits) {
        this.labels = labels;
        this.bits = bits;
        this.mask = (1 << bits) - 1;
        this.weights = new float[labels << bits];
        this.squares = new float[labels << bits];
        this.means = new float[labels << bits];
        this.seen = new byte[1 << bits];
    }

    Weights train(List<LabelledRow> rows, int rounds) {
        rows.forEach(this::count);
        List<LabelledRow> order = new ArrayList<>(rows);
        Random random = new Random(SEED);
        int kept = 0;
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (LabelledRow row : order) {
                learn(row);
            }
            if (round >= rounds / 2) {
                kept++;
                for (int i = 0; i < weights.length; i++) {
                    means[i] += weights[i];
                }
            }
        }
        for (int i = 0; i < means.length; i++) {
            means[i] /= kept;
        }
        return EightBits.of(labels, bits, means);
    }

    private void count(LabelledRow row) {
        for (int[] features : row.row().features()) {
            for (int feature : features) {
                int at = feature & mask;
                seen[at] = (byte) Math.min(FEWEST, seen[at] + 1);
            }
        }
    }

    private double[] scores(int[] features) {
        double[] scores = new double[labels];
        for (int feature : features) {
            int at = (feature & mask) * labels;
            for (int label = 0; label < labels; label++) {
                scores[label] += weights[at + label];
            }
        }
        return scores;
    }

    private void learn(LabelledRow labelled) {
        Row row = labelled.row();
        double[][] own = new double[row.size()][];
        double[][][] steps = new double[row.size()][labels][];
        for (int i = 0; i < row.size(); i++) {
            own[i] = scores(row.features()[i]);
            for (int before = 0; before < labels; before++) {
                steps[i][before] = scores(new int[] {Row.step(row.steps()[i], before)});
            }
        }
        Chain chain = new Chain(own, steps);
        double[][] single = chain.probabilities();
        double[][][] pairs = chain.pairs();
        for (int i = 0; i < row.size(); i++) {
            for (int label = 0; label < labels; label++) {
                learnOwn(row.features()[i], label, labelled.labels()[i] == label, single[i][label]);
                for (int before = 0; i > 0 && before < labels; before++) {
                    boolean both =
                            labelled.labels()[i] == label && labelled.labels()[i - 1] == before;
                    int feature = Row.step(row.steps()[i], before);
                    double gradient = (both ? 1 : 0) - pairs[i][before][label];
                    if (Math.abs(gradient) > LEAST_GRADIENT) {
                        step((feature & mask) * labels + label, gradient);
                    }
                }
            }
        }
    }

    private void learnOwn(int[] features, int label, boolean right, double probable) {
        double gradient = (right ? 1 : 0) - probable;
        if (Math.abs(gradient) <= LEAST_GRADIENT) {
            return;
        }
        for (int feature : features) {
            if (seen[feature & mask] >= FEWEST) {
                step((feature & mask) * labels + label, gradient);
            }
        }
    }

    private void step(int at, double gradient) {
        squares[at] += (float) (gradient * gradient);
        weights[at] += (float) (RATE * gradient / Math.sqrt(CALM + squares[at]));
    }
}
