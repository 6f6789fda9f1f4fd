package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who vouches for a proposition: the innermost speaker who asserts it, or the report itself.
final class VouchersTest {
    @Test
    void whatNobodyIsNamedForTheReportTellsItself() {
        assertThat(Clauses.by("The storm sank two boats.").vouched())
                .containsExactly("the report: The storm sank two boats");
    }

    @Test
    void whoSaysSomethingVouchesForIt() {
        assertThat(Clauses.by("Ingrid Falk said that the quay in Vik was safe.").vouched())
                .containsExactly("Ingrid Falk: the quay in Vik was safe");
        assertThat(
                        Clauses.by("The quay has sunk by a metre, according to the harbour office.")
                                .vouched())
                .containsExactly("harbour office: The quay has sunk by a metre");
    }

    @Test
    void eachClauseThatSomebodySaysIsHis() {
        assertThat(
                        Clauses.by(
                                        """
                                        Ingrid Falk said the quay in Vik was safe and the Larvik \
                                        ferries would sail again.
                                        """)
                                .vouched())
                .containsExactly(
                        "Ingrid Falk: the quay in Vik was safe",
                        "Ingrid Falk: the Larvik ferries would sail again");
    }

    @Test
    void ofSayingsInSayingsTheInnermostSpeakerVouches() {
        assertThat(
                        Clauses.by(
                                        """
                                        The Harbour Gazette reported that Ingrid Falk said the \
                                        quay in Vik was safe.
                                        """)
                                .vouched())
                .containsExactly("Ingrid Falk: the quay in Vik was safe");
        assertThat(
                        Clauses.by(
                                        """
                                        Ingrid Falk said that Tor Lund had told her that the \
                                        brakes of the Vik train had failed.
                                        """)
                                .vouched())
                .containsExactly("Tor Lund: the brakes of the Vik train had failed");
    }

    @Test
    void whoSaysWhatAnotherWantsVouchesForThat() {
        assertThat(Clauses.by("Ingrid Falk said the mayor wanted a new quay.").vouched())
                .containsExactly("Ingrid Falk: the mayor wanted a new quay");
        assertThat(
                        Clauses.by(
                                        """
                                        The Harbour Gazette reported that Ingrid Falk believed \
                                        that the quay had sunk.
                                        """)
                                .vouched())
                .containsExactly("Harbour Gazette: Ingrid Falk believed that the quay had sunk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ingrid Falk called for a new quay",
                "Ingrid Falk fears that the quay will sink",
                "Ingrid Falk doubts that the quay is safe",
                "The police believe that the driver slept",
                "The mayor wants the firm to close the quay",
                "The police asked the driver to leave the car",
                "The firm offered to pay for the quay",
                "The mayor refused to pay for the quay",
                "The ministry expects the quay to open in May",
                "Ingrid Falk praised the firm for its help",
                "Ingrid Falk welcomed the decision to close the quay",
            })
    void whatSomebodyWantsFearsOrPraisesIsOnePropositionAboutHim(String text) {
        Clauses clauses = Clauses.by(text + ".");

        assertThat(clauses.alone()).containsExactly(text);
        assertThat(clauses.denied()).isEmpty();
    }

    @Test
    void aDenialIsWhatItsSpeakerDoesAndTheContentIsNobodysClaim() {
        Clauses clauses = Clauses.by("Ingrid Falk denied that the quay had sunk.");

        assertThat(clauses.alone()).containsExactly("Ingrid Falk denied that the quay had sunk");
        assertThat(clauses.denied()).containsExactly("the quay had sunk");
    }

    @Test
    void aDenialThatPointsBackTellsWhatItDenies() {
        Clauses clauses =
                Clauses.by("The quay sank in May, the mayor said. The harbour board denied it.");

        assertThat(clauses.alone())
                .contains("The harbour board denied [that the quay sank in May]");
        assertThat(clauses.denied()).containsExactly("The quay sank in May");
    }

    @Test
    void whoSaysThatAnotherDeniesVouchesForTheDenial() {
        Clauses clauses = Clauses.by("Ingrid Falk said the mayor denied that the quay had sunk.");

        assertThat(clauses.vouched())
                .containsExactly("Ingrid Falk: the mayor denied that the quay had sunk");
        assertThat(clauses.denied()).containsExactly("the quay had sunk");
    }

    @Test
    void notToDenyIsNoDenial() {
        assertThat(Clauses.by("Ingrid Falk did not deny that the quay had sunk.").denied())
                .isEmpty();
    }

    @Test
    void toRefuseIsNotToDeny() {
        assertThat(Clauses.by("The mayor refused to pay for the quay.").denied()).isEmpty();
    }

    @Test
    void whoOnlyTakesPartVouchesForNothing() {
        assertThat(Clauses.by("Ingrid Falk met Tor Lund in Vik on Monday.").vouched())
                .containsExactly("the report: Ingrid Falk met Tor Lund in Vik on Monday");
    }

    @Test
    void whoOpensSomethingOnADayVouchesForNothing() {
        assertThat(Clauses.by("Mayor Ingrid Falk opened a shelter on Monday.").vouched())
                .containsExactly("the report: Mayor Ingrid Falk opened a shelter on Monday");
    }

    @Test
    void whoIsSpokenToVouchesForNothing() {
        assertThat(Clauses.by("Ingrid Falk told Tor Lund that the quay in Vik was safe.").vouched())
                .containsExactly("Ingrid Falk: the quay in Vik was safe");
    }

    @Test
    void forWhatAnUnknownSpeakerSaysNobodyVouches() {
        assertThat(Clauses.by("Now it admitted that 5,000 accounts had been opened.").vouched())
                .isEmpty();
    }
}
