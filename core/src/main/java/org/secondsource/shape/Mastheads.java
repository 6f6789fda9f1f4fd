package org.secondsource.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.text.WordTable;

/// Knows the name of an outlet where it stands as a line of its own, in capitals or not.
public final class Mastheads {
    private static final int MOST_WORDS = 5;
    private static final Set<String> PRESS = read();
    private static final Set<String> LITTLE =
            Set.of(
                    "of", "the", "and", "&", "de", "la", "le", "du", "der", "die", "das", "il",
                    "el", "y", "for");
    private static final Pattern SITE =
            Pattern.compile(
                    "(?i)(?:[a-z0-9-]+\\.)+(?:com|org|net|news|info|co\\.uk|example|tv|[a-z]{2})");
    private static final Pattern NO_NAME =
            Pattern.compile(".*[.!?:;\"“”,]$|.*[\"“”?!;:@].*|.*\\d.*");

    private Mastheads() {}

    /// The name of an outlet that a line holds and nothing else: it ends or begins as the names of
    /// newspapers and stations do, or is the name of a site.
    public static Optional<String> outlet(String line) {
        String name = line.strip().replaceAll("^[|•·*\\s–—-]+|[|•·*\\s–—,-]+$", "");
        if (SITE.matcher(name).matches()) {
            return Optional.of(name);
        }
        if (!isName(name)) {
            return Optional.empty();
        }
        String[] words = name.toLowerCase(Locale.ROOT).split("[\\s-]+");
        String last = words[words.length - 1];
        boolean first = PRESS.contains(words[0]) && words.length > 1 && isNewspaperStart(words[0]);
        boolean press = words.length > 1 && PRESS.contains(last);
        return press || first || ofWords(words) ? Optional.of(shown(name)) : Optional.empty();
    }

    /// "The Herald", "Daily Echo", "Le Monde": an article or a rhythm before a word of the press.
    private static boolean ofWords(String[] words) {
        return words.length == 2 && LITTLE.contains(words[0]) && PRESS.contains(words[1]);
    }

    private static boolean isNewspaperStart(String word) {
        return Set.of(
                        "radio",
                        "daily",
                        "journal",
                        "gazeta",
                        "diario",
                        "jornal",
                        "corriere",
                        "gazzetta")
                .contains(word);
    }

    /// Whether words may name an outlet where their place says that they do: a few words with
    /// capitals, without a mark that makes a sentence of them.
    public static boolean isName(String name) {
        String[] words = name.split("\\s+");
        if (name.length() < 3 || words.length > MOST_WORDS || NO_NAME.matcher(name).matches()) {
            return false;
        }
        boolean small = name.equals(name.toLowerCase(Locale.ROOT));
        for (String word : words) {
            boolean capital = Character.isUpperCase(word.codePointAt(0)) || small;
            if (!capital && !LITTLE.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /// The first letters of a name's words, but for the little ones: "OA" of "Office of Aid".
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("[\\s-]+")) {
            if (!word.isEmpty() && !LITTLE.contains(word.toLowerCase(Locale.ROOT))) {
                initials.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
        return initials.toString();
    }

    /// A name as it would be written in a text: not in capitals throughout, nor without any.
    public static String shown(String name) {
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT)) && name.contains(" ");
        boolean small = name.equals(name.toLowerCase(Locale.ROOT));
        if (!shouted && !small) {
            return name;
        }
        StringBuilder shown = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("\\s+")) {
            boolean little = LITTLE.contains(word) && !shown.isEmpty();
            shown.append(shown.isEmpty() ? "" : " ")
                    .append(
                            little
                                    ? word
                                    : word.substring(0, 1).toUpperCase(Locale.ROOT)
                                            + word.substring(1));
        }
        return shown.toString();
    }

    private static Set<String> read() {
        return WordTable.beside(Mastheads.class, "mastheads.tsv").rows().stream()
                .flatMap(row -> Stream.of(row.text(1).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
