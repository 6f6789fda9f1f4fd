package org.secondsource.story.word;

import org.secondsource.copying.word.WordList;

/// The keys of words' stems. Remembers the last ones, since few words make most of any text.
///
/// For one thread at a time.
public final class Stems {
    /// Words that are remembered, a power of two; each has one place and gives way to the next.
    private static final int REMEMBERED = 1 << 14;

    private final long[] words = new long[REMEMBERED];
    private final long[] stems = new long[REMEMBERED];

    /// The key of a stem.
    public static long keyOf(String word) {
        return WordList.keyOf(Stem.of(word));
    }

    /// The key of the stem of a word.
    public long key(WordList list, int index) {
        long word = list.key(index);
        int slot = (int) word & (REMEMBERED - 1); // keys are well mixed
        if (words[slot] != word) {
            words[slot] = word;
            stems[slot] = keyOf(list.word(index));
        }
        return stems[slot];
    }
}
