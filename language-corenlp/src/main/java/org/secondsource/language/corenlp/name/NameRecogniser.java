package org.secondsource.language.corenlp.name;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/// Labels the words of a sentence by a conditional random field: the likeliest row of labels, by
/// Viterbi's algorithm. Gives what CoreNLP's `CRFClassifier` gives in a fraction of the time, since
/// what a word says wherever it stands is summed once (docs/decisions/0021). Serves any number of
/// threads.
public final class NameRecogniser {
    /// Some 2 KB each. The 144 reports of `../shared/eval/attribution/inputs` have 14 thousand
    /// words; what is not kept is worked out each time.
    private static final int MOST_WORDS = 16_000;

    /// Shapes and classes of words; a model knows a thousand.
    private static final int MOST_KINDS = 8_000;

    /// Bits of an id: both of the bounds above fit, with room for threads that come at once.
    private static final int ID_BITS = 14;

    /// Places for features of two or three words, half a megabyte; a place holds what was met last.
    private static final int PLACES = 1 << 16;

    private static final int FEATURE_BITS = 20;
    private static final int JOINT_AT = 40;

    /// The label of words that are no name.
    private static final int NO_NAME = 0;

    private final NameModel model;
    private final int count;
    private final NameWord border;
    private final ConcurrentHashMap<String, NameWord> words = new ConcurrentHashMap<>();
    private final AtomicInteger wordCount = new AtomicInteger();
    private final ConcurrentHashMap<String, Integer> kinds = new ConcurrentHashMap<>();
    private final AtomicInteger kindCount = new AtomicInteger();
    private final AtomicLongArray places = new AtomicLongArray(PLACES);

    /// Features of several words together.
    private enum Joint {
        PREVIOUS_WORD(1, "...", "-PW_CTYPE" + NameModel.LABEL),
        NEXT_WORD(2, "...", "-NW_CTYPE" + NameModel.LABEL),
        PREVIOUS_SHAPE(3, "...", "-PCTYPE" + NameModel.LABEL),
        NEXT_SHAPE(4, "...", "-CNTYPE" + NameModel.LABEL),
        THREE_SHAPES(5, "...", "-PCNTYPE" + NameModel.LABEL),
        SECOND_BEFORE(6, "...", "-PPW_CTYPE" + NameModel.LABEL),
        SECOND_AFTER(7, "...", "-NNW_CTYPE" + NameModel.LABEL),
        TWO_WORDS(8, "-", "-PSEQW2" + NameModel.PAIR),
        TWO_LIKENESSES(9, "-", "-PSEQpcDS" + NameModel.PAIR),
        TWO_SHAPES(10, "-", "-TYPES" + NameModel.PAIR);

        private final long number;
        private final String between;
        private final String end;

        Joint(long number, String between, String end) {
            this.number = number;
            this.between = between;
            this.end = end;
        }
    }

    public NameRecogniser(NameModel model) {
        this.model = model;
        this.count = model.labels().size();
        this.border = new NameWord(model, "", "", "", new NameWord.Ids(0, kind(""), kind("")));
    }

    /// The label of each word, such as "PERSON".
    ///
    /// @param sentence words that have their tags
    public List<String> labels(List<CoreLabel> sentence) {
        NameWord[] found = new NameWord[sentence.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = word(sentence.get(i).word());
        }
        NameRow row = new NameRow(found, sentence, border);
        double[][] ofLabels = new double[found.length][];
        double[][] ofPairs = new double[found.length][];
        for (int i = 0; i < found.length; i++) {
            ofLabels[i] = ofLabels(row, i);
            ofPairs[i] = ofPairs(row, i);
        }
        List<String> labels = new ArrayList<>(found.length);
        for (int label : likeliest(ofLabels, ofPairs)) {
            labels.add(model.labels().get(label));
        }
        return labels;
    }

    private NameWord word(String asWritten) {
        NameWord known = words.get(asWritten);
        if (known != null) {
            return known;
        }
        boolean isFull = words.size() >= MOST_WORDS;
        String spelling = model.spelling(asWritten);
        String shape = model.shape(spelling);
        String likeness = model.likeness(spelling);
        int id = isFull ? -1 : wordCount.incrementAndGet();
        NameWord.Ids ids = new NameWord.Ids(id, kind(shape), kind(likeness));
        NameWord word = new NameWord(model, spelling, shape, likeness, ids);
        NameWord other = isFull ? null : words.putIfAbsent(asWritten, word);
        return other == null ? word : other;
    }

    /// The number of a shape or a class; negative when there are too many.
    private int kind(String name) {
        Integer known = kinds.get(name);
        if (known != null) {
            return known;
        }
        return kinds.size() < MOST_KINDS
                ? kinds.computeIfAbsent(name, fresh -> kindCount.getAndIncrement())
                : -1;
    }

    /// For each label what speaks for it at a word.
    private double[] ofLabels(NameRow row, int at) {
        double[] sum = new double[count];
        NameWord previous = row.word(at - 1);
        NameWord word = row.word(at);
        NameWord next = row.word(at + 1);
        word.addToLabels(sum, previous, next);
        row.addSurroundings(at, model.reach(), sum);
        for (String occurrence : row.occurrences(at)) {
            model.addToLabels(model.feature(occurrence + NameModel.LABEL), sum);
        }
        String shape = word.shape();
        int id = word.ids().shape();
        int before = previous.ids().shape();
        int after = next.ids().shape();
        add(Joint.PREVIOUS_WORD, ids(previous.ids().word(), id), previous.spelling(), shape, sum);
        add(Joint.NEXT_WORD, ids(id, next.ids().word()), shape, next.spelling(), sum);
        add(Joint.PREVIOUS_SHAPE, ids(before, id), previous.shape(), shape, sum);
        add(Joint.NEXT_SHAPE, ids(id, after), shape, next.shape(), sum);
        String two = previous.shape() + Joint.THREE_SHAPES.between + shape;
        add(Joint.THREE_SHAPES, ids(ids(before, id), after), two, next.shape(), sum);
        if (previous.isShort()) {
            NameWord second = row.word(at - 2);
            add(Joint.SECOND_BEFORE, ids(second.ids().word(), id), second.spelling(), shape, sum);
        }
        if (next.isShort()) {
            NameWord second = row.word(at + 2);
            add(Joint.SECOND_AFTER, ids(second.ids().word(), id), second.spelling(), shape, sum);
        }
        return sum;
    }

    /// For each pair of labels what speaks for it at the previous word and a word.
    private double[] ofPairs(NameRow row, int at) {
        double[] sum = new double[count * count];
        NameWord previous = row.word(at - 1);
        NameWord word = row.word(at);
        NameWord.Ids before = previous.ids();
        NameWord.Ids here = word.ids();
        word.addToPairs(sum, previous, row.word(at + 1));
        add(
                Joint.TWO_WORDS,
                ids(before.word(), here.word()),
                previous.spelling(),
                word.spelling(),
                sum);
        add(
                Joint.TWO_LIKENESSES,
                ids(before.likeness(), here.likeness()),
                previous.likeness(),
                word.likeness(),
                sum);
        add(
                Joint.TWO_SHAPES,
                ids(before.shape(), here.shape()),
                previous.shape(),
                word.shape(),
                sum);
        return sum;
    }

    /// Two ids as one, negative where one of them is.
    private static long ids(long first, long second) {
        return first < 0 || second < 0 ? -1 : first << ID_BITS | second;
    }

    private void add(Joint joint, long ids, String first, String second, double[] sum) {
        int feature = feature(joint, ids, first, second);
        if (sum.length == count) {
            model.addToLabels(feature, sum);
        } else {
            model.addToPairs(feature, sum);
        }
    }

    /// A place holds the joint and the ids, and with them the number of the feature, in one `long`,
    /// so that no thread ever sees half of it.
    private int feature(Joint joint, long ids, String first, String second) {
        long key = ids | joint.number << JOINT_AT;
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> -Integer.numberOfTrailingZeros(PLACES));
        long found = ids < 0 ? 0 : places.getPlain(place);
        if (found >>> FEATURE_BITS == key) {
            return (int) (found & (1 << FEATURE_BITS) - 1) - 1;
        }
        int feature = model.feature(first + joint.between + second + joint.end);
        if (ids >= 0) {
            places.setPlain(place, key << FEATURE_BITS | feature + 1);
        }
        return feature;
    }

    private int[] likeliest(double[][] ofLabels, double[][] ofPairs) {
        int[][] from = new int[ofLabels.length][count];
        double[] best = new double[count];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[NO_NAME] = 0;
        for (int i = 0; i < ofLabels.length; i++) {
            double[] next = new double[count];
            for (int label = 0; label < count; label++) {
                next[label] = Double.NEGATIVE_INFINITY;
                for (int previous = 0; previous < count; previous++) {
                    int pair = previous * count + label;
                    double sum = best[previous] + ofPairs[i][pair];
                    if (model.isPair(pair) && sum > next[label]) {
                        next[label] = sum;
                        from[i][label] = previous;
                    }
                }
                next[label] += ofLabels[i][label];
            }
            best = next;
        }
        return traced(from, best);
    }

    private static int[] traced(int[][] from, double[] best) {
        int last = 0;
        for (int label = 1; label < best.length; label++) {
            last = best[label] > best[last] ? label : last;
        }
        int[] row = new int[from.length];
        for (int i = from.length - 1; i >= 0; i--) {
            row[i] = last;
            last = from[i][last];
        }
        return row;
    }
}
