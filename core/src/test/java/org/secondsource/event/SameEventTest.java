package org.secondsource.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secondsource.actor.PlaceNames;
import org.secondsource.learned.Weights;
import org.secondsource.reading.cast.Gazetteer;
import org.secondsource.reading.event.EventStatus;

/// What the learned weights may say of two mentions, and what they may not.
final class SameEventTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 5, 5);
    private static final LocalDate THURSDAY = LocalDate.of(2025, 5, 8);
    private static final LocalDate FRIDAY = LocalDate.of(2025, 5, 9);
    private static final PlaceNames PLACES = new PlaceNames(Gazetteer.load());

    private static TellingPair pair(Invented one, Invented other, boolean isRuled) {
        return new TellingPair(one.telling(), other.telling(), isRuled, PLACES);
    }

    private static Invented talks() {
        return Invented.on(FRIDAY).day(MONDAY).at("Lima");
    }

    @Test
    void noLikenessMakesOneOfWhatIdentityParts() {
        assertThat(pair(talks(), talks().in("b"), false).isForbidden()).isFalse();
        assertThat(pair(talks(), talks().in("b").day(THURSDAY), false).isForbidden()).isTrue();
        assertThat(pair(talks().number(1), talks().in("b").number(2), false).isForbidden())
                .isTrue();
        assertThat(pair(talks(), talks().in("b").by("hald", "lund"), false).isForbidden()).isTrue();
        assertThat(pair(talks(), talks().in("b").at("Oslo"), false).isForbidden()).isTrue();
        assertThat(pair(talks(), talks().another(), false).isForbidden()).isTrue();
    }

    @Test
    void aPlanIsNoDeedWhereNoDayBindsThem() {
        Invented plan = Invented.on(MONDAY).of(EventStatus.SCHEDULED).at("Lima");

        assertThat(pair(plan, Invented.on(FRIDAY).in("b").at("Lima"), false).isForbidden())
                .isTrue();
        assertThat(
                        pair(
                                        plan.day(THURSDAY),
                                        Invented.on(FRIDAY).in("b").at("Lima").day(THURSDAY),
                                        false)
                                .isForbidden())
                .isFalse();
    }

    @Test
    void whatTheRulesHoldToBeOneMakesItMoreProbable() throws IOException {
        SameEvent scorer = new SameEvent(Weights.read("events.weights", shipped()));

        assertThat(scorer.probability(pair(talks(), talks().in("b"), true)))
                .isGreaterThan(scorer.probability(pair(talks(), talks().in("b"), false)));
    }

    @Test
    void eachStepOfATraitHasAPlaceOfItsOwn() {
        int[] places = SameEvent.places(pair(talks(), talks().in("b"), true));

        assertThat(places).doesNotHaveDuplicates().isSorted().startsWith(0);
        assertThat(places[places.length - 1]).isLessThan(SameEvent.count());
        assertThat(SameEvent.signs()).hasSize(SameEvent.count());
    }

    @Test
    void theWeightsThatShipSpeakAsTheirTraitsDo() throws IOException {
        Weights weights = Weights.read("events.weights", shipped());
        int[] signs = SameEvent.signs();

        assertThat(
                        IntStream.range(1, signs.length)
                                .allMatch(place ->
                                        weights.scores(new int[] {place})[0] * signs[place] >= 0))
                .isTrue();
        assertThat(
                        IntStream.range(1, signs.length)
                                .anyMatch(place -> weights.scores(new int[] {place})[0] != 0))
                .isTrue();
    }

    @Test
    void damagedWeightsAreRefusedByName() throws IOException {
        byte[] damaged = shipped();
        damaged[damaged.length / 2] ^= 1;
        byte[] cut = Arrays.copyOf(shipped(), damaged.length - 1);

        assertThatThrownBy(() -> Weights.read("events.weights", damaged))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("events.weights are damaged");
        assertThatThrownBy(() -> Weights.read("events.weights", cut))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("events.weights are damaged");
    }

    @Test
    void weightsOfAnotherFormAreRefused() {
        assertThatThrownBy(() -> new SameEvent(new Weights(2, 8, 1, new byte[512])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 labels");
        assertThatThrownBy(() -> new SameEvent(new Weights(1, 2, 1, new byte[4])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 places");
    }

    @Test
    void aTurkishLocaleChangesNothing() throws IOException {
        SameEvent scorer = new SameEvent(Weights.read("events.weights", shipped()));
        double plain = scorer.probability(pair(talks(), talks().in("b"), false));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));

            assertThat(scorer.probability(pair(talks(), talks().in("b"), false))).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static byte[] shipped() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(
                        EventJoiner.class.getResourceAsStream(EventJoiner.WEIGHTS))) {
            return stream.readAllBytes();
        }
    }
}
