package org.secondsource.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the lines of the trade above and below a text say of the part of a dispatch that it is:
/// "BC-Quays, 2nd take", "1st add", "=3", "(more)".
///
/// Agencies send a long text in takes, and name them all by one slug (IPTC 7901; the style books of
/// AP and Reuters).
public final class Take {
    private static final Pattern PART =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\d])(?:(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth)"
                            + "[ -](?:take|add)|(?:take|add) ?(?:no\\.? ?)?\\d{1,2}|\\(?more\\)?$)"
                            + "(?![\\p{L}\\d])|^=\\d{1,2}$");

    private static final Pattern SLUG =
            Pattern.compile(
                    "(?:[a-z]\\d{4}[-–—_ ]*)?(?:(?:AM|PM|BC|AP)[-–—_])?"
                            + "(?<word>[\\p{L}\\d]+(?:[-–—_]+[\\p{L}\\d]+)*).*");

    private Take() {}

    /// Whether a line says that the text is one of several parts.
    public static boolean isPart(String line) {
        return PART.matcher(line.strip()).find();
    }

    /// The word or words by which a slug names its dispatch, in small letters: "quays" of
    /// "BC-Quays,2nd Add".
    public static Optional<String> slug(String line) {
        Matcher slug = SLUG.matcher(line.strip());
        return slug.matches()
                ? Optional.of(slug.group("word").toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
