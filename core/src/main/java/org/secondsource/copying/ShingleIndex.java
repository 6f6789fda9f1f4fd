package org.secondsource.copying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which texts may share a passage: those with a few shingles (runs of words) in common.
final class ShingleIndex {
    /// Words in a shingle. Shorter ones are mostly stock phrases; longer ones miss edited copies.
    static final int SHINGLE_WORDS = 5;

    /// Fewest shingles two texts must share to be aligned: seven or so words in a row, the shortest
    /// run that the labels of `copies` call shared.
    static final int FEWEST_SHARED = 3;

    /// Of a shingle that stands in more texts than this, each text is paired with the first of them
    /// only, so that one report printed by a thousand outlets costs thousands, not a million pairs.
    static final int MOST_PARTNERS = 64;

    private final Map<Long, int[]> holders = new HashMap<>();

    /// @param number the texts come in rising numbers
    void add(int number, WordList words) {
        long[] shingles = new long[Math.max(0, words.size() - SHINGLE_WORDS + 1)];
        for (int at = 0; at < shingles.length; at++) {
            shingles[at] = words.shingle(at, SHINGLE_WORDS);
        }
        Arrays.stream(shingles).distinct().forEach(shingle -> put(shingle, number));
    }

    private void put(long shingle, int number) {
        int[] numbers = holders.get(shingle);
        if (numbers == null) {
            holders.put(shingle, new int[] {number});
        } else {
            int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
            longer[numbers.length] = number;
            holders.put(shingle, longer);
        }
    }

    /// In how many texts a shingle stands.
    int frequency(long shingle) {
        int[] numbers = holders.get(shingle);
        return numbers == null ? 0 : numbers.length;
    }

    /// Two texts, by number, the lower first.
    record Pair(int a, int b) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
        }
    }

    /// The pairs to align, in order.
    List<Pair> pairs() {
        Map<Pair, Integer> shared = new TreeMap<>();
        for (int[] numbers : holders.values()) {
            for (int second = 1; second < numbers.length; second++) {
                for (int first = 0; first < Math.min(second, MOST_PARTNERS); first++) {
                    shared.merge(new Pair(numbers[first], numbers[second]), 1, Integer::sum);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        shared.forEach((pair, count) -> {
            if (count >= FEWEST_SHARED) {
                pairs.add(pair);
            }
        });
        return pairs;
    }
}
