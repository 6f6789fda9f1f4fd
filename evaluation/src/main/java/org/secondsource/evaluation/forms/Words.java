package org.secondsource.evaluation.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lists that slots are filled from.
///
/// A list is a line `[name] field | field …` and its entries, a line each; an entry with "*" before
/// it is kept out of development. The first field is what a slot prints.
final class Words {
    private static final String SEX = "sex";

    private final Map<String, List<Map<String, String>>> lists = new HashMap<>();
    private final boolean keptOut;

    private Words(boolean keptOut) {
        this.keptOut = keptOut;
    }

    /// @param keptOut whether the half that is kept out is taken, and not the other
    static Words read(Path file, boolean keptOut) throws IOException {
        Words words = new Words(keptOut);
        String name = "";
        List<String> fields = List.of();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.indexOf(']'));
                fields = cells(line.substring(line.indexOf(']') + 1));
                words.lists.put(name, new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                words.add(file, name, fields, line);
            }
        }
        return words;
    }

    private void add(Path file, String name, List<String> fields, String line) {
        boolean kept = line.startsWith("*");
        List<String> cells = cells(kept ? line.substring(1) : line);
        if (cells.size() != fields.size()) {
            throw new IllegalArgumentException(
                    "%s: '%s' has %d fields, expected %s".formatted(file, line, cells.size(), fields));
        }
        if (kept != keptOut) {
            return;
        }
        Map<String, String> entry = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            entry.put(fields.get(i), cells.get(i));
        }
        entry.put("", cells.getFirst());
        if (entry.containsKey(SEX)) {
            entry.putAll(pronouns(entry.getOrDefault(SEX, "")));
        }
        lists.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split(" *\\| *", -1));
    }

    private static Map<String, String> pronouns(String sex) {
        return sex.equals("f")
                ? Map.of("he", "she", "him", "her", "his", "her", "man", "woman")
                : Map.of("he", "he", "him", "him", "his", "his", "man", "man");
    }

    /// The entries of a list that may be used.
    List<Map<String, String>> of(String list) {
        List<Map<String, String>> found = lists.get(list);
        if (found == null || found.isEmpty()) {
            throw new IllegalArgumentException(
                    "no words are listed as '%s'; the word file lists %s"
                            .formatted(list, lists.keySet()));
        }
        return List.copyOf(found);
    }
}
