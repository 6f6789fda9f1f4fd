package org.secondsource.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.copying.WordList;
import org.secondsource.copying.WordRarity;
import org.secondsource.report.Report;

/// What a report is about: its words with their weights, of length 1.
///
/// @param weights by the key of the word's stem, in order, so that sums come out the same each run
record WordVector(TreeMap<Long, Double> weights) {
    /// Words of a report that are read: news puts first what matters most, and what stands at the
    /// end is background or page furniture.
    private static final int LEAD_WORDS = 260;

    /// How often a word of the title counts.
    private static final double TITLE_COUNT = 2;

    /// How often a word with a capital letter counts: names tell two like happenings apart.
    private static final double CAPITAL_COUNT = 2;

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

    static WordVector of(Counts counts, WordRarity rarity) {
        TreeMap<Long, Double> weights = new TreeMap<>();
        counts.lead()
                .forEach((key, count) -> {
                    double weight = (1 + Math.log(count)) * rarity.weight(key);
                    if (weight > 0) {
                        weights.put(key, weight);
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

    /// The weightiest words, at most `count`, in order of weight.
    List<Long> top(int count) {
        List<Map.Entry<Long, Double>> entries = new ArrayList<>(weights.entrySet());
        entries.sort(
                Comparator.comparingDouble((Map.Entry<Long, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey));
        return entries.stream().limit(count).map(Map.Entry::getKey).toList();
    }

    private static long stemKey(WordList words, int index) {
        return WordList.keyOf(Stem.of(words.word(index)));
    }
}
