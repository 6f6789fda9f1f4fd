package org.secondsource.evaluation.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What is wrong with the quantities of one report: values that were missed or made up, bounds and
/// units that are others; by what is counted.
final class QuantityErrors {
    private static final Pattern RANGE =
            Pattern.compile("(-?[\\d.]+(?:E[+-]?\\d+)?)-(-?[\\d.]+(?:E[+-]?\\d+)?)");

    /// What the key writes for a bound, and what the picture may.
    private static final Map<String, Set<String>> BOUNDS =
            Map.of(
                    "=", Set.of("exactly", "between"),
                    "~", Set.of("about", "between"),
                    ">", Set.of("more than", "at least", "between"),
                    "<", Set.of("less than", "at most", "between"));

    private static final Map<String, String> CLASSES =
            Map.ofEntries(
                    Map.entry("dollar", "money"),
                    Map.entry("euro", "money"),
                    Map.entry("pound sterling", "money"),
                    Map.entry("cent", "money"),
                    Map.entry("percentage", "percentage"),
                    Map.entry("percent", "percentage"),
                    Map.entry("person", "persons"),
                    Map.entry("people", "persons"),
                    Map.entry("second", "time"),
                    Map.entry("minute", "time"),
                    Map.entry("hour", "time"),
                    Map.entry("day", "time"),
                    Map.entry("week", "time"),
                    Map.entry("month", "time"),
                    Map.entry("year", "time"),
                    Map.entry("", "no unit"),
                    Map.entry("-", "no unit"));

    private record Amount(double low, double high) {
        boolean isClose(Amount other) {
            return isClose(low, other.low) && isClose(high, other.high);
        }

        private static boolean isClose(double one, double other) {
            return Math.abs(one - other) <= 1e-8 + 1e-5 * Math.abs(other);
        }
    }

    private QuantityErrors() {}

    static List<Miss> of(Located located, JsonNode row) {
        String file = row.path("file").asString("");
        List<JsonNode> found = located.of(file, "quantities");
        List<Miss> misses = new ArrayList<>();
        for (JsonNode wanted : row.path("quantities")) {
            JsonNode match = match(wanted, found);
            String shown =
                    "%s: %s %s %s"
                            .formatted(
                                    file,
                                    wanted.path("change").asString(""),
                                    wanted.path("value").asString(""),
                                    wanted.path("unit").asString(""));
            String unit = wanted.path("normalized_unit").asString("");
            if (match.isMissingNode()) {
                misses.add(new Miss("value missing, " + classOf(unit), shown));
                continue;
            }
            found.remove(match);
            String got = ", got %s %s".formatted(bound(match), unit(match));
            if (!isSameBound(wanted, match)) {
                misses.add(new Miss("wrong bound, " + classOf(unit), shown + got));
            }
            if (!isSameUnit(wanted, match)) {
                misses.add(new Miss("wrong unit, " + classOf(unit), shown + got));
            }
        }
        for (JsonNode made : found) {
            String shown = "%s: '%s'".formatted(file, made.path("exact").asString(""));
            misses.add(new Miss("value false, " + classOf(unit(made)), shown));
        }
        return misses;
    }

    /// The quantity of the same value, best one whose bound and unit are right too.
    private static JsonNode match(JsonNode wanted, List<JsonNode> found) {
        JsonNode best = wanted.path("nothing");
        int bestRight = -1;
        for (JsonNode quantity : found) {
            int right =
                    (isSameBound(wanted, quantity) ? 1 : 0)
                            + (isSameUnit(wanted, quantity) ? 1 : 0);
            if (amount(quantity).isClose(wantedAmount(wanted)) && right > bestRight) {
                best = quantity;
                bestRight = right;
            }
        }
        return best;
    }

    private static Amount wantedAmount(JsonNode wanted) {
        String value = wanted.path("value").asString("").replace(" ", "");
        Matcher range = RANGE.matcher(value);
        return range.matches()
                ? new Amount(Double.parseDouble(range.group(1)), Double.parseDouble(range.group(2)))
                : new Amount(Double.parseDouble(value), Double.parseDouble(value));
    }

    private static Amount amount(JsonNode quantity) {
        boolean isRange = bound(quantity).equals("between");
        JsonNode low = quantity.path(isRange ? "low" : "value");
        JsonNode high = quantity.path(isRange ? "high" : "value");
        return new Amount(low.asDouble(Double.NaN), high.asDouble(Double.NaN));
    }

    private static boolean isSameBound(JsonNode wanted, JsonNode quantity) {
        Set<String> allowed = BOUNDS.get(wanted.path("change").asString(""));
        return allowed == null || allowed.contains(bound(quantity));
    }

    private static boolean isSameUnit(JsonNode wanted, JsonNode quantity) {
        String unit = head(unit(quantity));
        return unit.equals(head(wanted.path("normalized_unit").asString("")))
                || unit.equals(head(wanted.path("unit").asString("")));
    }

    private static String bound(JsonNode quantity) {
        return quantity.path("bound").asString("");
    }

    private static String unit(JsonNode quantity) {
        return quantity.path("unit").asString("");
    }

    /// The noun that is counted, in the singular.
    private static String head(String unit) {
        String[] words =
                unit.toLowerCase(Locale.ROOT).strip().split(" (?:of|per|a|an) ", 2)[0].split(" ");
        String word = words[words.length - 1];
        return switch (word) {
            case "-" -> "";
            case "people" -> "person";
            case "%", "percent", "pct" -> "percentage";
            case "$" -> "dollar";
            case "feet" -> "foot";
            default ->
                    word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                            ? word.substring(0, word.length() - 1)
                            : word;
        };
    }

    private static String classOf(String unit) {
        String whole = CLASSES.get(unit.toLowerCase(Locale.ROOT));
        return whole != null ? whole : CLASSES.getOrDefault(head(unit), "other things");
    }
}
