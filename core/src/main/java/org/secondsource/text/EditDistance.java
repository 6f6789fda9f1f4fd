package org.secondsource.text;

/// How far two words are from each other, in letters to put in, take out or change (Levenshtein
/// 1966).
public final class EditDistance {
    private EditDistance() {}

    public static int between(String first, String second) {
        int[] above = new int[second.length() + 1];
        for (int column = 0; column <= second.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= first.length(); row++) {
            int[] current = new int[second.length() + 1];
            current[0] = row;
            for (int column = 1; column <= second.length(); column++) {
                int kept = first.charAt(row - 1) == second.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(
                                above[column - 1] + kept,
                                1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[second.length()];
    }
}
