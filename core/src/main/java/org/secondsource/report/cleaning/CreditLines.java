package org.secondsource.report.cleaning;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.agency.AgencyRegistry;
import org.secondsource.report.Mark;
import org.secondsource.report.day.DateReader;

/// Reads the lines that say who wrote a report and when it came out: credits, bylines, copyright.
final class CreditLines {
    private static final int LONGEST_CREDIT = 250;

    /// No agency has a longer name, with the words before it.
    private static final int LONGEST_AGENCY = 100;

    private static final String AGENCIES =
            "(?:The )?(?:Associated Press|AP|Agence France[- ]Presse|AFP|Thomson Reuters|Reuters"
                    + "|Xinhua(?: News Agency)?|TASS|Interfax|Yonhap(?: News(?: Agency)?)?|Kyodo"
                    + "(?: News)?|PTI|Press Trust of India|ANI|IANS|UNI|dpa|DPA|EFE|ANSA|UPI|Anadolu"
                    + "(?: Agency)?|AA|IRNA|ISNA|SANA|KCNA|Bloomberg(?: News)?|PA(?: Media)?|Press"
                    + " Association|AAP|CNA|Bernama|Antara|WAFA|SPA|KUNA|WAM|QNA|Petra|NNA|Belga|APA"
                    + "|Ukrinform|RIA Novosti|Jiji(?: Press)?|Canadian Press|CP|[Aa]gencies)";

    private static final Pattern AGENCY = Pattern.compile(AGENCIES);

    /// The names and marks of all agencies that are known, for lines that hold nothing else.
    private static final Set<String> LISTED = AgencyRegistry.builtIn().printedNames();

    private static final Pattern BEFORE_AGENCY =
            Pattern.compile(
                    "^[(\\[]?(?:(?:By|Source|Via|From|Courtesy|SOURCE|BY)\\s*:?\\s*)?(?:The )?");

    /// "Agency", "Agencies", "Harbour News Agency", "From wire reports" alone on a line.
    private static final Pattern AGENCY_LINE =
            Pattern.compile(
                    "(?:(?:By|Source|Via|From|Courtesy|SOURCE|BY)\\s*:?\\s*)?(?:"
                            + AGENCIES
                            + "|(?:\\p{Lu}[\\p{L}.]+ ){1,3}(?:News|Press|Wire)(?: Agency| Service)?"
                            + "|(?:\\p{Lu}[\\p{L}.]+ ){1,3}Agency"
                            + "|(?:[Ff]rom )?(?:[Ww]ire|[Aa]gency) (?:reports?|services?)"
                            + "|(?:[Ww]ith )?[Aa]gency inputs)"
                            + "(?:(?:\\s*[/,&|]\\s*|\\s+[-–—]\\s+|\\s+and\\s+)"
                            + AGENCIES
                            + "){0,3}\\W*");

    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "(?i)^(?<who>.{0,90}?)(?:^|[\\s|,•·(–—-])(?:date )?(?<verb>first published"
                            + "|originally published|published|posted|last updated|updated"
                            + "|last modified|modified|created|issued|released|uploaded)"
                            + "(?: on| at| by)?\\s*[:|–—-]?\\s*(?<when>\\S.{0,140})$");

    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?:[Bb]y|BY|Written by|Reported by|Story by|Reporting by|Words by|Compiled by"
                            + "|Text by|Author|Authors|Writer)\\s*:?\\s+(?<who>\\p{Lu}.{2,140})");

    private static final Pattern ROLE_LINE =
            Pattern.compile(
                    "(?<who>\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|al|bin|der|la)"
                            + "){1,4})\\s*[,|/–—-]\\s*(?:(?:"
                            + AGENCIES
                            + ")|.{0,40}\\b(?:[Ss]taff"
                            + "|[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|[Bb]ureau|[Dd]esk"
                            + "|[Nn]ews|[Pp]ress|Post|Times|Herald)\\b.{0,40})");

    /// "From our reporter in Portside".
    private static final Pattern OWN_REPORTER =
            Pattern.compile(
                    "(?i)(?:from|by) our (?:own |special |staff )?(?:correspondent|reporter)s?"
                            + "(?: (?-i:\\p{Lu}[\\p{L}.'’-]+ ){1,2}(?-i:\\p{Lu}[\\p{L}'’-]+))?"
                            + "(?:(?: (?:in|at|on)|,) [\\p{L} '’-]{2,40})?");

    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "(?i)\\W*(?:(?:copyright|©|\\(c\\)|copr\\.)\\W{0,3}.{0,200}"
                            + "|.{0,120}\\ball rights (?:are )?reserved\\b.{0,160})");

    /// "© Agency/ A. Writer": an agency and a photographer, without a year.
    private static final Pattern COPYRIGHT_OF_PICTURE =
            Pattern.compile(
                    "(?i)\\W*(?:copyright|©|\\(c\\)|copr\\.)\\s*"
                            + "[\\p{L} .]{2,40}\\s?/\\s?\\p{L}.{0,160}");

    private static final String CONTRIBUTED = "contributed to this ";
    private static final Pattern CONTRIBUTED_TO =
            Pattern.compile(".{0,160}\\b" + CONTRIBUTED + "(?:report|story|article)\\b.{0,60}");

    private static final Pattern CONTRIBUTION =
            Pattern.compile(
                    "(?:\\W*(?:[Ww]ith|WITH) (?:inputs?|report(?:s|ing)?|additional reporting|files"
                            + "|material|contributions|information)\\b.{0,40}\\b(?:from|by)\\b.{1,100}"
                            + "|\\W*(?:[Aa]dditional r|R)eporting (?:by|from)\\b.{1,220}"
                            + "|\\W*(?:[Ee]dited|[Ee]diting|[Tt]ranslated|[Ww]riting) by\\b.{1,120}"
                            + "|\\W*(?:[Ss]ource|SOURCE|[Vv]ia|VIA|[Ii]nformation from)\\s*:\\s*.{1,120}"
                            + "|\\W*(?:[Tt]ext|TEXT|[Tt]exte|[Tt]exto|[Ww]ords)\\s*:\\s*\\p{Lu}[^.!?:]{1,60}"
                            + "|[a-z]{2,4}(?:/[a-z]{2,4})+ \\([^()]{2,80}\\))");

    private static final Pattern ONLY_HELP =
            Pattern.compile(
                    "contributed to th|(?i:^\\W*with (?:additional )?reporting (?:by|from) )");

    private CreditLines() {}

    /// What a credit line holds; what it lacks is empty.
    record Credit(Mark.Kind kind, String who, String verb, String when) {}

    /// Whether a line holds the name of an agency, or of several, and nothing else.
    private static boolean isAgencyLine(String line) {
        return isListed(line) || AGENCY_LINE.matcher(line).matches();
    }

    private static boolean isListed(String line) {
        return line.length() <= LONGEST_AGENCY
                && LISTED.contains(
                        BEFORE_AGENCY.matcher(line).replaceFirst("").replaceFirst("\\W+$", ""));
    }

    static boolean isAgency(String words) {
        return AGENCY.matcher(words).matches();
    }

    static boolean isCredit(String line) {
        return head(line, Optional.empty()).isPresent() || tail(line).isPresent();
    }

    /// What a line near the headline says of the writers and the day.
    ///
    /// @param reader tells whether there is a day in it; without one any line with a verb counts
    static Optional<Credit> head(String line, Optional<DateReader> reader) {
        if (line.length() > LONGEST_CREDIT) {
            return Optional.empty();
        }
        Matcher published = PUBLISHED.matcher(line);
        boolean dated =
                reader.map(dates -> !dates.find(line).isEmpty())
                        .orElse(line.chars().anyMatch(Character::isDigit));
        if (published.matches() && dated && isShort(line)) {
            return Optional.of(
                    new Credit(
                            kindOf(published.group("who")),
                            withoutBy(published.group("who")),
                            published.group("verb").toLowerCase(Locale.ROOT),
                            line.substring(published.start("verb"))));
        }
        Matcher byline = BYLINE.matcher(line);
        if (byline.matches() && isShort(line) && !line.endsWith(".")) {
            String who = byline.group("who").strip();
            boolean agency = isAgencyLine(who);
            return Optional.of(
                    new Credit(agency ? Mark.Kind.CREDIT : Mark.Kind.BYLINE, who, "", ""));
        }
        if (isAgencyLine(line)) {
            return Optional.of(new Credit(Mark.Kind.CREDIT, line, "", ""));
        }
        if (OWN_REPORTER.matcher(line).matches()) {
            return Optional.of(new Credit(Mark.Kind.BYLINE, line, "", ""));
        }
        Matcher role = ROLE_LINE.matcher(line);
        if (role.matches() && isShort(line)) {
            return Optional.of(new Credit(Mark.Kind.BYLINE, line, "", ""));
        }
        return Optional.empty();
    }

    /// What a line under the report says of its origin.
    static Optional<Credit> tail(String line) {
        if (line.length() > LONGEST_CREDIT) {
            return Optional.empty();
        }
        if (mayBeCopyright(line) && COPYRIGHT.matcher(line).matches()) {
            return Optional.of(new Credit(Mark.Kind.COPYRIGHT, line, "", ""));
        }
        boolean contributed = line.contains(CONTRIBUTED) && CONTRIBUTED_TO.matcher(line).matches();
        if (contributed || CONTRIBUTION.matcher(line).matches() || isAgencyLine(line)) {
            return Optional.of(new Credit(Mark.Kind.CREDIT, line, "", ""));
        }
        return Optional.empty();
    }

    private static boolean mayBeCopyright(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        return small.contains("cop")
                || small.contains("©")
                || small.contains("(c)")
                || small.contains("reserved");
    }

    /// Whether a line only says that others helped: that is no credit for the whole.
    static boolean isOnlyHelp(String line) {
        return ONLY_HELP.matcher(line).find();
    }

    /// Whether a copyright notice is that of a picture.
    static boolean isCopyrightOfPicture(String line) {
        return COPYRIGHT_OF_PICTURE.matcher(line).matches();
    }

    private static boolean isShort(String line) {
        return line.split("\\s+").length <= 25;
    }

    private static Mark.Kind kindOf(String who) {
        return who.strip().toLowerCase(Locale.ROOT).startsWith("by ")
                        && !isAgencyLine(who.strip().replaceAll("[|,–—-]+$", "").strip())
                ? Mark.Kind.BYLINE
                : Mark.Kind.CREDIT;
    }

    private static String withoutBy(String who) {
        return who.strip()
                .replaceFirst("(?i)^by\\s+", "")
                .replaceAll("[\\s|,•·(–—-]+$", "")
                .strip();
    }
}
