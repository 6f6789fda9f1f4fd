package org.secondsource.exchange.geojson;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How names of places are compared: without marks and capitals, but for short names in capitals,
/// since "US" is no pronoun. The same as `folded` in `evaluation/gazetteer/make.mjs`.
final class PlaceName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GENITIVE = Pattern.compile("['’ʻʼ`]s(?![\\p{L}\\p{N}])");
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʻʼ`]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{1,3}");

    private PlaceName() {}

    /// A name as it stands in the tables.
    static String of(String name) {
        return words(name).stream().map(PlaceName::folded).collect(Collectors.joining(" "));
    }

    /// The words of a text, with their capitals.
    static List<String> words(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String whole = APOSTROPHE.matcher(GENITIVE.matcher(bare).replaceAll("")).replaceAll("");
        return WORD.matcher(whole).results().map(MatchResult::group).toList();
    }

    /// A word as it stands in the tables.
    static String folded(String word) {
        return SHORT.matcher(word).matches() ? word : word.toLowerCase(Locale.ROOT);
    }

    /// Whether a word begins as a name does.
    static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
