package org.secondsource.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.language.DateRange;

/// A time as it was said. Those that hang on the day of publication are resolved when it is known.
public sealed interface TimeExpression {
    /// How many days from publication a day without its year is still the nearest one. Set by hand.
    int UNSPOKEN_YEAR = 14;

    /// The days meant; empty where they hang on a day that is not known, or are no days at all.
    Optional<DateRange> resolve(Optional<LocalDate> published);

    /// The value in TIMEX3 (TimeML 1.2.1), with X for what is open while unresolved.
    String openValue();

    /// Whether it is a day of the days just past: "on Monday" with a verb in the past, "yesterday".
    default boolean isPastDay() {
        return switch (this) {
            case Weekday weekday -> weekday.side() == Side.PAST;
            case Shifted shifted -> shifted.unit() == ChronoUnit.DAYS && shifted.to() < 0;
            case Fixed fixed -> false;
            case DayOfYear day -> false;
            case MonthOfYear month -> false;
            case MonthOfShiftedYear month -> false;
            case Weekend weekend -> false;
            case Length length -> false;
            case Recurring recurring -> false;
            case Beside beside -> beside.anchor().isPastDay() && beside.days() <= 0;
        };
    }

    /// As the time of something that was done before the report appeared, such as saying: "says
    /// Monday" is the Monday past. Empty for a time ahead and for what is no place in time.
    default Optional<TimeExpression> past() {
        return switch (this) {
            case Weekday weekday ->
                    weekday.side() == Side.FUTURE
                            ? Optional.empty()
                            : Optional.of(new Weekday(weekday.day(), Side.PAST, weekday.strict()));
            case DayOfYear day ->
                    day.side() == Side.FUTURE
                            ? Optional.empty()
                            : Optional.of(new DayOfYear(day.day(), Side.PAST));
            case MonthOfYear month ->
                    month.side() == Side.FUTURE
                            ? Optional.empty()
                            : Optional.of(new MonthOfYear(month.month(), Side.PAST));
            case Shifted shifted ->
                    shifted.to() > 0 || shifted.from() < shifted.to()
                            ? Optional.empty()
                            : Optional.of(this);
            case Fixed fixed -> Optional.of(this);
            case MonthOfShiftedYear month ->
                    month.years() > 0 ? Optional.empty() : Optional.of(this);
            case Weekend weekend ->
                    weekend.weeks().isPresent()
                            ? weekend.weeks().getAsInt() > 0 ? Optional.empty() : Optional.of(this)
                            : weekend.side() == Side.FUTURE
                                    ? Optional.empty()
                                    : Optional.of(new Weekend(weekend.weeks(), Side.PAST));
            case Length length -> Optional.empty();
            case Recurring recurring -> Optional.empty();
            case Beside beside -> Optional.of(this);
        };
    }

    /// Complete in itself: "4 November 2024", "May 2023", "2023".
    record Fixed(DateRange days) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Optional<LocalDate> published) {
            return Optional.of(days);
        }

        @Override
        public String openValue() {
            return days.start();
        }
    }

    /// A day without its year: "Oct. 29". So near a day is meant whatever the tense: nobody leaves
    /// out the year of a day eleven months away.
    record DayOfYear(MonthDay day, Side side) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Optional<LocalDate> published) {
            return published.map(anchor -> DateRange.of(nearest(anchor)));
        }

        private LocalDate nearest(LocalDate anchor) {
            LocalDate same = day.atYear(anchor.getYear());
            long days = ChronoUnit.DAYS.between(anchor, same);
            int shift =
                    switch (side) {
                        case PAST -> days > UNSPOKEN_YEAR ? -1 : 0;
                        case FUTURE -> days < -UNSPOKEN_YEAR ? 1 : 0;
                        case NEAREST -> days > 183 ? -1 : days < -183 ? 1 : 0;
                    };
            return day.atYear(anchor.getYear() + shift);
        }

        @Override
        public String openValue() {
            return String.format(
                    Locale.ROOT, "XXXX-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
        }
    }

    /// A month without its year: "in May", "by December".
    record MonthOfYear(Month month, Side side) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Optional<LocalDate> published) {
            return published.map(anchor -> DateRange.of(nearest(anchor)));
        }

        private YearMonth nearest(LocalDate anchor) {
            int months = month.getValue() - anchor.getMonthValue();
            int shift =
                    switch (side) {
                        case PAST -> months > 0 ? -1 : 0;
                        case FUTURE -> months < 0 ? 1 : 0;
                        case NEAREST -> months > 6 ? -1 : months < -6 ? 1 : 0;
                    };
            return YearMonth.of(anchor.getYear() + shift, month);
        }

        @Override
        public String openValue() {
            return String.format(Locale.ROOT, "XXXX-%02d", month.getValue());
        }
    }

    /// A month of the year before, this or next: "May last year".
    record MonthOfShiftedYear(Month month, int years) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Optional<LocalDate> published) {
            return published.map(
                    anchor -> DateRange.of(YearMonth.of(anchor.getYear() + years, month)));
        }

        @Override
        public String openValue() {
            return String.format(Locale.ROOT, "XXXX-%02d", month.getValue());
        }
    }

    /// A day of the week: "on Tuesday", "next Monday".
    ///
    /// @param strict whether the day of publication itself is ruled out ("next", "last")
    record Weekday(DayOfWeek day, Side side, boolean strict) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Optional<LocalDate> published) {
            return published.map(anchor -> DateRange.of(nearest(anchor)));
        }

        private LocalDate nearest(LocalDate anchor) {
            if (side == Side.PAST) {
                return anchor.with(
                        strict
                                ? TemporalAdjusters.previous(day)
                                : TemporalAdjusters.previousOrSame(day));
            }
            return anchor.with(
                    strict ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day));
        }

        @Override
        public String openValue() {
            return "XXXX-WXX-" + day.getValue();
        }
    }

    /// So many units away: "yesterday" (days, -1 to -1), "next week" (weeks, 1 to 1), "in the
    /// coming days" (days, 0 to 7). Weeks run from Monday to Sunday (ISO 8601); several units ("the
    /// next three weeks", "the past two months") start or end on the day of publication.
    record Shifted(ChronoUnit unit, int from, int to) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Optional<LocalDate> published) {
            return published.map(anchor ->
                    from == to
                            ? range(anchor, from)
                            : new DateRange(anchor.plus(from, unit), anchor.plus(to, unit)));
        }

        private DateRange range(LocalDate anchor, int shift) {
            LocalDate day = anchor.plus(shift, unit);
            return switch (unit) {
                case WEEKS -> {
                    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    yield new DateRange(monday, monday.plusDays(6));
                }
                case MONTHS -> DateRange.of(YearMonth.from(day));
                case YEARS -> DateRange.ofYear(day.getYear());
                default -> DateRange.of(day);
            };
        }

        @Override
        public String openValue() {
            return switch (unit) {
                case DAYS -> "XXXX-XX-XX";
                case WEEKS -> "XXXX-WXX";
                case MONTHS -> "XXXX-XX";
                default -> "XXXX";
            };
        }
    }

    /// A Saturday with its Sunday: "last weekend" (-1), "this weekend" (0); without a number of
    /// weeks, "over the weekend", the nearest on a side.
    record Weekend(OptionalInt weeks, Side side) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Optional<LocalDate> published) {
            return published.map(anchor -> {
                LocalDate saturday =
                        anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
                boolean behind = side == Side.PAST && saturday.isAfter(anchor);
                LocalDate first = saturday.plusWeeks(weeks.orElse(behind ? -1 : 0));
                return new DateRange(first, first.plusDays(1));
            });
        }

        @Override
        public String openValue() {
            return "XXXX-WXX-WE";
        }
    }

    /// A length of time, not a place in it: "two years" (`P2Y`).
    record Length(String timex) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Optional<LocalDate> published) {
            return Optional.empty();
        }

        @Override
        public String openValue() {
            return timex;
        }
    }

    /// A time that comes again: "every Monday" (`XXXX-WXX-1`).
    record Recurring(String timex) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Optional<LocalDate> published) {
            return Optional.empty();
        }

        @Override
        public String openValue() {
            return timex;
        }
    }

    /// So many days from one told before: "began on Monday and ended | the next day".
    record Beside(TimeExpression anchor, int days) implements TimeExpression {
        @Override
        public Optional<DateRange> resolve(Optional<LocalDate> published) {
            return anchor.resolve(published)
                    .filter(DateRange::isDay)
                    .map(day -> DateRange.of(day.first().plusDays(days)));
        }

        @Override
        public String openValue() {
            return "XXXX-XX-XX";
        }
    }

    /// On which side of the day of publication a time is looked for; the tense of its verb tells.
    enum Side {
        PAST,
        NEAREST,
        FUTURE
    }
}
