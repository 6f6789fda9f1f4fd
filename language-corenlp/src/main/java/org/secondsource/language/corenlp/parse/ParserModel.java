package org.secondsource.language.corenlp.parse;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.secondsource.language.corenlp.flat.FlatModel;

/// The model that ships with CoreNLP's neural dependency parser: a number for each word, tag and
/// relation that can be a feature, and the weights of the network. See Chen and Manning, "A Fast
/// and Accurate Dependency Parser using Neural Networks", EMNLP 2014, section 3.
///
/// Laid out flat by `ParserModelFile`, of which the sections are told here.
///
/// Its arrays are handed out as they are, for speed: none may be changed.
public final class ParserModel {
    static final String NOTHING = "-NULL-";
    static final String ROOT = "-ROOT-";

    /// Words, then tags, then relations.
    static final int NAMES = 0;

    /// How many words and tags, how many numbers in an embedding, how many hidden units.
    static final int SIZES = 1;

    /// All numbers: embeddings, hidden rows, bias, output rows.
    static final int WEIGHTS = 2;

    private static final String UNKNOWN = "-UNKNOWN-";

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final Map<String, Integer> relationIds;
    private final List<String> relations;
    private final int wordCount;
    private final int tagCount;
    private final int embeddingSize;
    private final float[] embedding;
    private final float[][] hidden;
    private final float[] bias;
    private final float[][] output;

    public ParserModel(FlatModel flat) {
        List<String> names = flat.lines(NAMES);
        IntBuffer sizes = flat.section(SIZES).asIntBuffer();
        wordCount = sizes.get();
        tagCount = sizes.get();
        embeddingSize = sizes.get();
        int hiddenSize = sizes.get();
        words = ids(names, 0, wordCount);
        tags = ids(names, wordCount, wordCount + tagCount);
        relationIds = ids(names, wordCount + tagCount, names.size());
        relations = List.copyOf(names.subList(wordCount + tagCount + 1, names.size()));
        FloatBuffer weights = flat.section(WEIGHTS).asFloatBuffer();
        embedding = new float[names.size() * embeddingSize];
        weights.get(embedding);
        hidden = rows(weights, ParseState.FEATURES * embeddingSize, hiddenSize);
        bias = rows(weights, 1, hiddenSize)[0];
        output = rows(weights, hiddenSize, 2 * relations.size() + 1);
    }

    private static float[][] rows(FloatBuffer weights, int count, int length) {
        float[][] rows = new float[count][length];
        for (float[] row : rows) {
            weights.get(row);
        }
        return rows;
    }

    private static Map<String, Integer> ids(List<String> names, int from, int to) {
        Map<String, Integer> ids = HashMap.newHashMap(to - from);
        for (int i = from; i < to; i++) {
            ids.put(names.get(i), i);
        }
        return ids;
    }

    /// The relations of transitions, in their order.
    List<String> relations() {
        return relations;
    }

    int embeddingSize() {
        return embeddingSize;
    }

    int hiddenSize() {
        return bias.length;
    }

    /// `embeddingSize` numbers for each value of a feature.
    float[] embedding() {
        return embedding;
    }

    /// A row for each feature and each number of its embedding: a weight for each hidden unit.
    float[][] hidden() {
        return hidden;
    }

    /// A number for each hidden unit.
    float[] bias() {
        return bias;
    }

    /// A row for each hidden unit: a weight for each transition.
    float[][] output() {
        return output;
    }

    int wordCount() {
        return wordCount;
    }

    int tagCount() {
        return tagCount;
    }

    int relationCount() {
        return embedding.length / embeddingSize - wordCount - tagCount;
    }

    /// The values of tags are numbered after those of words; this counts them from 0.
    int tagNumber(int tag) {
        return tag - wordCount;
    }

    /// The values of relations are numbered after those of tags; this counts them from 0.
    int relationNumber(int relation) {
        return relation - wordCount - tagCount;
    }

    int word(String word) {
        return id(words, word);
    }

    int tag(String tag) {
        return id(tags, tag);
    }

    int relation(String relation) {
        return id(relationIds, relation);
    }

    private static int id(Map<String, Integer> ids, String name) {
        Integer id = ids.get(name);
        return id != null ? id : ids.getOrDefault(UNKNOWN, 0);
    }
}
