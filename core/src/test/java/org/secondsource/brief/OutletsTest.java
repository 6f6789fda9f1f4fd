package org.secondsource.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sites are invented.
final class OutletsTest {
    @ParameterizedTest
    @CsvSource({
        "usa.vikdaily.com.cn, vikdaily.com.cn",
        "www.lornemail.co.uk, lornemail.co.uk",
        "europe.vikdaily.com, vikdaily.com",
        "Brant Post, brant post"
    })
    void aSiteIsOfTheHouseThatRegisteredItsName(String outlet, String house) {
        assertThat(Outlets.house(outlet)).isEqualTo(house);
    }

    @ParameterizedTest
    @CsvSource({"brantpost.co.uk, lornemail.co.uk", "vik.example, lorne.example"})
    void sitesUnderOneCountryAreOfDifferentHouses(String one, String other) {
        assertThat(Outlets.house(one)).isNotEqualTo(Outlets.house(other));
    }
}
