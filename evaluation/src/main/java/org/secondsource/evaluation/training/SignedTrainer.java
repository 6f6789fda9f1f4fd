package org.secondsource.evaluation.training;

import java.util.List;
import org.secondsource.learned.Weights;

/// Learns to tell two labels apart by a sum of weights (logistic regression), each of which may
/// speak for one label only: what has few examples cannot turn a likeness into a difference. Steps
/// along the gradient, each projected back to the signs (FISTA, Beck and Teboulle 2009). One
/// thread, a fixed order and strict arithmetic: the same examples give the same bytes.
final class SignedTrainer {
    private static final int ROUNDS = 600;

    /// The derivative of the logistic function is nowhere larger.
    private static final double STEEPEST = .25;

    private final int[] signs;
    private final double calm;

    /// @param signs by place: 1 where it may only speak for, -1 only against, 0 either
    /// @param calm how much examples a weight has to stand against
    SignedTrainer(int[] signs, double calm) {
        this.signs = signs.clone();
        this.calm = calm;
    }

    /// @param places those that count for it, none twice
    /// @param worth how many examples it counts for
    @SuppressWarnings("ArrayRecordComponent") // they are many, and nobody writes the places
    record Example(int[] places, boolean isRight, double worth) {}

    Weights train(List<Example> examples) {
        double all = 0;
        double filled = 0;
        for (Example example : examples) {
            all += example.worth();
            filled += example.worth() * example.places().length;
        }
        double rate = 1 / (STEEPEST * filled / all + calm / all);
        double[] weights = new double[signs.length];
        double[] ahead = new double[signs.length];
        double pace = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = slope(examples, ahead);
            double next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
            for (int i = 0; i < weights.length; i++) {
                double pull = i == 0 ? 0 : calm * ahead[i];
                double moved = allowed(i, ahead[i] - rate * (slope[i] + pull) / all);
                ahead[i] = moved + (pace - 1) / next * (moved - weights[i]);
                weights[i] = moved;
            }
            pace = next;
        }
        return rounded(weights);
    }

    private double[] slope(List<Example> examples, double[] weights) {
        double[] slope = new double[weights.length];
        for (Example example : examples) {
            double sum = 0;
            for (int place : example.places()) {
                sum += weights[place];
            }
            double probable = 1 / (1 + StrictMath.exp(-sum));
            double off = example.worth() * (probable - (example.isRight() ? 1 : 0));
            for (int place : example.places()) {
                slope[place] += off;
            }
        }
        return slope;
    }

    private double allowed(int place, double weight) {
        return switch (Integer.signum(signs[place])) {
            case 1 -> Math.max(0, weight);
            case -1 -> Math.min(0, weight);
            default -> weight;
        };
    }

    private Weights rounded(double[] weights) {
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(weights.length - 1));
        float[] table = new float[1 << bits];
        for (int i = 0; i < weights.length; i++) {
            table[i] = (float) weights[i];
        }
        return EightBits.of(1, bits, table);
    }
}
