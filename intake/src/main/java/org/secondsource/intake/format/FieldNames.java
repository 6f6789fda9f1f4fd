package org.secondsource.intake.format;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.secondsource.text.WordTable;

/// Under which names the fields of a report stand in tables, JSON and front matter: those that are
/// in common use, and those that a user maps.
public final class FieldNames {
    /// Names shown where one of them is asked for.
    private static final int MOST_SHOWN = 30;

    /// A field of a report.
    public enum Field {
        TEXT,
        TITLE,
        OUTLET,
        BYLINE,
        PUBLISHED,
        CHANGED,
        URL,
        LANGUAGE;

        /// As users write it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Field, List<String>> names;
    private final Map<Field, String> mapped;

    private FieldNames(Map<Field, List<String>> names, Map<Field, String> mapped) {
        this.names = names;
        this.mapped = mapped;
    }

    /// The names in common use.
    public static FieldNames common() {
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        for (WordTable.Row row : WordTable.beside(FieldNames.class, "field-names.tsv").rows()) {
            names.put(field(row.text(0)), List.of(row.text(1).split(" ")));
        }
        return new FieldNames(names, Map.of());
    }

    private static Field field(String word) {
        return Arrays.stream(Field.values())
                .filter(field -> field.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "'%s' is no field of a report; expected one of %s"
                                        .formatted(word, words())));
    }

    private static String words() {
        return Arrays.stream(Field.values()).map(Field::word).collect(Collectors.joining(", "));
    }

    /// With the user's own, which go before all others.
    ///
    /// @param map such as `text=article.body,title=hl`; a dot leads into an object
    public FieldNames with(String map) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(mapped);
        for (String pair : map.split(",")) {
            int sign = pair.indexOf('=');
            if (sign < 1 || sign == pair.length() - 1) {
                throw new IllegalArgumentException(
                        "found '%s', expected field=name, such as text=article.body"
                                .formatted(pair));
            }
            more.put(field(pair.substring(0, sign).strip()), pair.substring(sign + 1).strip());
        }
        return new FieldNames(names, more);
    }

    /// The names in common use, as `key` makes them, the best first.
    public List<String> of(Field field) {
        return names.getOrDefault(field, List.of());
    }

    /// The name that the user gave.
    public Optional<String> mapped(Field field) {
        return Optional.ofNullable(mapped.get(field));
    }

    /// What the user named that is not there, with the names that are; empty where all are there.
    ///
    /// @param isThere whether a name of the user's is one of the file's
    public Optional<String> missing(Predicate<String> isThere, Collection<String> there) {
        return mapped.entrySet().stream()
                .filter(pair -> !isThere.test(pair.getValue()))
                .map(pair ->
                        "found no \"%s\", which `--map` names for %s; expected one of: %s"
                                .formatted(
                                        pair.getValue(),
                                        pair.getKey().word(),
                                        there.stream()
                                                .limit(MOST_SHOWN)
                                                .collect(Collectors.joining(", "))))
                .findFirst();
    }

    /// A name in small letters and without signs, so that `date_publish` and `datePublish` are one.
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            if (Character.isLetterOrDigit(character) || character == '$') {
                key.append(Character.toLowerCase(character));
            }
        }
        return key.toString();
    }
}
