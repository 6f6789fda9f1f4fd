package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.claim.Claim;
import org.secondsource.reading.proposition.PropositionId;

/// Invented: papers that each say more, and in it the same.
@Tag("whole")
final class SharedClausesTest {
    private static List<Claim> joined(String... texts) {
        return Papers.read(texts).claims().stream()
                .filter(claim ->
                        claim.propositions().stream().map(PropositionId::report).distinct().count()
                                > 1)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Lornish army fired a ballistic missile over Brant on Wednesday, prompting schools to close. | The Lornish army conducted a missile launch over Brant early on Wednesday, further straining ties with its neighbour. | The Lornish army fired a missile over Brant on Wednesday",
                "Swimmers fled when the ferry Asta hit the stone pier of Vik on Wednesday, injuring nobody. | The ferry Asta hit the stone pier of Vik after the yard at Lorne had failed to grease its rudder and no sailor had seen the light, the captain said. | the ferry Asta hit the stone pier of Vik on Wednesday",
                "After a night of talks that many had given up, Brant and Lorne reached a deal on herring. | Brant and Lorne struck a deal on herring that will run for six years. | Brant and Lorne reached a deal on herring"
            })
    void whatBothSayInsideMoreIsOneClaimOfBoth(String one, String other, String shared) {
        assertThat(joined(one, other)).extracting(Claim::text).containsExactly(shared);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Lornish army fired a missile over Brant on Monday, prompting schools to close. | The Lornish army fired a missile over Brant on Wednesday, straining ties with its neighbour.",
                "The Lornish army fired a missile over Brant, prompting schools to close. | The Lornish army fired three missiles over Brant, straining ties with its neighbour.",
                "The Lornish army fired a missile over Brant, prompting schools to close. | The Lornish army did not fire a missile over Brant, whatever the neighbours say.",
                "The Lornish army fired a missile over Brant, prompting schools to close. | The Lornish army will fire a missile over Brant next month to test its radar.",
                "The ferry Asta hit the stone pier of Vik, injuring nobody. | The ferry Asta nearly hit the stone pier of Vik, frightening an angler.",
                "The ferry Asta hit the stone pier of Vik, injuring nobody. | The tug Runa hit the stone pier of Vik because of a jammed rudder.",
                "Police in Brant arrested a former minister over the herring fund, the mayor said. | Police in Brant arrested a minister over a speeding fine, the court said.",
                "The ferry Asta hit the stone pier of Vik, injuring nobody. | If the ferry Asta hit the stone pier of Vik, its owner will pay."
            })
    void whatOneTellsOfAnotherDayNumberThingOrNotAsSoIsNotShared(String one, String other) {
        assertThat(joined(one, other)).isEmpty();
    }

    @Test
    void theNumbersInWhichTheyDifferStayTwoClaims() {
        List<Claim> claims =
                Papers.read(
                                "31 sailors were rescued and at least 40 hurt in the blasts at Tarn.",
                                "31 sailors were rescued and at least 90 hurt in the blasts at Tarn.")
                        .claims();
        assertThat(claims)
                .extracting(Claim::text)
                .filteredOn(text -> text.contains("40") || text.contains("90"))
                .hasSize(2);
    }

    @Test
    void whoSaysMoreKeepsAClaimOfItsOwn() {
        List<Claim> claims =
                Papers.read(
                                "The Lornish army fired a missile over Brant, forcing 400 families into cellars.",
                                "The Lornish army fired a missile over Brant, and Vik recalled its ambassador.")
                        .claims();
        assertThat(claims)
                .extracting(Claim::text)
                .contains(
                        "The Lornish army fired a missile over Brant",
                        "The Lornish army fired a missile over Brant, forcing 400 families into cellars",
                        "Vik recalled its ambassador");
        assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
    }
}
