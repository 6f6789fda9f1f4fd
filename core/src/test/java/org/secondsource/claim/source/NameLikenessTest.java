package org.secondsource.claim.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Ann Berg, Ann Berg",
        "Ann Berg, ANN BERG",
        "Ann Berg, Berg",
        "the Harbour Authority, Harbour Authority of Vik",
        "Zelenskyy, Zelensky",
        "Olha Zelenskyi, Olha Zelensky",
        "Mohammed Hariri, Mohamed Hariri",
        "Mr Hariri, Mohamed Hariri",
        "Ingrid Falk, Ingird Falk",
        "J. Smith, John Smith",
        "Müller, Muller",
        "Hald-Berg, Haldberg",
        "NTSB, National Transportation Safety Board",
        "N.T.S.B., National Transportation Safety Board",
        "Kim Min, Kim Mun",
    })
    void aNameStaysOneUnderSpellingsAndShorterForms(String one, String other) {
        assertThat(NameLikeness.areOne(one, other)).isTrue();
        assertThat(NameLikeness.areOne(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Berg, Tor Lund",
        "Ann Berg, Ann Lund",
        "Harbour Authority, Harbour Guild",
        "Lee, Li",
        "Kim Min, Kim Soo",
        "Zelenskyy, Zaluzhnyi",
        "Seaborn Lines, Seamen's Guild",
        "NTSB, National Safety Board",
        "UN, Union of Nurses in Vik",
        "National, NTSB",
    })
    void anotherNameIsAnother(String one, String other) {
        assertThat(NameLikeness.areOne(one, other)).isFalse();
        assertThat(NameLikeness.areOne(other, one)).isFalse();
    }
}
