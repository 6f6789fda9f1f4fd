package org.secondsource.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.secondsource.language.Words;

/// Tells which outlets are editions of one house.
final class Outlets {
    private static final Pattern SITE = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");

    /// What stands before a country's letters without naming a house: "co" of "co.uk" (the
    /// second-level domains of the Public Suffix List that news sites stand under).
    private static final Set<String> SECOND_LEVEL =
            Words.of("co, com, org, net, gov, gob, go, ac, edu, or, ne, in, info, web, press");

    private static final int COUNTRY_LETTERS = 2;

    private Outlets() {}

    /// The house of an outlet: of a site its registered name, "vikdaily.com.cn" for
    /// "usa.vikdaily.com.cn"; of any other name the name itself.
    static String house(String outlet) {
        String lower = outlet.toLowerCase(Locale.ROOT);
        if (!SITE.matcher(lower).matches()) {
            return lower;
        }
        List<String> labels = List.of(lower.split("\\."));
        boolean second =
                labels.getLast().length() == COUNTRY_LETTERS
                        && SECOND_LEVEL.contains(labels.get(labels.size() - 2));
        int kept = Math.min(labels.size(), second ? 3 : 2);
        return String.join(".", labels.subList(labels.size() - kept, labels.size()));
    }
}
