package org.secondsource.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.secondsource.brief.PictureLookup;
import org.secondsource.brief.Voices;
import org.secondsource.brief.line.Quote;
import org.secondsource.brief.line.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.situation.Picture;

/// All claims of a picture, those with most independent sources first.
public record ClaimLedger(List<Entry> entries) {
    public ClaimLedger {
        entries = List.copyOf(entries);
    }

    /// One claim.
    ///
    /// @param text its words, a sentence that reads alone
    /// @param voices who stands behind it
    /// @param sources how many of them are independent
    /// @param standing "corroborated", "disputed" …
    /// @param seen "28 Oct to 4 Nov 2024"; empty where no report is dated
    /// @param history how it stood, from each day on which that changed
    /// @param counting why there are so many independent sources, one sentence each
    public record Entry(
            ClaimId id,
            String text,
            String voices,
            SourceCount sources,
            String standing,
            String seen,
            List<Stood> history,
            List<String> counting,
            List<Member> members,
            List<Relation> relations,
            List<Quote> quotes) {
        public Entry {
            history = List.copyOf(history);
            counting = List.copyOf(counting);
            members = List.copyOf(members);
            relations = List.copyOf(relations);
            quotes = List.copyOf(quotes);
        }

        /// "2 independent sources".
        public String sourcesInWords() {
            return Wording.independentSources(sources);
        }
    }

    /// A proposition of a claim.
    ///
    /// @param speaker who says it; the report's own voice where nobody is named
    /// @param state "so", "planned" …
    public record Member(String id, String speaker, String state, Quote quote) {}

    /// How a claim stood from a day on.
    ///
    /// @param sources "2 independent sources"
    public record Stood(String since, String standing, String sources) {}

    /// How a claim stands to another.
    public record Relation(String kind, ClaimId claim, String text, String why) {}

    /// The ledger of a picture.
    public static ClaimLedger of(Picture picture) {
        PictureLookup lookup = new PictureLookup(picture);
        Voices voices = new Voices(lookup);
        List<Entry> entries = new ArrayList<>();
        picture.claims().stream()
                .sorted(mostSourcesFirst(lookup))
                .forEach(claim -> entries.add(entry(claim, lookup, voices)));
        return new ClaimLedger(entries);
    }

    private static Comparator<Claim> mostSourcesFirst(PictureLookup lookup) {
        return Comparator.comparingInt((Claim claim) -> -claim.independentSources().min())
                .thenComparingInt(claim -> -claim.origins().size())
                .thenComparing(
                        claim -> claim.lastSeen().orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparingInt(claim -> lookup.number(claim.wording().report()))
                .thenComparing(claim -> claim.wording().span())
                .thenComparing(Claim::id);
    }

    private static Entry entry(Claim claim, PictureLookup lookup, Voices voices) {
        return new Entry(
                claim.id(),
                Wording.sentence(claim.text()),
                voices.of(claim),
                claim.independentSources(),
                Wording.lower(claim.standing()),
                claim.firstSeen().isPresent() && claim.lastSeen().isPresent()
                        ? Wording.days(claim.firstSeen().get(), claim.lastSeen().get())
                        : "",
                claim.history().stream().map(ClaimLedger::stood).toList(),
                counting(claim, lookup),
                members(claim, lookup),
                claim.relations().stream().map(each -> relation(each, lookup)).toList(),
                lookup.quotes(claim));
    }

    private static Stood stood(Claim.Stood stood) {
        return new Stood(
                Wording.day(stood.since()),
                Wording.lower(stood.standing()),
                Wording.independentSources(stood.independentSources()));
    }

    /// What each of the two counts rests on.
    private static List<String> counting(Claim claim, PictureLookup lookup) {
        List<String> counting = new ArrayList<>();
        List<String> asserters = claim.asserters().stream().map(lookup::name).toList();
        List<String> voices = claim.voices().stream().map(lookup::name).toList();
        List<String> origins = claim.origins().stream().map(lookup::name).toList();
        if (!asserters.isEmpty()) {
            counting.add("Said by " + Wording.list(asserters) + ".");
        }
        if (!voices.isEmpty()) {
            counting.add("Told in their own voice by " + Wording.list(voices) + ".");
        }
        counting.add(
                origins.isEmpty()
                        ? "No report that carries it has a known origin, so none counts for sure."
                        : "Carried by " + Wording.list(origins) + ".");
        String byHand = lookup.byHand(claim);
        if (!byHand.isEmpty()) {
            counting.add(Wording.sentence(byHand));
        }
        int unsure = claim.independentSources().max() - claim.independentSources().min();
        if (unsure > 0) {
            counting.add(
                    "%s of unknown lineage may or may not be independent."
                            .formatted(Wording.upper(Wording.count(unsure, "source"))));
        }
        return counting;
    }

    private static List<Member> members(Claim claim, PictureLookup lookup) {
        return lookup.propositions(claim).stream()
                .map(each ->
                        new Member(
                                each.id().toString(),
                                lookup.speaker(each.id().report(), each.attribution())
                                        .map(lookup::name)
                                        .orElse("the report itself"),
                                Wording.lower(each.state()),
                                lookup.quote(lookup.cite(each))))
                .toList();
    }

    private static Relation relation(ClaimRelation relation, PictureLookup lookup) {
        return new Relation(
                Wording.lower(relation.kind()),
                relation.claim(),
                Wording.sentence(lookup.claim(relation.claim()).text()),
                relation.why());
    }
}
