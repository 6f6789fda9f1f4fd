package org.secondsource.exchange.taxii;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which objects are asked for: the filters of TAXII 2.1.
record Wanted(
        Optional<Instant> addedAfter,
        int from,
        int limit,
        Set<String> ids,
        Set<String> types,
        Set<String> versions,
        Set<String> specifications) {
    private static final int MOST = 1_000;
    private static final int USUAL = 500;

    /// A page of what is asked for.
    ///
    /// @param next where the next page begins; empty where there is none
    record Page(List<Shelf.Added> shown, Optional<Integer> next) {}

    /// @throws IllegalArgumentException where a filter cannot be understood
    static Wanted of(Map<String, String> query) {
        return new Wanted(
                Optional.ofNullable(query.get("added_after")).map(Wanted::instant),
                number("next", query.getOrDefault("next", "0")),
                Math.clamp(
                        number("limit", query.getOrDefault("limit", String.valueOf(USUAL))),
                        1,
                        MOST),
                words(query, "match[id]", ""),
                words(query, "match[type]", ""),
                words(query, "match[version]", "last"),
                words(query, "match[spec_version]", ""));
    }

    private static Set<String> words(Map<String, String> query, String name, String usual) {
        String words = query.getOrDefault(name, usual);
        return words.isEmpty() ? Set.of() : Set.copyOf(List.of(words.split(",", -1)));
    }

    private static Instant instant(String words) {
        try {
            return Instant.parse(words);
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException(
                    "added_after: expected a time such as 2025-09-17T00:00:00.000000Z", noTime);
        }
    }

    private static int number(String name, String words) {
        if (!words.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(name + ": expected what this server gave");
        }
        return Integer.parseInt(words);
    }

    Wanted only(String id) {
        return new Wanted(addedAfter, from, limit, Set.of(id), types, versions, specifications);
    }

    /// All versions, whatever was asked.
    Wanted allVersions() {
        return new Wanted(addedAfter, from, limit, ids, types, Set.of("all"), specifications);
    }

    Page page(Shelf shelf) {
        List<Shelf.Added> shown = new ArrayList<>();
        for (int i = from; i < shelf.all().size(); i++) {
            Shelf.Added one = shelf.all().get(i);
            if (isWanted(one, shelf)) {
                if (shown.size() == limit) {
                    return new Page(shown, Optional.of(i));
                }
                shown.add(one);
            }
        }
        return new Page(shown, Optional.empty());
    }

    private boolean isWanted(Shelf.Added one, Shelf shelf) {
        return addedAfter.filter(after -> !one.date().isAfter(after)).isEmpty()
                && (ids.isEmpty() || ids.contains(one.id()))
                && (types.isEmpty() || types.contains(one.type()))
                && (specifications.isEmpty() || specifications.contains("2.1"))
                && isOfVersion(one, shelf);
    }

    private boolean isOfVersion(Shelf.Added one, Shelf shelf) {
        return versions.contains("all")
                || versions.contains("last") && shelf.isNewest(one)
                || versions.contains("first") && shelf.isFirst(one)
                || versions.contains(one.version());
    }
}
