package org.secondsource.reading.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
