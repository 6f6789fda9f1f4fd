package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Invented: what is torn from its sentence, hung on the wrong subject or told of nobody known
/// makes no sentence that reads alone.
final class BrokenClausesTest {
    private static List<String> alone(String text) {
        return Clauses.by(text).alone();
    }

    @Test
    void aVerbBehindAnotherClauseHasNoSubjectOfItsSentence() {
        assertThat(
                        alone(
                                "Some guests managed to escape shortly after the robbers stormed the"
                                        + " hotel and carried off the safe."))
                .noneMatch(text -> text.contains("[Some guests]"));
        assertThat(
                        alone(
                                "Police said the owner and two children were in the house at the time,"
                                        + " but were not hurt."))
                .noneMatch(text -> text.startsWith("[Police]"));
    }

    @Test
    void aVerbBesideItsSubjectSharesIt() {
        assertThat(alone("The storm sank two boats and damaged the north quay."))
                .anyMatch(text -> text.startsWith("[The storm] damaged"));
    }

    @Test
    void whatMayBeDoneToSomebodyIsNotToldAsDoneByHim() {
        assertThat(alone("The guard was shot twice and left for dead near the depot."))
                .noneMatch(text -> text.startsWith("[The guard] left"));
    }

    @Test
    void aRelativeClauseIsOfNoNounWhereTwoMayBeMeant() {
        assertThat(
                        alone(
                                "Investigators have no motive for the attack, which left four people"
                                        + " dead."))
                .noneMatch(text -> text.startsWith("[a motive") || text.startsWith("[motive"));
    }

    @Test
    void whatHangsOnTheEventBeforeIsNotToldWithoutIt() {
        assertThat(
                        alone(
                                "The group called it revenge for a raid near Lorne last month in which"
                                        + " nine sailors were killed."))
                .noneMatch(text -> text.startsWith("nine sailors"));
        assertThat(
                        alone(
                                "Ingrid Falk was jailed on Friday for the thefts she committed in May"
                                        + " at the port of Lorne."))
                .noneMatch(text -> text.startsWith("for the thefts"));
    }

    @Test
    void toWhomSomebodySpokeIsNoNews() {
        assertThat(alone("Ingrid Falk told the Lorne Mail in an interview on Friday.")).isEmpty();
    }

    @Test
    void noEvidenceThatSomethingIsSoDoesNotSayThatItIs() {
        for (String text :
                List.of(
                        "Fenn Bank said it had found no evidence that data of its customers had been"
                                + " stolen.",
                        "There is no evidence that data of its customers had been stolen.")) {
            assertThat(alone(text))
                    .as(text)
                    .noneMatch(told -> told.startsWith("data of its customers"));
        }
    }

    @Test
    void whatAWithdrawnVersionSaidIsNotTold() {
        assertThat(
                        alone(
                                "An earlier version of this article incorrectly stated that the quay"
                                        + " was closed in 1948."))
                .noneMatch(text -> text.startsWith("the quay was closed"));
        assertThat(alone("Ingrid Falk falsely claimed that the quay was safe."))
                .noneMatch(text -> text.startsWith("the quay was safe"));
    }

    @Test
    void aClauseThatIsPartOfAnotherIsNoSentence() {
        assertThat(alone("Landing there is something no crew has tried before."))
                .doesNotContain("Landing there is something");
        assertThat(alone("[Watch: storm sinks two boats off Vik]"))
                .allMatch(Clauses.UNREADABLE::equals);
    }

    @Test
    void aQuotationWithoutASpeakerIsNotTheReportsOwnWord() {
        assertThat(
                        Clauses.by(
                                        "The council met for an hour.\n\n\"The north quay sank because"
                                                + " nobody had looked at it since March.\"\n\nThe"
                                                + " harbour stays shut.")
                                .vouched())
                .noneMatch(told -> told.startsWith("the report") && told.contains("quay sank"));
    }

    @Test
    void aHeadingIsNoPartOfItsSentence() {
        assertThat(
                        alone(
                                "THE FLOATING GARDEN According to the Vik Courier, a raft with plants"
                                        + " will be tied to the quay."))
                .noneMatch(text -> text.contains("FLOATING"));
    }

    @Test
    void hisIsOfHimWhoStandsInTheSameWords() {
        assertThat(
                        alone(
                                "Marta Lind was found near the depot. Karl Brandt, who fled after his"
                                        + " trial, was a loner."))
                .noneMatch(text -> text.contains("Lind's]"));
    }

    @Test
    void noNameIsPutBackWhereAnotherPersonMayBeMeant() {
        assertThat(
                        alone(
                                "The trainer praised Karl Brandt after Ivar Holt had left the field. He"
                                        + " scored in the last minute."))
                .noneMatch(text -> text.startsWith("["));
    }
}
