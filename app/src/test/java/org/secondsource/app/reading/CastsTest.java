package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.secondsource.reading.cast.Office;

final class CastsTest {
    @Test
    void aTitleBeforeANameIsAnOfficeAndNoPartOfTheName() {
        Told told = Told.by("South Korean Defence Minister Park Min-ho met Jonas Hald.");

        assertThat(told.cast())
                .containsExactlyInAnyOrder("Park Min-ho (person)", "Jonas Hald (person)");
        assertThat(told.member("Park Min-ho").offices())
                .extracting(Office::title, Office::of)
                .containsExactly(tuple("Defence Minister", "South Korea"));
    }

    @Test
    void anAppositionIsAnOffice() {
        Told told = Told.by("Jonas Hald, the foreign minister of Norway, met Ann Berg.");

        assertThat(told.member("Jonas Hald").offices())
                .extracting(Office::title, Office::of)
                .containsExactly(tuple("foreign minister", "Norway"));
    }

    @Test
    void aFamilyNameThatStandsFirstFindsItsPerson() {
        Told told =
                Told.by(
                        """
                        Defence Minister Park Min-ho met Jonas Hald. Park said the ships were
                        ready.
                        """);

        assertThat(told.statements()).containsExactly("Park Min-ho: the ships were ready");
    }

    @Test
    void aSeatThatActsIsItsState() {
        assertThat(Told.by("Moscow rejected the proposal of Norway.").cast())
                .containsExactly("Russia (state)", "Norway (state)");
    }

    @Test
    void aSeatWhereSomethingHappensIsNoActor() {
        assertThat(Told.by("Jonas Hald gave a speech in Moscow about the herring.").cast())
                .containsExactly("Jonas Hald (person)");
    }

    @Test
    void theCompanyIsTheBodyNamedLast() {
        Told told =
                Told.by(
                        """
                        Seaborn Lines cancelled the ferry. The company said the engine had failed.
                        """);

        assertThat(told.statements()).containsExactly("Seaborn Lines: the engine had failed");
    }

    @Test
    void aShortFormInBracketsNamesTheBodyFromThereOn() {
        Told told =
                Told.by(
                        """
                        The Fishermen's Union of Vik (FUV) met on Monday. FUV said the nets were
                        old.
                        """);

        assertThat(told.statements())
                .containsExactly("Fishermen's Union of Vik: the nets were old");
        assertThat(told.member("Fishermen's Union of Vik").aliases()).contains("FUV");
    }
}
