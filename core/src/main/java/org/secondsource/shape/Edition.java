package org.secondsource.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a headline or a slug says of the version that it stands over: "UPDATE 2-", "1st
/// Ld-Writethru", "CORRECTED:", "(LEAD)".
///
/// The forms are those of the style books of Reuters (update, wrapup, refile, corrected, repeat),
/// AP (lead, writethru) and Yonhap and Kyodo (lead in brackets).
///
/// @param number how many versions went before, as it counts them; 0 where it does not say
/// @param mends whether it puts right what an earlier one with its number told
/// @param exact as printed
/// @param rest the headline without it; empty for a slug
public record Edition(int number, boolean mends, String exact, String rest)
        implements Comparable<Edition> {
    private static final String NUMBERED =
            "(?:UPDATE|WRAPUP|LEAD|LD|WRITE-?THRU|VERSION)(?:[ -]?(?<after>\\d{1,2}))?";
    private static final String COUNTED =
            "(?<before>\\d{1,2})(?:ST|ND|RD|TH)[ -]?(?:LEAD|LD|UPDATE|WRITE-?THRU|VERSION)"
                    + "(?:[ -]WRITE-?THRU)?";
    private static final String MENDED =
            "(?<mends>CORRECT(?:ED|ION|S)|CLARIFI(?:ED|ES|CATION)|REFILED?S?|RECASTS?|RPT|REPEATS?)"
                    + "(?:[ -]\\((?:OFFICIAL|\\p{L}+)\\))?";
    private static final Pattern PART =
            Pattern.compile(
                    "(?i:(?:" + NUMBERED + "|" + COUNTED + "|" + MENDED + "))(?![\\p{L}\\d])");

    /// What parts a mark from the headline; a blank alone only behind a bracket.
    private static final Pattern END = Pattern.compile("\\s*(?:[:|]|-+|–|—)\\s*|\\)\\s*");

    private static final int NONE = 0;

    /// The mark at the start of a headline; empty where it begins with none.
    public static Optional<Edition> ofHeadline(String headline) {
        int at = 0;
        int number = NONE;
        boolean mends = false;
        boolean found = true;
        while (found) {
            boolean bracket = headline.startsWith("(", at);
            Matcher part = PART.matcher(headline).region(at + (bracket ? 1 : 0), headline.length());
            found = part.lookingAt();
            if (found) {
                Matcher end = END.matcher(headline).region(part.end(), headline.length());
                found = end.lookingAt() && bracket == end.group().startsWith(")");
                boolean shouted = isShouted(part.group()) || part.group().matches(".*\\d.*");
                boolean colon = found && end.group().strip().equals(":");
                found &= bracket || shouted || colon;
                if (found) {
                    number = Math.max(number, number(part));
                    mends |= part.group("mends") != null;
                    at = end.end();
                }
            }
        }
        return at == 0 || at >= headline.length()
                ? Optional.empty()
                : Optional.of(
                        new Edition(
                                number,
                                mends,
                                headline.substring(0, at).strip().replaceFirst("[-:–—|]+$", ""),
                                headline.substring(at)));
    }

    /// The mark that a line of its own holds, such as a slug: "BC-Quays, 2nd Ld-Writethru".
    public static Optional<Edition> ofLine(String line) {
        Matcher part = PART.matcher(line);
        int number = NONE;
        boolean mends = false;
        boolean found = false;
        while (part.find()) {
            boolean apart = part.start() == 0 || !isLetter(line.charAt(part.start() - 1));
            if (apart) {
                number = Math.max(number, number(part));
                mends |= part.group("mends") != null;
                found = true;
            }
        }
        return found ? Optional.of(new Edition(number, mends, line, "")) : Optional.empty();
    }

    /// The headline without what it says of its version.
    public static String bare(String headline) {
        return ofHeadline(headline).map(Edition::rest).orElse(headline);
    }

    /// The later version is the greater.
    @Override
    public int compareTo(Edition other) {
        int byNumber = Integer.compare(number, other.number);
        return byNumber != 0 ? byNumber : Boolean.compare(mends, other.mends);
    }

    /// A lead or an update without a number is the first.
    private static int number(Matcher part) {
        String number = part.group("after") == null ? part.group("before") : part.group("after");
        if (number != null) {
            return Integer.parseInt(number);
        }
        return part.group("mends") == null ? 1 : NONE;
    }

    private static boolean isShouted(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    private static boolean isLetter(char character) {
        return Character.isLetterOrDigit(character);
    }
}
