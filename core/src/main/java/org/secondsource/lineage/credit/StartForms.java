package org.secondsource.lineage.credit;

import java.util.List;
import java.util.regex.Pattern;

/// The forms in which a text begins with a place, a day and the name of an agency, in the house
/// styles of agencies of several languages (AP, Reuters, AFP, dpa, EFE, ANSA, TASS, Interfax,
/// Kyodo, Yonhap, Xinhua). They know no agency by name; the name is the group `name`.
final class StartForms {
    private static final String CAPITAL = "[\\p{Lu}\\p{Lo}]";
    private static final String PLACE_WORD = CAPITAL + "[\\p{L}\\p{M}.'’-]*";
    private static final String PLACE =
            PLACE_WORD
                    + "(?:[ /](?:"
                    + PLACE_WORD
                    + "|of|de|del|della|di|la|las|los|el|al|and|am|an|der|im|upon|sur|le|les|do|d"
                    + "a|van|den|und|i)){0,4}";
    private static final String REGION =
            "(?:, ?" + PLACE_WORD + "(?: " + PLACE_WORD + "){0,2}){0,2}?";

    /// First letters of the months in the languages of the form table; a script without capitals
    /// has any word.
    private static final String MONTH =
            "(?:(?iu:jan|feb|fev|fév|mar|mär|mrt|apr|avr|abr|may|mai|mei|maj|mag|máj|jun|jui|giu|"
                    + "jul"
                    + "|lug|júl|aug|aoû|ago|sep|set|szep|oct|okt|ott|out|nov|dec|déc|dez|des|dic|"
                    + "ene|gen"
                    + "|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|oca|şub|nis|haz|tem|ağu|eyl|eki|k"
                    + "as|ara"
                    + "|led|úno|bře|dub|kvě|čer|srp|zář|říj|pro|tammi|helmi|maalis|huhti|touko|kesä"
                    + "|heinä|elo|syys|loka|marras|joulu|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|"
                    + "окт|ноя"
                    + "|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|гру|ιαν|φεβ|μαρ|απρ|μαΐ|ιουν|"
                    + "ιουλ|αυγ"
                    + "|σεπ|οκτ|νοε|δεκ)[\\p{L}]{0,9}|\\p{Lo}{2,10})\\.?";

    private static final String DAY =
            "(?:\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?\\s?(?:de |d['’])?"
                    + MONTH
                    + "(?:,? (?:de )?\\d{4})?(?:\\sг\\.)?"
                    + "|"
                    + MONTH
                    + " \\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{4})?"
                    + "|\\d{4}\\. "
                    + MONTH
                    + " \\d{1,2}\\."
                    + "|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{2,4})?)(?:, \\p{L}{3,12})?";

    private static final String WEEKDAY = "(?:\\p{L}{2,12}[.,]? )?";

    private static final String NAME_IN_BRACKETS =
            "[(\\[/（](?<name>[^()\\[\\]/（）]{2,40}(?:/[^()\\[\\]/]{2,30})?)[)\\]/）]";

    private static final String NAME =
            "(?<name>"
                    + CAPITAL
                    + "[\\p{L}\\p{N}.&'’-]*(?: "
                    + CAPITAL
                    + "[\\p{L}\\p{N}.&'’-]*){0,3}?)";

    private static final String DASH = "(?:[.:]?\\s*(?:[-–—―‒_=]{1,3}|:)|\\.)";

    private static final String TEXT_AFTER =
            "(?:" + DASH + "|\\s+(?=[\\p{Lu}\\p{Lo}\\d\"“„«‘'])|\\s*$)";

    /// A prefix of machines: "(CARRIER- NAME) ".
    private static final String CARRIER = "^(?:\\([^()]{2,40}\\)\\s*)?";

    /// "CITY, State, Oct. 29 (Name) -", "/Oct. 29/ (Name)", "MOSCOW, October 29. /NAME/.": with
    /// place and day, which nothing but an agency's dateline has.
    static final Pattern PLACE_DAY_NAME =
            Pattern.compile(
                    CARRIER
                            + PLACE
                            + REGION
                            + "[,.]? ?/?"
                            + WEEKDAY
                            + DAY
                            + "/?[.,]?\\s*"
                            + NAME_IN_BRACKETS
                            + TEXT_AFTER);

    /// "CITY (Name) -", which stations, regions and states have, too.
    static final Pattern PLACE_NAME =
            Pattern.compile(
                    CARRIER
                            + PLACE
                            + REGION
                            + "[,.]?\\s*"
                            + NAME_IN_BRACKETS
                            + "(?:"
                            + DASH
                            + "|\\s*$)");

    /// Forms in which only a listed name is read, each from the start of its line.
    static final List<Pattern> LISTED_ONLY =
            List.of(
                    Pattern.compile(
                            CARRIER + PLACE + REGION + "[,.]?\\s*" + NAME_IN_BRACKETS + TEXT_AFTER),
                    // "(NAME) - CITY", "(Name).-", "[NAME] Text"
                    Pattern.compile("^" + NAME_IN_BRACKETS + TEXT_AFTER),
                    // "CITY, Oct. 14, Name -"
                    Pattern.compile(
                            "^"
                                    + PLACE
                                    + REGION
                                    + ",? "
                                    + WEEKDAY
                                    + DAY
                                    + ", "
                                    + NAME
                                    + "(?:\\s*[-–—]|\\s*$)"),
                    // "CITY, 14 Oct - Name.", "City. 14 October. NAME -"
                    Pattern.compile(
                            "^"
                                    + PLACE
                                    + REGION
                                    + "[,.] "
                                    + WEEKDAY
                                    + DAY
                                    + "\\.?\\s*(?:[-–—]\\s*)?"
                                    + NAME
                                    + "(?:[.,]|\\s*[-–—]|\\s*$)"),
                    // "NAME, City -", "NAME - City, 14 Oct -", "NAME | CITY"
                    Pattern.compile(
                            "^"
                                    + NAME
                                    + "(?:,| \\||\\s?[-–—]) ?"
                                    + PLACE
                                    + "(?:,? "
                                    + DAY
                                    + ")?\\s*(?:[-–—]|$)"),
                    // "CITY | NAME"
                    Pattern.compile("^" + PLACE + " ?\\| ?" + NAME + "\\s*$"),
                    // "（NAME）", "【北京NAME】", "(서울=NAME)"
                    Pattern.compile("^[（(【\\[](?<name>[^（()）】\\]]{2,24})[】）)\\]]"),
                    // "NAME北京10月14日电"
                    Pattern.compile(
                            "^(?:（[^（）]{0,20}）)?(?<name>\\p{IsHan}{4,10})\\d{1,2}月[^，。,.]{0,20}?["
                                    + "电電]"));

    private StartForms() {}
}
