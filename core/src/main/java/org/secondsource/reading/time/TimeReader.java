package org.secondsource.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.secondsource.language.Sentence;
import org.secondsource.text.Span;

/// Finds the expressions of time in a sentence (TimeML TIMEX3: dates, durations, sets). Past or
/// future is told by the tense of the verb that the expression hangs on.
public final class TimeReader {
    /// All expressions of one sentence, in order, none overlapping another.
    ///
    /// @param before those of the sentence before, from which "the next day" counts
    public List<TimeMention> read(Sentence sentence, List<TimeMention> before) {
        List<TimeMention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int word = i;
            Optional<FoundTime> match =
                    at(sentence, i).or(() -> BesideDays.pointing(sentence, word, found, before));
            if (match.isPresent()) {
                FoundTime time =
                        BesideDays.counted(sentence, match.get(), found, before)
                                .orElse(match.get());
                OptionalInt days = BesideDays.at(sentence, time);
                Optional<TimeExpression> expression =
                        days.isEmpty()
                                ? Optional.of(time.expression())
                                : BesideDays.from(found, before, days.getAsInt());
                Span span = sentence.span(time.first(), time.last());
                expression.ifPresent(told -> found.add(new TimeMention(span, told)));
                i = time.last() + 1;
            } else {
                i++;
            }
        }
        return found;
    }

    /// Whether a word names a month or a day of the week.
    public static boolean isCalendarWord(String word) {
        return Calendar.month(word).isPresent() || Calendar.weekday(word).isPresent();
    }

    private static Optional<FoundTime> at(Sentence sentence, int i) {
        return CalendarDates.at(sentence, i)
                .or(() -> RelativeTimes.at(sentence, i))
                .or(() -> CalendarDates.year(sentence, i));
    }
}
