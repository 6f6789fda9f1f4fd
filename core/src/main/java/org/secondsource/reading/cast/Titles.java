package org.secondsource.reading.cast;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.secondsource.language.Words;

/// Compares the titles of posts.
public final class Titles {
    /// Titles that news uses for whoever leads a body, in place of the official one.
    private static final Set<String> TOP =
            Words.of(
                    "chief, head, leader, boss, president, chairman, chairwoman, chair, "
                            + "secretary-general, secretary general, director-general, "
                            + "director general, executive director, general director, "
                            + "chief executive, ceo, director, commissioner general, "
                            + "managing director, top official");

    private Titles() {}

    /// Whether a fuller title may be meant by a shorter one: "foreign minister" by "minister".
    public static boolean covers(String fuller, String shorter) {
        List<String> full = words(fuller);
        List<String> part = words(shorter);
        return !part.isEmpty() && full.containsAll(part);
    }

    /// Whether one title may be meant by the other.
    public static boolean areAlike(String one, String other) {
        return covers(one, other) || covers(other, one);
    }

    /// Whether it names whoever leads the body whose post it is.
    public static boolean isTop(String title) {
        return TOP.contains(String.join(" ", words(title)).replace(" - ", "-"));
    }

    /// The words of a title in lower case, in one spelling.
    public static List<String> words(String title) {
        String lower =
                title.toLowerCase(Locale.ROOT)
                        .replace("defence", "defense")
                        .replaceFirst("^pm$", "prime minister");
        return Arrays.asList(lower.strip().split("[\\s-]+"));
    }
}
