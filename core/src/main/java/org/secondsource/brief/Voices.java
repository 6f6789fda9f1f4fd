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
import org.secondsource.actor.ActorId;
import org.secondsource.claim.Claim;
import org.secondsource.lineage.Origin;
import org.secondsource.lineage.credit.Outlet;
import org.secondsource.reading.proposition.Proposition;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Says who stands behind a claim, as a desk would: "Norse Wire, citing the coast guard; also the
/// harbour office".
public final class Voices {
    private static final int MOST_PARTIES = 2;
    private static final int MOST_CARRIERS = 1;
    private static final String UNKNOWN = "origin unknown";

    /// A description of more words may be of one who is named elsewhere: "the second largest rating
    /// firm". Set by hand.
    private static final int MOST_WORDS_OF_DESCRIPTION = 4;

    /// A description of a speaker longer than this is a clause, not a name.
    private static final int LONGEST_NAME = 48;

    private final PictureLookup lookup;

    public Voices(PictureLookup lookup) {
        this.lookup = lookup;
    }

    /// Who stands behind a claim; the number of independent sources before them from two upwards.
    public String of(Claim claim) {
        return of(claim, "");
    }

    /// The same beside a text, which need not name again whom it names.
    String of(Claim claim, String text) {
        int count = claim.independentSources().min();
        Map<String, Set<String>> carriers = carriers(claim);
        if (count < 2) {
            return carriers.entrySet().stream()
                    .map(each -> party(called(named(each.getKey(), text), claim), each.getValue()))
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .orElse(carriers.isEmpty() ? "" : UNKNOWN);
        }
        List<String> told =
                carriers.entrySet().stream()
                        .map(each ->
                                each.getKey().isEmpty()
                                        ? party("", each.getValue())
                                        : called(named(each.getKey()), claim))
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList();
        int more = told.size() - MOST_PARTIES;
        return count
                + " independent sources: "
                + String.join("; also ", told.subList(0, Math.min(MOST_PARTIES, told.size())))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    /// For each party, by name, who carries it; the empty name is the reports' own voice.
    private Map<String, Set<String>> carriers(Claim claim) {
        Map<String, Set<String>> carriers = new LinkedHashMap<>();
        lookup.propositions(claim).stream()
                .sorted(
                        Comparator.comparing((Proposition each) -> !isShown(claim, each))
                                .thenComparingInt(each -> lookup.number(each.id().report()))
                                .thenComparing(Proposition::id))
                .forEach(each -> {
                    Optional<ActorId> speaker =
                            lookup.speaker(each.id().report(), each.attribution());
                    boolean vouches = speaker.filter(claim.asserters()::contains).isPresent();
                    if (speaker.isPresent() && !vouches && !claim.asserters().isEmpty()) {
                        return; // he tells less than the claim shows, and others vouch for it
                    }
                    carriers.computeIfAbsent(
                                    speaker.filter(who -> vouches).map(lookup::name).orElse(""),
                                    key -> new LinkedHashSet<>())
                            .add(carrier(each));
                });
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

    /// Whether the words that are shown of a claim stand in a clause.
    private static boolean isShown(Claim claim, Proposition proposition) {
        return proposition.id().report().equals(claim.wording().report())
                && proposition.span().overlaps(claim.wording().span());
    }

    /// A party's name; the description of one, with the article that a report of the claim gives
    /// it: "the harbour office", "a witness".
    private String called(String party, Claim claim) {
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

    /// A party's name; empty where a text names it, by its last word at least.
    private static String named(String party, String text) {
        String name = named(party);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean told =
                text.contains(name) || text.matches("(?s).*\\b" + Pattern.quote(last) + "\\b.*");
        return told ? "" : name;
    }

    private static String named(String party) {
        String head = OF.split(party, 2)[0];
        boolean described =
                DESCRIPTION.matcher(head).matches()
                        && head.split(" ").length > MOST_WORDS_OF_DESCRIPTION;
        return party.length() <= LONGEST_NAME && !described ? party : "";
    }
}
