package org.secondsource.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Finds the open stories that a report may belong to, by its weightiest words.
final class StoryIndex {
    /// Most stories kept under one word, the last to use it: keeps the cost of a report flat.
    private static final int STORIES_PER_WORD = 50;

    /// Most stories that are handed out; 24 score the same.
    private static final int MOST_CANDIDATES = 12;

    private final Map<Long, LinkedHashSet<Integer>> holders = new HashMap<>();

    void add(int story, Member member) {
        for (WordVector.Weighted word : member.vector().weightiest()) {
            LinkedHashSet<Integer> stories =
                    holders.computeIfAbsent(word.stem(), key -> new LinkedHashSet<>());
            stories.remove(story);
            stories.add(story);
            if (stories.size() > STORIES_PER_WORD) {
                stories.removeFirst();
            }
        }
    }

    void remove(int story, Member member) {
        for (WordVector.Weighted word : member.vector().weightiest()) {
            holders.computeIfPresent(
                    word.stem(),
                    (stem, stories) -> {
                        stories.remove(story);
                        return stories.isEmpty() ? null : stories;
                    });
        }
    }

    /// The stories that share most of the report's weight, the best first.
    List<Integer> candidates(Member report) {
        Map<Integer, Double> shared = new HashMap<>();
        for (WordVector.Weighted word : report.vector().weightiest()) {
            for (int story : holders.getOrDefault(word.stem(), new LinkedHashSet<>())) {
                shared.merge(story, word.weight() * word.weight(), Double::sum);
            }
        }
        return shared.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
