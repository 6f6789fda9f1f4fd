package org.secondsource.lineage.credit;

import java.util.ArrayList;
import java.util.List;

/// The parts of a run of capital words that may be a name by themselves.
final class Names {
    private Names() {}

    /// The name itself, then its ends, then its beginnings, the longest first: of "State Agency
    /// Aurora News" also "Agency Aurora News", "Aurora News", "News", "State Agency Aurora" ….
    static List<String> parts(String name) {
        String[] words = name.strip().split("[\\s/]+");
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < words.length; from++) {
            parts.add(join(words, from, words.length));
        }
        for (int to = words.length - 1; to > 0; to--) {
            parts.add(join(words, 0, to));
        }
        return parts;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to))
                .replaceFirst("(?:['’]s|[.,'’-])$", "");
    }
}
