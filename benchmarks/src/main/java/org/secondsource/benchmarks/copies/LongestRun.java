package org.secondsource.benchmarks.copies;

import org.secondsource.copying.word.WordList;

/// The longest run of words that two texts share, by comparing every place with every other.
final class LongestRun {
    private LongestRun() {}

    static int of(String first, String second) {
        WordList a = WordList.of(first);
        WordList b = WordList.of(second);
        int[] above = new int[b.size() + 1];
        int longest = 0;
        for (int row = 0; row < a.size(); row++) {
            for (int column = b.size(); column > 0; column--) {
                above[column] = a.key(row) == b.key(column - 1) ? above[column - 1] + 1 : 0;
                longest = Math.max(longest, above[column]);
            }
        }
        return longest;
    }
}
