package org.secondsource.language.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// The model that ships with CoreNLP's neural dependency parser: a number for each word, tag and
/// relation that can be a feature, and the weights of the network. See Chen and Manning, "A Fast
/// and Accurate Dependency Parser using Neural Networks", EMNLP 2014, section 3.
///
/// We read the text of the model ourselves because CoreNLP splits seven million numbers into
/// strings, and then works out a table of 240 MB: 4 seconds of processor time, against half a
/// second here.
///
/// Its arrays are handed out as they are, for speed: none may be changed.
final class ParserModel {
    static final String NOTHING = "-NULL-";
    static final String ROOT = "-ROOT-";

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

    private ParserModel(NumberText text) throws IOException {
        wordCount = text.named("dict");
        tagCount = text.named("pos");
        int relationCount = text.named("label");
        embeddingSize = text.named("embeddingSize");
        int hiddenSize = text.named("hiddenSize");
        int features = text.named("numTokens");
        if (features != ParseState.FEATURES) {
            throw new IOException(
                    "has %d features, expected %d".formatted(features, ParseState.FEATURES));
        }
        text.named("preComputed");
        int values = wordCount + tagCount + relationCount;
        List<String> names = new ArrayList<>(values);
        embedding = new float[values * embeddingSize];
        for (int i = 0; i < values; i++) {
            names.add(text.word());
            text.numbers(embedding, i * embeddingSize, embeddingSize);
        }
        words = ids(names, 0, wordCount);
        tags = ids(names, wordCount, wordCount + tagCount);
        relationIds = ids(names, wordCount + tagCount, values);
        relations = List.copyOf(names.subList(wordCount + tagCount + 1, values));
        hidden = rows(text, features * embeddingSize, hiddenSize);
        bias = rows(text, 1, hiddenSize)[0];
        output = rows(text, hiddenSize, 2 * relations.size() + 1);
    }

    /// Reads a model of the class path.
    ///
    /// @throws UncheckedIOException if it is not there or of another form
    static ParserModel load(String resource) {
        try (InputStream zipped = ParserModel.class.getResourceAsStream("/" + resource)) {
            if (zipped == null) {
                throw new IOException("not on the class path");
            }
            return new ParserModel(new NumberText(new GZIPInputStream(zipped, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + ": no parser's model: " + e.getMessage(), e);
        }
    }

    private static float[][] rows(NumberText text, int count, int length) throws IOException {
        float[][] rows = new float[count][length];
        for (float[] row : rows) {
            text.numbers(row, 0, length);
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
