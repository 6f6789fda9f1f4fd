package org.secondsource.benchmarks.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.secondsource.copying.word.WordList;
import org.secondsource.report.Report;

/// Exact search, written plainly: every run of five words with all reports that hold it. Found is
/// what shares three of them.
final class FiveGramIndex implements CopySearch {
    private static final int WORDS = 5;
    private static final int FEWEST_SHARED = 3;

    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private int next;

    @Override
    public List<Integer> add(Report report) {
        WordList words = WordList.of(report.text());
        Set<Long> shingles = new HashSet<>();
        for (int at = 0; at + WORDS <= words.size(); at++) {
            shingles.add(words.shingle(at, WORDS));
        }
        Map<Integer, Integer> shared = new HashMap<>();
        for (long shingle : shingles) {
            List<Integer> held = holders.computeIfAbsent(shingle, key -> new ArrayList<>(1));
            held.forEach(number -> shared.merge(number, 1, Integer::sum));
            held.add(next);
        }
        next++;
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_SHARED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
