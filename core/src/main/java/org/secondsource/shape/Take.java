package org.secondsource.shape;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line or a headline says of the take that it stands over: wires send a long report in
/// takes, under one slug: "Take 2 of 3", "2nd take", "ADD 1", and "MORE" under each but the last.
///
/// The forms are those of the advisories of wires (IPTC 7901) and of AP.
///
/// @param number from 1; an addition is the take behind what it is added to; 0 where only more is
///   announced
/// @param isFollowed whether it says that more follows
/// @param exact as printed
/// @param rest the headline without it; empty for a line
public record Take(int number, boolean isFollowed, String exact, String rest) {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh");

    private static final String WORDS =
            "(?:(?:take|(?<add>add)) ?(?:no\\.? ?)?(?<number>\\d{1,2})(?: ?(?:of|/) ?(?<all>\\d{1,2}))?"
                    + "|(?<ordinal>\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh)"
                    + "[ -]?(?:take|(?<added>add)))";
    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern IN_LINE =
            Pattern.compile("(?<![\\p{L}\\d])" + WORDS + "(?![\\p{L}\\d])", CASE);

    /// One of these stands in every headline of a take, and in few others.
    private static final Pattern SIGN = Pattern.compile("(?i)take|add");

    private static final Pattern MORE =
            Pattern.compile("\\W*(?:more|more follows|more to (?:come|follow)|mf)\\W*", CASE);
    private static final Pattern BEFORE =
            Pattern.compile("\\(?" + WORDS + "(?:\\)\\s*|\\s*(?:[:|]|-+|–|—)\\s*)", CASE);
    private static final Pattern BEHIND =
            Pattern.compile("\\s*(?:[\\[(]|,\\s|-+\\s|–\\s|—\\s)" + WORDS + "[\\])]?\\s*$", CASE);

    /// What a line of its own tells, such as a slug; empty where it speaks of no take.
    public static Optional<Take> ofLine(String line) {
        if (MORE.matcher(line).matches()) {
            return Optional.of(new Take(0, true, line.strip(), ""));
        }
        Matcher take = IN_LINE.matcher(line);
        return take.find() ? Optional.of(of(take, line.strip(), "")) : Optional.empty();
    }

    /// The mark before or behind a headline; empty where it has none.
    public static Optional<Take> ofHeadline(String headline) {
        if (!SIGN.matcher(headline).find()) {
            return Optional.empty();
        }
        Matcher take = BEFORE.matcher(headline);
        if (take.lookingAt() && take.end() < headline.length()) {
            return Optional.of(of(take, take.group(), headline.substring(take.end())));
        }
        take = BEHIND.matcher(headline);
        return take.find() && take.start() > 0
                ? Optional.of(of(take, take.group(), headline.substring(0, take.start())))
                : Optional.empty();
    }

    /// The headline without what it says of its take.
    public static String bare(String headline) {
        return ofHeadline(headline).map(Take::rest).orElse(headline);
    }

    /// What a slug calls its report, without take and version, to hold beside another: "Orrin
    /// ferries" of "BC-Orrin-Ferries, 2nd take".
    public static String slug(String line) {
        String name = IN_LINE.matcher(line.split("[,;]", 2)[0]).replaceAll("");
        return name.replaceFirst("^(?:\\p{Lu}{1,3}|\\p{Ll}\\d{4})[-–—_](?=\\p{L})", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Take of(Matcher take, String exact, String rest) {
        boolean added = take.group("add") != null || take.group("added") != null;
        String ordinal = take.group("ordinal");
        int number = ordinal == null ? Integer.parseInt(take.group("number")) : number(ordinal);
        String all = take.group("all");
        boolean isFollowed = all != null && number < Integer.parseInt(all);
        String shown = exact.replaceAll("^[\\s(\\[,:|–—-]+|[\\s)\\]:|–—-]+$", "");
        return new Take(added ? number + 1 : number, isFollowed, shown, rest.strip());
    }

    private static int number(String ordinal) {
        int word = ORDINALS.indexOf(ordinal.toLowerCase(Locale.ROOT));
        return word >= 0 ? word + 1 : Integer.parseInt(ordinal.replaceAll("\\D", ""));
    }
}
