package org.secondsource.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.reading.quantity.Amount.Bound;

final class AmountTest {
    private static final int ROUNDS = 5000;
    private static final List<Bound> BOUNDS = List.of(Bound.values());

    private static Amount any(Random random) {
        double value = random.nextInt(1000);
        Bound bound = BOUNDS.get(random.nextInt(BOUNDS.size()));
        return bound == Bound.BETWEEN
                ? Amount.between(value, random.nextInt(1000))
                : Amount.of(bound, value);
    }

    private static Random random() {
        long seed = Long.getLong("second-source.seed", System.nanoTime());
        System.out.println("AmountTest: -Dsecond-source.seed=" + seed);
        return new Random(seed);
    }

    @Test
    void meetingIsSymmetricAndEveryAmountMeetsItself() {
        Random random = random();
        for (int i = 0; i < ROUNDS; i++) {
            Amount one = any(random);
            Amount other = any(random);

            assertThat(one.meets(other)).isEqualTo(other.meets(one));
            assertThat(one.meets(one)).isTrue();
        }
    }

    @Test
    void theNumberSaidLiesWithinItsBounds() {
        Random random = random();
        for (int i = 0; i < ROUNDS; i++) {
            Amount amount = any(random);

            assertThat(amount.value()).isBetween(amount.low(), amount.high());
        }
    }

    @Test
    void atLeastReachesUpAndAtMostDown() {
        Amount atLeast = Amount.of(Bound.AT_LEAST, 40);
        Amount atMost = Amount.of(Bound.AT_MOST, 40);

        assertThat(atLeast.low()).isEqualTo(40);
        assertThat(atLeast.high()).isEqualTo(50);
        assertThat(atMost.low()).isEqualTo(30);
        assertThat(atMost.high()).isEqualTo(40);
    }

    @Test
    void aboutReachesToBothSides() {
        Amount about = Amount.of(Bound.ABOUT, 200);

        assertThat(about.meets(Amount.of(Bound.EXACTLY, 180))).isTrue();
        assertThat(about.meets(Amount.of(Bound.EXACTLY, 220))).isTrue();
        assertThat(about.meets(Amount.of(Bound.EXACTLY, 221))).isFalse();
    }

    @Test
    void twoExactNumbersMeetOnlyIfEqual() {
        assertThat(Amount.of(Bound.EXACTLY, 12).meets(Amount.of(Bound.EXACTLY, 13))).isFalse();
    }

    @Test
    void aNegativeNumberReachesTheRightWay() {
        Amount below = Amount.of(Bound.LESS_THAN, -20);

        assertThat(below.low()).isEqualTo(-25);
        assertThat(below.high()).isEqualTo(-20);
    }

    @Test
    void aRangeMayBeGivenFromEitherEnd() {
        assertThat(Amount.between(30, 20)).isEqualTo(Amount.between(20, 30));
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Amount.of(Bound.EXACTLY, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }
}
