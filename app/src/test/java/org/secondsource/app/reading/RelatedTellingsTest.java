package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secondsource.claim.Claim;

/// Invented: what one paper tells denies, revises or leaves alone what another tells.
@Tag("whole")
final class RelatedTellingsTest {
    private static final String BRIBE =
            "The Brant savings bank paid a bribe of 2 million crowns, a clerk said on Thursday.";

    /// How what papers tell stands to each other: "DENIES", "REVISES".
    private static List<String> relations(String... texts) {
        return Papers.read(texts).claims().stream()
                .map(Claim::relations)
                .flatMap(List::stream)
                .map(relation -> relation.kind().name())
                .sorted()
                .toList();
    }

    @Test
    void whoDeniesADeedDeniesWhatIsToldOfHim() {
        assertThat(relations(BRIBE, "The Brant savings bank has denied paying a bribe."))
                .contains("DENIES");
        assertThat(relations(BRIBE, "The Brant savings bank denied that it had paid a bribe."))
                .contains("DENIES");
    }

    @Test
    void whoDeniesItTwiceDeniesItOnce() {
        String denial = "The Brant savings bank denied that it had paid a bribe.";

        assertThat(relations(BRIBE + " The bank denied it.", denial))
                .filteredOn("DENIES"::equals)
                .hasSize(1);
    }

    @Test
    void whatWillNotBeDeniesNothingThatWas() {
        assertThat(
                        relations(
                                "The Lorne rowing club won the harbour cup on Thursday.",
                                "In 1945 a monk proclaimed that the Lorne rowing club would never win"
                                        + " the harbour cup."))
                .isEmpty();
    }

    @Test
    void aTollWithWhoDidItAndOneWithoutAreNoDispute() {
        assertThat(
                        relations(
                                "Karl Brandt killed three people in Lorne on Thursday and then killed"
                                        + " himself, police said.",
                                "Four people were killed in Lorne on Thursday, the mayor said."))
                .doesNotContain("DIFFERS");
    }

    @Test
    void theTollOfAnEarlierHappeningIsNoRivalOfTheNewest() {
        assertThat(
                        relations(
                                "Fire in a theatre in Lorne killed 84 people on Thursday, the mayor"
                                        + " said.",
                                "Belmark kept the guard that it had called up after the Nov. 13 fire in"
                                        + " Vik that killed 130 people, the government said. The fire"
                                        + " in Lorne destroyed a theatre."))
                .doesNotContain("DIFFERS");
    }

    @Test
    void whoDeniesAnotherDeedDeniesNothingOfIt() {
        assertThat(relations(BRIBE, "The Brant savings bank has denied closing a branch."))
                .doesNotContain("DENIES");
        assertThat(relations(BRIBE, "The Lorne shipping line has denied paying a bribe."))
                .doesNotContain("DENIES");
    }

    @Test
    void whoCallsWhatADenialDeniesALieDeniesItToo() {
        List<String> related =
                relations(
                        BRIBE,
                        "The Brant savings bank denied that it had paid a bribe. \"That is a lie,\""
                                + " said Ivar Holt, its director.");

        assertThat(related).filteredOn("DENIES"::equals).hasSize(2);
    }

    @Test
    void aCountOfADayAndOneSinceAnEventSayNothingOfEachOther() {
        assertThat(
                        relations(
                                "At least 30 people have died in Brant since the truce, the health"
                                        + " office said.",
                                "Ten people died in Brant in the past 24 hours, the mayor said."))
                .isEmpty();
    }

    @Test
    void aNumberThatIsLoweredRevisesTheOneBefore() {
        assertThat(
                        relations(
                                "The ministry has confirmed 60 cases of fever in Brant.",
                                "The ministry lowered the number of confirmed cases of fever in"
                                        + " Brant to 52."))
                .contains("REVISES");
    }

    @Test
    void aNumberThatIsPutRightIsRevisedWhereverItWasTold() {
        String earlier = "The ministry has approved a call-up of 12,000 reservists.";
        String right = "Exactly 8,000 reservists are being called up, not 12,000.";

        assertThat(relations(earlier, right)).containsExactly("REVISES");
        assertThat(relations(right, earlier)).doesNotContain("REVISES");
        assertThat(relations("The port has 12,000 lamps.", right)).isEmpty();
    }

    @Test
    void aSmallNumberIsPutRightOnlyWhereTheSameWasDone() {
        String right = "Five people were hurt in the blast, not three.";

        assertThat(relations("Three people were hurt in the blast.", right)).contains("REVISES");
        assertThat(relations("Three people were fined in Vik.", right)).isEmpty();
    }

    @Test
    void aPartOfATollIsNoLaterCountOfTheWhole() {
        assertThat(
                        relations(
                                "Thirty people died in the flood in Vik, mayor Ann Lee said.",
                                "The death toll in Vik has, however, risen to 52, including 17"
                                        + " people who drowned when a boat sank, mayor Ann Lee"
                                        + " said."))
                .containsExactly("REVISES");
    }

    @Test
    void whatHeldBeforeContradictsNothingThatHoldsNow() {
        assertThat(
                        relations(
                                "Previously, shipping firms paid a tax of 35 percent in Belmark.",
                                "Shipping firms pay a tax of 15 percent in Belmark."))
                .isEmpty();
    }

    @Test
    void aReportThatTellsBothNumbersHoldsThemNotToDiffer() {
        assertThat(
                        relations(
                                "Cash is taxed at 15 percent in Belmark and other assets are taxed"
                                        + " at 8 percent.",
                                "Other assets are taxed at 8 percent in Belmark, cash is taxed at"
                                        + " 15 percent."))
                .isEmpty();
    }

    @Test
    void ratesOfDifferentThingsDoNotDiffer() {
        assertThat(
                        relations(
                                "Lorne Lines offered 82 crowns a share, 50 percent more than in"
                                        + " May, the firm said.",
                                "The Brant savings bank reported a fall of 96 percent, the firm"
                                        + " said."))
                .doesNotContain("DIFFERS");
    }
}
