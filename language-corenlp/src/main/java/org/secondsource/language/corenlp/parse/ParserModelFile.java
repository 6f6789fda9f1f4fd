package org.secondsource.language.corenlp.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.secondsource.language.corenlp.flat.FlatModel;

/// Lays a model out flat from the text that CoreNLP ships.
///
/// We read it ourselves because CoreNLP splits seven million numbers into strings, and then works
/// out a table of 240 MB: 4 seconds of processor time, against a third of a second here.
public final class ParserModelFile {
    private ParserModelFile() {}

    /// Lays out a model of the class path.
    ///
    /// @throws UncheckedIOException if it is not there or of another form
    public static FlatModel lay(String resource) {
        try (InputStream zipped = ParserModelFile.class.getResourceAsStream("/" + resource)) {
            if (zipped == null) {
                throw new IOException("not on the class path");
            }
            return lay(new NumberText(new GZIPInputStream(zipped, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + ": no parser's model: " + e.getMessage(), e);
        }
    }

    private static FlatModel lay(NumberText text) throws IOException {
        int words = text.named("dict");
        int tags = text.named("pos");
        int relations = text.named("label");
        int embeddingSize = text.named("embeddingSize");
        int hiddenSize = text.named("hiddenSize");
        int features = text.named("numTokens");
        if (features != ParseState.FEATURES) {
            throw new IOException(
                    "has %d features, expected %d".formatted(features, ParseState.FEATURES));
        }
        text.named("preComputed");
        int values = words + tags + relations;
        int transitions = 2 * (relations - 1) + 1;
        int hidden = hiddenSize * (features * embeddingSize + 1 + transitions);
        ByteBuffer weights = FlatModel.room((values * embeddingSize + hidden) * Float.BYTES);
        List<String> names = new ArrayList<>(values);
        for (int i = 0; i < values; i++) {
            names.add(text.word());
            put(text, embeddingSize, weights);
        }
        put(text, hidden, weights);
        return FlatModel.of(
                FlatModel.ofLines(names),
                FlatModel.room(4 * Integer.BYTES)
                        .putInt(words)
                        .putInt(tags)
                        .putInt(embeddingSize)
                        .putInt(hiddenSize)
                        .flip(),
                weights.flip());
    }

    private static void put(NumberText text, int count, ByteBuffer weights) throws IOException {
        float[] numbers = new float[count];
        text.numbers(numbers, 0, count);
        for (float number : numbers) {
            weights.putFloat(number);
        }
    }
}
