package org.secondsource.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Changes files at random, by a seed: flips, cuts, repeats, and words that parsers trip over.
final class Mutator {
    private static final int MOST_BYTES = 20_000;

    private static final List<String> WORDS =
            List.of(
                    "<![CDATA[",
                    "]]>",
                    "<!--",
                    "&#x10FFFF;",
                    "&amp;amp;",
                    "<p>",
                    "</p>",
                    "<script>",
                    "{",
                    "}",
                    "[",
                    "]",
                    "\"",
                    "\\u0000",
                    "null",
                    "-1",
                    "1e999",
                    "999999999999999999999",
                    "\r\n\r\n",
                    "\n\n",
                    "\u0000",
                    "\ufeff",
                    "\ud83d",
                    "\u202e",
                    "Content-Length: 99999999999",
                    "Content-Type: multipart/mixed; boundary=\"b\"",
                    "--b",
                    "--b--",
                    "base64",
                    "=?utf-8?B?",
                    "charset=x-none",
                    "encoding=\"utf-16\"",
                    "xml:lang",
                    "2031-13-45",
                    "From ",
                    "%PDF-",
                    "endobj",
                    "stream",
                    "\\par",
                    "\\bin99999999",
                    "\\'",
                    "---\n",
                    "```",
                    "WARC/1.0",
                    "PK\u0003\u0004");

    private final Random random;
    private final List<byte[]> others;

    Mutator(long seed, List<byte[]> others) {
        this.random = new Random(seed);
        this.others = others;
    }

    byte[] mutate(byte[] sample) {
        byte[] bytes = sample.clone();
        int times = 1 + random.nextInt(6);
        for (int time = 0; time < times; time++) {
            bytes = once(bytes);
        }
        return bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(64));
        byte[] part = Arrays.copyOfRange(bytes, at, end);
        return switch (random.nextInt(8)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> {
                byte[] set = bytes.clone();
                set[at] = (byte) random.nextInt(256);
                yield set;
            }
            case 2 -> joined(bytes, at, new byte[0], end);
            case 3 -> joined(bytes, at, repeated(part, 1 + random.nextInt(200)), at);
            case 4 -> Arrays.copyOf(bytes, at);
            case 5 -> {
                byte[] other = others.get(random.nextInt(others.size()));
                int from = random.nextInt(other.length);
                yield joined(bytes, at, Arrays.copyOfRange(other, from, other.length), end);
            }
            default -> {
                String word = WORDS.get(random.nextInt(WORDS.size()));
                yield joined(bytes, at, word.getBytes(StandardCharsets.UTF_8), at);
            }
        };
    }

    private static byte[] repeated(byte[] part, int times) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int time = 0; time < times; time++) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] joined(byte[] bytes, int at, byte[] middle, int from) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, at);
        all.writeBytes(middle);
        all.write(bytes, from, bytes.length - from);
        return all.toByteArray();
    }
}
