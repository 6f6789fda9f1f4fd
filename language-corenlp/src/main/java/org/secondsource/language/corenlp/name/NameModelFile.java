package org.secondsource.language.corenlp.name;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.secondsource.language.corenlp.flat.FlatModel;
import org.secondsource.language.corenlp.flat.NameTable;

/// Lays a model out flat from the objects that `CRFClassifier` writes, in its order.
public final class NameModelFile {
    private static final int BUFFER = 1 << 16;

    private final List<String> labels;
    private final List<List<Integer>> known = new ArrayList<>();
    private final Index<String> features;
    private final SeqClassifierFlags flags;
    private final Map<String, String> alike;
    private final double[][] weights;
    private final Collection<String> lowerCaseWords;

    private NameModelFile(ObjectInputStream in) throws IOException, ClassNotFoundException {
        List<Index<CRFLabel>> places = read(in);
        Index<String> classes = read(in);
        labels = List.copyOf(classes.objectsList());
        features = read(in);
        flags = read(in);
        int factories = NameModelFile.<Integer>read(in);
        NERFeatureFactory<CoreLabel> factory = read(in);
        int window = in.readInt();
        if (factories != 1 || window != 2 || places.size() != 2) {
            throw new IOException(
                    "looks at %d words by %d factories, expected 2 by 1"
                            .formatted(window, factories));
        }
        weights = read(in);
        lowerCaseWords = read(in);
        alike = alike(factory);
        for (Index<CRFLabel> each : places) {
            known.add(places(each));
        }
        check();
    }

    /// Lays out a model of the class path.
    ///
    /// @throws UncheckedIOException if it is not there or of another form
    public static FlatModel lay(String resource) {
        try (InputStream zipped = NameModelFile.class.getResourceAsStream("/" + resource)) {
            if (zipped == null) {
                throw new IOException("not on the class path");
            }
            return new NameModelFile(
                            new ObjectInputStream(
                                    new BufferedInputStream(
                                            new GZIPInputStream(zipped, BUFFER), BUFFER)))
                    .laid();
        } catch (IOException e) {
            throw unreadable(resource, e);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw unreadable(resource, new IOException(e));
        }
    }

    private static UncheckedIOException unreadable(String resource, IOException cause) {
        return new UncheckedIOException(
                resource + ": no recogniser's model: " + cause.getMessage(), cause);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "BanSerializableRead"})
    private static <T> T read(ObjectInputStream in) throws IOException, ClassNotFoundException {
        return (T) in.readObject();
    }

    /// The classes of words that are used alike. CoreNLP keeps the table to itself.
    @SuppressWarnings("unchecked")
    private static Map<String, String> alike(NERFeatureFactory<CoreLabel> factory)
            throws IOException {
        try {
            Field lexicon = NERFeatureFactory.class.getDeclaredField("lexicon");
            lexicon.setAccessible(true);
            return (Map<String, String>) Objects.requireNonNull(lexicon.get(factory));
        } catch (ReflectiveOperationException e) {
            throw new IOException("keeps its classes of words elsewhere", e);
        }
    }

    /// The place of a label, or of a pair by `previous * count + label`, for each weight of a row.
    private List<Integer> places(Index<CRFLabel> index) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            int[] label = index.get(i).getLabel();
            places.add(label.length == 1 ? label[0] : label[0] * labels.size() + label[1]);
        }
        return places;
    }

    /// Flags that the recogniser takes for granted.
    private void check() throws IOException {
        boolean asEver =
                flags.wordFunction instanceof AmericanizeFunction
                        && flags.useDistSim
                        && !flags.casedDistSim
                        && flags.numberEquivalenceDistSim
                        && labels.indexOf(flags.backgroundSymbol) == 0;
        if (!asEver) {
            throw new IOException("asks for other features than CoreNLP 4.5.10's models");
        }
    }

    private FlatModel laid() {
        List<Integer> ofLabels = new ArrayList<>();
        List<Integer> ofPairs = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            (features.get(i).endsWith(NameModel.LABEL) ? ofLabels : ofPairs).add(i);
        }
        Set<String> classes = new LinkedHashSet<>(List.of(flags.unknownWordDistSimClass));
        classes.addAll(new TreeSet<>(alike.values()));
        Map<String, Integer> likenesses = new LinkedHashMap<>();
        classes.forEach(likeness -> likenesses.put(likeness, likenesses.size()));
        Map<String, Integer> numbers = HashMap.newHashMap(alike.size());
        alike.forEach((word, likeness) -> numbers.put(word, likenesses.get(likeness)));
        Map<String, Integer> lowerCase = new HashMap<>();
        lowerCaseWords.forEach(word -> lowerCase.put(word, 0));
        return FlatModel.of(
                FlatModel.ofLines(labels),
                settings(ofLabels.size()),
                knownPairs(),
                NameTable.bytes(numbered(ofLabels, ofPairs)),
                weights(ofLabels, ofPairs),
                FlatModel.ofLines(List.copyOf(likenesses.keySet())),
                NameTable.bytes(numbers),
                NameTable.bytes(lowerCase));
    }

    private ByteBuffer settings(int ofLabels) {
        return FlatModel.room(5 * Integer.BYTES)
                .putInt(ofLabels)
                .putInt(flags.wordShape)
                .putInt(flags.disjunctionWidth)
                .putInt(flags.useTitle ? 1 : 0)
                .putInt(flags.maxNGramLeng)
                .flip();
    }

    private ByteBuffer knownPairs() {
        int pairs = labels.size() * labels.size();
        ByteBuffer bytes = FlatModel.room(pairs * Integer.BYTES);
        for (int pair = 0; pair < pairs; pair++) {
            bytes.putInt(known.get(1).contains(pair) ? 1 : 0);
        }
        return bytes.flip();
    }

    private Map<String, Integer> numbered(List<Integer> ofLabels, List<Integer> ofPairs) {
        Map<String, Integer> numbered = new HashMap<>();
        ofLabels.forEach(feature -> numbered.put(features.get(feature), numbered.size()));
        ofPairs.forEach(feature -> numbered.put(features.get(feature), numbered.size()));
        return numbered;
    }

    private ByteBuffer weights(List<Integer> ofLabels, List<Integer> ofPairs) {
        int count = labels.size();
        int size = count * (ofLabels.size() + count * ofPairs.size());
        ByteBuffer bytes = FlatModel.room(size * Double.BYTES);
        ofLabels.forEach(feature -> put(weights[feature], known.get(0), count, bytes));
        ofPairs.forEach(feature -> put(weights[feature], known.get(1), count * count, bytes));
        return bytes.flip();
    }

    private static void put(double[] weights, List<Integer> places, int count, ByteBuffer bytes) {
        double[] row = new double[count];
        for (int i = 0; i < weights.length; i++) {
            row[places.get(i)] = weights[i];
        }
        for (double weight : row) {
            bytes.putDouble(weight);
        }
    }
}
