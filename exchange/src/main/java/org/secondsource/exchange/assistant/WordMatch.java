package org.secondsource.exchange.assistant;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether all words that are asked for stand in some texts, in any case and order.
record WordMatch(Set<String> asked) {
    static WordMatch of(String query) {
        return new WordMatch(words(query));
    }

    boolean matches(List<String> texts) {
        Set<String> there = new HashSet<>();
        texts.forEach(text -> there.addAll(words(text)));
        return there.containsAll(asked);
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(
                        Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.remove("");
        return words;
    }
}
