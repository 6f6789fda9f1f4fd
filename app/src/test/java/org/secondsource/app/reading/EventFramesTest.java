package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.EventStatus;

/// A word names an event only in its frame, and an event has the day that its own words give it.
final class EventFramesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Police seized the gunman at the station. | arrest | true
                    Rebels seized the valley on Monday. | arrest | false
                    Customs officers seized two tonnes of cocaine. | arrest | false
                    The mayor caught a fever in Lima. | arrest | false
                    Police caught the thief in Lima. | arrest | true
                    Norway launched a missile on Friday. | weapons test | true
                    Norway launched an inquiry on Friday. | launch | false
                    The firm launched a new ferry on Friday. | launch | true
                    The party lost the election on Sunday. | win | true
                    The mayor lost her keys on Sunday. | win | false
                    The committee opened an inquiry on Monday. | attack | false
                    A storm struck the island on Monday. | attack | false
                    Rebels struck the island on Monday. | attack | true
                    The firm struck oil off Lima. | attack | false
                    The clock struck nine as the mayor spoke. | attack | false
                    The drivers will strike on Friday. | strike | true
                    The ruling coalition met in Lima. | decision | false
                    The firm told of it in a press release. | release | false
                    The witness appeared in court on Monday. | appearance | true
                    The mayor appears tired. | appearance | false
                    The troops withdrew after an engagement with rebels. | marriage | false
                    Ann Berg told of her engagement to Jonas Hald. | marriage | true
                    The union wants to promote peace on the island. | appointment | false
                    The club promoted the coach on Monday. | appointment | true
                    The court heard the case on Tuesday. | trial | true
                    Norway and Chile swapped six prisoners on Monday. | exchange | true
                    Norway and Chile swapped gifts on Monday. | exchange | false
                    The rocket lifted off on Monday. | launch | true
                    Norway lifted the ban on Monday. | launch | false
                    A hillside came down on the village. | disaster | true
                    The mayor came down to the village. | disaster | false
                    """)
    void whatStandsWithAVerbDecidesItsSense(String sentence, String kind, boolean named) {
        assertThat(Told.by(sentence).kinds().contains(kind)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The judge jailed the mason for six years. | sentence | true
                    The mayor stepped down from the ladder. | resignation | false
                    The mayor was detained in hospital overnight. | arrest | false
                    """)
    void whatStandsBelowAVerbDecidesItsSense(String sentence, String kind, boolean named) {
        assertThat(Told.by(sentence).kinds().contains(kind)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The mayor died of a heart attack on Monday. | attack | false
                    The mayor died in an attack on Monday. | attack | true
                    The mayor lost his hearing aid on Monday. | trial | false
                    The hearing began on Monday. | trial | true
                    The firm demonstrated a new ferry on Monday. | protest | false
                    Workers demonstrated against the firm on Monday. | protest | true
                    Shares in the firm rallied on Monday. | protest | false
                    A flood of complaints reached the council. | disaster | false
                    The mayor stormed out of the room. | attack | false
                    Police stormed the station on Monday. | attack | true
                    The council sanctioned the building of a bridge. | sanctions | false
                    """)
    void aWordForAnEventMayBePartOfAnother(String sentence, String kind, boolean named) {
        assertThat(Told.by(sentence).kinds().contains(kind)).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The second round of talks ended on Monday. | 2 | false
                    The talks ended on Monday. | 0 | false
                    The next talks are on 15 September. | 0 | true
                    Further talks are planned. | 0 | true
                    The third summit began on Monday. | 3 | false
                    """)
    void anOrdinalTellsWhichOfSeveral(String sentence, int number, boolean relative) {
        EventMention mention = Told.by(sentence).reading().events().getLast();

        assertThat(mention.hallmark().ordinal().number()).isEqualTo(number);
        assertThat(mention.hallmark().ordinal().isRelative()).isEqualTo(relative);
    }

    @ParameterizedTest
    @CsvSource({
        "Three earthquakes shook the island., true",
        "A series of explosions shook the island., true",
        "An earthquake shook the island., false",
        "Talks began on the island., false",
    })
    void severalAreNotOne(String sentence, boolean several) {
        assertThat(Told.by(sentence).reading().events())
                .anyMatch(mention -> mention.hallmark().isSeveral() == several);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The next meeting is on 15 September. | 2026-09-15
                    Jonas Hald met Ann Berg on Monday. | 2026-09-07
                    Jonas Hald will meet Ann Berg on Monday. | 2026-09-14
                    Jonas Hald flew to Lima on Monday to meet Ann Berg. | 2026-09-07
                    The concert on 18 September was cancelled. | 2026-09-18
                    """)
    void theDayIsPastUnlessAFutureFormGoverns(String sentence, LocalDate day) {
        Optional<DateRange> told = dayOf(Told.on("2026-09-09", sentence));

        assertThat(told).contains(DateRange.of(day));
    }

    @Test
    void theDayOfABackgroundIsNoDayToCome() {
        Told told = Told.on("2026-09-10", "Lima needs a loan to rebuild after Saturday's quake.");

        assertThat(dayOf(told)).contains(DateRange.of(LocalDate.of(2026, 9, 5)));
    }

    @Test
    void sinceAYearIsNoDay() {
        Told told = Told.on("2026-09-10", "It was the strongest quake since 1979.");

        assertThat(dayOf(told)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The number of confirmed dead grew on Monday.",
        "The concert was cancelled after the earthquake.",
        "The concert was cancelled after the explosion.",
    })
    void whatComesByChanceIsNeitherPlannedNorCalledOff(String sentence) {
        assertThat(Told.by(sentence).reading().events())
                .filteredOn(mention -> !mention.kind().name().equals("performance"))
                .isNotEmpty()
                .allMatch(mention -> mention.status() == EventStatus.OCCURRED);
    }

    private static Optional<DateRange> dayOf(Told told) {
        return told.reading().events().stream()
                .map(mention -> mention.when().resolve(told.published()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
