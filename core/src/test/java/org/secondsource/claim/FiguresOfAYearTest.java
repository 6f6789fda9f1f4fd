package org.secondsource.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.claim.Newsroom.Figure;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.reading.quantity.Amount.Bound;

/// Invented: what a ministry and a guild say was traded in a year.
class FiguresOfAYearTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final String MINISTRY = "The mining ministry";
    private static final String GUILD = "The traders guild";

    private static Figure traded(String speaker, String deed, double tonnes) {
        Amount amount = Amount.of(Bound.EXACTLY, tonnes);
        return Figure.counted(speaker, amount, "tonne", deed, "").of("Peru tin").in(2024);
    }

    @Test
    void figuresForOneYearDifferHoweverManyDaysLieBetween() {
        assertThat(told(traded(MINISTRY, "import", 500), traded(GUILD, "import", 700)))
                .containsOnly(ClaimRelation.Kind.DIFFERS);
    }

    @Test
    void figuresForTwoYearsDoNotDiffer() {
        assertThat(told(traded(MINISTRY, "import", 500), traded(GUILD, "import", 700).in(2023)))
                .isEmpty();
    }

    @Test
    void whatOneSellsAnotherBuys() {
        assertThat(told(traded(MINISTRY, "sell", 500), traded(GUILD, "buy", 700)))
                .containsOnly(ClaimRelation.Kind.DIFFERS);
    }

    @Test
    void otherStuffsAndOtherOwnersAreCountedApart() {
        Figure tin = traded(MINISTRY, "import", 500);

        assertThat(told(tin, traded(GUILD, "import", 700).of("Peru zinc"))).isEmpty();
        assertThat(told(tin, traded(GUILD, "import", 700).of("Chile tin"))).isEmpty();
        assertThat(told(tin, traded(GUILD, "import", 700).of("tin")))
                .containsOnly(ClaimRelation.Kind.DIFFERS);
    }

    @Test
    void whatIsTradedByNobodyKnowsWhomIsNotCompared() {
        assertThat(
                        told(
                                traded(MINISTRY, "import", 500).of(""),
                                traded(GUILD, "import", 700).of("")))
                .isEmpty();
    }

    @Test
    void theSameAsserterRevisesItsFigureForAYear() {
        assertThat(told(traded(MINISTRY, "import", 500), traded(MINISTRY, "import", 700)))
                .containsOnly(ClaimRelation.Kind.REVISES);
    }

    /// The relations when the second figure is told ten days after the first.
    private static List<ClaimRelation.Kind> told(Figure first, Figure second) {
        return new Newsroom()
                        .report("a", "Northwire", MONDAY, first)
                        .report("b", "Southwire", MONDAY.plusDays(10), second)
                        .claims()
                        .stream()
                        .flatMap(claim -> claim.relations().stream())
                        .map(ClaimRelation::kind)
                        .toList();
    }
}
