package org.secondsource.claim.source;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.secondsource.claim.said.Said;
import org.secondsource.lineage.Lineage;
import org.secondsource.reading.statement.Statement;

/// Tells whether two tellings are one utterance: the same words, whoever is named for them. A
/// misprint and its correction, a spokesman and his body, are told in the same words.
final class Utterance {
    /// Fewer words than this may be the same by chance: "Twelve people died in the fire". Set by
    /// hand: the median news sentence has 23.
    private static final int FEWEST_WORDS = 10;

    /// The same of two newsrooms that tell something themselves.
    private static final int FEWEST_OF_VOICES = 5;

    /// So many words, one behind the other, that are all that one is quoted with and stand in what
    /// the other is quoted with: the same quotation, cut. Set by hand.
    private static final int FEWEST_QUOTED = 7;

    /// Share of words in common (Dice) from which a sentence is the same: a name and a word changed
    /// in ten.
    private static final double LEAST_COMMON = 0.8;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Lineage lineage;

    Utterance(Lineage lineage) {
        this.lineage = lineage;
    }

    /// @param voices whether two newsrooms tell it in their own words, which are never alike
    boolean isOne(Said.InWords a, Said.InWords b, boolean voices) {
        return lineage.isShared(a.cite(), b.cite())
                || hasSameWords(a, b, voices ? FEWEST_OF_VOICES : FEWEST_WORDS);
    }

    private static boolean hasSameWords(Said.InWords a, Said.InWords b, int fewest) {
        List<String> one = words(a);
        List<String> other = words(b);
        if (isQuoted(a) && isQuoted(b) && (isPart(one, other) || isPart(other, one))) {
            return true;
        }
        if (Math.min(one.size(), other.size()) < fewest) {
            return false;
        }
        Map<String, Integer> left = new HashMap<>();
        one.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : other) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (one.size() + other.size()) >= LEAST_COMMON;
    }

    private static boolean isQuoted(Said.InWords said) {
        return said.statement().filter(Statement::direct).isPresent();
    }

    private static boolean isPart(List<String> part, List<String> whole) {
        return part.size() >= FEWEST_QUOTED && Collections.indexOfSubList(whole, part) >= 0;
    }

    private static List<String> words(Said.InWords said) {
        return List.of(NO_LETTERS.split(said.cite().exact().toLowerCase(Locale.ROOT).strip()));
    }
}
