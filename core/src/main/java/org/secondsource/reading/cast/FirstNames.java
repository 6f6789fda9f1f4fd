package org.secondsource.reading.cast;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.secondsource.text.WordTable;

/// Tells from a full name whether it is a man's or a woman's, by its first word
/// (`first-names.tsv`). A name that both bear, or that stands family name first, tells nothing.
final class FirstNames {
    /// What a first name tells.
    enum Sex {
        FEMALE,
        MALE
    }

    private static final Map<String, Sex> NAMES = load();

    private FirstNames() {}

    private static Map<String, Sex> load() {
        Map<String, Sex> names = new HashMap<>();
        for (WordTable.Row row : WordTable.beside(FirstNames.class, "first-names.tsv").rows()) {
            Sex sex = Sex.valueOf(row.text(0).toUpperCase(Locale.ROOT));
            row.words(1).forEach(name -> names.put(name, sex));
        }
        return names;
    }

    /// The sex of whoever has this name; empty where the name does not tell.
    static Optional<Sex> sexOf(String fullName) {
        List<String> words = PersonNames.words(fullName);
        boolean familyFirst = words.size() > 1 && words.getLast().contains("-");
        return words.size() < 2 || familyFirst
                ? Optional.empty()
                : Optional.ofNullable(NAMES.get(plain(words.getFirst())));
    }

    /// Without accents: "joaquin" for "joaquín".
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
