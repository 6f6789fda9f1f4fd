package org.secondsource.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.language.DateRange;
import org.secondsource.reading.time.TimeExpression.Side;

final class TimeExpressionTest {
    private static final int ROUNDS = 2000;

    private static DateRange resolve(TimeExpression expression, LocalDate published) {
        return expression.resolve(Optional.of(published)).orElseThrow();
    }

    private static DateRange resolve(TimeExpression expression, String published) {
        return resolve(expression, LocalDate.parse(published));
    }

    /// Any day of seventy years, leap days too.
    private static LocalDate anyDay(Random random) {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(70 * 365));
    }

    private static Random random() {
        long seed = Long.getLong("second-source.seed", System.nanoTime());
        System.out.println("TimeExpressionTest: -Dsecond-source.seed=" + seed);
        return new Random(seed);
    }

    @Test
    void aWeekdayIsThatWeekdayOnItsSideOfTheDayOfPublication() {
        Random random = random();
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate published = anyDay(random);
            DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
            boolean strict = random.nextBoolean();
            LocalDate past =
                    resolve(new TimeExpression.Weekday(day, Side.PAST, strict), published).first();
            LocalDate ahead =
                    resolve(new TimeExpression.Weekday(day, Side.FUTURE, strict), published)
                            .first();

            assertThat(past.getDayOfWeek()).isEqualTo(day);
            assertThat(ahead.getDayOfWeek()).isEqualTo(day);
            assertThat(past).isBetween(published.minusDays(7), published);
            assertThat(ahead).isBetween(published, published.plusDays(7));
            if (strict) {
                assertThat(past).isNotEqualTo(published);
                assertThat(ahead).isNotEqualTo(published);
            }
        }
    }

    @Test
    void aDayWithoutItsYearKeepsToItsSideUnlessItIsNearAndWithinAYear() {
        Random random = random();
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate published = anyDay(random);
            LocalDate day = anyDay(random);
            MonthDay said = MonthDay.of(day.getMonth(), Math.min(28, day.getDayOfMonth()));
            LocalDate past =
                    resolve(new TimeExpression.DayOfYear(said, Side.PAST), published).first();
            LocalDate ahead =
                    resolve(new TimeExpression.DayOfYear(said, Side.FUTURE), published).first();
            LocalDate nearest =
                    resolve(new TimeExpression.DayOfYear(said, Side.NEAREST), published).first();

            int near = TimeExpression.UNSPOKEN_YEAR;
            assertThat(past).isBetween(published.minusDays(366), published.plusDays(near));
            assertThat(ahead).isBetween(published.minusDays(near), published.plusDays(366));
            assertThat(nearest).isIn(past, ahead);
            assertThat(MonthDay.from(past)).isEqualTo(said);
            assertThat(MonthDay.from(ahead)).isEqualTo(said);
        }
    }

    @Test
    void aMonthWithoutItsYearKeepsToItsSide() {
        Random random = random();
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate published = anyDay(random);
            Month month = Month.of(1 + random.nextInt(12));
            DateRange past = resolve(new TimeExpression.MonthOfYear(month, Side.PAST), published);
            DateRange ahead =
                    resolve(new TimeExpression.MonthOfYear(month, Side.FUTURE), published);

            assertThat(past.first()).isBeforeOrEqualTo(published);
            assertThat(ahead.last()).isAfterOrEqualTo(published);
            assertThat(past.first().getMonth()).isEqualTo(month);
            assertThat(ahead.first().getMonth()).isEqualTo(month);
        }
    }

    @Test
    void aShiftOfNoUnitsHoldsTheDayOfPublication() {
        Random random = random();
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate published = anyDay(random);
            for (ChronoUnit unit :
                    new ChronoUnit[] {
                        ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS
                    }) {
                assertThat(
                                resolve(new TimeExpression.Shifted(unit, 0, 0), published)
                                        .contains(published))
                        .isTrue();
            }
        }
    }

    @Test
    void aWeekRunsFromMondayToSunday() {
        DateRange nextWeek =
                resolve(new TimeExpression.Shifted(ChronoUnit.WEEKS, 1, 1), "2031-03-05");

        assertThat(nextWeek)
                .isEqualTo(
                        new DateRange(
                                LocalDate.parse("2031-03-10"), LocalDate.parse("2031-03-16")));
    }

    @Test
    void mayLastYearIsThatMonthOfTheYearBefore() {
        DateRange month =
                resolve(new TimeExpression.MonthOfShiftedYear(Month.MAY, -1), "2031-03-05");

        assertThat(month.start()).isEqualTo("2030-05");
    }

    @Test
    void aTimeThatHangsOnAnUnknownDayIsOpen() {
        TimeExpression monday = new TimeExpression.Weekday(DayOfWeek.MONDAY, Side.PAST, false);

        assertThat(monday.resolve(Optional.empty())).isEmpty();
        assertThat(monday.openValue()).isEqualTo("XXXX-WXX-1");
    }

    @Test
    void aLengthIsNoDay() {
        TimeExpression twoYears = new TimeExpression.Length("P2Y");

        assertThat(twoYears.resolve(Optional.of(LocalDate.parse("2031-03-05")))).isEmpty();
    }

    @Test
    void severalUnitsBeginOrEndOnTheDayOfPublication() {
        assertThat(resolve(new TimeExpression.Shifted(ChronoUnit.WEEKS, 0, 3), "2019-01-25"))
                .isEqualTo(new DateRange(LocalDate.of(2019, 1, 25), LocalDate.of(2019, 2, 15)));
        assertThat(resolve(new TimeExpression.Shifted(ChronoUnit.MONTHS, -2, 0), "2019-01-25"))
                .isEqualTo(new DateRange(LocalDate.of(2018, 11, 25), LocalDate.of(2019, 1, 25)));
    }
}
