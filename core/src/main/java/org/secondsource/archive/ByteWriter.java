package org.secondsource.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Bytes that grow. Numbers take as many bytes as they need, seven bits in each (LEB128); a text
/// that stood before is its number.
final class ByteWriter {
    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[4096];
    private int size;

    int size() {
        return size;
    }

    /// The bytes, and behind [#size] of them room for more.
    @SuppressWarnings("ArrayNotCloned") // for RecordBytes alone, which only reads it
    byte[] array() {
        return bytes;
    }

    /// A number from 0 on.
    void count(int number) {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            put(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        put(rest);
    }

    /// Any number; those near 0 are short.
    void number(long number) {
        long rest = number << 1 ^ number >> 63;
        while ((rest & ~0x7fL) != 0) {
            put((int) rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        put((int) rest);
    }

    /// Eight bytes.
    void fixed(long bits) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            put((int) (bits >>> shift));
        }
    }

    /// UTF-16 units as numbers, so that halves of characters come back, too.
    void text(String text) {
        Integer before = texts.putIfAbsent(text, texts.size() + 1);
        if (before != null) {
            count(before);
            return;
        }
        count(0);
        count(text.length());
        for (int i = 0; i < text.length(); i++) {
            count(text.charAt(i));
        }
    }

    private void put(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }
}
