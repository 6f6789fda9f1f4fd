package org.secondsource.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.secondsource.brief.Line;
import org.secondsource.reading.quantity.Amount;

final class FigurePlotTest {
    private static Line.Point point(int day, double amount) {
        return new Line.Point(
                LocalDate.of(2031, 2, day),
                Amount.of(Amount.Bound.EXACTLY, amount),
                "people",
                "the ministry",
                List.of());
    }

    @Test
    void anyAmountToldTwiceIsDrawnWithFewLines() {
        for (double amount : new double[] {0, 1, 3, 0.1, 8e6, 2e7, 4.5e15, 1e300, -2e7, 1e-12}) {
            Line.Figures figures =
                    new Line.Figures("people", List.of(point(3, amount), point(5, amount)));

            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () ->
                            assertThat(FigurePlot.of(figures).split("class=\"grid\"", -1))
                                    .as("%s", amount)
                                    .hasSizeBetween(2, 10));
        }
    }
}
