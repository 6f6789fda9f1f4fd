package org.secondsource.language;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one word of digits: "10,000", "1,00,000", ".5", "+0.2", "12k", "4bn".
final class Digits {
    private static final Pattern FORM =
            Pattern.compile("([+\\-−]?)([\\d,.]*\\d[\\d,.]*?)[,.]?(k|mn|bn|tn)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{2,3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d*(\\.\\d+)?");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})[/⁄](\\d{1,4})");

    private static final Map<String, Double> SUFFIXES =
            Map.of("k", 1e3, "mn", 1e6, "bn", 1e9, "tn", 1e12);

    private Digits() {}

    /// The number; empty where the word is none.
    ///
    /// @param word in lower case
    static OptionalDouble of(String word) {
        Matcher form = FORM.matcher(word);
        if (!form.matches()) {
            return OptionalDouble.empty();
        }
        String number = form.group(2);
        if (!GROUPED.matcher(number).matches() && !PLAIN.matcher(number).matches()) {
            return OptionalDouble.empty();
        }
        double size = Double.parseDouble(number.replace(",", ""));
        double scale = form.group(3) == null ? 1 : SUFFIXES.getOrDefault(form.group(3), 1.0);
        boolean negative = form.group(1).equals("-") || form.group(1).equals("−");
        return OptionalDouble.of(negative ? -size * scale : size * scale);
    }

    /// Whether the word has a sign of its own: "-5".
    static boolean isSigned(String word) {
        return word.startsWith("-") || word.startsWith("−") || word.startsWith("+");
    }

    /// "1/16": the part; empty where the word is none.
    static OptionalDouble fraction(String word) {
        Matcher form = FRACTION.matcher(word);
        if (!form.matches() || Integer.parseInt(form.group(2)) == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                Double.parseDouble(form.group(1)) / Double.parseDouble(form.group(2)));
    }
}
