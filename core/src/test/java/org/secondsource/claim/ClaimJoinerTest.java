package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.claim.Newsroom.Figure;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Amount.Bound;
import org.secondsource.reading.statement.Modality;

/// Invented: a mine, its ministry and its union, told by two agencies and papers that print them.
class ClaimJoinerTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final String MINISTRY = "The mining ministry";
    private static final String UNION = "The miners union";

    private static Amount exactly(double value) {
        return Amount.of(Bound.EXACTLY, value);
    }

    @Test
    void oneOfficialCarriedByThreePapersOfOneAgencyIsOneSource() {
        Newsroom news = new Newsroom();
        for (String paper : List.of("a", "b", "c")) {
            news.report(paper, "Northwire", MONDAY, Figure.dead(MINISTRY, exactly(12)));
        }

        assertThat(only(news).independentSources()).isEqualTo(new SourceCount(1, 1));
        assertThat(only(news).standing()).isEqualTo(Claim.Standing.SINGLE_SOURCE);
    }

    @Test
    void oneOfficialQuotedByTwoAgenciesIsOneSourceWithTwoOrigins() {
        Newsroom news =
                new Newsroom()
                        .report("a", "Northwire", MONDAY, Figure.dead(MINISTRY, exactly(12)))
                        .report("b", "Southwire", MONDAY, Figure.dead(MINISTRY, exactly(12)));

        assertThat(only(news).independentSources()).isEqualTo(new SourceCount(1, 1));
        assertThat(only(news).origins()).hasSize(2);
    }

    @Test
    void aMereSizeIsComparedWithNoFigure() {
        Newsroom news =
                new Newsroom()
                        .report(
                                "a",
                                "Northwire",
                                MONDAY,
                                Figure.dead(MINISTRY, Amount.between(12, 120)))
                        .report("b", "Southwire", MONDAY, Figure.dead(UNION, exactly(160)));

        assertThat(news.claims()).allSatisfy(claim -> assertThat(claim.relations()).isEmpty());
    }

    @Test
    void agesAndLengthsOfTimeAreNoFiguresOfAClaim() {
        Figure age = Figure.counted(MINISTRY, exactly(45), "year", "kill", "");

        assertThat(only(new Newsroom().report("a", "Northwire", MONDAY, age)).quantities())
                .isEmpty();
    }

    @Test
    void twoAssertersOfOneNumberCorroborateEachOther() {
        Newsroom news =
                new Newsroom()
                        .report("a", "Northwire", MONDAY, Figure.dead(MINISTRY, exactly(12)))
                        .report("b", "Southwire", MONDAY, Figure.dead(UNION, exactly(12)));

        assertThat(only(news).independentSources()).isEqualTo(new SourceCount(2, 2));
        assertThat(only(news).standing()).isEqualTo(Claim.Standing.CORROBORATED);
    }

    @Test
    void whoLaysOffWorkersCutsAsManyJobs() {
        Figure jobs = Figure.counted(MINISTRY, exactly(12), "job", "lay off", "");
        Figure workers = Figure.counted(UNION, exactly(12), "worker", "lay off", "");
        Figure hired = Figure.counted(UNION, exactly(12), "worker", "hire", "");

        assertThat(two(jobs, workers)).hasSize(1);
        assertThat(two(jobs, hired)).hasSize(2);
    }

    private static List<Claim> two(Figure one, Figure other) {
        return new Newsroom()
                .report("a", "Northwire", MONDAY, one)
                .report("b", "Southwire", MONDAY, other)
                .claims();
    }

    @Test
    void anAsserterWhoMayBeAnotherRaisesOnlyTheUpperCount() {
        String fuller = MINISTRY + " in Lima";
        Newsroom news =
                new Newsroom()
                        .report("a", "Northwire", MONDAY, Figure.dead(MINISTRY, exactly(12)))
                        .report("b", "Southwire", MONDAY, Figure.dead(fuller, exactly(12)));

        assertThat(only(news).independentSources()).isEqualTo(new SourceCount(1, 2));
    }

    @Test
    void officialsOfOneGovernmentAreOneAndItsOfficesMayBeTwo() {
        String trade = "Norwegian trade ministry";

        assertThat(sources(trade, "two officials in Oslo")).isEqualTo(new SourceCount(1, 1));
        assertThat(sources("Norwegian officials", "two officials in Oslo"))
                .isEqualTo(new SourceCount(1, 1));
        assertThat(sources("Norwegian foreign ministry", "Norwegian Ministry of Foreign Affairs"))
                .isEqualTo(new SourceCount(1, 1));
        assertThat(sources(trade, "Norwegian defence ministry")).isEqualTo(new SourceCount(1, 2));
        assertThat(sources(trade, "Danish officials")).isEqualTo(new SourceCount(2, 2));
        assertThat(sources(trade, "Norwegian farmers' union")).isEqualTo(new SourceCount(2, 2));
    }

    private static SourceCount sources(String... speakers) {
        Newsroom news = new Newsroom();
        for (String speaker : speakers) {
            Figure dead = Figure.dead(speaker, exactly(12));
            news.report(speaker, "wire of " + speaker, MONDAY, dead);
        }
        return only(news).independentSources();
    }

    @Test
    void theHistoryTellsFromWhichDayAClaimStoodHow() {
        List<Claim> claims =
                new Newsroom()
                        .report("a", "Northwire", MONDAY, Figure.dead(MINISTRY, exactly(12)))
                        .report("b", "Southwire", TUESDAY, Figure.dead(UNION, exactly(12)))
                        .report("c", "Northwire", WEDNESDAY, Figure.dead(MINISTRY, exactly(15)))
                        .claims();

        assertThat(claims.get(0).history())
                .extracting(Claim.Stood::since, Claim.Stood::standing)
                .containsExactly(
                        tuple(MONDAY, Claim.Standing.SINGLE_SOURCE),
                        tuple(TUESDAY, Claim.Standing.CORROBORATED),
                        tuple(WEDNESDAY, Claim.Standing.SUPERSEDED));
        assertThat(claims.get(0).standing()).isEqualTo(Claim.Standing.SUPERSEDED);
    }

    @Test
    void whatWasRevisedLastIsWhatStandsWhateverTheNamesOfTheReports() {
        Figure twelve = Figure.dead(MINISTRY, exactly(12));
        Figure fifteen = Figure.dead(MINISTRY, exactly(15));
        for (List<String> names : List.of(List.of("a", "b", "c"), List.of("c", "a", "b"))) {
            Newsroom news =
                    new Newsroom()
                            .report(names.get(0), "Northwire", MONDAY, twelve)
                            .report(names.get(1), "Northwire", TUESDAY, fifteen)
                            .report(names.get(2), "Northwire", WEDNESDAY, twelve);

            assertThat(news.claims())
                    .filteredOn(claim -> claim.standing() == Claim.Standing.SUPERSEDED)
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.wording().exact()).contains("15"));
        }
    }

    @Test
    void aClaimIsRevisedFromTheDayOnWhichItsOwnAsserterRevisesIt() {
        List<Claim> claims =
                new Newsroom()
                        .report("a", "Northwire", MONDAY, Figure.dead(MINISTRY, exactly(12)))
                        .report("b", "Southwire", MONDAY, Figure.dead(UNION, exactly(15)))
                        .report("c", "Northwire", WEDNESDAY, Figure.dead(MINISTRY, exactly(15)))
                        .claims();

        assertThat(claims.getFirst().history())
                .extracting(Claim.Stood::since, Claim.Stood::standing)
                .endsWith(tuple(WEDNESDAY, Claim.Standing.SUPERSEDED));
        assertThat(claims)
                .allSatisfy(claim ->
                        assertThat(claim.history().getLast().standing())
                                .isEqualTo(claim.standing()));
    }

    @Test
    void aReportOfUnknownLineageRaisesOnlyTheUpperCount() {
        Newsroom news =
                new Newsroom()
                        .report("a", "Northwire", MONDAY, Figure.dead(MINISTRY, exactly(12)))
                        .report("b", "", MONDAY, Figure.dead(UNION, exactly(12)));

        assertThat(only(news).independentSources()).isEqualTo(new SourceCount(1, 2));
    }

    @Test
    void figuresThatExcludeEachOtherOnOneDayDiffer() {
        assertThat(relation(Figure.dead(MINISTRY, exactly(12)), Figure.dead(UNION, exactly(19))))
                .containsExactly(ClaimRelation.Kind.DIFFERS);
    }

    @Test
    void anOpenBoundReachesAQuarterBeyondItsNumberAndNoFarther() {
        Figure over = Figure.dead(MINISTRY, Amount.of(Bound.MORE_THAN, 16));

        assertThat(relation(over, Figure.dead(UNION, exactly(20))))
                .containsExactly(ClaimRelation.Kind.AGREES);
        assertThat(relation(over, Figure.dead(UNION, exactly(21))))
                .containsExactly(ClaimRelation.Kind.DIFFERS);
    }

    @Test
    void aPlanNeverContradictsAFact() {
        Figure planned = Figure.soldiers(MINISTRY, exactly(500), "Peru").as(Modality.EXPECTED);

        assertThat(relation(planned, Figure.soldiers(UNION, exactly(900), "Peru"))).isEmpty();
    }

    @Test
    void figuresForPlacesApartDoNotDiffer() {
        assertThat(
                        relation(
                                Figure.soldiers(MINISTRY, exactly(500), "Peru"),
                                Figure.soldiers(UNION, exactly(900), "Chile")))
                .isEmpty();
    }

    @Test
    void aLaterFigureByTheSameAsserterRevisesTheEarlier() {
        List<Claim> claims =
                new Newsroom()
                        .report("a", "Northwire", MONDAY, Figure.dead(MINISTRY, exactly(12)))
                        .report("b", "Northwire", TUESDAY, Figure.dead(MINISTRY, exactly(15)))
                        .claims();

        assertThat(claims.get(1).relations())
                .extracting(ClaimRelation::kind)
                .containsExactly(ClaimRelation.Kind.REVISES);
        assertThat(claims.get(0).relations()).isEmpty();
        assertThat(claims.get(0).standing()).isEqualTo(Claim.Standing.SUPERSEDED);
    }

    @Test
    void aTollThatAnotherTellsHigherTheNextDayHasGrown() {
        List<Claim> claims =
                new Newsroom()
                        .report("a", "Northwire", MONDAY, Figure.dead(MINISTRY, exactly(12)))
                        .report("b", "Southwire", TUESDAY, Figure.dead(UNION, exactly(15)))
                        .claims();

        assertThat(claims.get(0).relations()).isEmpty();
        assertThat(claims.get(0).standing()).isEqualTo(Claim.Standing.SUPERSEDED);
        assertThat(claims.get(1).relations())
                .extracting(ClaimRelation::kind)
                .containsExactly(ClaimRelation.Kind.UPDATES);
    }

    @Test
    void addingACopyNeverRaisesACountAndRemovingOneNeverLowersIt() {
        long seed = Long.getLong("seed", 20261122L);
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Newsroom news =
                    new Newsroom()
                            .report("a", "Northwire", MONDAY, Figure.dead(MINISTRY, exactly(12)));
            for (int copy = 0; copy < 1 + random.nextInt(40); copy++) {
                news.report(
                        "copy" + copy,
                        "Northwire",
                        MONDAY.plusDays(random.nextInt(3)),
                        Figure.dead(MINISTRY, exactly(12)));
            }

            assertThat(only(news).independentSources())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(new SourceCount(1, 1));
            assertThat(only(news.without("copy0")).independentSources())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(new SourceCount(1, 1));
        }
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        long seed = Long.getLong("seed", 20261122L);
        Random random = new Random(seed);
        Newsroom news = new Newsroom();
        for (int i = 0; i < 12; i++) {
            String speaker = random.nextBoolean() ? MINISTRY : UNION;
            news.report(
                    "r" + i,
                    random.nextBoolean() ? "Northwire" : "",
                    MONDAY.plusDays(i % 3),
                    Figure.dead(speaker, exactly(10 + random.nextInt(4))));
        }
        List<Claim> inOrder = news.claims();
        for (int round = 0; round < 20; round++) {
            List<ReadReport> shuffled = news.reports();
            Collections.shuffle(shuffled, random);

            assertThat(news.claims(shuffled)).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    private static Claim only(Newsroom news) {
        List<Claim> claims = news.claims();
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    private static List<ClaimRelation.Kind> relation(Figure first, Figure second) {
        return new Newsroom()
                        .report("a", "Northwire", MONDAY, first)
                        .report("b", "Southwire", MONDAY, second)
                        .claims()
                        .getFirst()
                        .relations()
                        .stream()
                        .map(ClaimRelation::kind)
                        .toList();
    }
}
