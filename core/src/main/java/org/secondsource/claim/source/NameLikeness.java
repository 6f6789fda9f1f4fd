package org.secondsource.claim.source;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether two names may be one name: the same but for spelling, or the one shorter. It errs
/// on the side of one, for two names of one party must never be two sources.
final class NameLikeness {
    /// Letters that two spellings of a family name may differ by: transliterations of one name
    /// mostly differ by one or two (Christen 2006, "A Comparison of Personal Name Matching").
    private static final int MOST_EDITS = 2;

    /// Shorter names differ by fewer: "Lee" and "Li" are two, or nobody could say.
    private static final int SHORT_LETTERS = 5;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Words of names that tell nobody apart.
    private static final Set<String> EMPTY =
            Set.of(
                    "the", "of", "and", "for", "in", "a", "an", "s", "mr", "mrs", "ms", "dr", "al",
                    "el");

    private NameLikeness() {}

    static boolean areOne(String a, String b) {
        List<String> first = words(a);
        List<String> second = words(b);
        if (first.isEmpty() || second.isEmpty()) {
            return true;
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        boolean within =
                shared.size()
                        == Math.min(new HashSet<>(first).size(), new HashSet<>(second).size());
        return within || isMisspelt(first, second) || isShortFor(a, second) || isShortFor(b, first);
    }

    /// Whether word for word they differ by a letter or two.
    private static boolean isMisspelt(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            String one = String.join("", a);
            String other = String.join("", b);
            return one.length() > SHORT_LETTERS && edits(one, other) <= 1;
        }
        int unlike = 0;
        for (int i = 0; i < a.size(); i++) {
            String one = a.get(i);
            String other = b.get(i);
            boolean initial =
                    one.length() == 1 && other.startsWith(one)
                            || other.length() == 1 && one.startsWith(other);
            int most = Math.min(one.length(), other.length()) < SHORT_LETTERS ? 1 : MOST_EDITS;
            if (!one.equals(other) && !initial) {
                if (edits(one, other) > most) {
                    return false;
                }
                unlike++;
            }
        }
        return unlike <= MOST_EDITS;
    }

    /// "NTSB" for the first letters of a longer name.
    private static boolean isShortFor(String name, List<String> words) {
        String letters = name.replaceAll("[^\\p{Lu}]", "");
        if (letters.length() < 2 || !name.replace(".", "").equals(letters)) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(Character.toUpperCase(word.charAt(0))));
        return initials.toString().equals(letters);
    }

    private static List<String> words(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return List.of(NO_LETTERS.split(plain.toLowerCase(Locale.ROOT))).stream()
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .toList();
    }

    /// Levenshtein's distance, with a swap of neighbours as one (Damerau 1964).
    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] =
                        Math.min(
                                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1,
                                cost[i - 1][j - 1] + change);
                boolean swap =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swap) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
