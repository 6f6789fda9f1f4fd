package org.secondsource.copying.word;

/// How often each of any number of keys was counted. Open addressing, without boxes: twelve bytes
/// for a place, of which at most two in three are taken.
public final class KeyCounts {
    private static final int FIRST_CAPACITY = 1 << 4;

    private long[] keys = new long[FIRST_CAPACITY];

    /// By slot; 0 where it is free.
    private int[] counts = new int[FIRST_CAPACITY];

    private int size;

    /// How many keys have a count.
    public int size() {
        return size;
    }

    /// 0 for a key that was never counted.
    public int count(long key) {
        return counts[slotOf(key)];
    }

    /// Counts a key once more; returns its count.
    public int add(long key) {
        int slot = slotOf(key);
        if (counts[slot] > 0) {
            return ++counts[slot];
        }
        put(key, 1);
        return 1;
    }

    /// Takes back one count of a key; returns what is left.
    public int remove(long key) {
        int slot = slotOf(key);
        if (counts[slot] == 0) {
            throw new IllegalArgumentException("key %x was not counted".formatted(key));
        }
        int left = --counts[slot];
        if (left == 0) {
            size--;
            close(slot);
        }
        return left;
    }

    /// Halves all counts, rounded down: what was counted once is forgotten.
    public void halve() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        empty(keys.length);
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldCounts[slot] > 1) {
                put(oldKeys[slot], oldCounts[slot] / 2);
            }
        }
    }

    /// Forgets the keys of which another, or this one itself, has no more than one count.
    public void forgetRareOf(KeyCounts other) {
        KeyCounts kept = new KeyCounts();
        for (int slot = 0; slot < keys.length; slot++) {
            if (counts[slot] > 0 && other.count(keys[slot]) > 1) {
                kept.put(keys[slot], counts[slot]);
            }
        }
        keys = kept.keys;
        counts = kept.counts;
        size = kept.size;
    }

    /// Moves up what was put behind a slot that is free now, so that it is found without it.
    private void close(int free) {
        int mask = keys.length - 1;
        int slot = (free + 1) & mask;
        int hole = free;
        while (counts[slot] != 0) {
            int home = home(keys[slot]);
            if (((slot - home) & mask) >= ((slot - hole) & mask)) {
                keys[hole] = keys[slot];
                counts[hole] = counts[slot];
                hole = slot;
            }
            slot = (slot + 1) & mask;
        }
        counts[hole] = 0;
    }

    private void resize(int capacity) {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        empty(capacity);
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldCounts[slot] > 0) {
                put(oldKeys[slot], oldCounts[slot]);
            }
        }
    }

    private void empty(int capacity) {
        keys = new long[capacity];
        counts = new int[capacity];
        size = 0;
    }

    private void put(long key, int count) {
        int slot = slotOf(key);
        if (counts[slot] == 0) {
            if (3L * (size + 1) > 2L * keys.length) {
                resize(keys.length * 2);
                slot = slotOf(key);
            }
            size++;
        }
        keys[slot] = key;
        counts[slot] = count;
    }

    private int slotOf(long key) {
        int slot = home(key);
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private int home(long key) {
        return (int) key & (keys.length - 1); // keys are well mixed
    }
}
