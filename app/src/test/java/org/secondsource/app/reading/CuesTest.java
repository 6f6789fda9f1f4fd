package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;

/// The words that tell that someone speaks, and what they introduce.
final class CuesTest {
    @Test
    void whoCallsAThingSomethingSaysIt() {
        assertThat(
                        Told.by("The quay is shut, Ingrid Falk said, calling the levy a mistake.")
                                .statements())
                .contains("Ingrid Falk: the levy a mistake");
        assertThat(Told.by("Ingrid Falk called the harbour office.").statements()).isEmpty();
    }

    @Test
    void whatIsRuledOutIsDenied() {
        Told told = Told.by("Ingrid Falk ruled out a new quay for the ferries.");

        assertThat(told.statements()).containsExactly("Ingrid Falk: a new quay for the ferries");
        assertThat(told.statement().modality()).isEqualTo(Modality.DENIED);
        assertThat(Told.by("Ingrid Falk ruled the harbour for ten years.").statements()).isEmpty();
    }

    @Test
    void whatSomeoneLetsBeKnownIsSaid() {
        assertThat(
                        Told.by("The ministry has let it be known that the quay stays shut.")
                                .statements())
                .containsExactly("ministry: the quay stays shut");
        assertThat(Told.by("The ministry let the boats go.").statements()).isEmpty();
    }

    @Test
    void theReasonOfAReckoningBelongsToIt() {
        assertThat(
                        Told.by(
                                        """
                                        Ingrid Falk put the cost at 9 million euros, because the
                                        stones had sunk.
                                        """)
                                .statements())
                .containsExactly(
                        "Ingrid Falk: the cost at 9 million euros, because the stones had sunk");
    }

    @Test
    void whoRevisesAnEstimateSaysTheNewOne() {
        assertThat(
                        Told.by("Ingrid Falk cut her estimate of the cost to 9 million euros.")
                                .statements())
                .singleElement()
                .asString()
                .startsWith("Ingrid Falk: her estimate of the cost")
                .endsWith("9 million euros");
        assertThat(Told.by("Ingrid Falk cut the rope to 9 metres.").statements()).isEmpty();
    }

    @Test
    void aNumberIsTheWordOfWhoGivesIt() {
        assertThat(
                        Told.by(
                                        "The sum is higher than the 40 million dollars given by the ministry.")
                                .statements())
                .containsExactly("ministry: the 40 million dollars");
        assertThat(Told.by("The crew ate the fish given by the ministry.").statements()).isEmpty();
        assertThat(Told.by("The crew ate the 40 cakes baked by the ministry.").statements())
                .isEmpty();
    }

    @Test
    void aConditionBelongsToAThreat() {
        assertThat(Told.by("The crew threatened a strike unless the quay is mended.").statements())
                .containsExactly("crew: a strike unless the quay is mended");
    }

    @Test
    void byHerAccountNamesTheSpeaker() {
        assertThat(
                        Told.by(
                                        """
                                        Ingrid Falk built the pier. It took two years to find the
                                        stones, by her account.
                                        """)
                                .statements())
                .containsExactly("Ingrid Falk: It took two years to find the stones");
        assertThat(Told.by("The crew was paid by its bank account.").statements()).isEmpty();
    }

    @Test
    void whoIsDescribedWithoutMarksIsTheSpeaker() {
        assertThat(
                        Told.by(
                                        """
                                        At the pier, an adviser who asked not to be named said the
                                        mayor had been warned a week before the flood.
                                        """)
                                .statements())
                .contains("adviser: the mayor had been warned a week before the flood");
    }

    @Test
    void thePlaceOfASpeakerIsNotTheSpeaker() {
        assertThat(
                        Told.by("Two exporters in Vik said they had stopped loading crates.")
                                .statements())
                .containsExactly("Two exporters in Vik: they had stopped loading crates");
    }

    @Test
    void whatStandsBehindASemicolonIsWhoseCueFollows() {
        assertThat(
                        Told.by(
                                        """
                                        Brekke Seafood said it had called back 70 workers; the
                                        others would follow by June, it said.
                                        """)
                                .statements())
                .containsExactly(
                        "Brekke Seafood: it had called back 70 workers",
                        "Brekke Seafood: the others would follow by June");
    }

    @Test
    void whoeverIsCitedIsHeardThroughWhoCites() {
        Told told =
                Told.by(
                        """
                        The quay is to open in spring, the Harbour Gazette reported, citing the
                        ministry.
                        """);
        Statement statement = told.statement();

        assertThat(told.statements()).containsExactly("ministry: The quay is to open in spring");
        assertThat(told.via(statement)).containsExactly("Harbour Gazette");
    }

    @Test
    void whoeverTheCueItselfCitesIsHeard() {
        Told told =
                Told.by(
                        "The quay was set alight by a guard, the Harbour Gazette cited the ministry.");

        assertThat(told.statements())
                .containsExactly("ministry: The quay was set alight by a guard");
        assertThat(told.via(told.statement())).containsExactly("Harbour Gazette");
    }

    @Test
    void whoCitesADocumentSpeaksForItself() {
        Told told =
                Told.by(
                        """
                        The quay is to open in spring, the Harbour Gazette reported, citing a
                        report.
                        """);

        assertThat(told.statements()).contains("Harbour Gazette: The quay is to open in spring");
        assertThat(told.statements()).noneMatch(line -> line.startsWith("report:"));
    }

    @Test
    void theAgencyIsTheOneNamedBefore() {
        Told told =
                Told.by(
                        """
                        The quay sank, Vik news agency said. Ingrid Falk said nobody was hurt, the
                        agency reported.
                        """);

        assertThat(told.via(told.statementOf("Ingrid Falk"))).containsExactly("Vik");
    }

    @Test
    void aShortQuotationBeforeItsCueIsSpeech() {
        assertThat(Told.by("\"Peace at last,\" said Ingrid Falk.").statements())
                .containsExactly("Ingrid Falk: Peace at last");
        assertThat(Told.by("The \"big pier\" is shut, and the crew left.").statements()).isEmpty();
    }
}
