package org.secondsource.language.corenlp;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The network of a parser's model: one hidden layer with the cube for its activation. Serves any
/// number of threads.
///
/// What a value at a place adds to the hidden units is worked out when it is first met and then
/// kept, since news uses the same words again and again. The loops run over neighbouring floats, so
/// that the compiler makes vector instructions of them.
final class TransitionScorer {
    /// 4 KB each, 192 MB at most: with the model no more heap than CoreNLP's own table takes. The
    /// 144 reports of `../shared/eval/attribution/inputs` meet 106 thousand; what is not kept is
    /// worked out each time (docs/decisions/0020).
    private static final int MOST_KEPT = 48_000;

    private final ParserModel model;
    private final int hiddenSize;
    private final int transitions;
    private final AtomicReferenceArray<float[]> kept;
    private final AtomicInteger keptCount = new AtomicInteger();

    TransitionScorer(ParserModel model) {
        this.model = model;
        this.hiddenSize = model.hiddenSize();
        this.transitions = model.output().length / hiddenSize;
        this.kept = new AtomicReferenceArray<>(model.valueCount() * ParseState.FEATURES);
    }

    int transitions() {
        return transitions;
    }

    /// Scores every transition, the best highest.
    ///
    /// @param features the values at each place
    /// @param scores where the scores go
    void score(int[] features, float[] scores) {
        float[] hidden = model.bias().clone();
        for (int place = 0; place < features.length; place++) {
            add(hidden, share(features[place], place));
        }
        for (int i = 0; i < hiddenSize; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
        Arrays.fill(scores, 0);
        int i = 0;
        for (; i + 3 < hiddenSize; i += 4) {
            addFour(scores, model.output(), i * transitions, hidden, i);
        }
        for (; i < hiddenSize; i++) {
            addScaled(scores, model.output(), i * transitions, hidden[i]);
        }
    }

    private float[] share(int value, int place) {
        int key = value * ParseState.FEATURES + place;
        float[] known = kept.getAcquire(key);
        if (known != null) {
            return known;
        }
        float[] share = new float[hiddenSize];
        int size = model.embeddingSize();
        int first = value * size;
        int i = 0;
        for (; i + 3 < size; i += 4) {
            int row = (place * size + i) * hiddenSize;
            addFour(share, model.hidden(), row, model.embedding(), first + i);
        }
        for (; i < size; i++) {
            int row = (place * size + i) * hiddenSize;
            addScaled(share, model.hidden(), row, model.embedding()[first + i]);
        }
        if (keptCount.get() < MOST_KEPT && kept.compareAndSet(key, null, share)) {
            keptCount.incrementAndGet();
        }
        return share;
    }

    private static void add(float[] sum, float[] share) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += share[i];
        }
    }

    private static void addScaled(float[] sum, float[] rows, int row, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * rows[row + i];
        }
    }

    private static void addFour(float[] sum, float[] rows, int row, float[] factors, int first) {
        float a = factors[first];
        float b = factors[first + 1];
        float c = factors[first + 2];
        float d = factors[first + 3];
        int rowB = row + sum.length;
        int rowC = rowB + sum.length;
        int rowD = rowC + sum.length;
        for (int i = 0; i < sum.length; i++) {
            sum[i] +=
                    a * rows[row + i]
                            + b * rows[rowB + i]
                            + c * rows[rowC + i]
                            + d * rows[rowD + i];
        }
    }
}
