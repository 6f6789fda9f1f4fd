package org.secondsource.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EditionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE 2-Ferries stay in port|2|false|Ferries stay in port",
                "Update 3: Ferries stay in port|3|false|Ferries stay in port",
                "CORRECTED-UPDATE 1-Ferries stay in port|1|true|Ferries stay in port",
                "CORRECTED-(OFFICIAL)-UPDATE 1-Ferries stay in port|1|true|Ferries stay in port",
                "Correction: Ferries stay in port|0|true|Ferries stay in port",
                "WRAPUP 4 - Ferries stay in port|4|false|Ferries stay in port",
                "(LEAD) Ferries stay in port|1|false|Ferries stay in port",
                "(2nd LD) Ferries stay in port|2|false|Ferries stay in port",
                "1st Ld-Writethru: Ferries stay in port|1|false|Ferries stay in port",
                "RPT-Ferries stay in port|0|true|Ferries stay in port"
            })
    void aHeadlineSaysWhichVersionItStandsOver(
            String headline, int number, boolean mends, String rest) {
        assertThat(Edition.ofHeadline(headline))
                .hasValueSatisfying(edition -> {
                    assertThat(edition.number()).isEqualTo(number);
                    assertThat(edition.mends()).isEqualTo(mends);
                    assertThat(edition.rest()).isEqualTo(rest);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferries stay in port",
                "Lead-poisoned geese found in Orrin",
                "Update on ferries due at noon",
                "Version control - how the archive works",
                "UPDATE 2-",
                "Corrects: "
            })
    void aHeadlineThatOnlyBeginsWithSuchAWordHasNoMark(String headline) {
        assertThat(Edition.ofHeadline(headline)).isEmpty();
        assertThat(Edition.bare(headline)).isEqualTo(headline);
    }

    @Test
    void aSlugNamesTheVersionWhereverItStandsInIt() {
        assertThat(Edition.ofLine("BC-Orrin-Ferries, 3rd Ld-Writethru").map(Edition::number))
                .contains(3);
        assertThat(Edition.ofLine("BC-Orrin-Ferries").isEmpty()).isTrue();
        assertThat(Edition.ofLine("Wildlife").isEmpty()).isTrue();
    }

    @Test
    void aCorrectionIsLaterThanWhatItCorrects() {
        Edition second = Edition.ofHeadline("UPDATE 2-Fog").orElseThrow();
        Edition mended = Edition.ofHeadline("CORRECTED-UPDATE 2-Fog").orElseThrow();
        Edition third = Edition.ofHeadline("UPDATE 3-Fog").orElseThrow();

        assertThat(second).isLessThan(mended);
        assertThat(mended).isLessThan(third);
    }
}
