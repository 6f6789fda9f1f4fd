package org.secondsource.brief;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.credit.Outlet;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;
import org.secondsource.text.WordTable;

/// Says who stands behind a claim, as a desk would: "Norse Wire, citing the coast guard; also the
/// harbour office".
public final class Voices {
    private static final int MOST_PARTIES = 2;
    private static final int MOST_CARRIERS = 1;
    private static final String UNKNOWN = "origin unknown";

    /// A longer name is told without what stands behind its first comma.
    private static final int LONGEST_NAME = 48;

    /// Documents, pronouns and people told of before, which name nobody.
    private static final Pattern NOBODY =
            WordTable.beside(Voices.class, "words.tsv").pattern("nobody");

    private final PictureLookup lookup;

    public Voices(PictureLookup lookup) {
        this.lookup = lookup;
    }

    /// Who stands behind a claim; the number of independent sources before them from two upwards.
    public String of(Claim claim) {
        return of(claim, "");
    }

    /// The same beside a text, which need not name again whom it tells to say so.
    String of(Claim claim, String text) {
        int count = claim.independentSources().min();
        Map<String, Set<String>> carriers = carriers(claim);
        if (count < 2) {
            boolean told = shown(claim).limit(1).anyMatch(each -> tells(text, each));
            return carriers.entrySet().stream()
                    .findFirst()
                    .map(each -> party(told ? "" : called(each.getKey(), claim), each.getValue()))
                    .map(words -> words.isEmpty() ? UNKNOWN : words)
                    .orElse("");
        }
        List<String> told =
                carriers.entrySet().stream()
                        .map(each ->
                                each.getKey().isEmpty()
                                        ? party("", each.getValue())
                                        : called(each.getKey(), claim))
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList();
        int more = told.size() - MOST_PARTIES;
        return count
                + " independent sources: "
                + String.join("; also ", told.subList(0, Math.min(MOST_PARTIES, told.size())))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    /// Whether whoever says what is shown can be named; "the report", "she" and "the official" name
    /// nobody.
    boolean canName(Claim claim, String text) {
        return shown(claim)
                .filter(each -> !tells(text, each))
                .flatMap(each -> speaker(each).stream())
                .noneMatch(name -> NOBODY.matcher(called(name, claim)).matches());
    }

    /// Whether a text tells by itself who says it: "The ministry said that the bridge was shut".
    private boolean tells(String text, Proposition proposition) {
        return proposition.attribution() instanceof Attribution.By by
                && Wording.holds(text, words(proposition, by.cue()))
                && (Wording.holds(text, words(proposition, by.speaker()))
                        || Wording.holds(text, lastWord(speaker(proposition).orElse(""))));
    }

    private String words(Proposition proposition, Span span) {
        return Wording.tidy(span.of(lookup.report(proposition.id().report()).text()));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// The clauses whose words are shown of a claim, first those that somebody is told to say.
    private Stream<Proposition> shown(Claim claim) {
        return lookup.propositions(claim).stream()
                .filter(each -> isShown(claim, each))
                .sorted(byOrder(claim));
    }

    private Comparator<Proposition> byOrder(Claim claim) {
        return Comparator.comparing(
                        (Proposition each) -> !isShown(claim, each) || !vouches(claim, each))
                .thenComparing(each -> speaker(each).isEmpty())
                .thenComparingInt(each -> lookup.number(each.id().report()))
                .thenComparing(Proposition::id);
    }

    private Optional<String> speaker(Proposition proposition) {
        return lookup.speaker(proposition.id().report(), proposition.attribution())
                .map(lookup::name);
    }

    /// For each party, by name, who carries it, first the party of the words shown; the empty name
    /// is the reports' own voice.
    private Map<String, Set<String>> carriers(Claim claim) {
        Map<String, Set<String>> carriers = new LinkedHashMap<>();
        lookup.propositions(claim).stream()
                .sorted(byOrder(claim))
                .filter(each -> isShown(claim, each) || vouches(claim, each))
                .forEach(each ->
                        carriers.computeIfAbsent(
                                        speaker(each).orElse(""), key -> new LinkedHashSet<>())
                                .add(carrier(each)));
        Set<String> own = carriers.computeIfAbsent("", key -> new LinkedHashSet<>());
        own.removeIf(name ->
                carriers.entrySet().stream()
                        .anyMatch(e -> !e.getKey().isEmpty() && e.getValue().contains(name)));
        if (own.isEmpty()) {
            carriers.remove("");
        }
        claim.asserters()
                .forEach(id ->
                        carriers.computeIfAbsent(lookup.name(id), k -> new LinkedHashSet<>()));
        return carriers;
    }

    /// Whether whoever says a clause vouches for the claim; where he does not, he tells less than
    /// it shows or has it from others, and others vouch for it.
    private boolean vouches(Claim claim, Proposition proposition) {
        return claim.asserters().isEmpty()
                || lookup.speaker(proposition.id().report(), proposition.attribution())
                        .map(claim.asserters()::contains)
                        .orElse(!claim.voices().isEmpty());
    }

    /// Whether the words that are shown of a claim stand in a clause.
    private static boolean isShown(Claim claim, Proposition proposition) {
        return proposition.id().report().equals(claim.wording().report())
                && proposition.span().overlaps(claim.wording().span());
    }

    /// A party's name; the description of one, with the article that a report of the claim gives
    /// it: "the harbour office", "a witness".
    private String called(String name, Claim claim) {
        String party = inShort(name);
        if (isCommon(party, claim)) {
            return party.toLowerCase(Locale.ROOT);
        }
        String head = OF.split(party, 2)[0];
        if (!DESCRIPTION.matcher(head).matches() || head.endsWith("s")) {
            return party;
        }
        Pattern named =
                Pattern.compile(
                        "(?i)\\b(the|an?|its|their|his|her) " + Pattern.quote(party) + "\\b");
        return lookup.propositions(claim).stream()
                .map(each -> each.id().report())
                .sorted(Comparator.comparing(id -> !id.equals(claim.wording().report())))
                .map(id -> named.matcher(lookup.report(id).text()))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .map(article -> (article.startsWith("a") ? article : "the") + " " + party)
                .orElse(party);
    }

    /// "Authorities": a noun that begins its sentence, and that a report writes small elsewhere.
    private boolean isCommon(String party, Claim claim) {
        if (!party.matches("\\p{Lu}\\p{Ll}+")) {
            return false;
        }
        Pattern small =
                Pattern.compile("\\b" + Pattern.quote(party.toLowerCase(Locale.ROOT)) + "\\b");
        return lookup.propositions(claim).stream()
                .map(each -> lookup.report(each.id().report()).text())
                .anyMatch(text -> small.matcher(text).find());
    }

    /// "harbour office", "Italian coast guard": its last word is no name.
    private static final Pattern DESCRIPTION = Pattern.compile("(?:.* )?\\p{Ll}[\\p{L}'’-]*");

    private static final Pattern OF =
            Pattern.compile(" (?:of|at|in|on|for|from|to|with|by|near)\\b");

    /// Who brought a clause into the world: the origin of its words, else the outlet, else nobody
    /// known.
    private String carrier(Proposition proposition) {
        ReportId id = proposition.id().report();
        Report report = lookup.report(id);
        return lookup.picture()
                .lineage()
                .originOf(id, proposition.span())
                .map(Origin::name)
                .filter(name -> !isEdition(name, report.outlet()))
                .orElse(report.outlet());
    }

    /// Whether a site is of the house of an outlet: "usa.vikdaily.com" and "europe.vikdaily.com".
    private static boolean isEdition(String site, String outlet) {
        return site.contains(".") && Outlet.identity(site).equals(Outlet.identity(outlet));
    }

    private static String party(String party, Set<String> carriers) {
        List<String> known =
                carriers.stream().filter(name -> !name.isEmpty() && !name.equals(party)).toList();
        String carried =
                known.size() <= MOST_CARRIERS
                        ? Wording.list(known)
                        : Wording.list(known.subList(0, MOST_CARRIERS)) + " and others";
        if (carried.isEmpty() || party.isEmpty()) {
            return carried.isEmpty() ? party : carried;
        }
        return carried + ", citing " + party;
    }

    /// "Lawyer for the mayor, Ann Lee of Lee and Sons": a long name ends before its first comma.
    private static String inShort(String party) {
        int comma = party.indexOf(',');
        return party.length() <= LONGEST_NAME || comma < 0 ? party : party.substring(0, comma);
    }
}
