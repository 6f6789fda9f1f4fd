package org.secondsource.ledger;

import java.util.ArrayList;
import java.util.List;
import org.secondsource.brief.ClaimTeller;
import org.secondsource.brief.Line;
import org.secondsource.brief.Quote;
import org.secondsource.brief.Shelf;
import org.secondsource.brief.Wording;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.reading.statement.Modality;
import org.secondsource.situation.Picture;

/// All claims of a picture, those with most independent sources first.
public record ClaimLedger(List<Entry> entries) {
    public ClaimLedger {
        entries = List.copyOf(entries);
    }

    /// One claim.
    ///
    /// @param told its words, who says so and where
    /// @param standing "corroborated", "disputed" …
    /// @param seen "28 Oct to 4 Nov 2024"; empty where no report is dated
    /// @param history how it stood, from each day on which that changed
    /// @param counting why there are so many independent sources, one sentence each
    public record Entry(
            ClaimId id,
            Line.Told told,
            String standing,
            String seen,
            List<Stood> history,
            List<String> counting,
            List<Member> members,
            List<Relation> relations) {
        public Entry {
            history = List.copyOf(history);
            counting = List.copyOf(counting);
            members = List.copyOf(members);
            relations = List.copyOf(relations);
        }
    }

    /// A statement or a quantity of a claim.
    ///
    /// @param speaker who says it; the report's own voice where nobody is named
    /// @param state "asserted", "expected" …
    public record Member(String id, String speaker, String state, Quote quote) {}

    /// How a claim stood from a day on.
    ///
    /// @param sources "2 independent sources"
    public record Stood(String since, String standing, String sources) {}

    /// How a claim stands to another.
    public record Relation(String kind, ClaimId claim, String text, String why) {}

    /// The ledger of a picture.
    public static ClaimLedger of(Picture picture) {
        Shelf shelf = new Shelf(picture);
        ClaimTeller teller = new ClaimTeller(shelf);
        List<Entry> entries = new ArrayList<>();
        picture.claims().stream()
                .sorted(teller.importance())
                .forEach(claim -> entries.add(entry(claim, shelf, teller)));
        return new ClaimLedger(entries);
    }

    private static Entry entry(Claim claim, Shelf shelf, ClaimTeller teller) {
        return new Entry(
                claim.id(),
                teller.tell(claim),
                Wording.lower(claim.standing()),
                claim.firstSeen().isPresent() && claim.lastSeen().isPresent()
                        ? Wording.days(claim.firstSeen().get(), claim.lastSeen().get())
                        : "",
                claim.history().stream().map(ClaimLedger::stood).toList(),
                counting(claim, shelf),
                members(claim, shelf),
                claim.relations().stream().map(each -> relation(each, shelf)).toList());
    }

    private static Stood stood(Claim.Stood stood) {
        return new Stood(
                Wording.day(stood.since()),
                Wording.lower(stood.standing()),
                Wording.independentSources(stood.independentSources()));
    }

    /// What each of the two counts rests on.
    private static List<String> counting(Claim claim, Shelf shelf) {
        List<String> counting = new ArrayList<>();
        List<String> asserters = claim.asserters().stream().map(shelf::name).toList();
        List<String> voices = claim.voices().stream().map(shelf::name).toList();
        List<String> origins = claim.origins().stream().map(shelf::name).toList();
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
        int unsure = claim.independentSources().max() - claim.independentSources().min();
        if (unsure > 0) {
            counting.add(
                    "%s of unknown lineage may or may not be independent."
                            .formatted(Wording.upper(Wording.count(unsure, "source"))));
        }
        return counting;
    }

    private static List<Member> members(Claim claim, Shelf shelf) {
        List<Member> members = new ArrayList<>();
        claim.statements()
                .forEach(id ->
                        members.add(
                                new Member(
                                        id.toString(),
                                        shelf.speaker(
                                                        id.report(),
                                                        shelf.statement(id).attribution())
                                                .map(shelf::name)
                                                .orElse("the report itself"),
                                        state(shelf.statement(id).modality()),
                                        shelf.quote(shelf.cite(id)))));
        claim.quantities()
                .forEach(id ->
                        members.add(
                                new Member(
                                        id.toString(),
                                        shelf.speaker(id.report(), shelf.quantity(id).attribution())
                                                .map(shelf::name)
                                                .orElse("the report itself"),
                                        state(shelf.quantity(id).modality()),
                                        shelf.quote(shelf.cite(id)))));
        return members;
    }

    private static String state(Modality modality) {
        return Wording.lower(modality);
    }

    private static Relation relation(ClaimRelation relation, Shelf shelf) {
        return new Relation(
                Wording.lower(relation.kind()),
                relation.claim(),
                Wording.sentence(shelf.claim(relation.claim()).wording().exact()),
                relation.why());
    }
}
