package org.secondsource.language.corenlp.parse;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// The network of a parser's model: one hidden layer with the cube for its activation. Serves any
/// number of threads.
///
/// Most of the 18 places are empty in most states. What empty places add to the hidden units is
/// summed once, and a word at a place adds only by what it differs from that: its word, and its tag
/// with its relation. Each such row is worked out when it is first met and then kept, since news
/// uses the same words again and again. Each row is an array of its own and every loop runs over
/// the same index of all its arrays: only then does the compiler make vector instructions of it
/// (docs/decisions/0021).
final class TransitionScorer {
    /// 4 KB each, 192 MB at most; what is not kept is worked out each time.
    private static final int MOST_KEPT = 48_000;

    private final ParserModel model;
    private final int hiddenSize;
    private final int transitions;
    private final int nothingWord;
    private final int nothingTag;
    private final int nothingRelation;
    private final int kindsOfPlace;
    private final float[][] nothing = new float[ParseState.FEATURES][];
    private final float[] empty;
    private final AtomicReferenceArray<float[]> words;
    private final AtomicReferenceArray<float[]> kinds;
    private final AtomicInteger keptCount = new AtomicInteger();

    TransitionScorer(ParserModel model) {
        this.model = model;
        this.hiddenSize = model.hiddenSize();
        this.transitions = model.output()[0].length;
        this.nothingWord = model.word(ParserModel.NOTHING);
        this.nothingTag = model.tag(ParserModel.NOTHING);
        this.nothingRelation = model.relation(ParserModel.NOTHING);
        this.words = new AtomicReferenceArray<>(model.wordCount() * ParseState.PLACES);
        this.kindsOfPlace = model.tagCount() * model.relationCount();
        this.kinds = new AtomicReferenceArray<>(kindsOfPlace * ParseState.PLACES);
        this.empty = model.bias().clone();
        for (int feature = 0; feature < ParseState.FEATURES; feature++) {
            int value = nothingRelation;
            if (feature < ParseState.RELATIONS_AT) {
                value = feature < ParseState.TAGS_AT ? nothingWord : nothingTag;
            }
            nothing[feature] = new float[hiddenSize];
            addValue(nothing[feature], value, feature);
            add(empty, nothing[feature]);
        }
    }

    int transitions() {
        return transitions;
    }

    /// Scores every transition, the best highest.
    ///
    /// @param features the values at each place
    /// @param scores where the scores go
    void score(int[] features, float[] scores) {
        float[][] rows = new float[2 * ParseState.PLACES][];
        int count = 0;
        for (int place = 0; place < ParseState.PLACES; place++) {
            if (features[place] != nothingWord) {
                rows[count++] = word(features[place], place);
                rows[count++] = kind(features, place);
            }
        }
        float[] hidden = empty.clone();
        int i = 0;
        for (; i + 3 < count; i += 4) {
            add(hidden, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
        }
        for (; i < count; i += 2) {
            add(hidden, rows[i], rows[i + 1]);
        }
        for (int unit = 0; unit < hidden.length; unit++) {
            hidden[unit] = hidden[unit] * hidden[unit] * hidden[unit];
        }
        Arrays.fill(scores, 0);
        multiply(hidden, 0, hiddenSize, model.output(), 0, scores);
    }

    /// What a word at a place adds, less what an empty place does.
    private float[] word(int value, int place) {
        int key = value * ParseState.PLACES + place;
        float[] known = words.getAcquire(key);
        if (known != null) {
            return known;
        }
        float[] row = new float[hiddenSize];
        addValue(row, value, place);
        subtract(row, nothing[place]);
        return kept(words, key, row);
    }

    /// What the tag and the relation of the word at a place add, less what an empty place does.
    private float[] kind(int[] features, int place) {
        int tag = features[ParseState.TAGS_AT + place];
        boolean hasRelation = place >= ParseState.CHILDREN_AT;
        int relation = hasRelation ? features[ParseState.relationAt(place)] : nothingRelation;
        int kind = model.tagNumber(tag) * model.relationCount() + model.relationNumber(relation);
        int key = place * kindsOfPlace + kind;
        float[] known = kinds.getAcquire(key);
        if (known != null) {
            return known;
        }
        float[] row = new float[hiddenSize];
        addValue(row, tag, ParseState.TAGS_AT + place);
        subtract(row, nothing[ParseState.TAGS_AT + place]);
        if (hasRelation) {
            addValue(row, relation, ParseState.relationAt(place));
            subtract(row, nothing[ParseState.relationAt(place)]);
        }
        return kept(kinds, key, row);
    }

    private float[] kept(AtomicReferenceArray<float[]> rows, int key, float[] row) {
        if (keptCount.get() < MOST_KEPT && rows.compareAndSet(key, null, row)) {
            keptCount.incrementAndGet();
        }
        return row;
    }

    /// Adds what a value gives as the feature of a number.
    private void addValue(float[] sum, int value, int feature) {
        int size = model.embeddingSize();
        multiply(model.embedding(), value * size, size, model.hidden(), feature * size, sum);
    }

    /// Adds `count` rows, each times its factor, to a sum as long as a row.
    private static void multiply(
            float[] factors, int from, int count, float[][] rows, int first, float[] sum) {
        int i = 0;
        for (; i + 3 < count; i += 4) {
            addFour(factors, from + i, rows, first + i, sum);
        }
        for (; i < count; i++) {
            addScaled(factors[from + i], rows[first + i], sum);
        }
    }

    private static void addFour(float[] factors, int from, float[][] rows, int first, float[] sum) {
        float a = factors[from];
        float b = factors[from + 1];
        float c = factors[from + 2];
        float d = factors[from + 3];
        float[] rowA = rows[first];
        float[] rowB = rows[first + 1];
        float[] rowC = rows[first + 2];
        float[] rowD = rows[first + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a * rowA[i] + b * rowB[i]) + (c * rowC[i] + d * rowD[i]);
        }
    }

    private static void addScaled(float factor, float[] row, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * row[i];
        }
    }

    private static void add(float[] sum, float[] a) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a[i];
        }
    }

    private static void subtract(float[] sum, float[] a) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] -= a[i];
        }
    }

    private static void add(float[] sum, float[] a, float[] b) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += a[i] + b[i];
        }
    }

    private static void add(float[] sum, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
        }
    }
}
