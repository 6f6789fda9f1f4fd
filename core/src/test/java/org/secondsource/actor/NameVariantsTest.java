package org.secondsource.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.reading.cast.Office;
import org.secondsource.reading.cast.PersonNames;
import org.secondsource.text.Span;

/// One person under several spellings is one; two of one family are two.
final class NameVariantsTest {
    private static final Office MAYOR = new Office("Mayor", "Lund", false, new Span(0, 1));
    private static final Office JUDGE = new Office("judge", "Lund", false, new Span(0, 1));

    @ParameterizedTest
    @CsvSource({
        "Aleksandr Vasilyev, Alexander Vasiliev, true",
        "Yusuf Khaldoun, Yousuf Khaldun, true",
        "Mohammed al-Rawi, Muhammed al-Rawi, false",
        "Dimitri Petrenko, Dmitri Petrenko, false",
        "Ann Marie Holt, Ann Holt, true",
        "Jonas Brekken, Jonas Breken, true",
        "Jonas Brekken, Jonas Brakken, true",
        "Jonas Brekken, Jonas Brattli, false",
        "Jonas Brekken, Johan Brekken, false",
        "Jonas Lee, Jonas Lea, false",
        "Ana Soto, Luis Soto, false",
    })
    void spellingsOfOneName(String one, String other, boolean same) {
        assertThat(areOne(one, other, List.of(), List.of())).isEqualTo(same);
        assertThat(areOne(other, one, List.of(), List.of())).isEqualTo(same);
    }

    @Test
    void aPostMakesUpForAFirstNameMisspelt() {
        assertThat(areOne("Johan Brekken", "Johann Brekken", List.of(), List.of())).isTrue();
        assertThat(areOne("Dimitri Petrenko", "Dmitri Petrenko", List.of(MAYOR), List.of(MAYOR)))
                .isTrue();
        assertThat(areOne("Dimitri Petrenko", "Dmitri Petrenko", List.of(MAYOR), List.of(JUDGE)))
                .isFalse();
    }

    private static boolean areOne(String one, String other, List<Office> a, List<Office> b) {
        return NameVariants.areOne(PersonNames.words(one), PersonNames.words(other), a, b);
    }
}
