package org.secondsource.actor;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.secondsource.reading.cast.Office;
import org.secondsource.reading.cast.PersonNames;

/// Tells whether two full names are one person's under two spellings: "Aleksandr Vasilyev" and
/// "Alexander Vasiliev", "Ann Marie Holt" and "Ann Holt".
final class NameVariants {
    /// Shorter words than this differ by one letter without being one: "Lee", "Lea". Set by hand.
    private static final int SHORTEST_MISSPELT = 5;

    private NameVariants() {}

    /// @param one an office of each, where one is told; another title speaks against
    static boolean areOne(List<String> one, List<String> other, List<Office> a, List<Office> b) {
        if (one.size() < 2 || other.size() < 2 || one.equals(other)) {
            return one.equals(other);
        }
        if (one.size() != other.size()
                && !PersonNames.isPart(one, other)
                && !PersonNames.isPart(other, one)) {
            return false;
        }
        boolean first = sounds(one.getFirst()).equals(sounds(other.getFirst()));
        boolean last = sounds(one.getLast()).equals(sounds(other.getLast()));
        if (first && last) {
            return true;
        }
        boolean office = sharesOffice(a, b);
        return one.getFirst().equals(other.getFirst()) && isMisspelt(one.getLast(), other.getLast())
                || office && last && isMisspelt(one.getFirst(), other.getFirst())
                || office && first && isMisspelt(one.getLast(), other.getLast());
    }

    private static boolean sharesOffice(List<Office> a, List<Office> b) {
        Set<String> titles = new HashSet<>();
        a.forEach(office -> titles.add(office.title().toLowerCase(Locale.ROOT)));
        return b.stream().anyMatch(o -> titles.contains(o.title().toLowerCase(Locale.ROOT)));
    }

    /// One spelling for the letters that romanisations of Slavic, Arabic, Greek and East Asian
    /// names write differently (the tables of BGN/PCGN, ISO 9, Hepburn): y, j and i; kh, h; ks and
    /// x; ou and u; doubled letters.
    private static String sounds(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "")
                .replace("ks", "x")
                .replace("tch", "ch")
                .replace("zh", "j")
                .replace("kh", "h")
                .replace("gh", "g")
                .replace("ph", "f")
                .replace("ck", "k")
                .replaceAll("q", "k")
                .replaceAll("ou|oo", "u")
                .replaceAll("[yj]", "i")
                .replace("ee", "i")
                .replaceAll("ei|ai|ae", "e")
                .replace('w', 'v')
                .replace("ander", "andr")
                .replaceAll("(.)\\1+", "$1");
    }

    /// Whether two words differ by one letter put, left out or changed.
    static boolean isMisspelt(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.length() < SHORTEST_MISSPELT || longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int skip = longer.length() == shorter.length() ? same + 1 : same;
        String rest = shorter.substring(Math.min(skip, shorter.length()));
        return longer.substring(Math.min(same + 1, longer.length())).equals(rest);
    }
}
