package org.secondsource.lineage.credit;

import java.util.List;
import java.util.regex.Pattern;

/// The forms of credits on lines of their own and behind a text. They know no agency by name.
final class EndForms {
    private static final String STOP = "(?:^|[.!?…。\"”’'»)])";

    /// "(Name)" behind the last sentence, perhaps with a word of the page behind it.
    static final Form LAST_BRACKET =
            Form.of(
                    STOP
                            + "\\s*[(\\[（](?<name>[^()\\[\\]（）]{2,60})[)\\]）][^\\p{L}\\p{N}]*(?:"
                            + "\\p{L}+[^\\p{L}\\p{N}]*)?$",
                    ")",
                    "]",
                    "）");

    /// "--Name", "- NAME", "/NAME/", "＝NAME" behind the last sentence.
    static final Form LAST_DASH =
            Form.of(
                    STOP
                            + "\\s*(?:[-–—]{1,2}|[/＝=])\\s*(?<name>\\p{L}[^()\\[\\].!?]{1,40}?)/?"
                            + "[^\\p{L}\\p{N}]*$",
                    "-",
                    "–",
                    "—",
                    "/",
                    "＝",
                    "=");

    /// "Name reported. 12-AB", with an editor's mark behind it, as some desks sign.
    static final Form LAST_WORDS =
            Form.of(
                    "(?<name>\\p{Lu}[\\p{L}/-]+(?: \\p{Lu}[\\p{L}]+)?) reported\\.?(?:\\s[\\p{Lu}"
                            + "\\d/-]+){1,2}[^\\p{L}\\p{N}]*$",
                    " reported");

    /// "(Reporting by A. Writer; Editing by B. Writer)": the form of one agency's desk.
    static final Form DESK =
            Form.of(
                    "\\((?:Reporting|Writing|Compiled|Additional reporting) by [^();]{3,160}"
                            + "(?:[;,.] ?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Aa]dd"
                            + "itional reporting) by [^();]{3,120})+\\)[^\\p{L}\\p{N}]*$",
                    "(Reporting by ",
                    "(Writing by ",
                    "(Compiled by ",
                    "(Additional reporting by ");

    static final Form SOURCE =
            Form.of(
                    "(?iu)(?:^|[.!?\"”] ?\\(|^\\()\\s*(?:source|credit|fuente|quelle|fonte|bron|k"
                            + "älla|kilde|źródło|kaynak"
                            + "|источник|джерело|zdroj|forrás|lähde|来源|來源|출처|出典|المصدر)\\s*[:：]"
                            + "\\s*(?<name>[^:;()]{2,60})",
                    ":",
                    "：");

    /// What stands before a name on a line of its own.
    static final Pattern INTRODUCTION =
            Pattern.compile(
                    "(?iu)^[\\s(\\[|–—-]*(?:(?:by|from|via|text|texte|texto|testo|por|par|von|di|"
                            + "door|av|af|autor|redacción|redaktion"
                            + "|source|fuente|quelle|fonte|bron|källa|kilde|źródło|kaynak|источни"
                            + "к|джерело|courtesy of|credit|provided by|distributed by)"
                            + "\\s*[:：]?\\s+"
                            + "|(?:source|fuente|quelle|fonte|bron|källa|kilde|источник|来源|來源|출처|"
                            + "出典|المصدر)[:：]\\s*)");

    /// A day, a time and what else stands behind a name on its line.
    static final Pattern BEHIND =
            Pattern.compile(
                    "(?iu)[\\s,|·•–—-]*(?:(?:first |last )?(?:published|updated|posted|modified)"
                            + "\\b.*"
                            + "|(?:\\p{L}{3,12}[.,]? )?\\d{1,2}[.\\s]+\\p{L}{3,12}\\.?,? \\d{4}.*"
                            + "|\\p{L}{3,12}\\.? \\d{1,2}, \\d{4}.*"
                            + "|\\d{4}-\\d\\d-\\d\\d.*|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}.*|"
                            + "\\d{1,2}:\\d\\d.*)$");

    /// "Based on reporting by", "avec", "mit Material von": another's text, worked over.
    static final Pattern WORKED_OVER =
            Pattern.compile(
                    "(?iu)(?:^|[^\\p{L}])(?:based on (?:reporting|reports|material|a report) (?:b"
                            + "y|from)|reporting by|text by|compiled from|avec|d['’]après"
                            + "|mit material (?:der|von)|nach (?:material|angaben) (?:der|von)|co"
                            + "n información de|con datos de|com informações d[aeo]s?|con"
                            + " fonte)\\s+(?:the |la |las |l['’]|der )?(?<name>\\S.{1,80}"
                            + "?)[^\\p{L}\\p{N}]*$");

    /// "With inputs from", "Information from … was used": another helped.
    static final Pattern HELPED =
            Pattern.compile(
                    "(?iu)\\b(?:(?:with|additional) (?:inputs?|files|material|information|reporti"
                            + "ng|reports|contributions)\\b.{0,20}\\b(?:from|by)"
                            + "|information from|contributed to th|(?:with )?agency inputs|from ("
                            + "?:wire|agency) (?:reports|services)|unter verwendung von)"
                            + "\\b(?<name>.{0,80})");

    static final Form COPYRIGHT =
            Form.of(
                    "(?:[Cc]opyright|COPYRIGHT|©|\\([cC]\\))(?:\\s*(?:©|\\([cC]\\)))?\\s*"
                            + "(?:[Cc]\\.)?(?:\\d{4}(?:[-–]\\d{4})?,?\\s+)?"
                            + "(?:by\\s+)?(?:The\\s+)?(?<name>\\p{Lu}[\\p{L}\\p{N}&'’.-]*+"
                            + "(?:[ /]+(?:of |and |the |de )?\\p{Lu}[\\p{L}\\p{N}&'’.-]*+){0,4})",
                    "opyright", "OPYRIGHT", "©", "(c)", "(C)");

    /// "c.2025 Name News Service", as services sign.
    static final Pattern SERVICE_LINE =
            Pattern.compile(
                    "^[^\\p{L}\\p{N}]*[cC]\\.\\s?\\d{4},? (?:The )?(?<name>\\p{Lu}[^.;:]{2,50}?)["
                            + "^\\p{L}\\p{N}]*$");

    /// "SOURCE Name Inc." as press releases end.
    static final Pattern RELEASE_SOURCE =
            Pattern.compile(
                    "^SOURCE:?\\s+(?<name>\\p{Lu}[^.;:]{1,60}?(?:\\s(?:Inc|Ltd|Corp|Co)\\.?)?)\\."
                            + "?$");

    /// "About Name", the heading over a release's standing text.
    static final Pattern ABOUT = Pattern.compile("^About (?<name>\\p{Lu}[^.;:!?]{1,50})$");

    /// "PORTSIDE, May 3 – The Harbour Union (HU) today rejected": who acts first in a release.
    static final Pattern RELEASE_LEAD =
            Pattern.compile(
                    "(?m)^(?:\\p{Lu}[^.!?\\n]{1,60}? [–—-]+ )?(?<whole>(?:The )?(?<name>\\p{Lu}[\\p{L}&'’.-]+"
                            + "(?: (?:of |and |for |the |& ?)*\\p{Lu}[\\p{L}&'’.-]+){1,7})"
                            + "(?: \\((?<short>\\p{Lu}[\\p{L}&-]{1,9})\\))?) (?:today |has |have |hereby )*"
                            + "\\p{Ll}+(?:ed|es|s|d)?\\b");

    /// "By A. Writer / Name / 4 May", with the name of a house.
    static final Pattern HOUSE_BYLINE =
            Pattern.compile(
                    "^(?:[Bb]y|BY) \\p{Lu}[\\p{L}.'’ -]{2,40}? ?[/|] ?(?<name>\\p{Lu}[\\p{L}"
                            + "\\p{N}&'’. -]{2,38}?) ?(?:[/|].*)?$");

    /// "Jane Doe (Name)", "Jane Doe in Oslo [Name]".
    static final Pattern WRITER_IN_BRACKET =
            Pattern.compile("^.{3,60}? ?[(\\[](?<name>[^()\\[\\]]{2,40})[)\\]]?$");

    /// "Jane DOE in Oslo KLM".
    static final Pattern WRITER_IN_PLACE =
            Pattern.compile(
                    "^.{3,50} (?:in|à|en|a|i) \\p{Lu}[\\p{L} -]{2,30} (?<name>[\\p{Lu}]{3,6})$");

    /// Words that a reporter has spoken to someone for the outlet itself.
    static final Pattern OWN_INTERVIEW =
            Pattern.compile(
                    "\\b(?:(?:told|spoke|speaking|said)(?: \\p{L}+){0,2}? (?:to )?(?<told>The "
                            + "\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+){0,3})|as (?<as>The \\p{Lu}["
                            + "\\p{L}]+(?: \\p{Lu}[\\p{L}]+){0,3})"
                            + " (?:found|saw|heard|learned|has learned)\\b)");

    static final Pattern PICTURE =
            Pattern.compile(
                    "(?iu)photo|picture|image|courtesy|getty|file -|handout|via ap\\b|contributed"
                            + "|\\bbild\\b|\\bfoto");

    /// How outlets sign for their own staff. The word "staff" alone stands in headlines, too.
    static final Pattern STAFF =
            Pattern.compile(
                    "(?i)\\bstaff (?:writer|reporter|correspondent|report)s?\\b|^by .*\\bstaff(?:"
                            + "$| and )"
                            + "|[,|/] ?(?:\\p{L}+ ){0,3}staff$|\\bour (?:\\w+ )?(?:correspondent|"
                            + "reporter)s?\\b"
                            + "|\\bour bureau\\b|special correspondent|\\b(?:web|news) desk\\b");

    /// Why cleaning takes out a line that tells the origin.
    static final Pattern CREDIT_REASON =
            Pattern.compile(
                    "(?i)^(?!.*(?:picture|photo)).*"
                            + "(?:dateline|credit|byline|copyright|line under the headline)");

    /// Forms behind a text, each with the name of one who may have produced it.
    static final List<Form> LAST = List.of(LAST_BRACKET, LAST_DASH, LAST_WORDS);

    private EndForms() {}
}
