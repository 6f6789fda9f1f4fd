package org.secondsource.language.corenlp.name;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.secondsource.language.corenlp.flat.FlatModel;
import org.secondsource.language.corenlp.flat.NameTable;

/// The model that ships with one of CoreNLP's name recognisers, a conditional random field (Finkel,
/// Grenager and Manning, "Incorporating Non-local Information into Information Extraction Systems
/// by Gibbs Sampling", ACL 2005): for each feature of a word a weight for each label, or for each
/// pair of neighbouring labels. Laid out flat by `NameModelFile`, of which the sections are told
/// here. Safe for any number of threads.
public final class NameModel {
    /// How the names of features of labels end, and of pairs of labels.
    static final String LABEL = "|C";

    static final String PAIR = "|CpC";

    /// The labels, the one of words that are no name first.
    static final int LABELS = 0;

    /// How many features are of labels, then what CoreNLP's flags (`SeqClassifierFlags`) ask for:
    /// `wordShape`, `disjunctionWidth`, `useTitle` as 1 or 0, `maxNGramLeng`.
    static final int SETTINGS = 1;

    /// 1 for each pair of labels that came when the model was made, else 0; by `previous * count +
    /// label`.
    static final int KNOWN_PAIRS = 2;

    /// The features, those of labels first.
    static final int FEATURES = 3;

    /// `count` weights for each feature of labels, then `count * count` for each of pairs.
    static final int WEIGHTS = 4;

    /// The classes of words that are used alike, the one of unknown words first.
    static final int LIKENESSES = 5;

    /// The number of each word's class.
    static final int ALIKE = 6;

    /// Words that were met in lower case when the model was made.
    static final int LOWER_CASE = 7;

    private final List<String> labels;
    private final int labelFeatures;
    private final int shape;
    private final int reach;
    private final boolean knowsTitles;
    private final int longestPart;
    private final IntBuffer knownPairs;
    private final NameTable features;
    private final DoubleBuffer weights;
    private final List<String> likenesses;
    private final NameTable alike;
    private final Set<String> lowerCaseWords;
    private final AmericanizeFunction american = new AmericanizeFunction();

    public NameModel(FlatModel flat) {
        labels = flat.lines(LABELS);
        IntBuffer settings = flat.section(SETTINGS).asIntBuffer();
        labelFeatures = settings.get();
        shape = settings.get();
        reach = settings.get();
        knowsTitles = settings.get() != 0;
        longestPart = settings.get();
        knownPairs = flat.section(KNOWN_PAIRS).asIntBuffer();
        features = new NameTable(flat.section(FEATURES));
        weights = flat.section(WEIGHTS).asDoubleBuffer();
        likenesses = flat.lines(LIKENESSES);
        alike = new NameTable(flat.section(ALIKE));
        lowerCaseWords = new Known(new NameTable(flat.section(LOWER_CASE)));
    }

    List<String> labels() {
        return labels;
    }

    boolean isPair(int pair) {
        return knownPairs.get(pair) != 0;
    }

    /// The number of a feature, -1 where it has no weights.
    int feature(String name) {
        return features.number(name);
    }

    /// Adds the weights of a feature of labels; nothing where it has none.
    void addToLabels(int feature, double[] sum) {
        add(feature * labels.size(), feature, sum);
    }

    /// Adds the weights of a feature of pairs; nothing where it has none.
    void addToPairs(int feature, double[] sum) {
        int first = labelFeatures * labels.size();
        add(first + (feature - labelFeatures) * labels.size() * labels.size(), feature, sum);
    }

    private void add(int row, int feature, double[] sum) {
        if (feature < 0) {
            return;
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights.get(row + i);
        }
    }

    /// The word as the model knows it: in American spelling.
    String spelling(String word) {
        return american.apply(word);
    }

    /// "Xx" and the like.
    String shape(String spelling) {
        return WordShapeClassifier.wordShape(spelling, shape, lowerCaseWords);
    }

    /// The class of words that are used alike: as `NERFeatureFactory` looks it up, by the word in
    /// lower case, its digits all one.
    String likeness(String spelling) {
        String alike =
                WordShapeClassifier.wordShape(
                        spelling.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
        return likenesses.get(Math.max(0, this.alike.number(alike)));
    }

    /// How many words before and after a word are looked at in no order.
    int reach() {
        return reach;
    }

    boolean knowsTitles() {
        return knowsTitles;
    }

    /// The longest beginning or end of a word, with the mark of the word's border, that is looked
    /// at.
    int longestPart(int length) {
        return longestPart < 0 ? length : Math.min(longestPart, length);
    }

    /// Words that one can ask for and not list.
    private static final class Known extends AbstractSet<String> {
        private final NameTable table;

        Known(NameTable table) {
            this.table = table;
        }

        @Override
        public boolean contains(Object word) {
            return word instanceof String known && table.number(known) >= 0;
        }

        @Override
        public Iterator<String> iterator() {
            throw new UnsupportedOperationException("a table has no names");
        }

        @Override
        public int size() {
            throw new UnsupportedOperationException("a table is not counted");
        }
    }
}
