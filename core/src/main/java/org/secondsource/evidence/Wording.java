package org.secondsource.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words by which the judges know desks, roles, credits and titles that are none; and what of
/// two writings of a name counts as the same.
final class Wording {
    private static final String RESOURCE = "words.tsv";
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
        try (InputStream stream = Wording.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            Map<String, Set<String>> lists = new HashMap<>();
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(row ->
                            lists.computeIfAbsent(row[0], list -> new HashSet<>())
                                    .addAll(Set.of(row[1].split("; "))));
            return Map.copyOf(lists);
        } catch (IOException failure) {
            throw new UncheckedIOException("resource " + RESOURCE, failure);
        }
    }
}
