package org.secondsource.copying;

import java.util.BitSet;
import org.secondsource.copying.word.KeyTable;
import org.secondsource.copying.word.WordList;
import org.secondsource.report.Report;

/// One report of a pair, made ready for comparing.
///
/// @param standing the words, by number, that are no reporting of its own
/// @param title the distinct words of the title
record Side(Report report, WordList words, BitSet standing, KeyTable title) {
    static Side of(Report report, WordList words) {
        BitSet characters = StandingText.of(report.text(), words);
        BitSet standing = new BitSet(words.size());
        for (int word = 0; word < words.size(); word++) {
            standing.set(word, characters.get(words.start(word)));
        }
        WordList titleWords = WordList.of(report.title());
        KeyTable title = new KeyTable(titleWords.size());
        titleWords.addTo(title);
        return new Side(report, words, standing, title);
    }

    boolean isStanding(int word) {
        return standing.get(word);
    }

    /// The distinct words of text and title.
    KeyTable keys() {
        KeyTable keys = new KeyTable(words.size() + title.size());
        words.addTo(keys);
        keys.addAll(title);
        return keys;
    }
}
