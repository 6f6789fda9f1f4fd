package org.secondsource.copying;

import org.secondsource.copying.word.KeyTable;
import org.secondsource.copying.word.WordList;

/// Where each short run of words stands in a text, so that a second text's runs can be looked up.
final class Seeds {
    /// Shortest run of equal words that starts a stretch. On the development reports 3, 4 and 5
    /// find the same pairs (`score.py copies`: F1 .964); 4 goes through an edit in every fifth
    /// word.
    static final int WORDS = 4;

    /// A run found more often than this in one of two texts is a stock phrase there.
    private static final int MOST_PLACES = 8;

    private static final int NONE = -1;

    private final WordList words;
    private final KeyTable seeds;

    /// By the number of a seed: how often it stands in the text, and where last.
    private final int[] counts;

    private final int[] last;

    /// By a place: the place before it of the same seed.
    private final int[] before;

    private Seeds(WordList words, int places) {
        this.words = words;
        this.seeds = new KeyTable(places);
        this.counts = new int[places];
        this.last = new int[places];
        this.before = new int[places];
    }

    static Seeds of(WordList words) {
        Seeds seeds = new Seeds(words, places(words));
        for (int at = 0; at < places(words); at++) {
            int seed = seeds.seeds.add(words.shingle(at, WORDS));
            seeds.before[at] = seeds.counts[seed]++ == 0 ? NONE : seeds.last[seed];
            seeds.last[seed] = at;
        }
        return seeds;
    }

    WordList words() {
        return words;
    }

    /// Is told each place of a seed in the text and in the other, but for stock phrases and for
    /// those that go on from the places one word before.
    void match(WordList other, Match match) {
        int[] found = found(other);
        for (int at = 0; at < found.length; at++) {
            if (found[at] == NONE) {
                continue;
            }
            for (int place = last[found[at]]; place != NONE; place = before[place]) {
                boolean goesOn =
                        at > 0
                                && place > 0
                                && found[at - 1] != NONE
                                && words.key(place - 1) == other.key(at - 1);
                if (!goesOn) {
                    match.at(place, at);
                }
            }
        }
    }

    /// A seed that stands in both texts.
    interface Match {
        void at(int place, int placeOfOther);
    }

    /// The seed at each place of the other text; none where it is a stock phrase in either.
    private int[] found(WordList other) {
        int[] found = new int[places(other)];
        int[] countsOfOther = new int[seeds.size()];
        for (int at = 0; at < found.length; at++) {
            found[at] = seeds.find(other.shingle(at, WORDS));
            if (found[at] != NONE) {
                countsOfOther[found[at]]++;
            }
        }
        for (int at = 0; at < found.length; at++) {
            int seed = found[at];
            if (seed != NONE && Math.max(counts[seed], countsOfOther[seed]) > MOST_PLACES) {
                found[at] = NONE;
            }
        }
        return found;
    }

    private static int places(WordList words) {
        return Math.max(0, words.size() - WORDS + 1);
    }
}
