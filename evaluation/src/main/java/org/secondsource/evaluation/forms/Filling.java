package org.secondsource.evaluation.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.evaluation.cases.ReadingCheck;

/// Fills the slots of a template. `{P:person}` takes an entry of a list and calls it P, `{P}` and
/// `{P.family}` print fields of it, `{^P}` begins with a capital, `{pub}`, `{pub-1}` print the day
/// of publication and one near it.
final class Filling {
    private static final Pattern SLOT =
            Pattern.compile("\\{(\\^?)(\\w+)(?::([\\w-]+))?(?:\\.(\\w+))?([+-]\\d+)?}");

    private final Words words;
    private final Random random;
    private final LocalDate published;
    private final Map<String, Map<String, String>> taken = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /// @param random decides which words are taken
    Filling(Words words, Random random) {
        this.words = words;
        this.random = random;
        this.published = LocalDate.parse(pick(words.of("published")).getOrDefault("", ""));
    }

    LocalDate published() {
        return published;
    }

    /// The text with its slots filled.
    String text(String template) {
        Matcher matcher = SLOT.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value(template, matcher)));
        }
        return matcher.appendTail(filled).toString();
    }

    /// A row of the template as a check of the filled text.
    ReadingCheck check(String template, String row) {
        String[] cells = text(row).split(" \\| ", -1);
        String[] first = cells[0].split(" ", -1);
        if (first.length != 2) {
            throw new IllegalArgumentException(
                    "template '%s': '%s' is no 'how-many list', found in '%s'"
                            .formatted(template, cells[0], row));
        }
        List<ReadingCheck.Condition> conditions = new ArrayList<>();
        for (int i = 1; i < cells.length; i++) {
            conditions.add(ReadingCheck.Condition.of(cells[i]));
        }
        return new ReadingCheck(template, "", first[0], first[1], conditions);
    }

    private String value(String template, Matcher slot) {
        String name = slot.group(2);
        if (name.equals("pub")) {
            String days = slot.group(5);
            return published.plusDays(days == null ? 0 : Integer.parseInt(days)).toString();
        }
        String list = slot.group(3);
        Map<String, String> entry =
                list == null ? taken.get(name) : taken.computeIfAbsent(name, key -> take(list));
        String field = slot.group(4) == null ? "" : slot.group(4);
        String value = entry == null ? null : entry.get(field);
        if (value == null) {
            throw new IllegalArgumentException(
                    "slot '%s' has no value in template '%s'; taken are %s"
                            .formatted(slot.group(), template, taken));
        }
        return slot.group(1).isEmpty() || value.isEmpty()
                ? value
                : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
    }

    private Map<String, String> take(String list) {
        if (DaySlots.LISTS.contains(list)) {
            return new DaySlots(published, random).of(list);
        }
        List<Map<String, String>> free = new ArrayList<>();
        for (Map<String, String> entry : words.of(list)) {
            if (!used.contains(entry.getOrDefault("", ""))) {
                free.add(entry);
            }
        }
        Map<String, String> entry = pick(free);
        used.add(entry.getOrDefault("", ""));
        return entry;
    }

    private Map<String, String> pick(List<Map<String, String>> entries) {
        return entries.get(random.nextInt(entries.size()));
    }
}
