package org.secondsource.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A fixed list of words or phrases inside the program, written with commas: "talk, phone call".
/// Longer lists are a `WordTable`.
public final class Words {
    private Words() {}

    /// The words as a set; a word that stands twice is a mistake.
    public static Set<String> of(String words) {
        return Set.of(split(words));
    }

    /// Each word with what it stands for.
    public static <T> Map<String, T> meaning(Map<T, String> wordsByMeaning) {
        Map<String, T> meanings = new HashMap<>();
        wordsByMeaning.forEach(
                (meaning, words) -> List.of(split(words)).forEach(w -> meanings.put(w, meaning)));
        return Map.copyOf(meanings);
    }

    private static String[] split(String words) {
        return words.strip().split("\\s*,\\s*");
    }
}
