package org.secondsource.evaluation.distortion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.language.Token;
import org.secondsource.reading.quantity.Quantity;

/// Changes a number of a statement, the thing it counts, or merely how it is written.
final class NumberChanges {
    private static final List<String> SPELLED =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    private static final Map<String, String> CARE =
            Map.of(
                    "about", "around",
                    "around", "approximately",
                    "approximately", "about",
                    "roughly", "about",
                    "nearly", "almost",
                    "almost", "nearly",
                    "over", "more than");

    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");

    private NumberChanges() {}

    static List<Change> of(Passage passage) {
        List<Change> changes = new ArrayList<>();
        for (Quantity quantity : passage.read().reading().quantities()) {
            if (!passage.content().contains(quantity.span())) {
                continue;
            }
            int first = passage.sentence().indexAt(quantity.span().start());
            int last = passage.sentence().indexAt(quantity.span().end() - 1);
            for (int i = first; i <= last && i < passage.sentence().size(); i++) {
                word(passage, quantity, i, changes);
            }
        }
        return changes;
    }

    private static void word(Passage passage, Quantity quantity, int i, List<Change> changes) {
        Token token = passage.sentence().token(i);
        boolean first =
                changes.stream().noneMatch(change -> change.replaced().overlaps(token.span()));
        if (!first) {
            return;
        }
        if (token.hasTag("CD")) {
            swapped(token.word())
                    .ifPresent(other -> changes.add(new Change(Kind.NUMBER, token.span(), other)));
            respelled(token.word())
                    .ifPresent(other -> changes.add(new Change(Kind.SPELLED, token.span(), other)));
        } else if (token.isNoun() && token.lowerLemma().equals(quantity.unit())) {
            changes.add(new Change(Kind.UNIT, token.span(), otherUnit(token)));
        } else if (CARE.containsKey(token.lower())) {
            String other = CARE.getOrDefault(token.lower(), "");
            changes.add(new Change(Kind.SPELLED, token.span(), other));
        }
    }

    /// A number that nobody takes for the old one.
    private static Optional<String> swapped(String word) {
        int spelled = SPELLED.indexOf(word.toLowerCase(Locale.ROOT));
        if (spelled >= 0) {
            return Optional.of(cased(SPELLED.get(spelled < 8 ? spelled + 4 : 3), word));
        }
        Matcher digits = DIGITS.matcher(word);
        if (!digits.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(word.replace(",", ""));
        return Optional.of(written(value < 10 ? value + 5 : Math.floor(value * 2.5), word));
    }

    private static String written(double value, String like) {
        if (like.contains(".")) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
        return String.format(Locale.ROOT, like.contains(",") ? "%,.0f" : "%.0f", value);
    }

    private static Optional<String> respelled(String word) {
        int spelled = SPELLED.indexOf(word.toLowerCase(Locale.ROOT));
        if (spelled > 1) {
            return Optional.of(String.valueOf(spelled));
        }
        if (word.matches("[2-9]|1[0-2]")) {
            return Optional.of(SPELLED.get(Integer.parseInt(word)));
        }
        return word.matches("\\d{1,3},000,000")
                ? Optional.of(word.replace(",000,000", " million"))
                : Optional.empty();
    }

    private static String cased(String word, String like) {
        return Character.isUpperCase(like.charAt(0)) ? Sayings.capitalised(word) : word;
    }

    private static String otherUnit(Token token) {
        String other =
                switch (token.lowerLemma()) {
                    case "dollar", "real", "krone", "pound" -> "euro";
                    case "euro" -> "dollar";
                    case "percent" -> "ton";
                    case "tonne", "ton", "kilogram" -> "barrel";
                    case "metre", "meter", "kilometre", "kilometer", "mile", "foot" -> "acre";
                    case "person", "people", "soldier", "troop", "man", "woman", "worker" ->
                            "vehicle";
                    default -> "building";
                };
        String number = token.isPlural() || token.lower().equals("people") ? other + "s" : other;
        return cased(number, token.word());
    }
}
