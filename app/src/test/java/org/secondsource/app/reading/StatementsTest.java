package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secondsource.reading.statement.Medium;
import org.secondsource.reading.statement.Modality;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.time.When;

final class StatementsTest {
    @Test
    void aQuotationIsADirectStatementOfWhomTheCueNames() {
        Told told =
                Told.by(
                        """
                        "The north quay will open again before the winter," harbour master Ingrid
                        Falk said.
                        """);

        assertThat(told.statements())
                .containsExactly("Ingrid Falk: The north quay will open again before the winter");
        assertThat(told.statement().direct()).isTrue();
    }

    @Test
    void aClauseAfterThatIsAnIndirectStatement() {
        Told told = Told.by("Ingrid Falk said that the north quay was safe.");

        assertThat(told.statements()).containsExactly("Ingrid Falk: the north quay was safe");
        assertThat(told.statement().direct()).isFalse();
    }

    @Test
    void whoPutsAFigureAtANumberSaysIt() {
        Told told = Told.by("The Vik Port Authority put the cost of the quay at 9 million euros.");

        assertThat(told.statements())
                .containsExactly("Vik Port Authority: the cost of the quay at 9 million euros");
    }

    @Test
    void whoLaysOffWorkersSaysNothing() {
        assertThat(Told.by("The yard laid off 120 of its workers.").statements()).isEmpty();
    }

    @Test
    void whoPutsAThingAtAPlaceSaysNothing() {
        assertThat(Told.by("The crew put the crates at the pier.").statements()).isEmpty();
    }

    @Test
    void aQuotationThatItsCueInterruptsIsOneStatement() {
        Told told =
                Told.by(
                        """
                        "The quay is safe," Ingrid Falk said, "and the ferries will sail again."
                        """);

        assertThat(told.statements())
                .containsExactly(
                        "Ingrid Falk: The quay is safe,\" Ingrid Falk said, \"and the ferries will"
                                + " sail again");
        assertThat(told.statement().direct()).isTrue();
    }

    @Test
    void aQuotationOfSeveralSentencesGoesOnWithTheSameStatement() {
        Told told =
                Told.by(
                        """
                        "The quay is safe," Ingrid Falk said. "The ferries will sail again next
                        week. Nobody has to worry about the stones."
                        """);

        assertThat(told.statement().direct()).isTrue();
        assertThat(told.statements().getFirst())
                .startsWith("Ingrid Falk: The quay is safe")
                .endsWith("Nobody has to worry about the stones");
    }

    @Test
    void aClauseThatItsCueInterruptsIsOneIndirectStatement() {
        Told told = Told.by("The quay, Ingrid Falk said, would open in spring.");

        assertThat(told.statements())
                .containsExactly("Ingrid Falk: The quay, Ingrid Falk said, would open in spring");
        assertThat(told.statement().direct()).isFalse();
    }

    @Test
    void aQuestionIsWhoseWhoAskedItBehind() {
        Told told = Told.by("\"Who will pay for the new north quay?\" Ingrid Falk asked.");

        assertThat(told.statements())
                .containsExactly("Ingrid Falk: Who will pay for the new north quay?");
    }

    @Test
    void aSpeakerMayStandFarFromItsCue() {
        Told told =
                Told.by(
                        """
                        Ingrid Falk, director of the Institute for Harbour Safety at Larvik
                        College, said the towns were hiding the state of their quays.
                        """);

        assertThat(told.statements())
                .containsExactly("Ingrid Falk: the towns were hiding the state of their quays");
    }

    @Test
    void aNounIntroducesWhatItsOwnerSays() {
        assertThat(
                        Told.by("Engineers laughed at Ingrid Falk's claim that the quay had sunk.")
                                .statements())
                .contains("Ingrid Falk: the quay had sunk");
        assertThat(Told.by("The ministry made a plea for calm.").statements())
                .containsExactly("ministry: calm");
    }

    @Test
    void anAdjectiveIntroducesWhatItsSubjectThinks() {
        assertThat(
                        Told.by("Ingrid Falk is confident that the quay will open in spring.")
                                .statements())
                .containsExactly("Ingrid Falk: the quay will open in spring");
    }

    @Test
    void aPrepositionLeadsWhatSomeVerbsIntroduce() {
        assertThat(Told.by("Ingrid Falk warned of new floods.").statements())
                .containsExactly("Ingrid Falk: new floods");
        assertThat(Told.by("Ingrid Falk spoke about the old quay.").statements())
                .containsExactly("Ingrid Falk: the old quay");
    }

    @Test
    void whatWillBeSaidIsNoStatement() {
        assertThat(Told.by("Ingrid Falk will say that the quay is safe.").statements()).isEmpty();
        assertThat(Told.by("Ingrid Falk has not said when the quay will open.").statements())
                .isEmpty();
    }

    @Test
    void anActWithoutWordsIsNoStatement() {
        assertThat(Told.by("Jets attacked the port of Larvik.").statements()).isEmpty();
        assertThat(Told.by("The town raised two million euros.").statements()).isEmpty();
    }

    @Test
    void accordingToNamesTheSpeaker() {
        Told told = Told.by("The quay has sunk by a metre, according to the harbour office.");

        assertThat(told.statements())
                .containsExactly("harbour office: The quay has sunk by a metre");
    }

    @Test
    void theDayInATailIsTheDayOfSaying() {
        Told told = Told.by("The ferries will sail again in spring, Ingrid Falk said on Monday.");

        assertThat(told.statements())
                .containsExactly("Ingrid Falk: The ferries will sail again in spring");
        assertThat(told.statement().when()).isInstanceOf(When.Said.class);
    }

    @Test
    void whoOfARelativeClauseIsWhomItDescribes() {
        Told told =
                Told.by("The news came from Ingrid Falk, who confirmed that the quay had sunk.");

        assertThat(told.statements()).containsExactly("Ingrid Falk: the quay had sunk");
    }

    @Test
    void aClauseMayFollowTheListenersWithoutThat() {
        Told told = Told.by("Ingrid Falk told reporters the quay would open in spring.");

        assertThat(told.statements()).containsExactly("Ingrid Falk: the quay would open in spring");
        assertThat(told.statement().medium()).isEqualTo(Medium.NEWS_CONFERENCE);
    }

    @Test
    void aPronounSpeaksForWhomWasNamedBefore() {
        Told told = Told.by("Ingrid Falk opened the meeting. She said the quay was safe.");

        assertThat(told.statements()).containsExactly("Ingrid Falk: the quay was safe");
    }

    @Test
    void aPronounForNobodyMakesNoStatement() {
        assertThat(Told.by("He said the quay was safe.").statements()).isEmpty();
    }

    @Test
    void aStatementInAStatementIsReportedThroughTheOuterSpeaker() {
        Told told =
                Told.by("The Harbour Gazette reported that Ingrid Falk said the quay was safe.");
        Statement inner = told.statementOf("Ingrid Falk");

        assertThat(told.via(inner)).containsExactly("Harbour Gazette");
    }

    @Test
    void whatIsDeniedIsTheContentOfADenial() {
        Told told = Told.by("Ingrid Falk denied that the quay had sunk.");

        assertThat(told.statements()).containsExactly("Ingrid Falk: the quay had sunk");
        assertThat(told.statement().modality()).isEqualTo(Modality.DENIED);
        assertThat(told.statement().negated()).isFalse();
    }

    @Test
    void aNotInTheContentNegatesIt() {
        Statement statement = Told.by("Ingrid Falk said the quay was not safe.").statement();

        assertThat(statement.negated()).isTrue();
        assertThat(statement.modality()).isEqualTo(Modality.ASSERTED);
    }

    @Test
    void mightInTheContentLeavesItOpen() {
        Statement statement =
                Told.by("Ingrid Falk said the quay might open in spring.").statement();

        assertThat(statement.modality()).isEqualTo(Modality.POSSIBLE);
    }

    @Test
    void whatIsExpectedIsTheContent() {
        Told told = Told.by("The ministry expects the quay to open in spring.");

        assertThat(told.statements()).containsExactly("ministry: the quay to open in spring");
        assertThat(told.statement().modality()).isEqualTo(Modality.EXPECTED);
    }

    @Test
    void theWordsAroundTheCueTellTheMedium() {
        assertThat(
                        Told.by("\"The quay is safe,\" Ingrid Falk wrote on Facebook.")
                                .statement()
                                .medium())
                .isEqualTo(Medium.SOCIAL_MEDIA_POST);
        assertThat(
                        Told.by("The mayor's office said in a statement that the quay was safe.")
                                .statement()
                                .medium())
                .isEqualTo(Medium.PRESS_RELEASE);
        assertThat(
                        Told.by("\"The quay is safe,\" Ingrid Falk said in an interview on Friday.")
                                .statement()
                                .medium())
                .isEqualTo(Medium.INTERVIEW);
    }

    @Test
    void whatIsAnnouncedByAPronounIsNotTheClauseBehindIt() {
        Told told =
                Told.by(
                        "The union rejected the plan even before Ingrid Falk announced it, and a"
                                + " first version of the plan failed on Thursday.");

        assertThat(told.statements()).noneSatisfy(each -> assertThat(each).startsWith("Ingrid"));
    }

    @Test
    void aDashBeforeASentenceIsNoPartOfTheSpeaker() {
        assertThat(Told.by("- Police say several people were shot in Vik.").statements())
                .containsExactly("Police: several people were shot in Vik");
    }
}
