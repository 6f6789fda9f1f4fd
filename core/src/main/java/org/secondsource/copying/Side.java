package org.secondsource.copying;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.secondsource.report.Report;

/// One report of a pair, made ready for comparing.
///
/// @param standing the characters that are no reporting of its own
/// @param keys of the words of its text and title
record Side(Report report, WordList words, BitSet standing, Set<Long> keys, Set<Long> titleKeys) {
    static Side of(Report report) {
        WordList words = WordList.of(report.text());
        Set<Long> keys = new HashSet<>(keys(words));
        Set<Long> titleKeys = keys(WordList.of(report.title()));
        keys.addAll(titleKeys);
        return new Side(report, words, StandingText.of(report.text()), keys, titleKeys);
    }

    private static Set<Long> keys(WordList words) {
        Set<Long> keys = new HashSet<>();
        for (int index = 0; index < words.size(); index++) {
            keys.add(words.key(index));
        }
        return keys;
    }

    boolean isStanding(int word) {
        return standing.get(words.start(word));
    }
}
