package org.secondsource.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.secondsource.copying.word.WordList;
import org.secondsource.report.Report;

/// What a report is about: its words with their weights, of length 1.
final class WordVector {
    /// Words of a report that are read: news puts first what matters most, and what stands at the
    /// end is background or page furniture.
    private static final int LEAD_WORDS = 260;

    /// How often a word of the title counts.
    private static final double TITLE_COUNT = 2;

    /// How often a word with a capital letter counts: names tell two like happenings apart.
    private static final double CAPITAL_COUNT = 2;

    /// Least weight of a word to count at all: those that stand in more than a third of all news
    /// say nothing of what a report is about, and do not part two reports either.
    private static final double LEAST_WEIGHT = 1;

    /// Weightiest words of each report by which its story is looked up; 40 find no more.
    private static final int INDEXED_WORDS = 25;

    private final long[] stems;
    private final double[] weights;
    private final List<Weighted> weightiest;

    /// @param weights by the key of the word's stem, in order
    private WordVector(SortedMap<Long, Double> weights) {
        this.stems = weights.keySet().stream().mapToLong(Long::longValue).toArray();
        this.weights = weights.values().stream().mapToDouble(Double::doubleValue).toArray();
        this.weightiest = weightiest(weights);
    }

    /// The counts of a report's words by stem, before the rarity of words is known.
    ///
    /// @param all the stems of the whole report
    record Counts(Map<Long, Double> lead, Set<Long> all) {}

    static Counts count(Report report) {
        Map<Long, Double> lead = new HashMap<>();
        WordList title = WordList.of(report.title());
        for (int index = 0; index < title.size(); index++) {
            lead.merge(stemKey(title, index), TITLE_COUNT, Double::sum);
        }
        Set<Long> all = new HashSet<>(lead.keySet());
        WordList text = WordList.of(report.text());
        for (int index = 0; index < text.size(); index++) {
            long key = stemKey(text, index);
            all.add(key);
            if (index < LEAD_WORDS - title.size()) {
                int first = report.text().codePointAt(text.start(index));
                lead.merge(key, Character.isUpperCase(first) ? CAPITAL_COUNT : 1, Double::sum);
            }
        }
        return new Counts(lead, all);
    }

    static WordVector of(Counts counts, RunningRarity rarity) {
        TreeMap<Long, Double> weights = new TreeMap<>();
        counts.lead()
                .forEach((key, count) -> {
                    double rare = rarity.weight(key);
                    if (rare >= LEAST_WEIGHT) {
                        weights.put(key, (1 + Math.log(count)) * rare);
                    }
                });
        double squares = 0;
        for (double weight : weights.values()) {
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        weights.replaceAll((key, weight) -> weight / length);
        return new WordVector(weights);
    }

    /// The cosine of the angle between two reports: 0 where they share no word, 1 where all.
    double likeness(WordVector other) {
        double product = 0;
        int at = 0;
        int otherAt = 0;
        while (at < stems.length && otherAt < other.stems.length) {
            if (stems[at] == other.stems[otherAt]) {
                product += weights[at++] * other.weights[otherAt++];
            } else if (stems[at] < other.stems[otherAt]) {
                at++;
            } else {
                otherAt++;
            }
        }
        return product;
    }

    /// A word with its weight.
    record Weighted(long stem, double weight) {}

    /// The words by which the report is looked up, in order of weight.
    List<Weighted> weightiest() {
        return weightiest;
    }

    private static List<Weighted> weightiest(SortedMap<Long, Double> weights) {
        return weights.entrySet().stream()
                .map(word -> new Weighted(word.getKey(), word.getValue()))
                .sorted(
                        Comparator.comparingDouble((Weighted word) -> -word.weight())
                                .thenComparingLong(Weighted::stem))
                .limit(INDEXED_WORDS)
                .toList();
    }

    private static long stemKey(WordList words, int index) {
        return WordList.keyOf(Stem.of(words.word(index)));
    }
}
