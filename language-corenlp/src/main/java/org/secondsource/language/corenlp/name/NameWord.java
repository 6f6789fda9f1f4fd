package org.secondsource.language.corenlp.name;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// A word with all that a name recogniser's model says of it wherever it stands: the summed weights
/// of its features as the word that is looked at, as its neighbour, and near it.
///
/// The names of features are the model's; for what CoreNLP's flags ask of them see
/// `NERFeatureFactory`.
final class NameWord {
    private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

    /// What CoreNLP writes in some places where no word is.
    private static final String NOTHING = "null";

    private final NameModel model;
    private final Ids ids;
    private final String spelling;
    private final String shape;
    private final String likeness;
    private final double[] itself;
    private final double[] asPrevious;
    private final double[] asNext;
    private final double[] somewhereBefore;
    private final double[] somewhereAfter;
    private final double[] pairItself;
    private final double[] pairAsPrevious;
    private final double[] pairAsNext;

    /// Numbers that tell a word, its shape and its class from others; negative where one has none.
    record Ids(int word, int shape, int likeness) {}

    /// @param spelling as the model spells it; empty for what stands before the first word and
    ///   after the last
    /// @param shape "Xx" and the like
    /// @param likeness the class of words that are used alike
    NameWord(NameModel model, String spelling, String shape, String likeness, Ids ids) {
        this.model = model;
        this.ids = ids;
        this.spelling = spelling;
        this.shape = shape;
        this.likeness = likeness;
        String beside = isBorder() ? NOTHING : likeness;
        itself = isBorder() ? new double[0] : itself();
        asPrevious = labels(spelling + "-PW", beside + "-PDISTSIM", shape + "-PTYPE");
        asNext = labels(spelling + "-NW", beside + "-NDISTSIM", shape + "-NTYPE");
        somewhereBefore = labels(spelling + "-DISJP");
        somewhereAfter = labels(spelling + "-DISJN");
        pairItself =
                pairs(
                        "PSEQ",
                        spelling + "-PSEQW",
                        likeness + "-PSEQcDS",
                        shape + "-PSEQcS",
                        shape + "-TPS2");
        pairAsPrevious = pairs(spelling + "-PSEQpW", likeness + "-PSEQpDS", shape + "-PSEQpS");
        pairAsNext = pairs((isBorder() ? NOTHING : shape) + "-TNS1");
    }

    private double[] itself() {
        Set<String> features = new LinkedHashSet<>();
        features.add("###");
        features.add(likeness + "-DISTSIM");
        features.add(spelling + "-WORD");
        features.add(shape + "-TYPE");
        if (model.knowsTitles() && TITLE.matcher(spelling).matches()) {
            features.add("IS_TITLE");
        }
        String bordered = '<' + spelling + '>';
        int longest = model.longestPart(bordered.length());
        for (int end = 2; end <= longest; end++) {
            features.add('#' + bordered.substring(0, end) + '#');
        }
        for (int start = bordered.length() - longest; start < bordered.length() - 1; start++) {
            features.add('#' + bordered.substring(start) + '#');
        }
        return labels(features.toArray(String[]::new));
    }

    private double[] labels(String... features) {
        double[] sum = new double[model.labels().size()];
        for (String feature : features) {
            model.addToLabels(model.feature(feature + NameModel.LABEL), sum);
        }
        return sum;
    }

    private double[] pairs(String... features) {
        double[] sum = new double[model.labels().size() * model.labels().size()];
        for (String feature : features) {
            model.addToPairs(model.feature(feature + NameModel.PAIR), sum);
        }
        return sum;
    }

    boolean isBorder() {
        return spelling.isEmpty();
    }

    Ids ids() {
        return ids;
    }

    String spelling() {
        return spelling;
    }

    String shape() {
        return shape;
    }

    String likeness() {
        return likeness;
    }

    /// Adds what this and its neighbours say of the labels of this.
    void addToLabels(double[] sum, NameWord previous, NameWord next) {
        add(itself, sum);
        add(previous.asPrevious, sum);
        add(next.asNext, sum);
    }

    /// Adds what it says of a word's labels by standing somewhere before it.
    void addBefore(double[] sum) {
        add(somewhereBefore, sum);
    }

    /// Adds what it says of a word's labels by standing somewhere after it.
    void addAfter(double[] sum) {
        add(somewhereAfter, sum);
    }

    /// Adds what this and its neighbours say of the pair of labels of the previous word and this.
    void addToPairs(double[] sum, NameWord previous, NameWord next) {
        add(pairItself, sum);
        add(previous.pairAsPrevious, sum);
        add(next.pairAsNext, sum);
    }

    private static void add(double[] weights, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weights[i];
        }
    }

    /// Short words are looked past, at the next.
    boolean isShort() {
        return spelling.length() <= 3;
    }

    /// Long enough, with a capital first and none after.
    boolean isCapitalised() {
        if (spelling.length() < 2 || !isCapital(spelling.charAt(0))) {
            return false;
        }
        return spelling.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    boolean hasNoCapital() {
        return !spelling.isEmpty() && spelling.chars().noneMatch(Character::isUpperCase);
    }

    boolean hasLetter() {
        return spelling.chars().anyMatch(Character::isLetter);
    }
}
