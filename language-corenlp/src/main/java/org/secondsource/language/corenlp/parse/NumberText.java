package org.secondsource.language.corenlp.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Words and decimal numbers between spaces, read straight from the bytes: ten times as fast as
/// lines that are split, and a model has seven million numbers.
final class NumberText {
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    private static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private byte[] word = new byte[64];

    NumberText(InputStream in) {
        this.in = in;
    }

    /// The next word, with `name=` before it taken away.
    ///
    /// @throws IOException if another stands there
    int named(String name) throws IOException {
        String found = word();
        String start = name + "=";
        if (!found.startsWith(start)) {
            throw new IOException("found '%s', expected '%s'".formatted(found, start));
        }
        try {
            return Integer.parseInt(found.substring(start.length()));
        } catch (NumberFormatException e) {
            throw new IOException("found '%s', expected a whole number".formatted(found), e);
        }
    }

    /// @throws IOException if the text ends before it
    String word() throws IOException {
        int length = 0;
        for (int c = skipSpace(); c > ' ' || c < END; c = next()) {
            if (length == word.length) {
                word = Arrays.copyOf(word, 2 * length);
            }
            word[length++] = (byte) (c < END ? c + 1 : c);
        }
        return new String(word, 0, length, StandardCharsets.UTF_8);
    }

    void numbers(float[] into, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            into[i] = number();
        }
    }

    private float number() throws IOException {
        int c = skipSpace();
        boolean negative = c == '-';
        if (negative) {
            c = next();
        }
        long digits = 0;
        int decimals = 0;
        boolean pointSeen = false;
        while (c > ' ') {
            if (c == '.' && !pointSeen) {
                pointSeen = true;
            } else if (c >= '0' && c <= '9' && decimals < POWERS.length - 1) {
                digits = digits * 10 + (c - '0');
                decimals += pointSeen ? 1 : 0;
            } else {
                throw new IOException("found '%c', expected a digit".formatted((char) c));
            }
            c = next();
        }
        double value = digits / POWERS[decimals];
        return (float) (negative ? -value : value);
    }

    private int skipSpace() throws IOException {
        int c = next();
        while (c >= 0 && c <= ' ') {
            c = next();
        }
        if (c == END) {
            throw new IOException("ends too early");
        }
        return c;
    }

    /// The next byte: ASCII as it is, `END` at the end, parts of other characters below that.
    private int next() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        int c = buffer[at++];
        return c >= 0 ? c : c - 1;
    }
}
