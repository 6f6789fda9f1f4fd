package org.secondsource.evaluation.training;

import org.secondsource.learned.Weights;

/// Rounds weights to the 8 bits that ship.
final class EightBits {
    private static final int MOST = 127;

    private EightBits() {}

    static Weights of(int labels, int bits, float[] weights) {
        float most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float worth = Math.max(most, Float.MIN_NORMAL) / MOST;
        byte[] table = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            table[i] = (byte) Math.round(weights[i] / worth);
        }
        return new Weights(labels, bits, worth, table);
    }
}
