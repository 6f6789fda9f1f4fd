package org.secondsource.brief.line;

import java.util.Set;
import java.util.TreeSet;
import org.secondsource.language.Words;

/// The content words of a text without their endings, for telling whether two texts say the same.
public record Bag(Set<String> words) {
    private static final Set<String> EMPTY =
            Words.of(
                    "a, an, the, of, to, in, on, at, for, and, or, but, with, by, from, as, that,"
                            + " which, who, whom, whose, this, these, those, it, its, he, she, they,"
                            + " his, her, their, is, are, was, were, be, been, being, has, have, had,"
                            + " will, would, could, may, might, said, says, say, not, no, more, than,"
                            + " after, before, into, over, about, up, out, also, there, when, while");
    private static final String[] ENDINGS = {"ing", "ed", "es", "s"};
    private static final int SHORTEST_STEM = 4;

    public Bag {
        words = Set.copyOf(words);
    }

    public static Bag of(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : Wording.bag(text)) {
            if (!EMPTY.contains(word)) {
                words.add(stem(word));
            }
        }
        return new Bag(words);
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    public int size() {
        return words.size();
    }

    private int common(Bag other) {
        boolean smaller = size() <= other.size();
        Bag small = smaller ? this : other;
        Bag large = smaller ? other : this;
        return (int) small.words.stream().filter(large.words::contains).count();
    }

    /// Words in common, as a share of both (Dice 1945), 0 to 1.
    public double likeness(Bag other) {
        int both = size() + other.size();
        return both == 0 ? 0 : 2.0 * common(other) / both;
    }

    /// Share of its own words that another has, 0 to 1.
    public double within(Bag other) {
        return size() == 0 ? 0 : (double) common(other) / size();
    }
}
