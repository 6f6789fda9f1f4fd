package org.secondsource.shape;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.text.WordTable;

/// Knows what releases and statements call themselves, and the names of those who issue them.
public final class Releases {
    private static final int MOST_WORDS = 10;
    private static final int LONGEST_NAME = 90;

    private static final Map<String, List<String>> WORDS = read();
    private static final Set<String> TYPES = Set.copyOf(words("type"));
    private static final Set<String> BODIES = Set.copyOf(words("body"));
    private static final Set<String> LEGAL = Set.copyOf(words("legal"));
    private static final Set<String> LITTLE = Set.copyOf(words("little"));

    private static final String ANY_TYPE =
            words("type").stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?:", ")"));

    /// "No. 4", "4/2026": the number of a release.
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)[\\s,:#–—-]*(?:(?:no|nr|n°|nº|number)\\.? ?)?[\\d/.-]*\\W*$");

    /// "Press release of the Harbour Works Ltd", "Statement by Minister X on the strike".
    private static final Pattern OF_ISSUER =
            Pattern.compile(
                    "(?iu)"
                            + ANY_TYPE
                            + "(?:\\s(?:no|nr)\\.? ?[\\d/.-]+)?(?:\\s(?:of|by|from|issued by|von|der"
                            + "|des|du|de la|del|da|do|van)\\s|\\s?[:–—-]\\s)(?-i:(?:[Tt]he |THE )?"
                            + "(?<name>\\p{Lu}.{1,120}?))(?:\\s(?:on|about|regarding|concerning"
                            + "|following|after)\\s.*)?");

    /// "Harbour Works Ltd: News release".
    private static final Pattern ISSUER_FIRST =
            Pattern.compile("(?iu)(?<name>[^:]{3,90}?)\\s?:\\s?" + ANY_TYPE + "\\W*");

    private static final Pattern OPENS_TITLE =
            Pattern.compile("(?iu)" + ANY_TYPE + "\\s(?:on|about|regarding|concerning)\\s.+");

    private static final Pattern NO_NAME = Pattern.compile(".*[.!?;\"“”]$|.*[\"“”?!;@].*");

    private Releases() {}

    /// Whether words are what a release calls itself, perhaps with its number: "PRESS RELEASE No.
    /// 4".
    public static boolean isType(String words) {
        String small = words.strip().toLowerCase(Locale.ROOT);
        return TYPES.contains(small) || TYPES.contains(NUMBER.matcher(small).replaceFirst(""));
    }

    /// Whether a line is the headline of a release and says so: "Communique on the second round".
    public static boolean isTitle(String line) {
        return OPENS_TITLE.matcher(line.strip()).matches();
    }

    /// Who issues a release, where a line says both: "Statement by the Harbour Board on the fog".
    public static Optional<String> issuerIn(String line) {
        return Stream.of(OF_ISSUER, ISSUER_FIRST)
                .map(form -> form.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("name").strip())
                .filter(Releases::isOfBody)
                .findFirst();
    }

    /// Whether a line only says that this is somebody's release: it is no headline.
    public static boolean isMark(String line) {
        Matcher whose = OF_ISSUER.matcher(line.strip());
        boolean isWhole = whose.matches() && whose.end("name") == line.strip().length();
        return isWhole || ISSUER_FIRST.matcher(line.strip()).matches();
    }

    /// Whether words have the form of a body's name: a few words with capitals, no sentence.
    public static boolean isName(String words) {
        String[] parts = words.strip().split("[\\s/–—-]+");
        if (words.length() < 3
                || words.length() > LONGEST_NAME
                || parts.length > MOST_WORDS
                || NO_NAME.matcher(words).matches()) {
            return false;
        }
        return Arrays.stream(parts)
                .filter(part -> !part.isEmpty())
                .allMatch(part ->
                        Character.isUpperCase(part.codePointAt(0))
                                || !Character.isLetter(part.codePointAt(0))
                                || LITTLE.contains(part.toLowerCase(Locale.ROOT)));
    }

    /// Whether a name says itself that it is a body's: an office, a firm, an association.
    public static boolean isOfBody(String name) {
        if (!isName(name)) {
            return false;
        }
        String[] words = name.toLowerCase(Locale.ROOT).split("[\\s,()/–—-]+");
        return Arrays.stream(words).anyMatch(BODIES::contains)
                || LEGAL.contains(words[words.length - 1])
                || Arrays.stream(words).anyMatch(Releases::endsLikeBody);
    }

    /// "Prosecutor's Office", "Landratsamt", "Umweltministerium".
    private static boolean endsLikeBody(String word) {
        return word.length() > 8 && (word.endsWith("amt") || word.endsWith("ministerium"));
    }

    /// A body's name as it would be written in a text.
    public static String shown(String name) {
        return Mastheads.shown(name.strip());
    }

    private static List<String> words(String row) {
        return WORDS.getOrDefault(row, List.of());
    }

    private static Map<String, List<String>> read() {
        return WordTable.beside(Releases.class, "releases.tsv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text(0), row -> row.words(1)));
    }
}
