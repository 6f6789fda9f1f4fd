package org.secondsource.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.secondsource.text.WordTable;

/// The words by which the judges know desks, roles, credits and titles that are none; and what of
/// two writings of a name counts as the same.
final class Wording {
    private static final Map<String, Set<String>> LISTS = read();

    private Wording() {}

    /// The words of one list, in small letters.
    static Set<String> list(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no list of words is called '%s'".formatted(name));
        }
        return words;
    }

    /// Letters and digits alone, in small letters.
    static String key(String words) {
        StringBuilder key = new StringBuilder(words.length());
        words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /// Without entities, however often they were escaped, and with single spaces.
    static String plain(String words) {
        return Entities.unescape(words)
                .replace("\u00ad", "")
                .replaceAll("[\\s\\u00a0\\u2060]+", " ")
                .strip();
    }

    private static Map<String, Set<String>> read() {
        return WordTable.beside(Wording.class, "words.tsv").rows().stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.text(0),
                                Collectors.flatMapping(
                                        row -> Set.of(row.text(1).split("; ")).stream(),
                                        Collectors.toSet())));
    }
}
