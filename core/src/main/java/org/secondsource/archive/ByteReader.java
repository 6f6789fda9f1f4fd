package org.secondsource.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads what a `ByteWriter` wrote.
final class ByteReader {
    private final List<String> texts = new ArrayList<>();
    private final byte[] bytes;
    private int place;

    @SuppressWarnings("ArrayNotCloned") // RecordBytes gives it away
    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int count() throws IOException {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int next = next();
            number |= (next & 0x7f) << shift;
            if ((next & 0x80) == 0) {
                return number;
            }
        }
        throw new IOException("found a number without end at byte " + place);
    }

    /// A number of things that follow, each of one byte at least.
    int length() throws IOException {
        int length = count();
        if (length < 0 || length > bytes.length - place) {
            throw new IOException(
                    "found %d things announced where %d bytes are left"
                            .formatted(length, bytes.length - place));
        }
        return length;
    }

    long number() throws IOException {
        long number = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            int next = next();
            number |= (long) (next & 0x7f) << shift;
            if ((next & 0x80) == 0) {
                return number >>> 1 ^ -(number & 1);
            }
        }
        throw new IOException("found a number without end at byte " + place);
    }

    long fixed() throws IOException {
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | next();
        }
        return bits;
    }

    String text() throws IOException {
        int before = count();
        if (before > 0) {
            if (before > texts.size()) {
                throw new IOException("found text %d of %d".formatted(before, texts.size()));
            }
            return texts.get(before - 1);
        }
        char[] units = new char[length()];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) count();
        }
        String text = new String(units);
        texts.add(text);
        return text;
    }

    /// Nothing may be left.
    void end() throws IOException {
        if (place < bytes.length) {
            throw new IOException("found %d bytes too many".formatted(bytes.length - place));
        }
    }

    private int next() throws IOException {
        if (place == bytes.length) {
            throw new IOException("found an end, expected more bytes");
        }
        return bytes[place++] & 0xff;
    }
}
