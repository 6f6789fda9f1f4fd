package org.secondsource.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.secondsource.language.DateRange;

/// The day of an event is the one told most, until it is told to be put on another.
final class EventDateTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 5, 5);
    private static final LocalDate OLD = LocalDate.of(2025, 5, 12);
    private static final LocalDate NEW = LocalDate.of(2025, 5, 15);

    @Test
    void ofDaysAsNarrowTheOneToldMostCounts() {
        assertThat(date(told(FIRST, OLD), told(FIRST, NEW), told(FIRST.plusDays(1), OLD)))
                .contains(DateRange.of(OLD));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theNewDayCountsHoweverManyToldTheOldOneAndInWhateverOrder(int seed) {
        List<Telling> tellings = new ArrayList<>();
        for (int day = 0; day < 6; day++) {
            tellings.add(told(FIRST.plusDays(day), OLD));
        }
        tellings.add(Invented.moved(FIRST.plusDays(4), Optional.of(OLD), Optional.of(NEW)));
        Collections.shuffle(tellings, new Random(seed));

        assertThat(EventDate.of(tellings)).contains(DateRange.of(NEW));
    }

    @Test
    void whatIsPutOffWithoutADayHasNone() {
        Telling off = Invented.moved(FIRST.plusDays(2), Optional.of(OLD), Optional.empty());

        assertThat(date(told(FIRST, OLD), off)).isEmpty();
    }

    @Test
    void aDayToldAfterTheMoveCounts() {
        Telling off = Invented.moved(FIRST.plusDays(2), Optional.of(OLD), Optional.empty());

        assertThat(date(told(FIRST, OLD), off, told(FIRST.plusDays(3), NEW)))
                .contains(DateRange.of(NEW));
    }

    private static Optional<DateRange> date(Telling... tellings) {
        return EventDate.of(List.of(tellings));
    }

    private static Telling told(LocalDate published, LocalDate day) {
        return Invented.told(published, day);
    }
}
