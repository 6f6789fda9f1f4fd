package org.secondsource.report.cleaning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.report.Mark;

/// Reads what stands before and behind the running text: datelines, prefixes of machines, and an
/// agency's name in brackets at the end.
final class Datelines {
    /// The longest dateline with two places, a day and an agency is well below this.
    private static final int LONGEST_DATELINE = 140;

    private static final String PLACE_WORD = "\\p{Lu}[\\p{L}.'’-]*";
    private static final String PLACE =
            PLACE_WORD + "(?:[ /](?:" + PLACE_WORD + "|of|de|la|al|el|and|am)){0,4}";
    private static final String REGION =
            "(?:, ?" + PLACE_WORD + "(?: " + PLACE_WORD + "){0,2}){0,2}?";
    private static final String DAY =
            "(?:(?:\\p{L}{3,9},? )?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)"
                    + "(?:,? \\d{4})?)";
    private static final String AGENCY =
            "\\p{Lu}[\\p{L}\\d.&'’/-]*(?:[ /][\\p{Lu}&/][\\p{L}\\d.&'’/-]*){0,4}";
    private static final String DASH = "\\s?(?:—|–|--|-|―|:)+\\s*";

    /// "PORTSIDE, May 14 (Agency) - ", with the dash or before a capital.
    private static final Pattern WITH_AGENCY =
            Pattern.compile(
                    "^(?<place>"
                            + PLACE
                            + REGION
                            + ")(?<day>[,.]? ?/?"
                            + DAY
                            + "/?)?,?\\s*"
                            + "[(\\[/](?<agency>"
                            + AGENCY
                            + ")[)\\]/](?<dash>"
                            + DASH
                            + ")?\\s*"
                            + "(?=[\\p{Lu}\\d\"“'‘(])");

    /// "PORTSIDE, May 14 - ", "ERIE, Pa. — ", "Portside, 14 May: ".
    private static final Pattern WITH_DAY =
            Pattern.compile(
                    "^(?<place>"
                            + PLACE
                            + REGION
                            + "),? "
                            + DAY
                            + "(?:, ?\\p{Lu}[\\p{L} ]{1,20})?"
                            + DASH
                            + "(?=[\\p{Lu}\\d\"“'‘(])");

    /// "PORTSIDE — ", "NEWPORT NEWS, Va. - ", "Portside: The ...".
    private static final Pattern PLACE_ONLY =
            Pattern.compile(
                    "^(?<place>"
                            + PLACE
                            + REGION
                            + ")(?<dash>\\s?(?:—|–|--|―)\\s?|\\s-\\s|:\\s+)"
                            + "(?=[\\p{Lu}\\d\"“'‘(])");

    private static final String TOWNS =
            "\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}";

    /// "PORTSIDE/VIK, Norway Rescuers ...", "PORTSIDE The ...", where the dash is lost: towns in
    /// capitals with a country behind or, where they are too long for a short form, an article.
    private static final Pattern WITHOUT_DASH =
            Pattern.compile(
                    "^(?<place>"
                            + TOWNS
                            + ", (?:"
                            + countries()
                            + ")(?= +[\\p{Lu}\\d\"“'‘])|(?=\\p{Lu}{5})"
                            + TOWNS
                            + "(?= (?:The|A|An) ))\\s+");

    /// "(Agency) - The ...", "AGENCY — The ...".
    private static final Pattern AGENCY_ONLY =
            Pattern.compile(
                    "^[(\\[](?<agency>"
                            + AGENCY
                            + ")[)\\]](?<dash>"
                            + DASH
                            + ")?\\s*"
                            + "(?=[\\p{Lu}\\d\"“'‘])");

    /// "date 2024-10-29 (OUTLET- AGENCY) ".
    private static final Pattern MACHINE =
            Pattern.compile(
                    "^(?<date>(?:date|Date|DATE|Published|published)\\s*:?\\s+\\d{4}-\\d\\d-\\d\\d)\\s*"
                            + "(?<credit>\\(\\p{Lu}[^()]{1,60}\\))?\\s*(?=[\\p{Lu}\\d\"“'‘(])");

    /// "30 January 2016 The ...", "Published July 2 2016 Two ...", "Mon 3 June 2024 The ...".
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "^(?<verb>(?:Published|Updated|Posted|PUBLISHED|UPDATED)(?: on)?\\s*:?\\s*)?"
                            + "(?:\\p{Lu}\\p{L}{2,8},? )?"
                            + "(?:\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}{2,8}\\.?,? \\d{4}"
                            + "|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
                            + "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})"
                            + "(?:,? \\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[APap]\\.?[Mm]\\.?)?"
                            + "(?: [A-Z]{2,4})?)?\\s*[-–—|:]*\\s+(?=[\\p{Lu}\\d\"“'‘(])");

    /// "Agency Thursday 30 June 2016 The ...", as a page runs its credit line into the text.
    private static final Pattern CREDIT_AND_DAY =
            Pattern.compile(
                    "^(?<agency>\\p{Lu}[\\p{L}\\d.&'’/-]*(?: [\\p{Lu}&/][\\p{L}\\d.&'’/-]*){0,3}?)"
                            + "\\s*[,|:–—-]?\\s+(?<date>"
                            + "(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,? )?"
                            + "(?:\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}{2,8}\\.?,? \\d{4}"
                            + "|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?, \\d{4}))"
                            + "\\s*[-–—|:]*\\s+(?=[\\p{Lu}\\d\"“'‘(])");

    /// Words before a date that make a sentence of it: "On 3 June 2024 Two ships ...".
    private static final Set<String> BEFORE_A_DAY =
            Set.of(
                    "on",
                    "in",
                    "by",
                    "since",
                    "until",
                    "till",
                    "from",
                    "before",
                    "after",
                    "as",
                    "between",
                    "for",
                    "at",
                    "of",
                    "born",
                    "published",
                    "updated",
                    "posted");

    /// "FILE - In this photo of June 3, ... (Agency Photo/A. Writer) The ...".
    private static final Pattern CAPTION_FIRST =
            Pattern.compile(
                    "^(?:FILE|File|FILE PHOTO|PHOTO)\\s*[-–—:]\\s.{1,400}?\\((?:[^()]{0,60}[Pp]hoto[^()]{0,60}"
                            + "|[^()]{1,40}/[^()]{1,40}|[^()]{0,60}\\bvia\\b[^()]{0,60})\\)\\s*"
                            + "(?=[\\p{Lu}\\d\"“'‘(])");

    private static final Pattern TAIL_BRACKETS =
            Pattern.compile(
                    "(?<=[.!?\"”'’…])\\s*[(\\[](?<agency>[^()\\[\\]]{2,60})[)\\]]\\W{0,3}$");
    private static final Pattern TAIL_DASH =
            Pattern.compile(
                    "(?<=[.!?\"”'’…])\\s*(?:--|—|–|-|/)\\s*(?<agency>" + AGENCY + ")\\W{0,3}$");

    /// Words that stand before a colon or a dash and name no place.
    private static final Set<String> NO_PLACE =
            Set.of(
                    "watch",
                    "update",
                    "updated",
                    "breaking",
                    "exclusive",
                    "analysis",
                    "opinion",
                    "editorial",
                    "note",
                    "video",
                    "live",
                    "explainer",
                    "factbox",
                    "correction",
                    "background",
                    "question",
                    "answer",
                    "q",
                    "a",
                    "photos",
                    "read",
                    "more",
                    "source",
                    "sources",
                    "report",
                    "police",
                    "police chief",
                    "summary",
                    "subject",
                    "warning",
                    "just in",
                    "also",
                    "editor's note",
                    "key points",
                    "highlights",
                    "alert",
                    "fact",
                    "officials",
                    "study",
                    "poll",
                    "review",
                    "interview",
                    "comment",
                    "letters",
                    "recap",
                    "timeline",
                    "developing",
                    "related",
                    "news",
                    "world",
                    "business");

    private Datelines() {}

    /// The English names of all countries (ISO 3166, by the JDK), as alternatives of a pattern.
    private static String countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /// What was found at an edge of a text.
    ///
    /// @param exact the words, without the dash behind them
    /// @param length how many characters go
    record Found(String exact, int length, Mark.Kind kind, String date) {}

    /// A machine's prefix at the start of a line.
    static Optional<Found> machinePrefix(String line) {
        Matcher matcher = MACHINE.matcher(start(line));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String credit = matcher.group("credit") == null ? "" : matcher.group("credit");
        return Optional.of(
                new Found(credit, matcher.end(), Mark.Kind.CREDIT, matcher.group("date")));
    }

    /// A caption with its credit that runs on into the first paragraph.
    static Optional<Found> captionPrefix(String line) {
        Matcher matcher = CAPTION_FIRST.matcher(line.substring(0, Math.min(600, line.length())));
        return matcher.find()
                ? Optional.of(
                        new Found(
                                matcher.group().strip(),
                                matcher.end(),
                                Mark.Kind.PICTURE_CREDIT,
                                ""))
                : Optional.empty();
    }

    /// A whole date before the first sentence.
    static Optional<Found> datePrefix(String line) {
        Matcher matcher = DAY_FIRST.matcher(start(line));
        return matcher.find()
                ? Optional.of(
                        new Found("", matcher.end(), Mark.Kind.CREDIT, matcher.group().strip()))
                : Optional.empty();
    }

    /// An agency with a whole date before the first sentence.
    static Optional<Found> creditPrefix(String line) {
        Matcher matcher = CREDIT_AND_DAY.matcher(start(line));
        if (!matcher.find()
                || BEFORE_A_DAY.contains(matcher.group("agency").toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(
                new Found(
                        matcher.group("agency"),
                        matcher.end(),
                        Mark.Kind.CREDIT,
                        matcher.group("date")));
    }

    /// A dateline at the start of a line.
    static Optional<Found> dateline(String line) {
        String start = start(line);
        Matcher agency = WITH_AGENCY.matcher(start);
        if (agency.find() && isSure(agency)) {
            return Optional.of(
                    found(start, agency, agency.start("dash"), agency.end("agency") + 1));
        }
        Matcher day = WITH_DAY.matcher(start);
        if (day.find()) {
            return Optional.of(found(start, day, -1, 0));
        }
        Matcher alone = AGENCY_ONLY.matcher(start);
        if (alone.find()
                && (alone.group("dash") != null
                        || alone.group("agency").contains("/")
                        || CreditLines.isAgency(alone.group("agency"))
                        || isCapitals(alone.group("agency")))) {
            return Optional.of(found(start, alone, -1, 0));
        }
        Matcher place = PLACE_ONLY.matcher(start);
        if (place.find() && isPlace(place.group("place"), place.group("dash"))) {
            return Optional.of(found(start, place, -1, 0));
        }
        Matcher bare = WITHOUT_DASH.matcher(start);
        if (bare.find() && isPlace(bare.group("place"), "")) {
            return Optional.of(found(start, bare, -1, 0));
        }
        return Optional.empty();
    }

    /// The agency in brackets, or behind a dash, at the end of a line.
    static Optional<Found> trailingAgency(String line) {
        int from = Math.max(0, line.length() - 90);
        String end = line.substring(from);
        Matcher brackets = TAIL_BRACKETS.matcher(end);
        if (brackets.find() && isAgencyLike(brackets.group("agency"))) {
            return Optional.of(tail(end, brackets));
        }
        Matcher dash = TAIL_DASH.matcher(end);
        boolean known =
                dash.find()
                        && (CreditLines.isAgency(dash.group("agency"))
                                || isCapitals(dash.group("agency"))
                                || dash.group("agency").matches(".* (?:News|Press|Agency|Wire)"));
        return known ? Optional.of(tail(end, dash)) : Optional.empty();
    }

    private static Found tail(String end, Matcher matcher) {
        return new Found(
                matcher.group().strip(), end.length() - matcher.start(), Mark.Kind.CREDIT, "");
    }

    private static Found found(String start, Matcher matcher, int dash, int agencyEnd) {
        String whole = start.substring(0, matcher.end()).strip();
        String exact =
                dash < 0 && agencyEnd > 0
                        ? start.substring(0, agencyEnd)
                        : whole.replaceAll("[\\s:–—―-]+$", "");
        return new Found(exact, matcher.end(), Mark.Kind.DATELINE, exact);
    }

    /// Without a dash, brackets behind a name are as likely its short form: "United Nations (UN)".
    private static boolean isSure(Matcher matcher) {
        return matcher.group("dash") != null
                || matcher.group("day") != null
                || CreditLines.isAgency(matcher.group("agency"));
    }

    private static boolean isPlace(String place, String dash) {
        String plain = place.toLowerCase(Locale.ROOT);
        String first = plain.split("[ ,:]")[0];
        if (NO_PLACE.contains(plain) || NO_PLACE.contains(first)) {
            return false;
        }
        int words = place.split(",")[0].split(" ").length;
        boolean capitals = isCapitals(place.split(",")[0]);
        return capitals ? words <= 4 : words <= (dash.strip().equals(":") ? 2 : 3);
    }

    private static boolean isCapitals(String words) {
        return words.length() >= 2
                && words.chars().anyMatch(Character::isLetter)
                && words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static boolean isAgencyLike(String words) {
        String[] parts = words.split("[ ,/]+");
        long capital =
                Arrays.stream(parts)
                        .filter(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)))
                        .count();
        boolean inputs = words.matches("(?i)(?:with|reporting|additional|writing|editing).*");
        boolean known = Arrays.stream(parts).anyMatch(CreditLines::isAgency);
        return inputs
                || known
                || (parts.length <= 4 && capital == parts.length && !words.matches(".*\\d.*"));
    }

    private static String start(String line) {
        return line.substring(0, Math.min(line.length(), LONGEST_DATELINE));
    }
}
