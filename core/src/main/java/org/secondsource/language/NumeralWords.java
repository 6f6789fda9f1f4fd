package org.secondsource.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Reads a number from its words: digits, number words and the scales behind them.
final class NumeralWords {
    private static final Map<String, Integer> UNITS = units();
    private static final Map<String, Double> SCALES =
            Words.meaning(
                    Map.of(
                            12.0, "dozen",
                            1e2, "hundred",
                            1e3, "thousand",
                            1e5, "lakh",
                            1e6, "million, mn, mln",
                            1e7, "crore",
                            1e9, "billion, bn",
                            1e12, "trillion, tn, trn"));

    /// Sizes that are numbers only in the plural: "tens of thousands", "scores of".
    private static final Map<String, Double> SIZES = Map.of("tens", 10.0, "scores", 20.0);

    private static final Pattern CURRENCY =
            Pattern.compile("[A-Z]{0,2}\\$|[€£¥₹]|[A-Z]{2,3}|Rs\\.?|=");

    private final List<Token> tokens;

    NumeralWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    private static Map<String, Integer> units() {
        String small =
                "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                        + " fourteen fifteen sixteen seventeen eighteen nineteen";
        String tens = "twenty thirty forty fifty sixty seventy eighty ninety";
        Map<String, Integer> units = new HashMap<>();
        for (String word : small.split(" ")) {
            units.put(word, units.size());
        }
        int ten = 20;
        for (String word : tens.split(" ")) {
            units.put(word, ten);
            ten += 10;
        }
        return Map.copyOf(units);
    }

    /// The number that starts at a word; empty where none does.
    Optional<Numeral> at(int first) {
        String word = lower(first);
        if (word.equals("a") || word.equals("half")) {
            return article(first);
        }
        Optional<Numeral> negative = negative(first);
        if (negative.isPresent()) {
            return negative;
        }
        OptionalDouble digits = digits(first);
        if (digits.isPresent()) {
            return Optional.of(scaled(first, first, digits.getAsDouble()));
        }
        return UNITS.containsKey(word) ? Optional.of(words(first)) : size(first);
    }

    private OptionalDouble digits(int at) {
        boolean joined = at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
        boolean run = joined && Character.isLetterOrDigit(lower(at - 1).charAt(0));
        boolean sign = run && Digits.isSigned(lower(at));
        // a "4K" screen has its name from it
        boolean screen = tokens.get(at).word().endsWith("K") && !(at > 0 && isMoney(at - 1));
        return sign || screen ? OptionalDouble.empty() : Digits.of(lower(at));
    }

    /// "minus 5", "minus-5", "$-5".
    private Optional<Numeral> negative(int first) {
        boolean minus = lower(first).equals("minus");
        boolean sign =
                first > 0 && lower(first).matches("[-−]") && tokens.get(first - 1).hasTag("$");
        if (!minus && !sign) {
            return Optional.empty();
        }
        int at = minus && lower(first + 1).equals("-") ? first + 2 : first + 1;
        OptionalDouble digits = at < tokens.size() ? digits(at) : OptionalDouble.empty();
        return digits.isEmpty()
                ? Optional.empty()
                : Optional.of(scaled(first, at, -digits.getAsDouble()));
    }

    /// "dozens", "tens of thousands", "several hundred".
    private Optional<Numeral> size(int first) {
        String word = lower(first);
        boolean plural = word.endsWith("s");
        String singular = plural ? word.substring(0, word.length() - 1) : word;
        boolean scale = SCALES.containsKey(singular) && (plural || isNumber(first));
        boolean heap = SIZES.containsKey(word) && lower(first + 1).equals("of");
        if (!scale && !heap) {
            return Optional.empty();
        }
        double value = SCALES.getOrDefault(singular, SIZES.getOrDefault(word, 1.0));
        String next = lower(first + 2);
        String above = next.endsWith("s") ? next.substring(0, next.length() - 1) : "";
        if (plural && lower(first + 1).equals("of") && SCALES.containsKey(above)) {
            double product = value * SCALES.getOrDefault(above, 1.0);
            return Optional.of(new Numeral(first, first + 2, product, Numeral.Kind.SIZE));
        }
        boolean ten = word.equals("tens");
        return ten
                ? Optional.empty()
                : Optional.of(new Numeral(first, first, value, Numeral.Kind.SIZE));
    }

    private boolean isNumber(int at) {
        return tokens.get(at).hasTag("CD");
    }

    private Optional<Numeral> article(int first) {
        int scale = first + 1;
        boolean half = lower(first).equals("half");
        if (half && lower(scale).equals("a")) {
            scale++;
        }
        if (SCALES.containsKey(lower(scale))) {
            double value = SCALES.getOrDefault(lower(scale), 1.0);
            return Optional.of(Numeral.number(first, scale, half ? value / 2 : value));
        }
        return Optional.empty();
    }

    /// "twenty-five", "three hundred and ten thousand", "two and a half million".
    private Numeral words(int first) {
        double total = 0;
        double group = 0;
        int last = first;
        int i = first;
        while (i < tokens.size()) {
            String word = lower(i);
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
            } else if (!joins(i)) {
                break;
            }
            i++;
        }
        boolean half = lower(last + 1).equals("and") && lower(last + 3).equals("half");
        return half
                ? scaled(first, last + 3, total + group + 0.5)
                : Numeral.number(first, last, total + group);
    }

    /// A hyphen or an "and" inside a number in words; "two and three" are two numbers.
    private boolean joins(int i) {
        if (!UNITS.containsKey(lower(i + 1))) {
            return false;
        }
        String before = lower(i - 1);
        return lower(i).equals("-") && UNITS.getOrDefault(before, 0) >= 20
                || lower(i).equals("and")
                        && (before.equals("hundred") || before.equals("thousand"));
    }

    /// The number with the scales behind it: "4 hundred million", "3-million", "2.7m".
    private Numeral scaled(int first, int digits, double value) {
        int last = digits;
        double product = value;
        while (true) {
            boolean hyphened = lower(last + 1).equals("-");
            int next = hyphened ? last + 2 : last + 1;
            double scale = SCALES.getOrDefault(lower(next), hyphened ? 1 : letter(first, next));
            if (scale == 1) {
                return Numeral.number(first, last, product);
            }
            product = times(product, scale);
            last = next;
        }
    }

    /// In decimals, so that 16.6 million has no remainder.
    private static double times(double value, double scale) {
        return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale)).doubleValue();
    }

    /// What a letter glued to the digits stands for: "m" is a million in money and before things
    /// ("2.3m people"), else a metre.
    private double letter(int first, int at) {
        if (at >= tokens.size() || tokens.get(at - 1).end() != tokens.get(at).start()) {
            return 1;
        }
        boolean money = first > 0 && isMoney(first - 1);
        return switch (tokens.get(at).word().replace(".", "")) {
            case "M" -> 1e6;
            case "m" -> money || isThing(at + 1) ? 1e6 : 1;
            case "b", "B" -> money ? 1e9 : 1;
            case "k", "K" -> 1e3;
            case "bn" -> 1e9;
            case "tn", "trn" -> 1e12;
            default -> 1;
        };
    }

    private boolean isMoney(int at) {
        return tokens.get(at).hasTag("$") || CURRENCY.matcher(tokens.get(at).word()).matches();
    }

    private boolean isThing(int at) {
        int noun = at < tokens.size() && tokens.get(at).hasTag("JJ", "NN") ? at + 1 : at;
        return noun < tokens.size() && tokens.get(noun).isPlural();
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }
}
