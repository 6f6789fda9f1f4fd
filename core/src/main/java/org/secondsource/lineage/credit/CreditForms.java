package org.secondsource.lineage.credit;

import java.util.regex.Pattern;

/// The forms of datelines, credits, bylines and copyright lines, after the AP and Reuters style
/// books. They know no agency by name.
final class CreditForms {
    /// A name as printed: a word in capitals or with a capital, and up to four more.
    static final String NAME =
            "\\p{Lu}[\\p{L}\\p{N}&'’.-]*+"
                    + "(?:[ /]+(?:of |and |the |de )?\\p{Lu}[\\p{L}\\p{N}&'’.-]*+){0,4}";

    /// Characters of the longest line that only names the staff: a line of text is longer.
    static final int LONGEST_STAFF_LINE = 80;

    /// "CITY, State, Oct. 29 (Name) -", also "(Carrier- Name) City, Oct 29 (Name) Text".
    static final Pattern DATELINE =
            Pattern.compile(
                    "(?:^|[.)] |[.)] ?\\W? )(?:\\([^()]{2,40}\\)\\s*)?\\p{Lu}[\\p{L}.'’ ,/-]{1,50}"
                            + "(?:\\.? ?\\d{1,2},?(?: \\d{4})?)?[.,:]?\\s*"
                            + "[(/\\[]("
                            + NAME
                            + ")[)/\\]](?:[.:]?\\s*(?:[-–—]{1,2}|:)\\s|[.:]?\\s+(?=\\p{Lu}|[\"“]))");

    /// A credit that stands alone on its line, "By Name", "Name Published 4 May".
    static final Pattern CREDIT_LINE =
            Pattern.compile(
                    "^\\W*(?:[Bb]y |BY |[Ss]ource: ?|From )?("
                            + NAME
                            + ")(?:\\W*$|\\s+(?:\\||Published|Updated|Posted)\\b.*)");

    static final Pattern SOURCE =
            Pattern.compile("(?:^|[\\s(])(?:[Ss]ource|SOURCE|Credit): ?(" + NAME + ")");

    /// "(Name)" behind the last sentence, perhaps with a word of the page behind it.
    static final Pattern LAST_BRACKET =
            Pattern.compile(
                    "(?:^|[.!?\"”'’])\\s*[(\\[](" + NAME + ")\\s?[)\\]]\\W*(?:\\p{L}+\\W*)?$");

    /// "--Name", "-NAME", "— Name Wire" behind the last sentence.
    static final Pattern LAST_DASH =
            Pattern.compile("(?:^|[.!?\"”'’])\\s*[-–—]{1,2}\\s*(" + NAME + ")\\W*$");

    /// "Name reported." as the very last words, perhaps with an editor's initials behind them.
    static final Pattern LAST_WORDS =
            Pattern.compile("(" + NAME + ") reported\\.?(?:\\s[\\p{Lu}\\d/-]+){0,2}\\W*$");

    static final Pattern COPYRIGHT =
            Pattern.compile(
                    "(?:[Cc]opyright|COPYRIGHT|©|\\([cC]\\))(?:\\s*(?:©|\\([cC]\\)))?\\s*"
                            + "(?:\\d{4}(?:[-–]\\d{4})?,?\\s+)?"
                            + "(?:by\\s+)?(?:The\\s+)?("
                            + NAME
                            + ")");

    /// "By A. Writer, Name", "A. Writer | Name".
    static final Pattern BYLINE =
            Pattern.compile("(?:^|[Bb]y |BY )[\\p{L}.'’ -]{2,40}(?:,| \\||/| -)\\s*(" + NAME + ")");

    /// "By A. Writer / Name / 4 May", with the name of an outlet.
    static final Pattern OUTLET_BYLINE =
            Pattern.compile(
                    "^(?:[Bb]y|BY) \\p{Lu}[\\p{L}.'’ -]{2,40}? ?[/|] ?("
                            + NAME
                            + ") ?(?:[/|].*)?$");

    /// A name before a time of publication that no registry lists: one word, since two are mostly a
    /// writer's.
    static final Pattern ONE_WORD_CREDIT =
            Pattern.compile(
                    "^\\W*(\\p{Lu}[\\p{L}\\p{N}-]+)\\s+(?:Published|Updated|Posted)\\b.*\\d.*");

    /// Words that a reporter has spoken to someone for the outlet itself.
    static final Pattern OWN_INTERVIEW =
            Pattern.compile(
                    "\\b(?:(?:told|spoke|speaking|said)(?: \\p{L}+){0,2}? (?:to )?(?<told>The "
                            + NAME
                            + ")|as (?<as>The "
                            + NAME
                            + ") (?:found|saw|heard|learned|has learned)\\b)");

    /// The same, for an outlet whose name is known.
    static final Pattern TOLD =
            Pattern.compile(
                    "\\b(?:told|spoke (?:to|with)|speaking (?:to|with)|said to|interview with)"
                            + " (?:[Tt]he )?("
                            + NAME
                            + ")");

    /// What an agency that no registry lists calls itself.
    static final Pattern AGENCY_WORD =
            Pattern.compile("(?i)\\b(?:wire|newswire|news agency|press agency|news service)$");

    /// Words by which a name is known for that of a house and not of a person or place.
    static final Pattern HOUSE =
            Pattern.compile(
                    "(?i).*(?:\\b(?:wire|newswire|news|press|agency|service|services|media|times|post"
                            + "|tribune|herald|gazette|journal|chronicle|broadcasting|television|tv|radio"
                            + "|network|group|bureau|ministry|office|agencies)\\b|[.\\d&]).*");

    /// "KLMN", as stations and agencies sign: short, in capitals.
    static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d/-]{1,6}(?:[-./]\\w+)?");

    /// Two or three words with a capital each, as the names of persons are.
    static final Pattern PERSON =
            Pattern.compile("(?:\\p{Lu}(?:\\.|[\\p{Ll}'’-][\\p{L}'’-]*)\\s?){2,3}");

    /// What stands behind a text and names those who helped, or its language.
    static final Pattern HELP = Pattern.compile("(?i)^(?:with|in|by|from|reporting|editing)\\s.*");

    static final Pattern PICTURE =
            Pattern.compile(
                    "(?i)photo|picture|image|courtesy|getty|file -|handout|via ap|contributed");

    /// How outlets sign for their own staff. The word "staff" alone stands in headlines, too.
    static final Pattern STAFF =
            Pattern.compile(
                    "(?i)\\bstaff (?:writer|reporter|correspondent|report)s?\\b|^by .*\\bstaff(?:$| and )"
                            + "|[,|/] ?(?:\\p{L}+ ){0,3}staff$|\\bour (?:\\w+ )?(?:correspondent|reporter)s?\\b"
                            + "|\\bour bureau\\b|special correspondent|\\b(?:web|news) desk\\b");

    /// Why cleaning takes out a line that tells the origin.
    static final Pattern CREDIT_REASON =
            Pattern.compile(
                    "(?i)^(?!.*(?:picture|photo)).*"
                            + "(?:dateline|credit|byline|copyright|line under the headline)");

    /// A line on who helped, which says nothing of the whole.
    static final Pattern CONTRIBUTION =
            Pattern.compile(
                    "(?i)\\bcontributed to th|^\\W*with (?:additional )?reporting (?:by|from) ");

    private CreditForms() {}
}
