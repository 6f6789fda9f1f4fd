package org.secondsource.copying.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// How much a word tells of what a report is about: much where little news holds it.
///
/// Counts news at large, whatever reports are read, so that what is told of a pair of reports does
/// not change with a third.
public final class WordRarity {
    /// Share of news in which a word stands that is not listed as common.
    public static final double SHARE_OF_RARE_WORD = 0.004;

    private static final Map<String, Double> COMMON = read("common-words.tsv");

    private final KeyTable common;
    private final double[] weights;

    private WordRarity(Map<Long, Double> shares) {
        this.common = new KeyTable(shares.size());
        this.weights = new double[shares.size()];
        shares.forEach((key, share) -> weights[common.add(key)] = -Math.log(share));
    }

    /// The rarity of words as they are written: of those of English news, and of the function words
    /// of other languages where English has no such word.
    public static WordRarity ofNews() {
        Map<Long, Double> common = new HashMap<>();
        read("function-words.tsv")
                .forEach((word, share) -> common.put(WordList.keyOf(word), share));
        common.putAll(commonShares(UnaryOperator.identity()));
        return new WordRarity(common);
    }

    /// The share of English news in which each common word stands, by the key of its form.
    public static Map<Long, Double> commonShares(UnaryOperator<String> form) {
        Map<Long, Double> common = new HashMap<>();
        COMMON.forEach(
                (word, share) -> common.merge(WordList.keyOf(form.apply(word)), share, Math::max));
        return common;
    }

    /// The logarithm of one over the share of news that holds the word.
    public double weight(long key) {
        int number = common.find(key);
        return number < 0 ? -Math.log(SHARE_OF_RARE_WORD) : weights[number];
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
