package org.secondsource.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.brief.Line;
import org.secondsource.reading.quantity.Amount;

final class SparklineTest {
    @Test
    void theHighestAmountHasTheHighestBarAndNothingHasTheLowest() {
        assertThat(Sparkline.of(points(0, 350, 700))).isEqualTo("▁▅█");
        assertThat(Sparkline.of(points(7, 0, 3.5, 7))).isEqualTo("█▁▅█");
    }

    @Test
    void whatNumbersTellAsWellIsNotDrawn() {
        assertThat(Sparkline.of(points())).isEmpty();
        assertThat(Sparkline.of(points(3, 9))).isEmpty();
        assertThat(Sparkline.of(points(5, 5, 5))).isEmpty();
        assertThat(Sparkline.of(points(-5, 5, 9))).isEmpty();
    }

    private static List<Line.Point> points(double... values) {
        return Arrays.stream(values)
                .mapToObj(value ->
                        new Line.Point(
                                LocalDate.of(2031, 3, 1),
                                Amount.of(Amount.Bound.EXACTLY, value),
                                Double.toString(value),
                                "",
                                List.of()))
                .toList();
    }
}
