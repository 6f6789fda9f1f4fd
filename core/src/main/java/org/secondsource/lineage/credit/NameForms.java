package org.secondsource.lineage.credit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.secondsource.text.WordTable;

/// What the form of a printed name tells of its bearer, whoever that is.
final class NameForms {
    /// What an agency calls itself.
    static final Pattern AGENCY_WORD =
            Pattern.compile(
                    "(?iu).*\\b(?:newswire|wire|news agency|press agency|news service|press service"
                            + "|wire service)|(?:.*\\b)?(?:agence de presse|agencia de noticias"
                            + "|agência de notícias|agenzia di stampa|nachrichtenagentur"
                            + "|presseagentur|persbureau|nyhetsbyrån?|nyhedsbureau|agencja prasowa"
                            + "|haber ajansı)\\b.*");

    /// Words by which a name is known for that of a house and not of a person or place.
    static final Pattern HOUSE =
            Pattern.compile(
                    "(?iu).*(?:\\b(?:news|press|times|post|tribune|herald|gazette|journal|chronicle"
                            + "|telegraph|courier|standard|observer|ledger|examiner|register|review"
                            + "|broadcasting|television|tv|radio|daily|weekly|zeitung|rundschau"
                            + "|anzeiger|tageblatt|diario|diário|giornale|corriere|gazeta|dagblad"
                            + "|tidning|tidende|avis)\\b|news).*");

    /// What an owner of outlets calls itself: whose law it is, not whose words.
    static final Pattern OWNER =
            Pattern.compile(
                    "(?iu).*\\b(?:group|media|network|networks|broadcasting|communications|holdings"
                            + "|company|publishing|publications|publishers|newspapers|digital"
                            + "|enterprises|interactive|stations|limited|verlag|partners|ventures"
                            + "|entertainment|corporation|trust|foundation|reserved)");

    /// "WXYZ", "KXYZ-TV": call letters of a station of North America.
    private static final Pattern STATION =
            Pattern.compile(
                    "[KW][A-Z]{3}(?:\\d{1,2})?(?:[- ]?(?:TV|FM|AM|LD|DT))?|[KW][A-Z]{2,3}\\d?-TV");

    /// "KXYZ.com", "Harbournews.com".
    private static final Pattern DOMAIN =
            Pattern.compile("(?i)(?:[\\w-]+\\.)+(?:com|net|org|info|tv|news|co\\.\\p{L}{2})");

    /// Two or three words with a capital each, as the names of persons are.
    private static final Pattern PERSON =
            Pattern.compile("(?:\\p{Lu}(?:\\.|[\\p{Ll}'’-][\\p{L}'’-]*)\\s?){2,3}");

    /// A share's sign at its exchange, a code, a number: "QWK.O", "B-52", "NYSE: QWK".
    private static final Pattern CODE =
            Pattern.compile(
                    "\\p{Lu}{1,6}\\.\\p{Lu}{1,3}|.*\\d.*|\\p{Lu}|.*[:$€£@#%+*=<>].*|(?i)(?:nyse|n"
                            + "asdaq|otc"
                            + "|lse|tsx|asx|amex)\\b.*");

    /// What stands in brackets or capitals around a text and names nobody, in small letters.
    private static final Set<String> NO_NAMES =
            WordTable.beside(NameForms.class, "no-names.tsv").rows().stream()
                    .flatMap(row -> row.words(0).stream())
                    .collect(Collectors.toUnmodifiableSet());

    private NameForms() {}

    static boolean isStation(String name) {
        return STATION.matcher(name).matches() || DOMAIN.matcher(name).matches();
    }

    static boolean isPerson(String name) {
        return PERSON.matcher(name).matches() && !HOUSE.matcher(name).matches();
    }

    static boolean isAgencyWord(String name) {
        return name.indexOf(' ') > 0 && AGENCY_WORD.matcher(name).matches();
    }

    /// Whether an outlet calls itself an agency or a wire.
    static boolean isAgencyName(String outlet) {
        return isAgencyWord(outlet) || outlet.endsWith(" Agency");
    }

    static boolean isHouse(String name) {
        return HOUSE.matcher(name).matches();
    }

    static boolean isOwner(String name) {
        return OWNER.matcher(name).matches();
    }

    /// Whether a name may be a producer's at all.
    static boolean isName(String name) {
        return name.length() >= 2
                && name.length() <= 40
                && Character.isUpperCase(name.codePointAt(0))
                && (isStation(name) || !CODE.matcher(name).matches())
                && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
