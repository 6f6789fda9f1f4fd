package org.secondsource.exchange.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.geojson.Placing.At;
import org.secondsource.exchange.geojson.Placing.Precision;
import org.secondsource.exchange.geojson.Placing.Unclear;
import org.secondsource.exchange.geojson.Placing.Unknown;
import org.secondsource.text.WordTable;

/// A place is found where its name leaves no doubt.
final class PlaceFinderTest {
    private static final PlaceNames KNOWN = PlaceNames.shipped();

    private static Placing find(String place, String report) {
        return new PlaceFinder(KNOWN).find(place, NamedPlaces.in(report, KNOWN));
    }

    @Test
    void aLargeTownThatHasItsNameAloneIsFound() {
        assertThat(find("Ulm", "Families left."))
                .isEqualTo(new At(9.99, 48.4, Precision.CITY, "DE"));
    }

    @Test
    void theLargestOfSeveralIsFoundWhereTheReportNamesItsCountry() {
        assertThat(find("Paris", "The ministers came to France by train."))
                .isEqualTo(new At(2.35, 48.85, Precision.CITY, "FR"));
        assertThat(find("Paris", "The ministers came by train.")).isInstanceOf(Unclear.class);
    }

    @Test
    void aNamesakeWhoseRegionTheReportNamesLeavesDoubt() {
        assertThat(find("Paris", "France is far from Texas.")).isInstanceOf(Unclear.class);
    }

    @Test
    void aDwarfedNamesakeLeavesNoDoubtWhereOnlyItsCountryIsNamed() {
        assertThat(find("Paris", "Envoys of the U.S. and France met.")).isInstanceOf(At.class);
        assertThat(find("Odessa", "Envoys of the U.S. and Ukraine met."))
                .isInstanceOf(Unclear.class);
    }

    @Test
    void wordsBehindACommaTellWhichTownIsMeant() {
        assertThat(find("Paris, Texas", "France"))
                .isEqualTo(new At(-95.56, 33.66, Precision.CITY, "US"));
        assertThat(find("Nice, France", "")).isInstanceOf(At.class);
        assertThat(find("Paris, Nowhereland", "France")).isInstanceOf(Unknown.class);
        assertThat(find("Springfield, United States", "")).isInstanceOf(Unclear.class);
    }

    @Test
    void aSmallTownIsFoundOnlyWhereItsRegionIsNamed() {
        assertThat(find("Geneva", "It met in Illinois.")).isInstanceOf(At.class);
        assertThat(find("Geneva", "Envoys of the United States met.")).isInstanceOf(Unclear.class);
    }

    @Test
    void aTownOfCommonWordsIsNotFoundByThemAlone() {
        assertThat(find("White House", "Tennessee, United States")).isInstanceOf(Unclear.class);
        assertThat(find("Nice", "France")).isInstanceOf(Unclear.class);
    }

    @Test
    void aSeatOfGovernmentThatTheGazetteerCallsOtherwiseIsNotTakenForItsNamesake() {
        assertThat(find("Washington", "The United Kingdom sent an envoy."))
                .isInstanceOf(Unclear.class);
    }

    @Test
    void aTownThatSharesItsNameWithItsRegionIsNoMorePreciseThanThat() {
        assertThat(find("Gaza", "Aid came from Egypt."))
                .isEqualTo(new At(34.5, 31.5, Precision.REGION, "PS"));
    }

    @Test
    void aCountryIsFoundUnlessTheReportNamesTheCountryOfARegionOfThatName() {
        assertThat(find("the Netherlands", ""))
                .isInstanceOfSatisfying(
                        At.class, at -> assertThat(at.precision()).isEqualTo(Precision.COUNTRY));
        assertThat(find("US", "")).isEqualTo(new At(-99, 40, Precision.COUNTRY, "US"));
        assertThat(find("Georgia", "Armenia is near.")).isInstanceOf(At.class);
        assertThat(find("Georgia", "The United States voted.")).isInstanceOf(Unclear.class);
    }

    @Test
    void ofNamesInOneAnotherTheLongestIsRead() {
        assertThat(NamedPlaces.in("In New Mexico, France's envoy told us all.", KNOWN).names())
                .containsExactlyInAnyOrder("new mexico", "france");
    }

    @Test
    void everyPointOfTheTablesIsOnTheGlobe() {
        List<Town.Point> points =
                WordTable.beside(PlaceNames.class, "towns.tsv").rows().stream()
                        .flatMap(row -> row.words(1).stream())
                        .flatMap(told -> Town.read(told).point().stream())
                        .toList();

        assertThat(points)
                .hasSizeGreaterThan(20_000)
                .allSatisfy(point -> {
                    assertThat(point.longitude()).isBetween(-180.0, 180.0);
                    assertThat(point.latitude()).isBetween(-90.0, 90.0);
                });
    }

    @Test
    void whatTheGazetteerDoesNotHaveOrWhatIsNoNameIsUnknown() {
        assertThat(find("Qwertyville", "France")).isInstanceOf(Unknown.class);
        assertThat(find("", "France")).isInstanceOf(Unknown.class);
        assertThat(find(",", "France")).isInstanceOf(Unknown.class);
        assertThat(find("ulm", "Germany")).isInstanceOf(Unknown.class);
        assertThat(find("north of Ulm", "Germany")).isInstanceOf(Unknown.class);
    }

    @Test
    void whatStandsInQuotationMarksIsATitle() {
        assertThat(find("\"Australia", "")).isInstanceOf(Unknown.class);
        assertThat(find("“Australia”", "")).isInstanceOf(Unknown.class);
    }

    @Test
    void theEndOfALongerNameIsNoPlaceButBehindACommonWordItIs() {
        LongerNames longer = new LongerNames();
        assertThat(longer.has("The coach was Eddie Jordan then.", "Jordan")).isTrue();
        assertThat(longer.has("In Jordan and northern Jordan it rained.", "Jordan")).isFalse();
        assertThat(longer.has("Eddie Jordanson left.", "Jordan")).isFalse();
        assertThat(longer.has("It was (", "(\\E[")).isFalse();
    }

    @Test
    void marksCapitalsAndGenitivesDoNotTellNamesApartButShortCapitalsDo() {
        assertThat(PlaceName.of("Zürich’s")).isEqualTo(PlaceName.of("ZURICH"));
        assertThat(PlaceName.of("Sana'a")).isEqualTo("sanaa");
        assertThat(PlaceName.of("US")).isNotEqualTo(PlaceName.of("us"));
    }
}
