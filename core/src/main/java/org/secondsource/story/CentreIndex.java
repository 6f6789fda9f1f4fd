package org.secondsource.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The centres of the stories, found by their words.
final class CentreIndex {
    /// Least likeness of a report and a story's centre for it to join.
    private static final double LEAST_LIKENESS = 0.16;

    /// Weightiest words of each report by which its story is looked up; 40 find no more.
    private static final int INDEXED_WORDS = 25;

    private final List<Centre> centres = new ArrayList<>();
    private final Map<Long, TreeSet<Integer>> holders = new HashMap<>();

    /// Opens a story without reports; returns its number.
    int open() {
        centres.add(new Centre());
        return centres.size() - 1;
    }

    void add(int story, WordVector report, Optional<LocalDate> day) {
        centres.get(story).add(report, day);
        for (long word : report.top(INDEXED_WORDS)) {
            holders.computeIfAbsent(word, key -> new TreeSet<>()).add(story);
        }
    }

    /// The story most like the report, where one is like enough; the older of two equals.
    Optional<Integer> nearest(WordVector report, Optional<LocalDate> day) {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (long word : report.top(INDEXED_WORDS)) {
            candidates.addAll(holders.getOrDefault(word, new TreeSet<>()));
        }
        Optional<Integer> best = Optional.empty();
        double bestLikeness = LEAST_LIKENESS;
        for (int story : candidates) {
            double likeness = centres.get(story).likeness(report, day);
            if (likeness > bestLikeness) {
                best = Optional.of(story);
                bestLikeness = likeness;
            }
        }
        return best;
    }
}
