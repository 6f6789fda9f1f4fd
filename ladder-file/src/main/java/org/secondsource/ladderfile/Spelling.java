package org.secondsource.ladderfile;

/// Compares words by their letters.
final class Spelling {
    private Spelling() {}

    /// Whether one may be a slip for the other: at most a third of its letters differ, or two are
    /// turned round.
    static boolean isNear(String known, String word) {
        int most = known.length() < TURNED ? 1 : Math.max(2, known.length() / 3);
        return distance(known, word) <= most;
    }

    /// From so many letters on.
    private static final int TURNED = 4;

    /// How many letters are put in, left out or changed (Levenshtein 1966), with "_" as "-".
    static int distance(String known, String word) {
        String other = word.replace('_', '-');
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= known.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (known.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
