package org.secondsource.copying.candidate;

import java.util.Arrays;

/// Where a new text and earlier ones hold the same fingerprints.
///
/// One fingerprint in common is mostly a stock phrase. Two that stand in both texts in the same
/// order and about as far apart are the mark of a passage, unless both are stock themselves: then
/// it takes as many as a page's standing lines never have.
final class Hits {
    /// Most words by which the distance of two fingerprints may differ: what may stand between two
    /// runs of one passage.
    private static final int MOST_SHIFT = 8;

    /// Most words between the beginnings of two fingerprints of one passage: its fifteen words and
    /// two gaps.
    private static final int REACH = 32;

    /// Fewest stock fingerprints that mark a passage: of some sixty words, more than the standing
    /// lines of a page and fewer than any report that hundreds of outlets print.
    private static final int FEWEST_STOCK = 20;

    /// The earlier text, and the number of the hit: in order of the text, then of the new words.
    private long[] texts = new long[64];

    private int[] places = new int[64];
    private int[] earlierPlaces = new int[64];
    private boolean[] stock = new boolean[64];
    private int size;

    /// Hits are added in the order of the new text.
    void add(int text, int place, int earlierPlace) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            places = Arrays.copyOf(places, size * 2);
            earlierPlaces = Arrays.copyOf(earlierPlaces, size * 2);
            stock = Arrays.copyOf(stock, size * 2);
        }
        texts[size] = (long) text << 32 | size;
        places[size] = place;
        earlierPlaces[size] = earlierPlace;
        size++;
    }

    int size() {
        return size;
    }

    /// Tells that the hits from this one on are of a fingerprint that a great many texts hold.
    void markStock(int first) {
        Arrays.fill(stock, first, size, true);
    }

    /// The earlier texts that may share a passage, in rising order.
    int[] candidates() {
        Arrays.sort(texts, 0, size);
        int[] candidates = new int[size];
        int found = 0;
        int start = 0;
        while (start < size) {
            int end = endOfText(start);
            if (hasPassage(start, end)) {
                candidates[found++] = text(start);
            }
            start = end;
        }
        return Arrays.copyOf(candidates, found);
    }

    private int endOfText(int start) {
        int end = start + 1;
        while (end < size && text(end) == text(start)) {
            end++;
        }
        return end;
    }

    private boolean hasPassage(int start, int end) {
        boolean areMany = end - start >= FEWEST_STOCK;
        for (int later = start + 1; later < end; later++) {
            for (int earlier = later - 1; earlier >= start; earlier--) {
                if (place(later) - place(earlier) > REACH) {
                    break;
                }
                if (areOfOnePassage(earlier, later) && (areMany || !areStock(earlier, later))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean areOfOnePassage(int earlier, int later) {
        int apart = place(later) - place(earlier);
        int apartEarlier = earlierPlace(later) - earlierPlace(earlier);
        return apart > 0
                && apartEarlier > 0
                && apartEarlier <= REACH
                && Math.abs(apart - apartEarlier) <= MOST_SHIFT;
    }

    private boolean areStock(int earlier, int later) {
        return stock[(int) texts[earlier]] && stock[(int) texts[later]];
    }

    private int text(int index) {
        return (int) (texts[index] >>> 32);
    }

    private int place(int index) {
        return places[(int) texts[index]];
    }

    private int earlierPlace(int index) {
        return earlierPlaces[(int) texts[index]];
    }
}
