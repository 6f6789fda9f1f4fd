package org.secondsource.reading.quantity;

import java.util.Map;
import java.util.Optional;
import org.secondsource.language.Sentence;

/// Reads the currency before a number: "$5", "US $5", "HK$5", "$A5", "EUR 5", "Y=5".
///
/// Crawled text garbles two signs: "PS" stands for the pound's and "Y=" for the yen's.
final class Money {
    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("$", "dollar"),
                    Map.entry("us$", "dollar"),
                    Map.entry("usd", "dollar"),
                    Map.entry("a$", "australian dollar"),
                    Map.entry("aud", "australian dollar"),
                    Map.entry("c$", "canadian dollar"),
                    Map.entry("cad", "canadian dollar"),
                    Map.entry("hk$", "hong kong dollar"),
                    Map.entry("hkd", "hong kong dollar"),
                    Map.entry("nz$", "new zealand dollar"),
                    Map.entry("nzd", "new zealand dollar"),
                    Map.entry("s$", "singapore dollar"),
                    Map.entry("sgd", "singapore dollar"),
                    Map.entry("€", "euro"),
                    Map.entry("eur", "euro"),
                    Map.entry("£", "pound sterling"),
                    Map.entry("gbp", "pound sterling"),
                    Map.entry("ps", "pound sterling"),
                    Map.entry("¥", "yen"),
                    Map.entry("jpy", "yen"),
                    Map.entry("₹", "rupee"),
                    Map.entry("rs", "rupee"),
                    Map.entry("rs.", "rupee"),
                    Map.entry("inr", "rupee"),
                    Map.entry("rm", "ringgit"),
                    Map.entry("chf", "franc"),
                    Map.entry("cny", "yuan"),
                    Map.entry("rmb", "yuan"),
                    Map.entry("nis", "shekel"),
                    Map.entry("₪", "shekel"),
                    Map.entry("₩", "won"),
                    Map.entry("₦", "naira"),
                    Map.entry("₺", "lira"),
                    Map.entry("r$", "real"));

    /// Letters beside "$" that say whose dollars they are.
    private static final Map<String, String> DOLLARS =
            Map.of(
                    "us", "dollar",
                    "u.s.", "dollar",
                    "a", "australian dollar",
                    "au", "australian dollar",
                    "c", "canadian dollar",
                    "ca", "canadian dollar",
                    "hk", "hong kong dollar",
                    "nz", "new zealand dollar",
                    "s", "singapore dollar",
                    "nt", "taiwan dollar");

    private Money() {}

    /// A currency and its first word.
    record Found(String name, int first) {}

    /// The currency that ends right before a number; empty where none does.
    static Optional<Found> before(Sentence sentence, int number) {
        boolean minus = sentence.isWord(number - 1, "-", "−") && sentence.isWord(number - 2, "$");
        int at = minus ? number - 2 : number - 1;
        String word = sentence.lower(at);
        if (word.equals("=")) {
            return sentence.isWord(at - 1, "y")
                    ? Optional.of(new Found("yen", at - 1))
                    : Optional.empty();
        }
        boolean inside = sentence.isWord(at - 1, "$") && DOLLARS.containsKey(word);
        if (inside) {
            return Optional.of(new Found(DOLLARS.getOrDefault(word, "dollar"), at - 1));
        }
        if (word.equals("$") && isCountry(sentence, at - 1)) {
            String name = DOLLARS.getOrDefault(sentence.lower(at - 1), "dollar");
            return Optional.of(new Found(name, at - 1));
        }
        return Optional.ofNullable(SIGNS.get(word)).map(name -> new Found(name, at));
    }

    /// "US $", "HK$"; a lower-case "a" before "$" is the article.
    private static boolean isCountry(Sentence sentence, int at) {
        return sentence.holds(at)
                && sentence.token(at).isCapitalised()
                && DOLLARS.containsKey(sentence.lower(at));
    }
}
