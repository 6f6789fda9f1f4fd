package org.secondsource.story.word;

/// A word without its English ending, so that "visits", "visited" and "visiting" count as one.
///
/// The first step of Porter's algorithm (1980), cut down: over-stemming does no harm where a word
/// is one of hundreds. Words of other languages mostly pass unchanged.
public final class Stem {
    private Stem() {}

    public static String of(String word) {
        String singular = singular(word);
        String stem = singular;
        if (singular.length() > 5 && singular.endsWith("ing")) {
            stem = cut(singular, 3);
        } else if (singular.length() > 4 && singular.endsWith("ed")) {
            stem = cut(singular, 2);
        }
        return stem.length() > 4 && stem.endsWith("e") ? cut(stem, 1) : stem;
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        boolean isPlural =
                word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is");
        return isPlural ? cut(word, 1) : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
