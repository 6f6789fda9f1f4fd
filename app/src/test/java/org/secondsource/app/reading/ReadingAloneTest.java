package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands for a pronoun, and which clauses are told without being shown.
final class ReadingAloneTest {
    @Test
    void aPronounGivesWayToThePersonWhomItMeans() {
        assertThat(
                        Clauses.by(
                                        """
                                        Tor Lund is the director of the port. He resigned on \
                                        Monday.
                                        """)
                                .alone())
                .containsExactly(
                        "Tor Lund is the director of the port", "[Tor Lund] resigned on Monday");
    }

    @Test
    void aPronounGivesWayToTheOnlyPersonNamedBeforeIt() {
        assertThat(Clauses.by("Ingrid Falk opened the meeting. She left at noon.").alone())
                .containsExactly("Ingrid Falk opened the meeting", "[Ingrid Falk] left at noon");
    }

    @Test
    void aPronounForWhoSaysItGivesWayToHisName() {
        assertThat(Clauses.by("Ingrid Falk said she had closed the Vik quay.").alone())
                .containsExactly("[Ingrid Falk] had closed the Vik quay");
        assertThat(Clauses.by("Seaborn Lines said it would repair its ferry in May.").alone())
                .containsExactly("[Seaborn Lines] would repair its ferry in May");
    }

    @Test
    void aPronounForNobodyKnownIsNotMadeToRead() {
        for (String text :
                List.of(
                        "He left at noon.",
                        "This surprised the crew.",
                        "Those were closed on Monday.")) {
            assertThat(Clauses.by(text).alone()).as(text).containsExactly(Clauses.UNREADABLE);
        }
    }

    @Test
    void aPronounThatMayMeanTwoIsNotMadeToRead() {
        assertThat(Clauses.by("Ingrid Falk and Siri Holm met on Monday. She left early.").alone())
                .containsExactly("Ingrid Falk and Siri Holm met on Monday", Clauses.UNREADABLE);
    }

    @Test
    void aPronounIsNotMadeToReadBesideSomebodyWhomItMayMean() {
        assertThat(
                        Clauses.by(
                                        "Tor Lund said that the suspect had lost his job. In August"
                                                + " he pointed a rifle at a crew.")
                                .alone())
                .noneSatisfy(clause -> assertThat(clause).contains("[Tor Lund] pointed"));
        assertThat(
                        Clauses.by(
                                        "Tor Lund manages the house. The tenants were quiet. A crew"
                                                + " was working there. He pointed a rifle at it.")
                                .alone())
                .noneSatisfy(clause -> assertThat(clause).contains("[Tor Lund] pointed"));
    }

    @Test
    void aClauseThatBreaksOffIsNotMadeToRead() {
        assertThat(
                        Clauses.by(
                                        "While Tor Lund said he would bring the boats back, he"
                                                + " added that it would not be in May.")
                                .alone())
                .noneSatisfy(clause -> assertThat(clause).contains("back, he added"));
    }

    @Test
    void anItOrTheyOfAnotherSentenceIsNotGuessed() {
        assertThat(Clauses.by("The ship ran aground. It sank on Monday.").alone())
                .containsExactly("The ship ran aground", Clauses.UNREADABLE);
        assertThat(Clauses.by("The council met on Monday. They voted for the plan.").alone())
                .containsExactly("The council met on Monday", Clauses.UNREADABLE);
    }

    @Test
    void anItThatStandsForNothingNeedsNoNoun() {
        assertThat(Clauses.by("It is likely that the quay will sink.").alone())
                .containsExactly("It is likely that the quay will sink");
    }

    @Test
    void aQuotationThatSpeaksOfItsSpeakerIsToldWithHim() {
        assertThat(Clauses.by("\"We closed the quay on Monday,\" Ingrid Falk said.").alone())
                .containsExactly("\"We closed the quay on Monday,\" Ingrid Falk said");
        assertThat(
                        Clauses.by(
                                        """
                                        "Our crews cleared the road in one night," Tor Lund told \
                                        reporters.
                                        """)
                                .alone())
                .containsExactly(
                        "\"Our crews cleared the road in one night,\" Tor Lund told reporters");
    }

    @Test
    void theSpeakerOfSuchAQuotationIsNamedWhereAPronounStandsForHim() {
        assertThat(
                        Clauses.by(
                                        """
                                        Ingrid Falk spoke on Monday. "I will resign in May," she \
                                        said.
                                        """)
                                .alone())
                .containsExactly("\"I will resign in May,\" [Ingrid Falk] said");
    }

    @Test
    void aQuotationThatReadsAloneIsToldWithoutItsSpeaker() {
        assertThat(Clauses.by("\"The quay of Vik is safe,\" Ingrid Falk said.").alone())
                .containsExactly("The quay of Vik is safe");
    }

    @Test
    void aShortQuotationWithoutANameIsToldWithItsSpeaker() {
        assertThat(Clauses.by("\"The pain is immense,\" Ingrid Falk said.").alone())
                .containsExactly("\"The pain is immense,\" Ingrid Falk said");
    }

    @Test
    void aSubjectThatPointsToOthersDoesNotReadAlone() {
        assertThat(Clauses.by("The others are getting food.").alone())
                .containsExactly(Clauses.UNREADABLE);
    }

    @Test
    void aQuotationThatItsSpeakerInterruptsIsToldInBothHalves() {
        assertThat(
                        Clauses.by(
                                        """
                                        "The quay of Vik is safe," Ingrid Falk said, "and the \
                                        ferries to Vik will sail again."
                                        """)
                                .alone())
                .containsExactly("The quay of Vik is safe", "the ferries to Vik will sail again");
    }

    @Test
    void aQuotationAboutOthersWhoAreNotNamedIsNotMadeToRead() {
        for (String text :
                List.of(
                        "\"They lied to us,\" Ingrid Falk said.",
                        "\"He was a good man,\" Tor Lund said of the driver.",
                        "Mayor Ingrid Falk visited the camp. \"They need water,\" she said.")) {
            assertThat(Clauses.by(text).alone().getLast()).as(text).isEqualTo(Clauses.UNREADABLE);
        }
    }

    @Test
    void anAnswerThatHangsOnItsQuestionIsNotMadeToRead() {
        assertThat(Clauses.by("Is the quay safe? Ingrid Falk said it was.").alone())
                .containsExactly(Clauses.UNREADABLE);
    }

    @Test
    void aSpeakerInTheMiddleIsLeftOut() {
        assertThat(Clauses.by("The Vik quay, Ingrid Falk said, would open in spring.").alone())
                .containsExactly("The Vik quay would open in spring");
    }

    @Test
    void aSentenceThatTheMarkOfARelativeClauseOpensIsNotMadeToRead() {
        assertThat(Clauses.by("The firm, whose owner lives in Larvik, closed the plant.").alone())
                .contains("The firm, whose owner lives in Larvik, closed the plant")
                .noneMatch(text -> text.startsWith("whose"));
    }
}
