package org.secondsource.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.secondsource.copying.WordList;
import org.secondsource.copying.WordRarity;

/// What a report is about: its words with their weights, of length 1.
///
/// @param weights by word, in the order of the words' keys, so that sums come out the same each run
record WordVector(TreeMap<Long, Double> weights) {
    /// Words of a report that are read: news puts first what matters most, and what stands at the
    /// end is background or page furniture.
    private static final int LEAD_WORDS = 260;

    /// How often a word of the title counts.
    private static final double TITLE_COUNT = 2;

    static WordVector of(String title, WordList text, WordRarity rarity) {
        Map<Long, Double> counts = new HashMap<>();
        WordList titleWords = WordList.of(title);
        for (int index = 0; index < titleWords.size(); index++) {
            counts.merge(titleWords.key(index), TITLE_COUNT - 1, Double::sum);
        }
        for (int index = 0; index < Math.min(LEAD_WORDS, text.size()); index++) {
            counts.merge(text.key(index), 1.0, Double::sum);
        }
        TreeMap<Long, Double> weights = new TreeMap<>();
        counts.forEach((key, count) -> {
            double weight = (1 + Math.log(Math.max(1, count))) * rarity.weight(key);
            if (weight > 0) {
                weights.put(key, weight);
            }
        });
        double length =
                Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
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
}
