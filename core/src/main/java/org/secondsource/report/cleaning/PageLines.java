package org.secondsource.report.cleaning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.report.day.DateReader;

/// Tells the lines that belong to the page from those of the report: furniture and captions.
///
/// Every pattern is held against short lines only, so that none can run away.
final class PageLines {
    /// Longer lines are prose, whatever they begin with; chosen above the longest caption seen.
    static final int LONGEST_PAGE_LINE = 400;

    private static final int MOST_NAVIGATION_WORDS = 5;

    /// A pattern for a whole line in small letters.
    ///
    /// @param sign stands in each such line, which saves the longer look
    private record Rule(String reason, String sign, Pattern pattern) {
        static Rule of(String reason, String pattern) {
            return of(reason, "", pattern);
        }

        static Rule of(String reason, String sign, String pattern) {
            return new Rule(reason, sign, Pattern.compile(pattern));
        }

        boolean fits(String line) {
            return line.contains(sign) && pattern.matcher(line).matches();
        }
    }

    private static final String SHARING =
            "(?:facebook|twitter|x|whats ?app|e-?mail|print|linked ?in|telegram|instagram|pinterest"
                    + "|reddit|tumblr|messenger|flipboard|wechat|line|viber|copy(?: link)?|link|tweet"
                    + "|pin|save|bookmark|comments?|share|a[+-]|gift|listen|more)";

    private static final String MENU =
            "(?:home|search|menu|(?:my )?account|newsletters?|subscribe|sign (?:in|up)|log ?(?:in|out)"
                    + "|register|e-?paper|contact(?: us)?|about(?: us)?|help|archive|alerts|profile)";

    private static final List<Rule> FURNITURE =
            List.of(
                    Rule.of("site furniture", MENU + "(?:[\\s|/•·]+" + MENU + "){1,12}"),
                    // The points of a menu, held apart by space alone; a row of a table has
                    // figures.
                    Rule.of(
                            "site furniture",
                            "[\\p{L}&'’-]+(?:\\h[\\p{L}&'’-]+){0,2}"
                                    + "(?:(?:\\h{2,}|\\t)[\\p{L}&'’-]+(?:\\h[\\p{L}&'’-]+){0,2}){2,12}"),
                    Rule.of(
                            "advertisement",
                            "\\W*(?:advertisements?|advertise(?: with us| here)?|advertisement here|ad"
                                    + "|ads|sponsored(?: content| links?)?|promoted(?: content)?"
                                    + "|paid (?:content|post)|advertisements? \\W.{0,40})\\W*"),
                    Rule.of(
                            "advertisement",
                            "\\W*(?:story|article|text|content) continues (?:below|after).{0,60}"),
                    Rule.of("site furniture", "[^\\p{L}\\p{N}]+"),
                    Rule.of("site furniture", "(?:https?://|www\\.)\\S+"),
                    Rule.of(
                            "site furniture",
                            "(?:follow|find|like|join|connect with) (?:us|our|[\\w ]{2,30} on)\\b"
                                    + ".{0,80}[^.]"),
                    Rule.of(
                            "site furniture",
                            "share(?: (?:this|on|via|with|it|the)\\b.{0,50})?\\W*"),
                    Rule.of("site furniture", SHARING + "(?:[\\s,|/•·]+" + SHARING + "){0,12}\\W*"),
                    Rule.of(
                            "link to another report",
                            "\\W*(?:also read|read also|read more|read next|read this|see also"
                                    + "|more on (?:this|that).{0,30}|related|related (?:stories|stor"
                                    + "y|articles?|news|topics|content|coverage|links)|recommended.{0,30}"
                                    + "|must[- ]reads?|don['’]t miss|trending(?: now)?"
                                    + "|most (?:read|popular|viewed|shared|commented)|more from .{1,40}"
                                    + "|you may also like.{0,20}|you might also like.{0,20}|up next"
                                    + "|editor['’]s picks?|top stories|latest news|read full story"
                                    + "|continue reading|keep reading|load more|view (?:more|all)"
                                    + "|show more|see more|more stories|next|previous|next article"
                                    + "|previous article)\\W*"),
                    Rule.of(
                            "link to another report",
                            "\\W*(?:also read|read also|read more|read next|see also|related|watch"
                                    + "|watch live|watch now|in pictures|in photos|must[- ]read"
                                    + "|recommended|trending|more)\\s*[:|»>–—-]\\s*.{1,200}"),
                    Rule.of(
                            "site furniture",
                            "(?:subscribe|sign up|sign in|log ?in|register|create (?:an|your) account"
                                    + "|get (?:the|our|breaking|all the)\\b.{0,60}(?:newsletter|inbox"
                                    + "|alerts?|app|updates)|enter your e-?mail"
                                    + "|please enable javascript|your browser)\\b.{0,160}"),
                    Rule.of(
                            "site furniture",
                            "(?:newsletters?|download (?:the|our)\\b.{0,60}app\\b.{0,60}"
                                    + "|for (?:more|the latest|all the latest)\\b.{0,100}"
                                    + "(?:visit|follow|download|click|app|channel)\\b.{0,100}"
                                    + "|click (?:here|to)\\b.{0,120}|tap (?:here|to)\\b.{0,80}"
                                    + "|join the conversation.{0,80}|leave a (?:comment|reply).{0,60}"
                                    + "|view comments.{0,20}|post a comment|write to us.{0,60}"
                                    + "|(?:(?:do you )?have|got) (?:a|any) (?:news )?"
                                    + "(?:tip|stor(?:y|ies)|photo)s?\\b.{0,80}"
                                    + "|(?:write to|e-?mail|contact) the (?:news ?(?:room|desk)"
                                    + "|editors?)\\b.{0,60})"),
                    // What a new take of a wire report changes, after the Reuters style book.
                    Rule.of(
                            "note of the editors",
                            "\\((?:adds|updates|recasts|corrects|clarifies|rewrites|refiles|repeats"
                                    + "|removes|inserts|writes through|changes)\\b[^()]{1,200}\\)"),
                    Rule.of(
                            "cookie notice",
                            "cookie",
                            ".{0,200}\\bcookies?\\b.{0,120}\\b(?:accept|consent|policy|settings"
                                    + "|preferences|browsing|website|site)\\b.{0,200}"),
                    Rule.of(
                            "cookie notice",
                            "(?:we use|this (?:web)?site uses|accept(?: all)?) cookies\\b.{0,200}"),
                    Rule.of(
                            "tags",
                            "(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|in this article"
                                    + "|related tags?)\\s*:.{0,300}"),
                    Rule.of(
                            "site furniture",
                            "\\d+\\s*(?:comments?|shares?|views?|likes?|min(?:ute)?s?(?: read)?"
                                    + "|seconds? read)\\W*"),
                    Rule.of(
                            "site furniture",
                            "(?:\\d+ min(?:ute)?s? ago|listen to (?:this )?(?:article|story).{0,40}"
                                    + "|play(?: video| audio)?|loading\\W*|image|photo|video|gallery"
                                    + "|text size.{0,20}|font size.{0,20}|skip to (?:main )?content|home"
                                    + "|menu|search|live|breaking(?: news)?|top|back to top|close|skip"
                                    + "|comments|opens? in (?:a )?new window|getting your trinity"
                                    + " audio.{0,40}|reading time.{0,20}|estimated read.{0,20}"
                                    + "|enlarge(?: this)? image|toggle caption|hide caption)\\W*"),
                    Rule.of(
                            "link to the source",
                            "first",
                            "the post .{1,250} (?:appeared first|first appeared) on .{1,100}"),
                    Rule.of(
                            "site furniture",
                            "unsubscribe",
                            "(?:you (?:are receiving|receive|received|get) this|this (?:e-?mail|letter"
                                    + "|newsletter|message) (?:was|is)|to unsubscribe|click (?:here|below)"
                                    + "|(?:update|manage) your|unsubscribe)\\b.{0,300}"),
                    Rule.of("breadcrumb", "home(?:page)?\\s*(?:[>»›/|]|\\s-\\s).{1,200}"),
                    Rule.of("breadcrumb", "[^.>»›|]{1,40}(?:\\s+[>»›|]\\s+[^.>»›|]{1,60}){2,8}"),
                    Rule.of(
                            "site furniture",
                            "(?:all rights reserved|terms (?:of use|and conditions)|privacy policy"
                                    + "|this material may not be published, broadcast"
                                    + "|disclaimer\\s*:).{0,200}"),
                    Rule.of(
                            "note of the editors",
                            "\\W*(?:this|the) (?:story|article|report|copy) (?:has not been|was"
                                    + "|is|has been) (?:edited|auto-?generated|published|generated"
                                    + "|updated|translated|corrected)\\b.{0,250}"));

    /// Every caption has one of these; most prose has none, which saves the longer look.
    private static final Pattern CAPTION_SIGN =
            Pattern.compile(
                    "[(/@|:©]|[Pp]hoto|[Ii]mage|[Pp]ic|[Ff]ile|FILE|[Cc]aption|[Ii]llustration|[Ss]creen|[Cc]redit");

    /// A pattern for a whole line.
    ///
    /// @param signs one of these characters stands in each such line; empty where none need do
    private record Caption(String signs, Pattern pattern) {
        static Caption of(String signs, String pattern) {
            return new Caption(signs, Pattern.compile(pattern));
        }

        boolean fits(String line) {
            return (signs.isEmpty() || signs.chars().anyMatch(sign -> line.indexOf(sign) >= 0))
                    && pattern.matcher(line).matches();
        }
    }

    private static final List<Caption> CAPTIONS =
            List.of(
                    // A name of an archive or a social network, and the account or the
                    // photographer.
                    Caption.of(
                            "/|:",
                            ".{3,300}\\s(?:X|Twitter|Instagram|Facebook|Telegram|Weibo|TikTok)"
                                    + "\\s*[/|:]\\s*@?[\\w.]{2,40}\\W*"),
                    Caption.of("@", ".{0,300}(?:^|\\s)\\(?@[\\w.]{2,40}(?:/[\\w .]{1,30})?\\)?"),
                    Caption.of(
                            "/",
                            ".{0,300}\\b(?:AP|EPA|AFP|Reuters|REUTERS|Xinhua|Getty Images|Getty|Shutterst"
                                    + "ock|Anadolu|TASS|Yonhap|Kyodo|PTI|ANI|IANS|NurPhoto|iStock|dpa)"
                                    + "(?: (?:Photo|Images|Pictures|file|File|FILE|photo))?"
                                    + "\\s*/\\s*[\\p{L}(][\\p{L}. '’/-]{1,60}\\)?\\W*"),
                    Caption.of(
                            "(",
                            ".{0,380}\\((?:[^()]{0,60}\\b)?(?:AP Photo|[Pp]hotos?|PHOTOS?|[Ii]mages?"
                                    + "|[Ff]ile|FILE|[Hh]andout|[Cc]ourtesy|[Ss]creen ?(?:grab|shot)"
                                    + "|Getty|Shutterstock|[Pp]icture|[Vv]ideo)\\b[^()]{0,80}\\)\\W*"),
                    Caption.of(
                            "",
                            "(?i)(?:photo|photograph|image|picture|pic|photo credit|image credit"
                                    + "|image source|picture credit|credits?|caption|file photo"
                                    + "|file image|file picture|file pic|representational image"
                                    + "|representative image|illustration|screengrab)"
                                    + "(?: by| credit| courtesy| of)?\\s*[:|©-].{0,300}"),
                    Caption.of(
                            "",
                            "(?i)(?:photo|photograph|image|picture|photos) (?:by|courtesy(?: of)?)"
                                    + " .{1,120}"),
                    Caption.of(
                            "",
                            "(?:FILE|File)(?: PHOTO| photo| IMAGE| image)?\\s*[:–—-]\\s.{1,380}"),
                    Caption.of(
                            "",
                            "(?i)(?:a |an )?(?:file|undated|handout) (?:photo|photograph|picture|image)"
                                    + "\\b.{0,300}"),
                    Caption.of(
                            "",
                            "(?i).{1,300}[^.]\\s[|/(\\[]?\\s*(?:file (?:photo|image|picture|pic)"
                                    + "|representational image|photo credit.{1,60})\\W*"),
                    Caption.of(
                            ":©",
                            "(?i).{1,300}\\s(?:photo|image|picture|credit)\\s*[:©]\\s*\\S.{0,80}"));

    /// "Ann Lee in Portside (Agency)": no full stop, and an agency's name at the end.
    private static final Pattern BARE_CAPTION =
            Pattern.compile(
                    "[\\p{Lu}\"“'‘].{2,250}[\\p{L}\\d\"”'’]\\s?[(\\[](\\p{Lu}[\\p{L}\\d&.'/-]*"
                            + "(?:\\s[\\p{Lu}&/][\\p{L}\\d&.'/-]*){0,4})[)\\]]");

    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?i).*\\b(?:today|logo|e-?paper|edition|last login|printed|current time|it is now)\\b.*");

    private static final Pattern MASTHEAD =
            Pattern.compile("\\p{Lu}[\\p{Lu}&'’-]+(?:\\h[\\p{Lu}&'’-]+){0,4}");

    /// How the names of newspapers end.
    private static final Pattern NEWSPAPER =
            Pattern.compile(
                    ".*\\h(?:TIMES|POST|HERALD|TRIBUNE|GAZETTE|CHRONICLE|COURIER|LEDGER|JOURNAL"
                            + "|DAILY|OBSERVER|EXAMINER|SENTINEL|DISPATCH|TELEGRAPH|MERCURY|ECHO|STANDARD"
                            + "|GUARDIAN|INDEPENDENT|MAIL|MESSENGER|REGISTER|BULLETIN|MIRROR|ADVERTISER"
                            + "|INQUIRER|ENQUIRER|WEEKLY|ARGUS|BEACON)");

    private final DateReader dateReader;

    PageLines(DateReader dateReader) {
        this.dateReader = dateReader;
    }

    /// Why a line is furniture of the page; empty if it is not.
    Optional<String> furniture(String line) {
        if (line.length() > LONGEST_PAGE_LINE) {
            return Optional.empty();
        }
        String small = line.toLowerCase(Locale.ROOT);
        for (Rule rule : FURNITURE) {
            if (rule.fits(small)) {
                return Optional.of(rule.reason());
            }
        }
        return isPageClock(line) ? Optional.of("page date") : Optional.empty();
    }

    /// Whether a line is a few words in capitals, as the bars of a site have them.
    static boolean isNavigation(String line) {
        boolean hasCapitals = line.chars().anyMatch(Character::isUpperCase);
        return hasCapitals
                && line.equals(line.toUpperCase(Locale.ROOT))
                && line.strip().split("\\s+").length <= MOST_NAVIGATION_WORDS
                && !".!?\"”:".contains(line.substring(line.length() - 1));
    }

    /// The outlet that a page's first line names, where that line is a name in capitals: one that
    /// ends like the name of a newspaper, or one to which people speak in the text. Other bars name
    /// a section.
    static Optional<String> masthead(String line, String text) {
        if (!MASTHEAD.matcher(line).matches() || CreditLines.isAgency(line)) {
            return Optional.empty();
        }
        Matcher told = toldTo(line).matcher(text);
        if (told.find()) {
            return Optional.of(told.group("name"));
        }
        return NEWSPAPER.matcher(line).matches()
                ? Optional.of(inTitleCase(line))
                : Optional.empty();
    }

    private static Pattern toldTo(String name) {
        return Pattern.compile(
                "\\b(?:told|spoke to|speaking to|interview with|said to) (?:the )?(?<name>"
                        + Pattern.quote(name.replaceFirst("^THE ", ""))
                        + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String inTitleCase(String capitals) {
        StringBuilder name = new StringBuilder();
        for (String word : capitals.strip().split("\\s+")) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    /// Whether a line is the caption or the credit of a picture, by its credit.
    boolean isCaption(String line) {
        return line.length() <= LONGEST_PAGE_LINE
                && CAPTION_SIGN.matcher(line).find()
                && CAPTIONS.stream().anyMatch(caption -> caption.fits(line));
    }

    /// Whether a line may be a caption: a stretch without a full stop and a name in brackets.
    static boolean isBareCaption(String line) {
        return line.length() <= LONGEST_PAGE_LINE && BARE_CAPTION.matcher(line).matches();
    }

    /// Whether a line is a date with words that name the page, such as its logo or edition.
    boolean isPageClock(String line) {
        return line.length() <= 100
                && CLOCK.matcher(line).matches()
                && wordsBesideDate(line) <= 4
                && !dateReader.find(line).isEmpty();
    }

    /// Whether a line is a day, with its weekday and hour, and nothing else.
    boolean isBareDate(String line) {
        return line.length() <= 100
                && !dateReader.find(line).isEmpty()
                && wordsBesideDate(READING_TIME.matcher(line).replaceFirst("")) == 0;
    }

    private static final Pattern READING_TIME =
            Pattern.compile("(?i)\\s*[·•|–—-]\\s*\\d+[ -]min(?:ute)?s?(?: read)?\\s*$");

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern CLOCK_WORDS =
            Pattern.compile(
                    "(?i)am|pm|gmt|utc|ist|est|edt|pst|pdt|cet|cest|bst|kst|jst|at|on|et|th");

    private int wordsBesideDate(String line) {
        int count = 0;
        int from = 0;
        StringBuilder rest = new StringBuilder();
        for (DateReader.Mention mention : dateReader.find(line)) {
            rest.append(line, from, mention.span().start()).append(' ');
            from = mention.span().end();
        }
        rest.append(line.substring(from));
        Matcher matcher = WORDS.matcher(rest);
        while (matcher.find()) {
            boolean ofClock = CLOCK_WORDS.matcher(matcher.group()).matches();
            boolean ofDate = dateReader.weekday(matcher.group()).isPresent();
            count += ofClock || ofDate ? 0 : 1;
        }
        return count;
    }

    /// Whether a line says something of the page and not of the happening.
    boolean isPageLine(String line) {
        return furniture(line).isPresent()
                || isCaption(line)
                || isNavigation(line)
                || isBareDate(line)
                || CreditLines.isCredit(line);
    }
}
