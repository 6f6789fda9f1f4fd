package org.secondsource.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A number written in digits or words: "10,000", "2.5 million", "twenty-five", "a dozen".
///
/// @param first index of its first word
/// @param last index of its last word
/// @param vague whether it names a size, not a count: "dozens", "thousands"
public record Numeral(int first, int last, double value, boolean vague) {
    private static final Map<String, Integer> UNITS =
            Map.ofEntries(
                    Map.entry("zero", 0),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19),
                    Map.entry("twenty", 20),
                    Map.entry("thirty", 30),
                    Map.entry("forty", 40),
                    Map.entry("fifty", 50),
                    Map.entry("sixty", 60),
                    Map.entry("seventy", 70),
                    Map.entry("eighty", 80),
                    Map.entry("ninety", 90));
    private static final Map<String, Double> SCALES =
            Map.ofEntries(
                    Map.entry("dozen", 12.0),
                    Map.entry("hundred", 1e2),
                    Map.entry("thousand", 1e3),
                    Map.entry("million", 1e6),
                    Map.entry("billion", 1e9),
                    Map.entry("trillion", 1e12),
                    Map.entry("lakh", 1e5),
                    Map.entry("crore", 1e7),
                    Map.entry("mn", 1e6),
                    Map.entry("bn", 1e9));
    private static final Map<String, Double> SUFFIXES =
            Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "bn", 1e9, "b", 1e9, "tn", 1e12);

    /// The numeral that starts at a word; empty where none does.
    public static Optional<Numeral> at(List<Token> tokens, int first) {
        Token start = tokens.get(first);
        String word = lower(start);
        if (word.equals("a") || word.equals("half")) {
            return article(tokens, first);
        }
        Optional<Double> digits = digits(word);
        if (digits.isPresent()) {
            return Optional.of(scaled(tokens, first, first, digits.get()));
        }
        if (UNITS.containsKey(word)) {
            return Optional.of(words(tokens, first));
        }
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (SCALES.containsKey(singular) && (word.endsWith("s") || start.tag().equals("CD"))) {
            return Optional.of(new Numeral(first, first, SCALES.getOrDefault(singular, 1.0), true));
        }
        return Optional.empty();
    }

    private static Optional<Numeral> article(List<Token> tokens, int first) {
        int scale = first + 1;
        boolean half = lower(tokens.get(first)).equals("half");
        if (half && scale < tokens.size() && lower(tokens.get(scale)).equals("a")) {
            scale++;
        }
        if (scale < tokens.size() && SCALES.containsKey(lower(tokens.get(scale)))) {
            double value = SCALES.getOrDefault(lower(tokens.get(scale)), 1.0);
            return Optional.of(new Numeral(first, scale, half ? value / 2 : value, false));
        }
        return Optional.empty();
    }

    /// "twenty-five", "three hundred and ten thousand".
    private static Numeral words(List<Token> tokens, int first) {
        double total = 0;
        double group = 0;
        int last = first;
        int i = first;
        while (i < tokens.size()) {
            String word = lower(tokens.get(i));
            if (UNITS.containsKey(word)) {
                group += UNITS.getOrDefault(word, 0);
                last = i;
            } else if (word.equals("hundred") && group > 0) {
                group *= 100;
                last = i;
            } else if (SCALES.containsKey(word) && group > 0) {
                total += group * SCALES.getOrDefault(word, 1.0);
                group = 0;
                last = i;
            } else if (!joins(tokens, i)) {
                break;
            }
            i++;
        }
        return new Numeral(first, last, total + group, false);
    }

    /// A hyphen or an "and" inside a number in words; "two and three" are two numbers.
    private static boolean joins(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size() || !UNITS.containsKey(lower(tokens.get(i + 1)))) {
            return false;
        }
        String word = lower(tokens.get(i));
        String before = lower(tokens.get(i - 1));
        return word.equals("-") && UNITS.getOrDefault(before, 0) >= 20
                || word.equals("and") && (before.equals("hundred") || before.equals("thousand"));
    }

    private static Numeral scaled(List<Token> tokens, int first, int last, double value) {
        int next = last + 1;
        if (next < tokens.size()
                && lower(tokens.get(next)).equals("-")
                && next + 1 < tokens.size()
                && SCALES.containsKey(lower(tokens.get(next + 1)))) {
            next++;
        }
        if (next < tokens.size() && SCALES.containsKey(lower(tokens.get(next)))) {
            return new Numeral(
                    first, next, value * SCALES.getOrDefault(lower(tokens.get(next)), 1.0), false);
        }
        return new Numeral(first, last, value, false);
    }

    private static Optional<Double> digits(String word) {
        int end = 0;
        while (end < word.length()
                && (isDigit(word.charAt(end)) || ",.".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        if (end == 0 || !isDigit(word.charAt(0)) && !(end > 1 && isDigit(word.charAt(1)))) {
            return Optional.empty();
        }
        String suffix = word.substring(end);
        if (!suffix.isEmpty() && !SUFFIXES.containsKey(suffix)) {
            return Optional.empty();
        }
        String number = word.substring(0, end).replaceAll("[,.]$", "");
        boolean grouped = number.matches("\\d{1,3}(,\\d{2,3})+(\\.\\d+)?");
        if (!grouped && !number.matches("\\d*(\\.\\d+)?")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(number.replace(",", ""));
        return Optional.of(value * SUFFIXES.getOrDefault(suffix, 1.0));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
