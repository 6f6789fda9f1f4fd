package org.secondsource.lineage.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.secondsource.agency.Agency;
import org.secondsource.agency.AgencyRegistry;

/// Judges what a name that stands where credits stand may be: a listed agency, the outlet itself, a
/// station, or a name that only its place makes a producer.
final class NameJudge {
    /// Between the names of one credit: "AFP/Reuters", "AP, staff", "서울=연합뉴스".
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\s*[/,;&|+·=＝／、・—–]\\s*|\\s+-\\s*|-\\s+|\\s+(?:and|und|et|y|e|og|och|en|i|v"
                            + "e|ja|и|та)\\s+");

    /// Inside a name: "AFP-Jiji", "efe-epa".
    private static final Pattern HYPHEN = Pattern.compile("-");

    private static final Pattern BRACKETED = Pattern.compile("[()\\[\\]/]");

    /// What stands before or behind an agency's name in a credit: "AP Sports Writer", "of the
    /// Associated Press", "in Oslo dpa".
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?iu)^(?:agencia|agence|agenzia|agência|agentur|agencja|агентство|of|for|fro"
                            + "m|the|by|via|mit|avec|con|com|de|van|von|with)\\s+"
                            + "|\\s+(?:(?:sports?|business|science|medical|political|diplomatic|w"
                            + "hite house|national"
                            + "|economics?|technology|entertainment|health|foreign|special|staff|"
                            + "senior|chief|news)\\s+)*"
                            + "(?:writers?|correspondents?|reporters?|editors?|staff|photographer"
                            + "s?|bureau|via .*|reports?|contributors?)$");

    /// So many codes and short forms stand in English news that no mark is sure for its language.
    private static final String ENGLISH = "en";

    private static final int SHORTEST_CHANGED_CASE = 3;

    private final AgencyRegistry registry;

    NameJudge(AgencyRegistry registry) {
        this.registry = registry;
    }

    /// A listed agency, and whether its name alone is enough to mean it.
    ///
    /// @param printed the name
    record Listed(Agency agency, String printed, boolean isSure) {
        /// Whether a mark in capitals that is a code elsewhere means its agency in a report in the
        /// agency's own language.
        boolean isSureIn(String language) {
            return !language.equals(ENGLISH)
                    && !agency.languages().isEmpty()
                    && language.startsWith(agency.languages().getFirst())
                    && printed.equals(printed.toUpperCase(Locale.ROOT));
        }
    }

    /// The parts of a credit that may be names by themselves, in order.
    static List<String> parts(String credit) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(credit)) {
            String name = part.strip().replaceFirst("[.:,;’'\\s]+$", "");
            if (!name.isEmpty()) {
                parts.add(name);
            }
        }
        return parts;
    }

    /// The listed agencies of a credit, in order; empty where a part is none.
    List<Listed> allListed(String credit) {
        List<Listed> whole = listed(credit).stream().toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        List<Listed> all = new ArrayList<>();
        for (String part : parts(credit)) {
            Optional<Listed> listed = listed(part).or(() -> exact(part.toUpperCase(Locale.ROOT)));
            if (listed.isEmpty()) {
                return List.of();
            }
            all.add(listed.get());
        }
        return all;
    }

    /// The same; also the first where a bar parts it from names that are not listed:
    /// "(AP/Gazette)".
    List<Listed> allOrBarred(String credit) {
        List<Listed> all = allListed(credit);
        if (!all.isEmpty() || credit.indexOf('/') < 0) {
            return all;
        }
        return listed(credit.substring(0, credit.indexOf('/'))).stream().toList();
    }

    /// The first listed agency of a credit: itself, or one of its parts.
    Optional<Listed> firstListed(String credit) {
        return listed(credit)
                .or(() ->
                        parts(credit).stream().flatMap(part -> listed(part).stream()).findFirst());
    }

    /// The agency that exactly this name lists, apart from roles around it.
    Optional<Listed> listed(String printed) {
        String name = printed.strip();
        Optional<Listed> exact = exact(name);
        if (exact.isPresent()) {
            return exact;
        }
        String bare = ROLE.matcher(name).replaceAll("").strip();
        if (!bare.equals(name) && !bare.isEmpty()) {
            return exact(bare);
        }
        String[] hyphened = HYPHEN.split(name);
        if (hyphened.length == 2) {
            return exact(hyphened[0]).or(() -> exact(hyphened[1]));
        }
        return Optional.empty();
    }

    /// The listed agency of several words, or in a script without spaces, with which a name ends:
    /// "By A. Writer Associated Press", "北京時事".
    Optional<Listed> atEnd(String printed) {
        String name = printed.strip();
        for (int at = 0; at < name.length() - 1; at++) {
            boolean isWordStart = at == 0 || name.charAt(at - 1) == ' ';
            if (isWordStart || Character.isIdeographic(name.codePointAt(at))) {
                Optional<Listed> found = exact(name.substring(at));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// The listed agency with which a run of ideographs begins: "新华社北京".
    Optional<Listed> atStart(String name) {
        for (int end = name.length(); end > 1; end--) {
            if (Character.isIdeographic(name.codePointBefore(end))) {
                Optional<Listed> found = exact(name.substring(0, end));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Whether words of a mark name a press-release service.
    boolean namesRelease(String mark) {
        return BRACKETED
                .splitAsStream(mark)
                .flatMap(part -> registry.find(part.strip()).stream())
                .anyMatch(agency -> agency.kind() == Agency.Kind.PRESS_RELEASE);
    }

    private Optional<Listed> exact(String name) {
        return registry.find(name)
                .or(() ->
                        name.length() >= SHORTEST_CHANGED_CASE && isSmall(name)
                                ? registry.find(name.toUpperCase(Locale.ROOT))
                                : Optional.empty())
                .map(agency -> new Listed(agency, name, registry.isSure(name)));
    }

    private static boolean isSmall(String name) {
        return name.equals(name.toLowerCase(Locale.ROOT));
    }
}
