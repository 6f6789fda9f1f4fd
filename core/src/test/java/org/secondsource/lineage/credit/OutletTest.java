package org.secondsource.lineage.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sites are invented.
final class OutletTest {
    @ParameterizedTest
    @CsvSource({
        "usa.vikdaily.com.cn, vikdaily.com.cn",
        "www.lornemail.co.uk, lornemail.co.uk",
        "europe.vikdaily.com, vikdaily.com",
        "Brant Post, brant post"
    })
    void sitesOfOneHouseAreOneOutlet(String site, String house) {
        assertThat(Outlet.identity(site)).isEqualTo(Outlet.identity(house));
    }

    @ParameterizedTest
    @CsvSource({"brantpost.co.uk, lornemail.co.uk", "vik.example, lorne.example"})
    void sitesUnderOneCountryAreOfDifferentHouses(String one, String other) {
        assertThat(Outlet.identity(one)).isNotEqualTo(Outlet.identity(other));
    }
}
