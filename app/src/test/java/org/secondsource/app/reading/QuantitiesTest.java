package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    At least 40 homes were destroyed. | at least 40 home destroy
                    More than 300 people were evacuated. | more than 300 person evacuate
                    About 20 boats sank in the storm. | about 20 boat sink
                    Up to 15 houses may be lost. | at most 15 house lose
                    No more than 15 boats sank. | at most 15 boat sink
                    No fewer than 12 villages were flooded. | at least 12 village flood
                    The storm sank 20 boats or more. | at least 20 boat sink
                    The storm sank 20 boats or so. | about 20 boat sink
                    """)
    void theWordsAroundANumberBoundIt(String sentence, String quantity) {
        assertThat(Told.by(sentence).quantities()).containsExactly(quantity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The city spent $4.5 million on the quay. | exactly 4500000 dollar spend
                    Some 30 percent of the fields were flooded. | about 30 percent flood
                    Norway sent two warships to the strait. | exactly 2 warship send
                    """)
    void moneyPercentAndWordsAreQuantities(String sentence, String quantity) {
        assertThat(Told.by(sentence).quantities()).containsExactly(quantity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Between 20 and 30 boats sank. | 20 to 30 boat sink
                    The repair will cost 2 to 3 million euros. | 2000000 to 3000000 euro cost
                    """)
    void aRangeHasTwoEnds(String sentence, String quantity) {
        assertThat(Told.by(sentence).quantities()).containsExactly(quantity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The storm flooded 300 farms, 40 of them in Vik. | 300 farm flood | 40 farm flood
                    Twelve of the 40 houses burned. | 12 house burn | 40 house
                    The ferry carried 60 guests, 12 of them injured. | 60 guest carry | 12 person injure
                    Of the 60 passengers, 12 were injured. | 60 passenger | 12 person injure
                    """)
    void aPartCountsWhatItsWholeCountsAndKeepsItsDeed(String sentence, String one, String other) {
        assertThat(Told.by(sentence).quantities())
                .containsExactly("exactly " + one, "exactly " + other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Berg, 45, came third in 2019.",
                "The teacher won the 3rd prize and a five-year contract.",
                "Route 66 was closed at 9 a.m. on Friday.",
                "Vik beat Dale 3-1 on Sunday.",
                "The fire began at 16 Harbour Street.",
                "The Falcon 20 landed safely.",
                "The one who left is no one they knew."
            })
    void yearsOrdinalsHoursScoresAddressesAndLabelsCountNothing(String sentence) {
        assertThat(Told.by(sentence).quantities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The storm left 9 people dead and 14 injured.",
                "Nine people were killed and 14 were injured in the storm."
            })
    void theDeadAndTheInjuredAreCountedApart(String sentence) {
        assertThat(Told.by(sentence).quantities())
                .containsExactly("exactly 9 person kill", "exactly 14 person injure");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    He was jailed for five years. | exactly 5 year jail
                    The 45-year-old mason fell. | exactly 45 year fall
                    The gale reached 90 km/h. | exactly 90 kilometre per hour reach
                    The mill makes 640kW. | exactly 640 kilowatt make
                    It cost £3m. | exactly 3000000 pound sterling cost
                    The plot cost HK$5.4m. | exactly 5400000 hong kong dollar
                    The fish was sold for 1,200€. | exactly 1200 euro sell
                    The night was cold, at minus 12 degrees Celsius. | exactly -12 degree celsius
                    """)
    void whatIsMeasuredHasItsUnit(String sentence, String quantity) {
        assertThat(Told.by(sentence).quantities()).containsExactly(quantity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Dozens were injured in the crash. | 12 to 120 person injure
                    Tens of thousands of people fled. | 10000 to 100000 person flee
                    A quarter of the houses burned. | exactly 0.25 house burn
                    None of the sailors was hurt. | exactly 0 sailor injure
                    One of the sailors was hurt. | exactly 1 sailor injure
                    The union put the number of injured at 40. | exactly 40 person injure
                    Leaders of the 27 member states met. | exactly 27 state meet
                    """)
    void sizesSharesAndNoneAreQuantities(String sentence, String quantity) {
        assertThat(Told.by(sentence).quantities()).containsExactly(quantity);
    }

    @Test
    void aMeasureMovesOverARangeAndATollFromFigureToFigure() {
        assertThat(Told.by("The price rose from 14 to 17 dollars.").quantities())
                .containsExactly("14 to 17 dollar rise");
        assertThat(Told.by("The death toll rose from 14 to 17.").quantities())
                .containsExactly("exactly 14 person kill", "exactly 17 person kill");
    }

    @Test
    void aStepAndTheLevelItLedToAreNoRange() {
        assertThat(Told.by("The debt grew by $4 million to $9 million.").quantities())
                .containsExactly("exactly 4000000 dollar grow", "exactly 9000000 dollar grow");
    }

    @Test
    void aBareNumberCountsThoseCountedBefore() {
        String text =
                "About 800 miners marched in Lima on Friday, police said. "
                        + "The union said that more than 2,000 had taken part.";

        assertThat(Told.by(text).quantities())
                .containsExactly("about 800 miner march", "more than 2000 miner take part");
    }

    @Test
    void whoLosesAJobIsLaidOff() {
        String text =
                "The yard laid off 40 welders. At the mill 30 people lost their jobs. "
                        + "The bank cut 200 jobs. The team lost 3 games.";

        assertThat(Told.by(text).quantities())
                .containsExactly(
                        "exactly 40 welder lay off",
                        "exactly 30 person lay off",
                        "exactly 200 job lay off",
                        "exactly 3 game lose");
    }

    @Test
    void aFigureThatIsCorrectedCountsWhatTheNewOneCounts() {
        String text =
                "Peru imported 63,000 tonnes of tin last year, the ministry said, "
                        + "revising an earlier figure of 60,000.";

        assertThat(Told.by(text).quantities())
                .containsExactly("exactly 63000 tonne import", "exactly 60000 tonne import");
    }

    @Test
    void whatIsComparedWithAKnownNumberIsNoBoundOfIt() {
        assertThat(
                        Told.by("The sum is higher than the 240 million dollars given by Peru.")
                                .quantities())
                .containsExactly("exactly 240000000 dollar give");
    }

    @Test
    void theFigureIsThatOfTheSentenceBefore() {
        String text = "Norway said 186 people were on board. The port put the figure at 171.";

        assertThat(Told.by(text).quantities())
                .containsExactly("exactly 186 person carry", "exactly 171 person carry");
    }

    @Test
    void aMeasureInBracketsSharesTheBoundOfTheOneItRestates() {
        assertThat(Told.by("The reef is more than 7 miles (11 km) long.").quantities())
                .containsExactly("more than 7 mile", "more than 11 kilometre");
    }

    @Test
    void thoseAboardAreCarried() {
        assertThat(Told.by("The ferry carried 120 people aboard when it sank.").quantities())
                .containsExactly("exactly 120 person carry");
    }

    @Test
    void theTollOfAFireIsWhereTheFireWas() {
        assertThat(Told.by("The death toll from the fire in Norway rose to 17 on Monday.").places())
                .containsExactly("17 in Norway");
        assertThat(Told.by("The crew from the ferry in Norway rose to 17 knots.").places())
                .containsExactly("17 nowhere");
    }

    @Test
    void thoseWhoDiedWhenAShipSankDiedWhereItSank() {
        assertThat(Told.by("Ten people died when a ferry sank in the strait.").places())
                .containsExactly("10 in strait");
    }

    @Test
    void whoAreKnownToHaveDiedDied() {
        assertThat(Told.by("Seventeen people are known to have died in Norway.").quantities())
                .containsExactly("exactly 17 person kill");
    }

    @Test
    void whoComesAlongIsWhereTheVisitIs() {
        assertThat(
                        Told.by("Tor Lund will visit Norway with a delegation of 20 companies.")
                                .places())
                .containsExactly("20 in Norway");
        assertThat(
                        Told.by("Tor Lund will blame Norway with a delegation of 20 companies.")
                                .places())
                .containsExactly("20 nowhere");
    }

    @Test
    void whoseHurtsAreToldInPairsIsStillAtTheHospital() {
        assertThat(
                        Told.by("Twelve sailors were treated for burns and cuts at the hospital.")
                                .places())
                .containsExactly("12 in hospital");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    That brings the number of dead in the storm to 31.|exactly 31 person kill
                    The port lowered the number of confirmed cases to 52.|exactly 52 case confirm
                    The toll passes 400.|more than 400 person kill
                    The number of homes without water surpassed 900.|more than 900 home surpass
                    Eleven were killed on the quay.|exactly 11 person kill
                    Seven are feared drowned.|exactly 7 person kill
                    """,
            delimiter = '|')
    void aTallyAndItsVerbTellWhatABareNumberCounts(String sentence, String quantity) {
        assertThat(Told.by(sentence).quantities()).containsExactly(quantity);
    }

    @Test
    void twoBoundsOnOneNounCountOneThing() {
        assertThat(Told.by("The port has fewer than 80 but more than 50 cranes.").quantities())
                .containsExactly("less than 80 crane", "more than 50 crane");
    }

    @Test
    void howOldSomebodyIsCountsNothing() {
        assertThat(Told.by("An officer of 27 was held in Vik.").quantities()).isEmpty();
        assertThat(Told.by("A crew of 27 was held in Vik.").quantities()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The number of sailors killed in the storm rose to 42. | exactly 42 sailor kill
                    The storm passed, bringing to 42 the number of sailors killed. | exactly 42 sailor kill
                    """)
    void aNumberOfDeadCountsWhoDied(String sentence, String quantity) {
        assertThat(Told.by(sentence).quantities()).containsExactly(quantity);
    }

    @Test
    void whatBefellSomebodyBefellNoYears() {
        assertThat(Told.by("A 47-year-old woman was killed in Vik.").quantities())
                .noneMatch(quantity -> quantity.endsWith("kill"));
    }

    @Test
    void aMeasureBesideATollDiesOfNothing() {
        assertThat(Told.by("The storm killed six sailors along a 60-kilometre coast.").quantities())
                .containsExactly("exactly 6 sailor kill", "exactly 60 kilometre");
    }
}
