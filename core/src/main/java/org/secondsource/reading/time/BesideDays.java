package org.secondsource.reading.time;

import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.language.DateRange;
import org.secondsource.language.Sentence;

/// Reads days that are told by their distance from one told before: "the next day", "the previous
/// evening" of a story, which need not be those beside publication.
final class BesideDays {
    private BesideDays() {}

    /// How many days a time lies from the one told before; empty where it is no such time.
    static OptionalInt at(Sentence sentence, FoundTime time) {
        boolean definite =
                sentence.isWord(time.first() - 1, "the") && sentence.isWord(time.last(), "day");
        if (!definite || time.last() != time.first() + 1) {
            return OptionalInt.empty();
        }
        return switch (sentence.lower(time.first())) {
            case "next", "following" -> OptionalInt.of(1);
            case "previous" -> OptionalInt.of(-1);
            default -> OptionalInt.empty();
        };
    }

    /// "on the | same day", "on | that day", "and again on the | 14th": a time that points to a day
    /// told before, or to its month; empty where none was told.
    static Optional<FoundTime> pointing(
            Sentence sentence, int i, List<TimeMention> told, List<TimeMention> before) {
        boolean same =
                sentence.isWord(i, "same") && sentence.isWord(i - 1, "the")
                        || sentence.isWord(i, "that") && sentence.isWord(i - 1, "on");
        if (same && sentence.isWord(i + 1, "day")) {
            return from(told, before, 0).map(day -> new FoundTime(i, i + 1, day));
        }
        Matcher ordinal = ORDINAL.matcher(sentence.lower(i));
        boolean day =
                ordinal.matches()
                        && sentence.isWord(i - 1, "the")
                        && sentence.isWord(i - 2, "on", "by", "until", "till", "from")
                        && !(sentence.holds(i + 1) && sentence.token(i + 1).isNoun());
        return day
                ? ofMonth(told, Integer.parseInt(ordinal.group(1)))
                        .map(found -> new FoundTime(i, i, found))
                : Optional.empty();
    }

    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");

    /// Another day of the month of the last day told.
    private static Optional<TimeExpression> ofMonth(List<TimeMention> told, int day) {
        return told.reversed().stream()
                .filter(BesideDays::isDay)
                .findFirst()
                .flatMap(mention -> ofMonth(mention.expression(), day));
    }

    private static Optional<TimeExpression> ofMonth(TimeExpression told, int day) {
        return switch (told) {
            case TimeExpression.DayOfYear(MonthDay known, TimeExpression.Side side) ->
                    day <= known.getMonth().maxLength()
                            ? Optional.of(
                                    new TimeExpression.DayOfYear(
                                            MonthDay.of(known.getMonth(), day), side))
                            : Optional.empty();
            case TimeExpression.Fixed fixed -> {
                YearMonth month = YearMonth.from(fixed.days().first());
                yield month.isValidDay(day)
                        ? Optional.of(new TimeExpression.Fixed(DateRange.of(month.atDay(day))))
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /// "Two days earlier", "a week later" behind the only day told before: the day so far from that
    /// one, and where its words end; empty where it is no such time.
    ///
    /// @param told those of the same sentence
    /// @param before those of the sentence before
    static Optional<FoundTime> counted(
            Sentence sentence, FoundTime time, List<TimeMention> told, List<TimeMention> before) {
        boolean earlier = sentence.isWord(time.last(), "earlier");
        boolean later = sentence.isWord(time.last() + 1, "later", "afterwards");
        int count =
                switch (time.expression()) {
                    case TimeExpression.Shifted shifted when earlier -> -daysOf(shifted);
                    case TimeExpression.Length length when later -> daysOf(length.timex());
                    default -> 0;
                };
        List<TimeMention> days =
                (told.stream().anyMatch(BesideDays::isDay) ? told : before)
                        .stream().filter(BesideDays::isDay).toList();
        return count == 0 || days.size() != 1
                ? Optional.empty()
                : Optional.of(
                        new FoundTime(
                                time.first(),
                                later ? time.last() + 1 : time.last(),
                                new TimeExpression.Beside(days.getFirst().expression(), count)));
    }

    private static int daysOf(TimeExpression.Shifted shifted) {
        return switch (shifted.unit()) {
            case DAYS -> -shifted.from();
            case WEEKS -> -shifted.from() * DAYS_OF_WEEK;
            default -> 0;
        };
    }

    private static int daysOf(String length) {
        Matcher matcher = DAYS.matcher(length);
        if (!matcher.matches()) {
            return 0;
        }
        int count = Integer.parseInt(matcher.group("count"));
        return matcher.group("unit").equals("W") ? count * DAYS_OF_WEEK : count;
    }

    private static final Pattern DAYS = Pattern.compile("P(?<count>\\d{1,3})(?<unit>[DW])");

    private static final int DAYS_OF_WEEK = 7;

    /// The day so far from the last one told; empty where none is: "the next day" hangs on nothing
    /// else.
    ///
    /// @param told those of the same sentence
    /// @param before those of the sentence before
    static Optional<TimeExpression> from(
            List<TimeMention> told, List<TimeMention> before, int days) {
        List<TimeMention> near = told.stream().anyMatch(BesideDays::isDay) ? told : before;
        return near.reversed().stream()
                .filter(BesideDays::isDay)
                .findFirst()
                .map(day -> new TimeExpression.Beside(day.expression(), days));
    }

    private static boolean isDay(TimeMention mention) {
        return switch (mention.expression()) {
            case TimeExpression.Weekday weekday -> true;
            case TimeExpression.DayOfYear day -> true;
            case TimeExpression.Beside beside -> true;
            case TimeExpression.Fixed fixed -> fixed.days().isDay();
            case TimeExpression.Shifted shifted ->
                    shifted.unit() == ChronoUnit.DAYS && shifted.from() == shifted.to();
            default -> false;
        };
    }
}
