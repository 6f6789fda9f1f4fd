package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuotationFormsTest {
    @Test
    void aSentenceInQuotationMarksBehindItsSpeakersSentenceIsHis() {
        Told told =
                Told.by(
                        """
                        Ingrid Falk, the harbour master, said she was tired. "What the council wants
                        is a quay without ships."
                        """);

        assertThat(told.statements())
                .contains("Ingrid Falk: What the council wants is a quay without ships");
        assertThat(told.statements()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"The quay was never built for this,\" Ingrid Falk laughed.",
                "\"The quay was never built for this.\" That was the message from Ingrid Falk.",
            })
    void whoStandsRightBehindAQuotationSpeaksIt(String text) {
        assertThat(Told.by(text).statements())
                .containsExactly("Ingrid Falk: The quay was never built for this");
    }

    @Test
    void whoDoesSomethingBehindAQuestionNeedNotHaveAskedIt() {
        assertThat(
                        Told.by("\"Who is out there on the quay?\" Ingrid Falk opened the door.")
                                .statements())
                .isEmpty();
    }

    @Test
    void whoIsDeniedEntryDeniesNothing() {
        assertThat(Told.by("Guards denied Ingrid Falk entry to the port.").statements()).isEmpty();
    }

    @Test
    void theSecondHalfOfAQuotationIsKeptHoweverShort() {
        Told told =
                Told.by(
                        """
                        "It was a good quay," said Ingrid Falk, who has worked there for ten years.
                        "Now it is gone."
                        """);

        assertThat(told.statements().getFirst())
                .startsWith("Ingrid Falk: It was a good quay")
                .endsWith("Now it is gone");
    }

    @Test
    void aDayBetweenTheHalvesOfAQuotationIsThatOfSaying() {
        Told told =
                Told.on(
                        "2025-06-04",
                        """
                        "We will stay," Ingrid Falk, of the port council, told the Vik Mail on
                        Monday, "and we will work."
                        """);

        assertThat(told.statements().getFirst()).endsWith("and we will work");
        assertThat(told.days()).containsExactly("Ingrid Falk 2025-06-02");
    }

    @Test
    void whoIsDescribedBehindTheCueSaysIt() {
        assertThat(
                        Told.by("\"We sold nothing,\" said the yard's manager, Ingrid Falk.")
                                .statements())
                .containsExactly("Ingrid Falk: We sold nothing");
        assertThat(
                        Told.by("\"It was the same boat,\" said one of the sailors, Ivar Holt.")
                                .statements())
                .containsExactly("Ivar Holt: It was the same boat");
    }

    @Test
    void aQuestionPutToASpeakerIsNobodysStatement() {
        Told told =
                Told.by("Asked whether he would sell the yard, Ivar Holt said: \"Ask my sister.\"");

        assertThat(told.statements()).containsExactly("Ivar Holt: Ask my sister");
    }

    @Test
    void theMarksOfTheWiresAndSingleOnesAreQuotationMarks() {
        assertThat(Told.by("``The quay is safe again,'' Ingrid Falk said.").statement().direct())
                .isTrue();
        assertThat(Told.by("‘The quay is safe again,’ Ingrid Falk said.").statement().direct())
                .isTrue();
        assertThat(
                        Told.by("The sailors' union said the owners' offer was low.")
                                .statement()
                                .direct())
                .isFalse();
    }

    @Test
    void whatIsNotRuledOutIsPossibleAndNotDenied() {
        assertThat(Told.by("Ingrid Falk did not rule out a strike.").statement().modality())
                .hasToString("POSSIBLE");
    }

    @Test
    void aDeniedDeedAndADeniedItAreDenials() {
        assertThat(Told.by("Ingrid Falk denied taking the money.").statement().modality())
                .hasToString("DENIED");
        assertThat(Told.by("The quay sank, Ivar Holt said. Ingrid Falk denied it.").statements())
                .contains("Ingrid Falk: it");
    }

    @Test
    void whoCallsItselfByANameSaysNothingAndIsCalledSo() {
        Told told = Told.by("A group that calls itself the Red Herons said it had sunk two boats.");

        assertThat(told.statements()).hasSize(1);
    }

    @Test
    void theyBehindTwoPersonsAreBoth() {
        Told told =
                Told.by(
                        """
                        Divers Ingrid Falk and Ivar Holt inspected the wreck. They said that the
                        hull had broken.
                        """);

        assertThat(told.statements())
                .containsExactly("Ingrid Falk and Ivar Holt: the hull had broken");
    }

    @Test
    void aSentenceOfFeelingLeadsToTheWordOfItsSubject() {
        assertThat(
                        Told.by("Ingrid Falk was in no doubt. \"The quay will open on time.\"")
                                .statements())
                .containsExactly("Ingrid Falk: The quay will open on time");
    }

    @Test
    void nobodyWhoCanDenyItDeniesIt() {
        assertThat(Told.by("Nobody can deny that the quay is old.").statements()).isEmpty();
    }

    @Test
    void whoIsQuotedAsSayingSpeaksAndNotWhoQuotes() {
        assertThat(
                        Told.by(
                                        "The Vik Mail quoted Ingrid Falk as saying: \"The quay will open.\"")
                                .statements())
                .containsExactly("Ingrid Falk: The quay will open");
    }

    @Test
    void whatSomebodyDeniesHavingSaidIsNotSaid() {
        assertThat(
                        Told.by("Ingrid Falk denied saying \"the quay was never safe\" in Vik.")
                                .statements())
                .doesNotContain("Ingrid Falk: the quay was never safe");
    }

    @Test
    void theNameOfASongInQuotationMarksIsNobodysWord() {
        assertThat(Told.by("The choir sang \"The Long Road Home\" in Vik.").statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"The quay was never safe.\" Ingrid Falk was speaking in Vik on Monday.",
                "\"The quay was never safe,\" as Ingrid Falk likes to say when she is asked.",
                "\"The quay was never safe.\" That was the verdict of Ingrid Falk in Vik.",
            })
    void whatTheMarksHoldWholeKeepsItsEnds(String text) {
        assertThat(Told.by(text).statements())
                .containsExactly("Ingrid Falk: The quay was never safe");
    }

    @Test
    void heOfASentenceThatASubordinateClauseOpensIsItsSubject() {
        assertThat(
                        Told.by("When Ahmed Mansour arrived in Oslo, he said the quay was safe.")
                                .statements())
                .containsExactly("Ahmed Mansour: the quay was safe");
    }
}
