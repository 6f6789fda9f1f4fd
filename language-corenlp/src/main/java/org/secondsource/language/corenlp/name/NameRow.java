package org.secondsource.language.corenlp.name;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The words of a sentence as a name recogniser knows them, with a border before and after.
final class NameRow {
    private static final Set<String> NO_PATTERN = Set.of("NO-OCCURRENCE-PATTERN");

    private final NameWord[] words;
    private final List<CoreLabel> sentence;
    private final NameWord border;

    NameRow(NameWord[] words, List<CoreLabel> sentence, NameWord border) {
        this.words = words.clone();
        this.sentence = sentence;
        this.border = border;
    }

    NameWord word(int at) {
        return at < 0 || at >= words.length ? border : words[at];
    }

    private boolean isName(int at) {
        return at >= 0
                && at < words.length
                && words[at].isCapitalised()
                && sentence.get(at).tag().equals("NNP");
    }

    /// Adds what the words within reach say, each word once on each side.
    void addSurroundings(int at, int reach, double[] sum) {
        for (int i = 1; i <= reach; i++) {
            if (isFirst(at, i, 1)) {
                word(at + i).addAfter(sum);
            }
            if (isFirst(at, i, -1)) {
                word(at - i).addBefore(sum);
            }
        }
    }

    private boolean isFirst(int at, int distance, int direction) {
        String spelling = word(at + direction * distance).spelling();
        for (int i = 1; i < distance; i++) {
            if (word(at + direction * i).spelling().equals(spelling)) {
                return false;
            }
        }
        return true;
    }

    /// Whether and how a capitalised word between others stands elsewhere in the sentence: features
    /// of the model, by its own names.
    Set<String> occurrences(int at) {
        NameWord next = word(at + 1);
        boolean asked =
                word(at).isCapitalised()
                        && next.hasNoCapital()
                        && next.hasLetter()
                        && word(at - 1).hasLetter();
        if (!asked) {
            return NO_PATTERN;
        }
        Set<String> found = new TreeSet<>();
        String spelling = word(at).spelling();
        for (int other = 0; other < words.length; other++) {
            if (Math.abs(other - at) > 2 && words[other].spelling().equals(spelling)) {
                found.add(isName(at - 1) ? afterName(at, other) : alone(at, other));
            }
        }
        return found;
    }

    private String afterName(int at, int other) {
        boolean samePrevious = word(other - 1).spelling().equals(word(at - 1).spelling());
        return (other > at ? "XY-NEXT-OCCURRENCE-" : "XY-PREV-OCCURRENCE-")
                + (samePrevious ? "XY" : "Y");
    }

    /// Looks first at the word that stands nearer to `at` than the other occurrence does.
    private String alone(int at, int other) {
        boolean later = other > at;
        String start = later ? "X-NEXT-OCCURRENCE-" : "X-PREV-OCCURRENCE-";
        int nearer = later ? other - 1 : other + 1;
        int farther = later ? other + 1 : other - 1;
        if (isName(nearer)) {
            return start + "YX";
        }
        return start + (isName(farther) ? "XY" : "X");
    }
}
