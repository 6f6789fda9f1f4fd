package org.secondsource.intake.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/// Turns bytes into characters. In this order: a byte order mark; UTF-16 without one; the escapes
/// of ISO 2022; valid UTF-8; what is declared, where the bytes are valid in it and no other is
/// detected beyond doubt; what is detected (juniversalchardet, by the frequency of characters);
/// UTF-8 with a few broken bytes; Windows-1252.
public final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// Text holds next to no control characters; a file with one in fifty is binary.
    private static final int CHARACTERS_PER_CONTROL = 50;

    private static final int ESCAPE = 0x1B;

    /// The signs of a binary file, and what a page declares, stand at its start.
    private static final int PROBE_BYTES = 8192;

    /// Damaged UTF-8 has at most one broken byte among so many characters of several bytes.
    private static final int SOUND_PER_BROKEN = 10;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z][\\w:.-]{2,30})");

    private static final Pattern JAPANESE_ESCAPE = Pattern.compile("\u001b\\$[@B]|\u001b\\([JI]");
    private static final String KOREAN_ESCAPE = "\u001b$)C";

    private TextDecoder() {}

    /// The characters, and whether it is known by which encoding.
    public static String decode(byte[] bytes, Optional<Charset> declared) throws NoTextException {
        Optional<String> marked = byMark(bytes).or(() -> wideWithoutMark(bytes));
        if (marked.isPresent()) {
            return marked.get();
        }
        requireText(bytes);
        return byEscapes(bytes)
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> legacy(bytes, declared.or(() -> declared(bytes))));
    }

    /// The encoding of that name, as browsers take it: a page that says ISO-8859-1 means
    /// Windows-1252 (WHATWG Encoding, section 4.2).
    public static Optional<Charset> named(String name) {
        String known =
                switch (name.strip().toLowerCase(Locale.ROOT)) {
                    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii" ->
                            "windows-1252";
                    case "iso-8859-9" -> "windows-1254";
                    case "iso-8859-11", "tis-620" -> "x-windows-874";
                    case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
                    case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> "GB18030";
                    case "euc-kr", "ks_c_5601-1987", "ksc5601" -> "x-windows-949";
                    case "big5", "big5-hkscs" -> "Big5-HKSCS";
                    case "unicode", "utf-16" -> "UTF-16LE";
                    default -> name.strip();
                };
        try {
            return Optional.of(Charset.forName(known));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty(); // a name that nobody knows says nothing
        }
    }

    private static void requireText(byte[] bytes) throws NoTextException {
        int length = Math.min(bytes.length, PROBE_BYTES);
        int controls = 0;
        for (int index = 0; index < length; index++) {
            int value = bytes[index] & 0xFF;
            boolean white = (value >= '\b' && value <= '\r') || value == ESCAPE;
            controls += value < ' ' && !white ? 1 : 0;
        }
        if (controls * CHARACTERS_PER_CONTROL > length) {
            throw new NoTextException(
                    "%d control characters among the first %d bytes".formatted(controls, length));
        }
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new String(bytes, 4, bytes.length - 4, Charset.forName("UTF-32LE")));
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

    /// No other encoding of text has zero bytes, and every text in UTF-16 has some: line ends,
    /// spaces, digits.
    private static Optional<String> wideWithoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, PROBE_BYTES) & ~1;
        int[] zeros = new int[2];
        for (int index = 0; index < length; index++) {
            zeros[index & 1] += bytes[index] == 0 ? 1 : 0;
        }
        if (bytes.length % 2 != 0 || zeros[0] == zeros[1]) {
            return Optional.empty();
        }
        Charset charset =
                zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        return strictly(bytes, charset).filter(TextDecoder::isPlausible);
    }

    private static boolean isPlausible(String text) {
        int odd = 0;
        int length = Math.min(text.length(), PROBE_BYTES);
        for (int index = 0; index < length; index++) {
            char character = text.charAt(index);
            int type = Character.getType(character);
            boolean control = type == Character.CONTROL && !Character.isWhitespace(character);
            odd += control || type == Character.UNASSIGNED || type == Character.PRIVATE_USE ? 1 : 0;
        }
        return odd * CHARACTERS_PER_CONTROL <= length;
    }

    private static Optional<String> byEscapes(byte[] bytes) {
        int length = Math.min(bytes.length, 1 << 20);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (start.indexOf(ESCAPE) < 0) {
            return Optional.empty();
        }
        if (JAPANESE_ESCAPE.matcher(start).find()) {
            return Optional.of(new String(bytes, Charset.forName("ISO-2022-JP")));
        }
        return start.contains(KOREAN_ESCAPE)
                ? Optional.of(new String(bytes, Charset.forName("ISO-2022-KR")))
                : Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        int length = Math.min(bytes.length, PROBE_BYTES);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        return start.contains("<") && matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    private static String legacy(byte[] bytes, Optional<Charset> declared) {
        Optional<Charset> detected = detected(bytes);
        // Windows-1252 is what is declared where nobody thought of it.
        boolean byDefault = declared.filter(WINDOWS::equals).isPresent() && detected.isPresent();
        Optional<Charset> first = byDefault ? detected : declared;
        return strictly(bytes, first)
                .or(() -> damagedUnicode(bytes))
                .or(() -> declared.flatMap(charset -> nearly(bytes, charset)))
                .or(() -> strictly(bytes, detected))
                .or(() -> strictly(bytes, declared))
                .orElseGet(() -> new String(bytes, WINDOWS));
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        int length = Math.min(bytes.length, 1 << 18);
        detector.handleData(bytes, 0, length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(TextDecoder::named);
    }

    private static Optional<String> strictly(byte[] bytes, Optional<Charset> charset) {
        return charset.flatMap(known -> strictly(bytes, known));
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

    private static Optional<String> damagedUnicode(byte[] bytes) {
        return nearly(bytes, StandardCharsets.UTF_8);
    }

    /// Text in this encoding with a few broken bytes, each of which becomes U+FFFD.
    private static Optional<String> nearly(byte[] bytes, Charset charset) {
        CharBuffer text = charset.decode(ByteBuffer.wrap(bytes));
        long broken = text.chars().filter(character -> character == '\uFFFD').count();
        long sound = text.chars().filter(character -> character > 0x7F).count() - broken;
        return sound >= broken * SOUND_PER_BROKEN ? Optional.of(text.toString()) : Optional.empty();
    }
}
