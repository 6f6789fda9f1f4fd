package org.secondsource.copying.candidate;

import java.util.Arrays;

/// Some of a text's shingles (runs of words), chosen so that a passage has the same ones wherever
/// it stands.
///
/// Winnowing (Schleimer, Wilkerson, Aiken 2003, "Winnowing: local algorithms for document
/// fingerprinting"): of every `WINDOW` shingles in a row the one with the least hash is kept, the
/// last of equals. What is kept depends on the words around it only. So any `SHINGLE_WORDS + WINDOW
/// - 1` words in a row that two texts share hold a fingerprint in common, and any `SHINGLE_WORDS +
///   2 * WINDOW - 1` hold two.
final class Fingerprints {
    /// Words in a shingle. Shorter ones are mostly stock phrases; longer ones miss edited copies.
    static final int SHINGLE_WORDS = 5;

    /// Shingles of which one is kept; a third of all are. With 5, fourteen words in a row hold two
    /// fingerprints, and a passage of `CopyFinder` has fifteen.
    static final int WINDOW = 5;

    /// An odd constant with well mixed bits (Steele, Lea, Flood 2014, SplitMix).
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private int[] places;
    private int[] prints;
    private int size;

    private Fingerprints(int capacity) {
        this.places = new int[capacity];
        this.prints = new int[capacity];
    }

    /// @param keys of the words of a text, in order
    static Fingerprints of(long[] keys) {
        int[] shingles = shingles(keys);
        Fingerprints chosen = new Fingerprints(shingles.length / 2 + 1);
        int last = -1;
        for (int start = 0; start < lastWindow(shingles.length); start++) {
            int end = Math.min(shingles.length, start + WINDOW);
            int least = leastOf(shingles, start, end);
            if (least != last) {
                chosen.add(least, shingles[least]);
                last = least;
            }
        }
        return chosen;
    }

    int size() {
        return size;
    }

    /// The number of the word at which a fingerprint begins; they rise.
    int place(int index) {
        return places[index];
    }

    /// 32 bits of the shingle's hash. Two that differ and have the same cost an alignment; they
    /// make no passage.
    int print(int index) {
        return prints[index];
    }

    /// A text too short for a whole window still has one.
    private static int lastWindow(int shingles) {
        return shingles == 0 ? 0 : Math.max(1, shingles - WINDOW + 1);
    }

    private static int leastOf(int[] shingles, int start, int end) {
        int least = start;
        for (int at = start + 1; at < end; at++) {
            if (shingles[at] <= shingles[least]) {
                least = at;
            }
        }
        return least;
    }

    private static int[] shingles(long[] keys) {
        int[] shingles = new int[Math.max(0, keys.length - SHINGLE_WORDS + 1)];
        for (int at = 0; at < shingles.length; at++) {
            long hash = 0;
            for (int word = at; word < at + SHINGLE_WORDS; word++) {
                hash = (hash + keys[word]) * MIX;
                hash ^= hash >>> 29;
            }
            shingles[at] = (int) (hash >>> 32);
        }
        return shingles;
    }

    private void add(int place, int print) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            prints = Arrays.copyOf(prints, size * 2);
        }
        places[size] = place;
        prints[size] = print;
        size++;
    }
}
