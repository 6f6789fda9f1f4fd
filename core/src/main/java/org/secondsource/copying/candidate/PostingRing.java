package org.secondsource.copying.candidate;

import java.util.Arrays;

/// Which texts hold a fingerprint, and where: postings in the order they came, chained by hash.
///
/// A ring, so that the oldest postings make room for new ones at no cost, with chains that lead
/// from each posting to an older one (as in LZ77 coders with a sliding window). A link is never
/// taken back: one that does not lead to an older posting points at what has been written over, and
/// ends its chain. Grows by half where the postings in use fill it. 16 bytes for each place of the
/// ring and 4 to 8 for its chain's head.
final class PostingRing {
    private static final int NONE = -1;
    private static final int FIRST_CAPACITY = 1 << 12;
    private static final int MOST_HEADS = 1 << 29;

    private int[] prints = new int[FIRST_CAPACITY];
    private int[] texts = new int[FIRST_CAPACITY];
    private int[] places = new int[FIRST_CAPACITY];
    private int[] older = new int[FIRST_CAPACITY];
    private int[] heads = emptyHeads(FIRST_CAPACITY);
    private int next;
    private int size;

    /// The newest posting of a fingerprint's chain, or a negative number; others are met on the
    /// way, so each one's fingerprint must be looked at.
    int newest(int print) {
        return newestOf(bucket(print));
    }

    /// The posting after this one in its chain, older than it, or a negative number.
    int older(int slot) {
        int before = older[slot];
        return before != NONE && age(before) > age(slot) && age(before) <= size ? before : NONE;
    }

    int print(int slot) {
        return prints[slot];
    }

    int text(int slot) {
        return texts[slot];
    }

    int place(int slot) {
        return places[slot];
    }

    void add(int print, int text, int place) {
        if (size == prints.length) {
            grow();
        }
        prints[next] = print;
        texts[next] = text;
        places[next] = place;
        link(next);
        next = next + 1 == prints.length ? 0 : next + 1;
        size++;
    }

    /// Forgets the postings of all texts before this one.
    void forgetBefore(int text) {
        while (size > 0 && texts[slotOfAge(size)] < text) {
            size--;
        }
    }

    private void link(int slot) {
        int bucket = bucket(prints[slot]);
        older[slot] = newestOf(bucket);
        heads[bucket] = slot;
    }

    /// The head of a chain, where it was not forgotten or written over since.
    private int newestOf(int bucket) {
        int slot = heads[bucket];
        boolean isKept = slot != NONE && age(slot) <= size && bucket(prints[slot]) == bucket;
        return isKept ? slot : NONE;
    }

    /// 1 for the posting added last, `size` for the oldest in use.
    private int age(int slot) {
        int age = next - slot;
        return age > 0 ? age : age + prints.length;
    }

    private int slotOfAge(int age) {
        int slot = next - age;
        return slot >= 0 ? slot : slot + prints.length;
    }

    private int bucket(int print) {
        return (print * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(heads.length - 1);
    }

    private void grow() {
        int oldest = slotOfAge(size);
        int capacity = Math.addExact(size, size / 2);
        prints = straightened(prints, oldest, capacity);
        texts = straightened(texts, oldest, capacity);
        places = straightened(places, oldest, capacity);
        older = new int[capacity];
        heads = emptyHeads(capacity);
        next = size;
        for (int slot = 0; slot < size; slot++) {
            link(slot);
        }
    }

    /// A full ring from its oldest place on, with room after it.
    private static int[] straightened(int[] ring, int oldest, int capacity) {
        int[] straight = new int[capacity];
        System.arraycopy(ring, oldest, straight, 0, ring.length - oldest);
        System.arraycopy(ring, 0, straight, ring.length - oldest, oldest);
        return straight;
    }

    private static int[] emptyHeads(int capacity) {
        int[] heads = new int[Math.min(MOST_HEADS, Integer.highestOneBit(capacity - 1) << 1)];
        Arrays.fill(heads, NONE);
        return heads;
    }
}
