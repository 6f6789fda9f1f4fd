package org.secondsource.copying.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// How much a word tells of what a report is about: much where few reports hold it.
///
/// Counts the reports of the run that hold a word, and adds as many imagined ones of other news, so
/// that a run of five reports about one visit does not take the visitor's name for a common word.
public final class WordRarity {
    /// How many imagined reports of other news stand beside those of the run. With few, the words
    /// of a small run's only story count for nothing; with many, a large run's own counts do.
    /// Between 150 and 1,000, B-cubed F1 of each of the four development sets moves by less than
    /// .01 (`score.py stories/…`).
    private static final double IMAGINED_REPORTS = 300;

    /// Share of other news in which a word stands that is not listed as common.
    public static final double SHARE_OF_RARE_WORD = 0.004;

    private static final Map<String, Double> COMMON = read("common-words.tsv");

    private final Map<Long, Double> common;
    private final Map<Long, Integer> holders;
    private final int reports;

    private WordRarity(Map<Long, Double> common, Map<Long, Integer> holders, int reports) {
        this.common = common;
        this.holders = holders;
        this.reports = reports;
    }

    /// The rarity of words in a run of texts.
    ///
    /// @param texts the keys of each text's words, as `WordList` gives them
    /// @param form how the texts' words were changed before their keys were taken
    public static WordRarity of(List<Set<Long>> texts, UnaryOperator<String> form) {
        Map<Long, Integer> holders = new HashMap<>();
        for (Set<Long> text : texts) {
            text.forEach(key -> holders.merge(key, 1, Integer::sum));
        }
        return new WordRarity(commonShares(form), holders, texts.size());
    }

    /// The share of other news in which each common word stands, by the key of its form.
    public static Map<Long, Double> commonShares(UnaryOperator<String> form) {
        Map<Long, Double> common = new HashMap<>();
        COMMON.forEach(
                (word, share) -> common.merge(WordList.keyOf(form.apply(word)), share, Math::max));
        return common;
    }

    /// The rarity of words in news at large, whatever reports are read.
    public static WordRarity ofNews() {
        return of(List.of(), UnaryOperator.identity());
    }

    /// The logarithm of one over the share of reports that hold the word; 0 for one that all hold.
    public double weight(long key) {
        double share = common.getOrDefault(key, SHARE_OF_RARE_WORD);
        double holding = holders.getOrDefault(key, 0) + share * IMAGINED_REPORTS;
        return Math.max(0, Math.log((reports + IMAGINED_REPORTS) / holding));
    }

    private static Map<String, Double> read(String resource) {
        Map<String, Double> shares = new HashMap<>();
        try (InputStream stream = WordRarity.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .forEach(line -> addShare(shares, Double.parseDouble(line[0]), line[1]));
        } catch (IOException failure) {
            throw new UncheckedIOException("resource " + resource, failure);
        }
        return Map.copyOf(shares);
    }

    private static void addShare(Map<String, Double> shares, double share, String words) {
        WordList list = WordList.of(words);
        for (int index = 0; index < list.size(); index++) {
            shares.merge(list.word(index), share, Math::max);
        }
    }
}
