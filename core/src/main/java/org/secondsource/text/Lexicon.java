package org.secondsource.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The common words of a language: tells a whole word from a piece of one.
///
/// Loading takes some ten milliseconds, so load it once and share it; it never changes.
public final class Lexicon {
    private final Set<String> words;

    private Lexicon(Set<String> words) {
        this.words = words;
    }

    /// Some 45,000 common English words with their inflections, American and British; no names.
    public static Lexicon english() {
        try (InputStream stream = Lexicon.class.getResourceAsStream("words.txt")) {
            if (stream == null) {
                throw new IllegalStateException(
                        "words.txt is missing beside Lexicon.class; build core again");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return of(reader.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException exception) {
            throw new UncheckedIOException("words.txt cannot be read", exception);
        }
    }

    /// A lexicon of these words.
    public static Lexicon of(Collection<String> words) {
        return new Lexicon(
                words.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether this is a common word, in capitals or not.
    public boolean knows(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
