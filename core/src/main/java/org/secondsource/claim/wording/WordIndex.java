package org.secondsource.claim.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the groups of propositions that may say what another says: those that share its text, or
/// two words with it.
final class WordIndex {
    private static final int FEWEST_SHARED = 2;

    private final Map<String, Set<Integer>> byWord = new HashMap<>();
    private final Map<String, Set<Integer>> byText = new HashMap<>();

    void add(Worded told, int group) {
        hold(byText, told.plain(), group);
        words(told.content()).forEach(word -> hold(byWord, word, group));
    }

    private static void hold(Map<String, Set<Integer>> groups, String key, int group) {
        groups.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(group);
    }

    private static Set<String> words(Worded.Content told) {
        Set<String> words = new HashSet<>(told.words());
        words.addAll(told.meant());
        return words;
    }

    /// The groups, in rising order.
    List<Integer> candidates(Worded told) {
        return candidates(told.content());
    }

    List<Integer> candidates(Worded.Content told) {
        Map<Integer, Integer> hits = new HashMap<>();
        for (String word : words(told)) {
            byWord.getOrDefault(word, Set.of())
                    .forEach(group -> hits.merge(group, 1, Integer::sum));
        }
        byText.getOrDefault(told.plain(), Set.of())
                .forEach(group -> hits.merge(group, FEWEST_SHARED, Integer::sum));
        return hits.entrySet().stream()
                .filter(hit -> hit.getValue() >= FEWEST_SHARED)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
