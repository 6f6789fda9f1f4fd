package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whether the words shown of a clause tell a whole, and whom its pronouns and bare nouns mean.
final class WholeWordsTest {
    @Test
    void whatTheSpeakerDoesBesidesIsNoPartOfWhatIsSaid() {
        assertThat(
                        Clauses.by(
                                        "Ferries that are not full will be cancelled, Ingrid Falk said,"
                                                + " declining to say how many passengers would be"
                                                + " affected.")
                                .alone())
                .contains("Ferries that are not full will be cancelled");
    }

    @Test
    void whatCameOfItIs() {
        assertThat(
                        Clauses.by(
                                        "The blast hit the quay at noon, police said, killing nine sailors.")
                                .asWritten())
                .anyMatch(text -> text.contains("killing nine sailors"));
    }

    @Test
    void shortReportedWordsAreToldWithWhoSaysThem() {
        assertThat(Clauses.by("Ingrid Falk said the levy stays.").alone())
                .containsExactly("Ingrid Falk said the levy stays");
    }

    @Test
    void aBareNounIsExplainedByTheOneNameThatEndsWithIt() {
        Clauses clauses =
                Clauses.by(
                        "The Vik Port Workers' Union called a strike on Monday. The union will hold a"
                                + " rally on the quay of Vik at noon.");

        assertThat(clauses.alone())
                .anyMatch(text ->
                        text.startsWith("The union [Vik Port Workers' Union] will hold a rally"));
    }

    @Test
    void itIsNotWhereTwoNamesEndWithIt() {
        Clauses clauses =
                Clauses.by(
                        "The Vik Port Workers' Union and the Teachers' Union called a strike on"
                                + " Monday. The union will hold a rally on the quay of Vik at noon.");

        assertThat(clauses.alone()).noneMatch(text -> text.contains("The union ["));
    }

    @Test
    void anObjectThatOnlyPointsBackIsNotShown() {
        assertThat(Clauses.by("Judge Ingrid Falk dismissed it on Thursday.").all())
                .allMatch(proposition -> proposition.whole().isEmpty());
    }

    @Test
    void anOwnerThatIsTheSubjectStaysAPronoun() {
        Clauses clauses =
                Clauses.by(
                        "Ingrid Falk visited the hospital in Vik on Sunday. Ingrid Falk praised her"
                                + " colleagues at the hospital.");

        assertThat(clauses.alone()).contains("Ingrid Falk praised her colleagues at the hospital");
    }

    @Test
    void sheIsWhoSpokeLastAlsoWithoutAName() {
        Clauses clauses =
                Clauses.by(
                        "Ingrid Falk, the governor of the bank, saw no danger. The limit had been"
                                + " ordered by telephone, a teller said. She would not give her name to"
                                + " the paper.");

        assertThat(clauses.alone()).noneMatch(text -> text.startsWith("[Ingrid Falk] would not"));
    }

    @Test
    void heIsNobodyWhereASentenceTellsOfTwo() {
        Clauses clauses =
                Clauses.by(
                        "Olav Berg, a lawyer for the captain, said he remained in custody on the"
                                + " island and denied any negligence.");

        assertThat(clauses.alone()).noneMatch(text -> text.startsWith("[Olav Berg] remained"));
    }

    @Test
    void whatAParserTearsOffBehindAVerbIsNotShownWithoutIt() {
        Clauses clauses =
                Clauses.by(
                        "The Bank of Vik, the island's central bank, saw \"no grounds for concern\""
                                + " about the lender, its deputy governor, Ingrid Falk, told"
                                + " reporters.");

        assertThat(clauses.alone()).noneMatch(text -> text.endsWith(" saw"));
    }
}
