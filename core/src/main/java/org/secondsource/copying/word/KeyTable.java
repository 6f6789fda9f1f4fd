package org.secondsource.copying.word;

import java.util.Arrays;

/// Distinct keys, numbered from 0 in the order they were added. Open addressing, without boxes.
public final class KeyTable {
    private static final int EMPTY = -1;

    private final int[] numbers;
    private final long[] keys;
    private int size;

    /// @param most how many distinct keys will be added at most
    public KeyTable(int most) {
        this.keys = new long[most];
        this.numbers = new int[Integer.highestOneBit(Math.max(1, most)) << 2];
        Arrays.fill(numbers, EMPTY);
    }

    /// The key's number, new or old.
    public int add(long key) {
        int slot = slotOf(key);
        if (numbers[slot] == EMPTY) {
            keys[size] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /// Adds the keys of another table.
    public void addAll(KeyTable other) {
        for (int number = 0; number < other.size; number++) {
            add(other.keys[number]);
        }
    }

    /// The key's number, negative where it was not added.
    public int find(long key) {
        return numbers[slotOf(key)];
    }

    public boolean contains(long key) {
        return find(key) != EMPTY;
    }

    public int size() {
        return size;
    }

    public long key(int number) {
        return keys[number];
    }

    private int slotOf(long key) {
        int slot = (int) key & (numbers.length - 1); // keys are well mixed
        while (numbers[slot] != EMPTY && keys[numbers[slot]] != key) {
            slot = (slot + 1) & (numbers.length - 1);
        }
        return slot;
    }
}
