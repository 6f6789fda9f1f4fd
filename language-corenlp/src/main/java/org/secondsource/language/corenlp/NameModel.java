package org.secondsource.language.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.PaddedList;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The model that ships with one of CoreNLP's name recognisers, a conditional random field (Finkel,
/// Grenager and Manning, "Incorporating Non-local Information into Information Extraction Systems
/// by Gibbs Sampling", ACL 2005): for each feature of a word a weight for each label, or for each
/// pair of neighbouring labels.
///
/// We read the objects that `CRFClassifier` writes, in its order, because it makes the names of all
/// features anew for every word of every sentence, and that is most of its time. Safe for any
/// number of threads.
final class NameModel {
    /// How the names of features of labels end, and of pairs of labels.
    static final String LABEL = "|C";

    static final String PAIR = "|CpC";

    private static final int BUFFER = 1 << 16;

    private final List<String> labels;
    private final int[] singles;
    private final int[] pairs;
    private final Index<String> features;
    private final double[][] weights;
    private final SeqClassifierFlags flags;
    private final NERFeatureFactory<CoreLabel> factory;
    private final Collection<String> lowerCaseWords;

    private NameModel(ObjectInputStream in) throws IOException, ClassNotFoundException {
        List<Index<CRFLabel>> known = read(in);
        Index<String> classes = read(in);
        labels = List.copyOf(classes.objectsList());
        features = read(in);
        flags = read(in);
        int factories = NameModel.<Integer>read(in);
        factory = read(in);
        int window = in.readInt();
        if (factories != 1 || window != 2 || known.size() != 2) {
            throw new IOException(
                    "looks at %d words by %d factories, expected 2 by 1"
                            .formatted(window, factories));
        }
        weights = read(in);
        lowerCaseWords = read(in);
        singles = numbers(known.get(0), labels.size(), 1);
        pairs = numbers(known.get(1), labels.size(), 2);
    }

    /// Reads a model of the class path.
    ///
    /// @throws UncheckedIOException if it is not there or of another form
    static NameModel load(String resource) {
        try (InputStream zipped = NameModel.class.getResourceAsStream("/" + resource)) {
            if (zipped == null) {
                throw new IOException("not on the class path");
            }
            return new NameModel(
                    new ObjectInputStream(
                            new BufferedInputStream(new GZIPInputStream(zipped, BUFFER), BUFFER)));
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

    /// The place of a label's weight, or of a pair's by `previous * count + label`; -1 where the
    /// pair never came when the model was made.
    private static int[] numbers(Index<CRFLabel> known, int count, int length) {
        int[] numbers = new int[length == 1 ? count : count * count];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < known.size(); i++) {
            int[] label = known.get(i).getLabel();
            numbers[length == 1 ? label[0] : label[0] * count + label[1]] = i;
        }
        return numbers;
    }

    List<String> labels() {
        return labels;
    }

    /// The label of words that are no name.
    int background() {
        return labels.indexOf(flags.backgroundSymbol);
    }

    boolean isPair(int pair) {
        return pairs[pair] >= 0;
    }

    /// The number of a feature, -1 where it has no weights.
    int feature(String name) {
        return features.indexOf(name);
    }

    /// Adds the weights of a feature of labels; nothing where it has none.
    void addToLabels(int feature, double[] sum) {
        add(feature, singles, sum);
    }

    /// Adds the weights of a feature of pairs; nothing where it has none.
    void addToPairs(int feature, double[] sum) {
        add(feature, pairs, sum);
    }

    private void add(int feature, int[] places, double[] sum) {
        if (feature < 0) {
            return;
        }
        double[] row = weights[feature];
        for (int i = 0; i < sum.length; i++) {
            if (places[i] >= 0) {
                sum[i] += row[places[i]];
            }
        }
    }

    /// The word as the model knows it: in American spelling.
    String spelling(String word) {
        return flags.wordFunction == null ? word : flags.wordFunction.apply(word);
    }

    /// "Xx" and the like.
    String shape(String spelling) {
        return WordShapeClassifier.wordShape(spelling, flags.wordShape, lowerCaseWords);
    }

    /// The class of words that are used alike. CoreNLP's factory keeps the table to itself, but
    /// leaves what it finds on the word.
    String likeness(String spelling) {
        CoreLabel word = new CoreLabel();
        word.setWord(spelling);
        word.set(CoreAnnotations.ShapeAnnotation.class, "");
        word.setTag("");
        factory.getCliqueFeatures(
                new PaddedList<>(List.of(word), new CoreLabel()), 0, FeatureFactory.cliqueC);
        return word.get(CoreAnnotations.DistSimAnnotation.class);
    }

    /// How many words before and after a word are looked at in no order.
    int reach() {
        return flags.disjunctionWidth;
    }

    boolean knowsTitles() {
        return flags.useTitle;
    }

    /// The longest beginning or end of a word, with the mark of the word's border, that is looked
    /// at.
    int longestPart(int length) {
        return flags.maxNGramLeng < 0 ? length : Math.min(flags.maxNGramLeng, length);
    }
}
