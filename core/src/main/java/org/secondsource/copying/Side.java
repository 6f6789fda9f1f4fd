package org.secondsource.copying;

import java.util.BitSet;
import org.secondsource.copying.word.KeyTable;
import org.secondsource.copying.word.WordList;
import org.secondsource.report.Report;

/// One report of a pair, made ready for comparing.
///
/// @param standing the words, by number, that are no reporting of its own
/// @param repeated the words, by number, of paragraphs that its outlet prints again and again
/// @param title the distinct words of the title
record Side(Report report, WordList words, BitSet standing, BitSet repeated, KeyTable title) {
    static Side of(Report report, WordList words, StandingCount count) {
        BitSet characters = StandingText.of(report.text(), words);
        BitSet standing = new BitSet(words.size());
        for (int word = 0; word < words.size(); word++) {
            standing.set(word, characters.get(words.start(word)));
        }
        WordList titleWords = WordList.of(report.title());
        KeyTable title = new KeyTable(titleWords.size());
        titleWords.addTo(title);
        return new Side(report, words, standing, count.standing(report, words), title);
    }

    /// Share of its words that stand in some others. The headline is left out where the text begins
    /// with it: each desk writes its own.
    double coverage(BitSet shared) {
        int head = headlineWords();
        int common = shared.cardinality() - shared.get(0, head).cardinality();
        return (double) common / (words.size() - head);
    }

    /// How many words at the start of the text are its title's; none where nothing follows.
    private int headlineWords() {
        WordList own = WordList.of(report.title());
        boolean isFirst = own.size() < words.size();
        for (int word = 0; isFirst && word < own.size(); word++) {
            isFirst = own.key(word) == words.key(word);
        }
        return isFirst ? own.size() : 0;
    }

    /// Whether a paragraph begins with a word.
    boolean opensParagraph(int word) {
        return word == 0
                || words.text().substring(words.start(word - 1), words.start(word)).indexOf('\n')
                        >= 0;
    }

    boolean isStanding(int word) {
        return standing.get(word) || repeated.get(word);
    }

    /// How many of its words are reporting of its own, without the headline.
    int runningWords() {
        int running = 0;
        for (int word = headlineWords(); word < words.size(); word++) {
            running += isStanding(word) ? 0 : 1;
        }
        return running;
    }

    /// Share of its words that stand in some others, but for those that are no reporting of its
    /// own; 0 where hardly any are left.
    double runningShare(BitSet shared) {
        int running = 0;
        int common = 0;
        for (int word = headlineWords(); word < words.size(); word++) {
            if (!isStanding(word)) {
                running++;
                common += shared.get(word) ? 1 : 0;
            }
        }
        return running < Comparison.FEWEST_COPIED_WORDS ? 0 : (double) common / running;
    }

    /// The distinct words of text and title.
    KeyTable keys() {
        KeyTable keys = new KeyTable(words.size() + title.size());
        words.addTo(keys);
        keys.addAll(title);
        return keys;
    }
}
