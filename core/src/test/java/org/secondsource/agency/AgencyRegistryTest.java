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
    void whatAUserAddsCountsBeforeWhatIsBuiltIn() {
        AgencyRegistry registry =
                AgencyRegistry.builtIn()
                        .with(List.of("# mine", "Ember\tEmber Press\tAP\tXX\ten\tagency"));

        assertThat(registry.find("AP")).map(Agency::name).contains("Ember");
        assertThat(registry.find("The Associated Press")).map(Agency::name).contains("AP");
    }

    @Test
    void anUnknownKindIsShownWithItsLine() {
        assertThatThrownBy(() -> AgencyRegistry.of(List.of("", "Ember\t\tEMB\tXX\ten\tpaper")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "line 2: kind 'paper', expected agency, service, redistributor or"
                                + " press-release");
    }

    @Test
    void aLineWithTooFewColumnsIsShown() {
        assertThatThrownBy(() -> AgencyRegistry.of(List.of("Ember\tEmber Press")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "line 1: 'Ember\tEmber Press' has 2 columns, expected 6 or 7");
    }

    @Test
    void aMarkThatIsAnOrdinaryWordIsKnownButNotSure() {
        AgencyRegistry registry =
                AgencyRegistry.of(List.of("Ember\tEmber Press|Cinder?\tEMB|Mehr?\tXX\ten\tagency"));

        assertThat(registry.find("Mehr")).map(Agency::name).contains("Ember");
        assertThat(registry.isSure("Mehr")).isFalse();
        assertThat(registry.isSure("CINDER")).isFalse();
        assertThat(registry.isSure("EMB")).isTrue();
    }

    @Test
    void whatAUserListsWithoutDoubtIsSure() {
        AgencyRegistry registry =
                AgencyRegistry.builtIn().with(List.of("Mine\t\tMehr\tXX\ten\tagency"));

        assertThat(registry.isSure("Mehr")).isTrue();
        assertThat(registry.isSure("PA")).isFalse();
    }

    @Test
    void aPageIsKnownByItsHostAndByTheHostsAboveIt() {
        AgencyRegistry registry =
                AgencyRegistry.of(
                        List.of("Ember\t\tEMB\tXX\ten\tagency\tember.example|Ember Daily"));

        assertThat(registry.ofPage("news.ember.example")).map(Agency::name).contains("Ember");
        assertThat(registry.ofPage("ember daily")).isPresent();
        assertThat(registry.ofPage("notember.example")).isEmpty();
    }
}
