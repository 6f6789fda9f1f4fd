package org.secondsource.copying.word;

import org.secondsource.text.EditDistance;

/// Whether two words are one word in two spellings: "defence" and "defense", "programme" and
/// "program".
public final class Spelling {
    /// Shorter words that differ in a letter are mostly two words ("north", "forth" are the
    /// border).
    private static final int SHORTEST_WORD = 5;

    /// One letter in this many may differ, two at most.
    private static final int LETTERS_PER_CHANGE = 4;

    private Spelling() {}

    /// Whether two folded words are one.
    public static boolean isOneWord(String first, String second) {
        if (first.equals(second)) {
            return true;
        }
        int shorter = Math.min(first.length(), second.length());
        if (shorter < SHORTEST_WORD || first.charAt(0) != second.charAt(0) || hasDigit(first)) {
            return false;
        }
        int allowed = Math.min(2, shorter / LETTERS_PER_CHANGE);
        return Math.abs(first.length() - second.length()) <= allowed
                && EditDistance.between(first, second) <= allowed;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
