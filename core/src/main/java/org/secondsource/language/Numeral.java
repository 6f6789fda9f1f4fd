package org.secondsource.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A number written in digits or words: "10,000", "2.5 million", "twenty-five", "a dozen".
///
/// @param first index of its first word
/// @param last index of its last word
/// @param vague whether it names a size, not a count: "dozens", "thousands"
public record Numeral(int first, int last, double value, boolean vague) {
    private static final Map<String, Integer> UNITS = units();
    private static final Map<String, Double> SCALES =
            Words.meaning(
                    Map.of(
                            12.0, "dozen",
                            1e2, "hundred",
                            1e3, "thousand",
                            1e5, "lakh",
                            1e6, "million, mn",
                            1e7, "crore",
                            1e9, "billion, bn",
                            1e12, "trillion"));
    private static final Map<String, Double> SUFFIXES =
            Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "bn", 1e9, "b", 1e9, "tn", 1e12);

    private static Map<String, Integer> units() {
        List<String> small =
                List.of(
                        "zero",
                        "one",
                        "two",
                        "three",
                        "four",
                        "five",
                        "six",
                        "seven",
                        "eight",
                        "nine",
                        "ten",
                        "eleven",
                        "twelve",
                        "thirteen",
                        "fourteen",
                        "fifteen",
                        "sixteen",
                        "seventeen",
                        "eighteen",
                        "nineteen");
        List<String> tens =
                List.of(
                        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                        "ninety");
        Map<String, Integer> units = new HashMap<>();
        for (int i = 0; i < small.size(); i++) {
            units.put(small.get(i), i);
        }
        for (int i = 0; i < tens.size(); i++) {
            units.put(tens.get(i), 20 + 10 * i);
        }
        return Map.copyOf(units);
    }

    /// The numeral that starts at a word; empty where none does.
    public static Optional<Numeral> at(List<Token> tokens, int first) {
        Token start = tokens.get(first);
        String word = start.lower();
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
        boolean half = tokens.get(first).lower().equals("half");
        if (half && scale < tokens.size() && tokens.get(scale).lower().equals("a")) {
            scale++;
        }
        if (scale < tokens.size() && SCALES.containsKey(tokens.get(scale).lower())) {
            double value = SCALES.getOrDefault(tokens.get(scale).lower(), 1.0);
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
            String word = tokens.get(i).lower();
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
        if (i + 1 >= tokens.size() || !UNITS.containsKey(tokens.get(i + 1).lower())) {
            return false;
        }
        String word = tokens.get(i).lower();
        String before = tokens.get(i - 1).lower();
        return word.equals("-") && UNITS.getOrDefault(before, 0) >= 20
                || word.equals("and") && (before.equals("hundred") || before.equals("thousand"));
    }

    private static Numeral scaled(List<Token> tokens, int first, int last, double value) {
        int next = last + 1;
        if (next < tokens.size()
                && tokens.get(next).lower().equals("-")
                && next + 1 < tokens.size()
                && SCALES.containsKey(tokens.get(next + 1).lower())) {
            next++;
        }
        if (next < tokens.size() && SCALES.containsKey(tokens.get(next).lower())) {
            return new Numeral(
                    first, next, value * SCALES.getOrDefault(tokens.get(next).lower(), 1.0), false);
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
}
