package org.secondsource.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The centres of the stories, found by their words.
final class CentreIndex {
    /// Weightiest words of each report by which its story is looked up.
    private static final int INDEXED_WORDS = 25;

    private final List<Map<Long, Double>> sums = new ArrayList<>();
    private final List<Double> squares = new ArrayList<>();
    private final Map<Long, TreeSet<Integer>> holders = new HashMap<>();

    /// Opens a story without reports; returns its number.
    int open() {
        sums.add(new HashMap<>());
        squares.add(0.0);
        return sums.size() - 1;
    }

    void add(int story, WordVector report) {
        Map<Long, Double> sum = sums.get(story);
        double square = squares.get(story);
        for (Map.Entry<Long, Double> word : report.weights().entrySet()) {
            double before = sum.getOrDefault(word.getKey(), 0.0);
            double after = before + word.getValue();
            square += after * after - before * before;
            sum.put(word.getKey(), after);
        }
        squares.set(story, square);
        for (long word : report.top(INDEXED_WORDS)) {
            holders.computeIfAbsent(word, key -> new TreeSet<>()).add(story);
        }
    }

    /// The story most like the report, where one is like enough; the older of two equals.
    Optional<Integer> nearest(WordVector report, double leastLikeness) {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (long word : report.top(INDEXED_WORDS)) {
            candidates.addAll(holders.getOrDefault(word, new TreeSet<>()));
        }
        Optional<Integer> best = Optional.empty();
        double bestLikeness = leastLikeness;
        for (int story : candidates) {
            double likeness = likeness(report, story);
            if (likeness > bestLikeness) {
                best = Optional.of(story);
                bestLikeness = likeness;
            }
        }
        return best;
    }

    private double likeness(WordVector report, int story) {
        Map<Long, Double> sum = sums.get(story);
        double product = 0;
        for (Map.Entry<Long, Double> word : report.weights().entrySet()) {
            product += word.getValue() * sum.getOrDefault(word.getKey(), 0.0);
        }
        return product / Math.sqrt(squares.get(story));
    }
}
