package org.secondsource.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Turns bytes into characters: by a byte order mark, by the encoding that the page names, as UTF-8
/// where the bytes are valid, else as Windows-1252.
public final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// Text holds next to no control characters; a file with one in fifty is binary.
    private static final int CHARACTERS_PER_CONTROL = 50;

    /// Old encodings of Japanese switch with it.
    private static final int ESCAPE = 0x1B;

    /// The signs of a binary file stand at its start.
    private static final int PROBE_BYTES = 8192;

    private TextDecoder() {}

    static String decode(byte[] bytes, Optional<Charset> named) throws BadInputException {
        requireText(bytes);
        Optional<String> marked = byMark(bytes);
        return marked.isPresent() ? marked.get() : withoutMark(bytes, named);
    }

    /// The characters where the bytes are Unicode beyond doubt: by a byte order mark, or valid
    /// UTF-8.
    public static Optional<String> strictlyUnicode(byte[] bytes) {
        return byMark(bytes).or(() -> strictly(bytes, StandardCharsets.UTF_8));
    }

    /// Refuses bytes that are no text in any encoding.
    public static void requireText(byte[] bytes) throws BadInputException {
        boolean wide = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
        int length = wide ? 0 : Math.min(bytes.length, PROBE_BYTES);
        int controls = 0;
        for (int index = 0; index < length; index++) {
            int value = bytes[index] & 0xFF;
            boolean white = (value >= '\b' && value <= '\r') || value == ESCAPE;
            controls += value < ' ' && !white ? 1 : 0;
        }
        if (controls * CHARACTERS_PER_CONTROL > length) {
            throw new BadInputException(
                    ("found a binary file (%d control characters among the first %d bytes), expected"
                                    + " text; give its text as .txt, .html or .json")
                            .formatted(controls, length));
        }
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int index = 0; index < mark.length; index++) {
            if ((bytes[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMark(byte[] bytes, Optional<Charset> named) {
        Optional<String> strict = strictly(bytes, StandardCharsets.UTF_8);
        if (strict.isPresent()) {
            return strict.get();
        }
        return named.flatMap(charset -> strictly(bytes, charset))
                .orElseGet(() -> new String(bytes, WINDOWS));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }
}
