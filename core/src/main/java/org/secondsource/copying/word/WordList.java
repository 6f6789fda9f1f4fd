package org.secondsource.copying.word;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.secondsource.text.Span;

/// The words of a text in order, folded so that one word looks the same in any house style.
///
/// A word is a run of letters and digits of any script. An apostrophe inside a word and a comma or
/// point between digits are left out ("port's" is "ports", "10,000" is "10000"), since many pages
/// lose them; so are signs that show nothing. Scripts written without spaces give one word per
/// character.
public final class WordList {
    /// An odd constant with well mixed bits (Steele, Lea, Flood 2014, SplitMix), to spread hashes.
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /// The prime of FNV-1 (Fowler, Noll, Vo) for 64 bits.
    private static final long KEY_FACTOR = 1099511628211L;

    /// Rather too few, so that the words of nearly every text fit at once.
    private static final int CHARACTERS_PER_WORD = 5;

    private final String text;
    private int[] starts;
    private int[] ends;
    private long[] keys;
    private int size;

    private WordList(String text) {
        this.text = text;
        int expected = 8 + text.length() / CHARACTERS_PER_WORD;
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.keys = new long[expected];
    }

    public static WordList of(String text) {
        WordList words = new WordList(text);
        int at = 0;
        while (at < text.length()) {
            int plainEnd = endOfPlain(text, at);
            if (plainEnd > at && endsThere(text, plainEnd)) {
                words.add(at, plainEnd, keyOfPlain(text, at, plainEnd));
                at = plainEnd;
            } else if (isWordPart(text.codePointAt(at))) {
                int end = endOfWord(text, at);
                words.add(at, end, keyOf(folded(text, at, end)));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /// Where the ASCII letters and digits end that begin here. Nearly all words of English news are
    /// of these, and read without a copy.
    private static int endOfPlain(String text, int start) {
        int end = start;
        while (end < text.length() && isPlain(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Whether a word that is plain up to here ends here.
    private static boolean endsThere(String text, int at) {
        return at == text.length() || (text.charAt(at) < 128 && !isInner(text, at));
    }

    /// What `keyOf` gives for the folded word: in ASCII one bit makes a capital small, and digits
    /// have it.
    private static long keyOfPlain(String text, int start, int end) {
        long hash = 0;
        for (int index = start; index < end; index++) {
            hash = hash * KEY_FACTOR + (text.charAt(index) | 0x20);
        }
        return mixed(hash);
    }

    /// The text whose words these are.
    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    /// The span of the words `[from, to)`.
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /// Where a word begins in the text.
    public int start(int index) {
        return starts[index];
    }

    /// A number that is equal for equal words; two words that differ share one with a chance of
    /// 2⁻⁶⁴.
    public long key(int index) {
        return keys[index];
    }

    /// The keys of all words in order.
    public long[] keys() {
        return Arrays.copyOf(keys, size);
    }

    /// Adds the keys of all words.
    public void addTo(KeyTable table) {
        for (int index = 0; index < size; index++) {
            table.add(keys[index]);
        }
    }

    /// The folded word.
    public String word(int index) {
        return folded(text, starts[index], ends[index]);
    }

    /// The hash of the words `[from, from + length)` in order.
    public long shingle(int from, int length) {
        long hash = length;
        for (int index = from; index < from + length; index++) {
            hash = mixed(hash * MIX + keys[index]);
        }
        return hash;
    }

    private void add(int start, int end, long key) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            keys = Arrays.copyOf(keys, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        keys[size] = key;
        size++;
    }

    private static int endOfWord(String text, int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        if (standsAlone(first)) {
            return afterMarks(text, at);
        }
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isWordPart(point) && !standsAlone(point)) {
                at += Character.charCount(point);
            } else if (isInner(text, at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static int afterMarks(String text, int start) {
        int at = start;
        while (at < text.length() && isMark(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point) || isMark(point);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean standsAlone(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return Character.isIdeographic(point)
                || switch (Character.UnicodeScript.of(point)) {
                    case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    /// An apostrophe between letters, a comma or point between digits, or a sign that shows nothing
    /// (a soft hyphen, a joiner).
    private static boolean isInner(String text, int at) {
        char sign = text.charAt(at);
        if (at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (sign == '\'' || sign == '’') {
            return Character.isLetter(before) && Character.isLetter(after);
        }
        if (isHidden(sign)) {
            return isWordPart(after) || Character.isHighSurrogate(after);
        }
        return (sign == ',' || sign == '.')
                && Character.isDigit(before)
                && Character.isDigit(after);
    }

    private static boolean isHidden(int point) {
        return Character.getType(point) == Character.FORMAT;
    }

    private static String folded(String text, int start, int end) {
        String raw = text.substring(start, end);
        if (endOfPlain(raw, 0) == raw.length()) {
            return raw.toLowerCase(Locale.ROOT);
        }
        String wide =
                Normalizer.normalize(raw, Normalizer.Form.NFKD)
                        .toUpperCase(Locale.ROOT) // so that "ß" and "SS" are one
                        .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(wide.length());
        wide.chars()
                .filter(unit -> unit < 0x0300 || unit > 0x036F)
                .filter(unit -> !isHidden(unit))
                .filter(unit -> unit != '\'' && unit != '’' && unit != ',' && unit != '.')
                .forEach(unit -> folded.append((char) unit));
        return folded.toString();
    }

    private static boolean isPlain(char unit) {
        return unit < 128
                && ((unit | 0x20) >= 'a' && (unit | 0x20) <= 'z' || unit >= '0' && unit <= '9');
    }

    /// The key that `key` gives for a folded word.
    public static long keyOf(String word) {
        return keyOf(word, 0, word.length());
    }

    /// The same for the characters `[from, to)` of a text as they stand.
    public static long keyOf(String text, int from, int to) {
        long hash = 0;
        for (int index = from; index < to; index++) {
            hash = hash * KEY_FACTOR + text.charAt(index);
        }
        return mixed(hash);
    }

    private static long mixed(long value) {
        long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
