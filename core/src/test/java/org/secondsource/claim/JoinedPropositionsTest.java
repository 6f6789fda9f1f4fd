package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.claim.Newsroom.Clause;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.reading.proposition.FactState;

/// Invented: a quay and a gate, told by the wires of two agencies in the same words or others.
final class JoinedPropositionsTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final String SHUT = "The quay is shut";
    private static final String FAILED = "the gate failed";

    private static List<Claim> claims(Clause one, Clause other) {
        return new Newsroom()
                .tells("a", "Northwire", MONDAY, one.words() + ".", one)
                .tells("b", "Southwire", MONDAY, other.words() + ".", other)
                .claims();
    }

    @Test
    void propositionsThatSayTheSameAreOneClaim() {
        List<Claim> claims = claims(Clause.of(SHUT), Clause.of(SHUT));

        assertThat(claims)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.propositions()).hasSize(2);
                    assertThat(claim.text()).isEqualTo(SHUT);
                    assertThat(claim.wording().exact()).isEqualTo(SHUT);
                    assertThat(claim.independentSources()).isEqualTo(new SourceCount(2, 2));
                });
    }

    @Test
    void propositionsThatSayOtherThingsAreTwoClaims() {
        assertThat(claims(Clause.of(SHUT), Clause.of("The gate is open"))).hasSize(2);
    }

    @Test
    void twoClausesOfOneReportThatSayTheSameAreOneTelling() {
        List<Claim> claims =
                new Newsroom()
                        .tells(
                                "a",
                                "Northwire",
                                MONDAY,
                                SHUT + ". It rained. " + SHUT.toLowerCase(Locale.ROOT),
                                Clause.of(SHUT),
                                Clause.of(SHUT.toLowerCase(Locale.ROOT)))
                        .claims();

        assertThat(claims)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.propositions()).hasSize(2);
                    assertThat(claim.independentSources()).isEqualTo(new SourceCount(1, 1));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "SO, SO, 1",
        "NOT_SO, NOT_SO, 1",
        "PLANNED, EXPECTED, 1",
        "PLANNED, INTENDED, 1",
        "SO, NOT_SO, 2",
        "SO, PLANNED, 2",
        "SO, POSSIBLE, 2",
        "SO, CONDITIONAL, 2",
        "PLANNED, POSSIBLE, 2",
        "EXPECTED, CONDITIONAL, 2",
    })
    void onlyStatesThatCanTellOneFactJoin(FactState one, FactState other, int claims) {
        assertThat(claims(Clause.of(SHUT).in(one), Clause.of(SHUT).in(other))).hasSize(claims);
        assertThat(claims(Clause.of(SHUT).in(other), Clause.of(SHUT).in(one))).hasSize(claims);
    }

    @Test
    void whatCannotBeMadeToReadAloneIsNoClaim() {
        assertThat(
                        new Newsroom()
                                .tells(
                                        "a",
                                        "Northwire",
                                        MONDAY,
                                        SHUT + ".",
                                        Clause.of(SHUT).unreadable())
                                .claims())
                .isEmpty();
    }

    @Test
    void whatOneReportTellsReadablyIsTheWordingOfTheClaim() {
        List<Claim> claims = claims(Clause.of(SHUT).unreadable(), Clause.of(SHUT));

        assertThat(claims)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.text()).isEqualTo(SHUT);
                    assertThat(claim.wording().report().toString()).isEqualTo("b");
                });
    }

    @Test
    void whatIsOnlyToldInPassingIsNoClaimOfItsOwn() {
        Clause inside = Clause.of(FAILED).inside();

        assertThat(claims(inside, inside)).isEmpty();
        assertThat(claims(inside, Clause.of(FAILED)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.propositions()).hasSize(2));
    }

    @Test
    void eachPropositionIsInOneClaimAtMost() {
        Newsroom news =
                new Newsroom()
                        .tells(
                                "a",
                                "Northwire",
                                MONDAY,
                                SHUT + " for " + FAILED + ".",
                                Clause.of(SHUT),
                                Clause.of(FAILED))
                        .tells("b", "Southwire", MONDAY, SHUT + ".", Clause.of(SHUT))
                        .tells("c", "", MONDAY, "Yes, " + FAILED + ".", Clause.of(FAILED));

        assertThat(news.claims().stream().flatMap(claim -> claim.propositions().stream()))
                .doesNotHaveDuplicates()
                .hasSize(4);
    }
}
