package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.reading.proposition.Proposition;

/// Which clauses make a proposition, and how a clause reads alone that lacks its subject.
final class PropositionsTest {
    @Test
    void aMainClauseIsAProposition() {
        Clauses clauses = Clauses.by("The storm sank two boats off Vik on Monday.");

        assertThat(clauses.alone()).containsExactly("The storm sank two boats off Vik on Monday");
        assertThat(clauses.asWritten()).isEqualTo(clauses.alone());
    }

    @Test
    void whatHasNoFiniteVerbMakesNone() {
        assertThat(Clauses.by("A tug, two barges and the old ferry.").all()).isEmpty();
        assertThat(Clauses.by("The deployment of 300 soldiers to Vik.").all()).isEmpty();
    }

    @Test
    void whatANounPhrasePresupposesIsToldByItsClauseAlone() {
        assertThat(Clauses.by("Ingrid Falk highlighted the importance of the partnership.").alone())
                .containsExactly("Ingrid Falk highlighted the importance of the partnership");
        assertThat(Clauses.by("The report that the quay had sunk was false.").alone())
                .containsExactly("The report that the quay had sunk was false");
    }

    @Test
    void anOrderAssertsNothing() {
        assertThat(Clauses.by("Close the gate before noon.").all()).isEmpty();
    }

    @Test
    void aQuestionAssertsNothing() {
        assertThat(Clauses.by("Who opened the north gate?").all()).isEmpty();
        assertThat(
                        Clauses.by("\"Who will pay for the new north quay?\" Ingrid Falk asked.")
                                .alone())
                .noneMatch(text -> text.startsWith("Who") || text.startsWith("\"Who will pay\""));
    }

    @Test
    void whatStandsUnderWhetherOrIfIsToldOfWhoAsksAlone() {
        assertThat(Clauses.by("The town council asked whether the quay was safe.").alone())
                .containsExactly("The town council asked whether the quay was safe");
        assertThat(Clauses.by("Ingrid Falk does not know if the quay will open.").alone())
                .containsExactly("Ingrid Falk does not know if the quay will open");
        assertThat(Clauses.by("It is not clear whether the driver survived.").alone())
                .containsExactly("It is not clear whether the driver survived");
    }

    @Test
    void aConditionAssertsNothing() {
        assertThat(Clauses.by("If the quay sinks, the ferries will stop.").alone())
                .containsExactly("If the quay sinks, the ferries will stop");
        assertThat(Clauses.by("The ferries would stop if the quay sank.").alone())
                .containsExactly("The ferries would stop if the quay sank");
    }

    @Test
    void aConditionWithoutItsIfAssertsNothingEither() {
        assertThat(Clauses.by("Had the gate been closed, the town would have been spared.").alone())
                .doesNotContain("Had the gate been closed");
    }

    @Test
    void whatHoldsUnderAConditionIsNeverToldWithoutIt() {
        for (String text :
                List.of(
                        "If the quay sinks, the ferries will stop.",
                        "The ferries would stop if the quay sank.",
                        "Unless the gate is closed, the town will be flooded.",
                        "Provided that the council agrees, work will start in May.")) {
            assertThat(Clauses.by(text).cores())
                    .as(text)
                    .allMatch(core -> core.matches("(?i).*\\b(if|unless|provided)\\b.*"));
        }
    }

    @Test
    void eachVerbOfACoordinationMakesOneWithTheSubjectPutBack() {
        assertThat(Clauses.by("The storm sank two boats and damaged the quay.").alone())
                .containsExactly("The storm sank two boats", "[The storm] damaged the quay");
        assertThat(
                        Clauses.by(
                                        """
                                        Ingrid Falk opened the gate, checked the pump and called \
                                        the mayor.
                                        """)
                                .alone())
                .containsExactly(
                        "Ingrid Falk opened the gate",
                        "[Ingrid Falk] checked the pump",
                        "[Ingrid Falk] called the mayor");
    }

    @Test
    void aHelperThatTwoVerbsShareIsPutBackToo() {
        assertThat(Clauses.by("The council will close the school and open a shelter.").alone())
                .containsExactly(
                        "The council will close the school", "[The council will] open a shelter");
        assertThat(Clauses.by("Two men were arrested in Vik and taken to Larvik.").alone())
                .containsExactly("Two men were arrested in Vik", "[Two men were] taken to Larvik");
    }

    @Test
    void aCoordinatedClauseWithItsOwnSubjectNeedsNothing() {
        assertThat(
                        Clauses.by(
                                        """
                                        Ingrid Falk said the quay in Vik was safe and the Larvik \
                                        ferries would sail again.
                                        """)
                                .alone())
                .containsExactly("the quay in Vik was safe", "the Larvik ferries would sail again");
    }

    @Test
    void whatASpeakerDoesBesideSayingIsNotDoneByTheLastThingNamed() {
        assertThat(
                        Clauses.by(
                                        "The mayor said the road to Vik was closed and called for"
                                                + " patience.")
                                .alone())
                .contains("the road to Vik was closed")
                .noneMatch(text -> text.contains("road was] called"));
    }

    @Test
    void aRelativeClauseThatAssertsIsToldOfWhatItDescribes() {
        Clauses clauses = Clauses.by("Ingrid Falk, who runs the harbour, resigned on Monday.");

        assertThat(clauses.alone())
                .containsExactly(
                        "[Ingrid Falk] runs the harbour",
                        "Ingrid Falk, who runs the harbour, resigned on Monday");
        assertThat(clauses.cores()).contains("Ingrid Falk resigned on Monday");
        assertThat(clauses.all()).extracting(Proposition::inner).containsExactly(true, false);
    }

    @Test
    void aRelativeClauseEndsWhereItsMainClauseGoesOn() {
        assertThat(
                        Clauses.by(
                                        """
                                        The ferry, which was carrying 90 passengers, sank off Vik \
                                        on Monday.
                                        """)
                                .alone())
                .noneMatch(text -> text.startsWith("[The ferry]") && text.contains("sank"));
    }

    @Test
    void aClauseOfAPlaceIsToldWithItsOwnSubject() {
        assertThat(
                        Clauses.by(
                                        """
                                        Officials met in Larvik, where the two states will sign a \
                                        pact in June.
                                        """)
                                .alone())
                .contains("the two states will sign a pact in June");
    }

    @Test
    void aParticipleThatAssertsIsToldOfTheSubjectOfItsClause() {
        Clauses clauses =
                Clauses.by(
                        """
                        A bomb exploded at the market on Monday, killing nine people and wounding
                        twenty.
                        """);

        assertThat(clauses.all()).hasSizeGreaterThan(1);
        assertThat(clauses.all()).anySatisfy(told -> assertThat(told.inner()).isTrue());
    }

    @Test
    void aTollBroughtToANumberIsToldByItsOwnClause() {
        Clauses clauses =
                Clauses.by("Two more bodies were found on Monday, bringing the toll to 31.");

        assertThat(clauses.all())
                .filteredOn(Proposition::inner)
                .singleElement()
                .satisfies(toll -> assertThat(toll.counted()).hasSize(1));
    }

    @Test
    void aNumberThatAParticipleTellsIsCountedByOneOfThePropositions() {
        for (String text :
                List.of(
                        "A bomb exploded at the market, killing nine people.",
                        "The fire destroyed the depot, killing two guards.",
                        "The plane crashed near Vik, killing all 40 people on board.")) {
            assertThat(Clauses.by(text).all().stream().flatMap(told -> told.counted().stream()))
                    .as(text)
                    .hasSize(1);
        }
    }

    @Test
    void aClauseThatGoesAlongIsToldAsSoBesideItsMainClause() {
        assertThat(Clauses.by("While crews cleared the road, the mayor opened a shelter.").cores())
                .containsExactlyInAnyOrder("crews cleared the road", "the mayor opened a shelter");
        assertThat(Clauses.by("The quay was closed because the gate had failed.").cores())
                .containsExactlyInAnyOrder(
                        "The quay was closed because the gate had failed", "the gate had failed");
    }

    @Test
    void aVerbThatIsToComeIsFinite() {
        assertThat(Clauses.by("The council is to meet on Friday.").alone())
                .containsExactly("The council is to meet on Friday");
    }

    @Test
    void aHeadlineMakesNone() {
        Clauses clauses =
                Clauses.of(
                        Told.under("Storm sinks two boats", "The storm sank two boats off Vik."));

        assertThat(clauses.alone()).containsExactly("The storm sank two boats off Vik");
        assertThat(clauses.all()).allMatch(Proposition::leads);
    }

    @Test
    void theFirstTwoSentencesLead() {
        Clauses clauses =
                Clauses.by("The gate failed. The town was flooded. The market closed. Snow fell.");

        assertThat(clauses.all())
                .extracting(Proposition::leads)
                .containsExactly(true, true, false, false);
    }

    @Test
    void aNumberIsCountedByTheClauseWhoseVerbTellsIt() {
        Clauses clauses = Clauses.by("The ministers, who met 300 farmers, opened two schools.");

        assertThat(clauses.all())
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.counted()).hasSizeLessThanOrEqualTo(1));
    }
}
