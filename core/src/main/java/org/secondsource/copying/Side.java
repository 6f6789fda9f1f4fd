package org.secondsource.copying;

import java.util.BitSet;
import org.secondsource.copying.word.KeyTable;
import org.secondsource.copying.word.WordList;
import org.secondsource.report.Report;

/// One report of a pair, made ready for comparing.
///
/// @param standing the words, by number, that are no reporting of its own
record Side(Report report, WordList words, BitSet standing) {
    static Side of(Report report, WordList words) {
        BitSet characters = StandingText.of(report.text(), words);
        BitSet standing = new BitSet(words.size());
        for (int word = 0; word < words.size(); word++) {
            standing.set(word, characters.get(words.start(word)));
        }
        return new Side(report, words, standing);
    }

    boolean isStanding(int word) {
        return standing.get(word);
    }

    /// The distinct words of the title.
    KeyTable title() {
        WordList title = WordList.of(report.title());
        KeyTable keys = new KeyTable(title.size());
        title.addTo(keys);
        return keys;
    }

    /// The distinct words of text and title.
    KeyTable keys() {
        WordList title = WordList.of(report.title());
        KeyTable keys = new KeyTable(words.size() + title.size());
        words.addTo(keys);
        title.addTo(keys);
        return keys;
    }
}
