package org.secondsource.reading.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
                    shifted.unit() == ChronoUnit.DAYS
                            && shifted.from() == shifted.to();
            default -> false;
        };
    }
}
