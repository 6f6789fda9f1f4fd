package org.secondsource.story;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether an open story alone holds several of a report's names.
///
/// A report may tell a story from its side, in other words: the baker next to the hall where the
/// ministers met. A name is two words with a capital each, side by side and not at the start of a
/// sentence; three of these are a minister with the office, or a firm and its head.
final class NameIndex {
    /// Fewest names that a story must hold alone (docs/decisions/0030).
    private static final int FEWEST_NAMES = 3;

    private static final Pattern NAME =
            Pattern.compile(
                    "(?<![.!?\"”“]\\s)(?=\\b(\\p{Lu}\\p{Ll}[\\p{L}'’-]+ \\p{Lu}\\p{Ll}[\\p{L}'’-]+))");

    private final Map<String, Set<Integer>> holders = new HashMap<>();

    static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return Collections.unmodifiableSet(names);
    }

    void add(int story, Member member) {
        for (String name : member.names()) {
            holders.computeIfAbsent(name, key -> new HashSet<>()).add(story);
        }
    }

    void remove(int story, Member member) {
        for (String name : member.names()) {
            holders.computeIfPresent(
                    name,
                    (key, stories) -> {
                        stories.remove(story);
                        return stories.isEmpty() ? null : stories;
                    });
        }
    }

    /// Whether a name ties the reports of some stories to each other: no other open story holds it.
    boolean tells(String name, Set<Integer> stories) {
        return stories.containsAll(holders.getOrDefault(name, Set.of()));
    }

    /// Whether of all open stories only this one holds several of the report's names.
    boolean isNamesake(int story, Member report) {
        Set<Integer> alone = Set.of(story);
        return report.names().stream().filter(name -> alone.equals(holders.get(name))).count()
                >= FEWEST_NAMES;
    }
}
