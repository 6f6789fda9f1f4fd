package org.secondsource.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AgencyRegistryTest {
    @Test
    void theBuiltInRegistryKnowsAgenciesByMarkAndByName() {
        AgencyRegistry registry = AgencyRegistry.builtIn();

        assertThat(registry.find("AP")).map(Agency::name).contains("AP");
        assertThat(registry.find("The Associated Press")).map(Agency::name).contains("AP");
        assertThat(registry.find("Kyodo News Agency")).isPresent();
        assertThat(registry.find("MENAFN")).map(Agency::kind).contains(Agency.Kind.REDISTRIBUTOR);
    }

    @Test
    void aMarkIsReadAsItIsWritten() {
        AgencyRegistry registry =
                AgencyRegistry.of(List.of("Ember\tEmber Press\tANN\tXX\ten\tagency"));

        assertThat(registry.find("ANN")).isPresent();
        assertThat(registry.find("Ann")).isEmpty();
    }

    @Test
    void aLineWithTooFewColumnsIsShown() {
        assertThatThrownBy(() -> AgencyRegistry.of(List.of("Ember\tEmber Press")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Ember\tEmber Press' has 2 columns, expected 6");
    }
}
