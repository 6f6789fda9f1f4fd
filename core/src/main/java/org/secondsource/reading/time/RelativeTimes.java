package org.secondsource.reading.time;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.Numeral;
import org.secondsource.language.Sentence;
import org.secondsource.language.Words;
import org.secondsource.reading.time.TimeExpression.Side;

/// Reads times told by their distance from the day of publication ("yesterday", "next week", "three
/// days ago") and lengths of time ("two years").
final class RelativeTimes {
    private static final Map<String, ChronoUnit> UNITS =
            Words.meaning(
                    Map.of(
                            ChronoUnit.MINUTES, "minute",
                            ChronoUnit.HOURS, "hour",
                            ChronoUnit.DAYS, "day",
                            ChronoUnit.WEEKS, "week, weekend, fortnight",
                            ChronoUnit.MONTHS, "month",
                            ChronoUnit.YEARS, "year",
                            ChronoUnit.DECADES, "decade"));

    /// Units whose whole days can be told.
    private static final Set<ChronoUnit> DATED =
            Set.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);

    /// How many units "the coming days" and "the past weeks" reach; a week of days, as a reader
    /// would take it.
    private static final int PLURAL_REACH = 7;

    /// Larger numbers before a unit are years or counts of something else.
    private static final int LARGEST_COUNT = 999;

    private RelativeTimes() {}

    /// The relative time or length of time that starts at a word.
    static Optional<FoundTime> at(Sentence sentence, int i) {
        return dayWord(sentence, i)
                .or(() -> weekend(sentence, i))
                .or(() -> shifted(sentence, i))
                .or(() -> counted(sentence, i));
    }

    static boolean isPartOfDay(Sentence sentence, int i) {
        return sentence.isWord(i, "morning", "afternoon", "evening", "night", "noon", "midday");
    }

    /// "today", "yesterday", "earlier in the day", "this morning", "last night".
    private static Optional<FoundTime> dayWord(Sentence sentence, int i) {
        int withPart = isPartOfDay(sentence, i + 1) ? i + 1 : i;
        return switch (sentence.lower(i)) {
            case "today", "tonight" -> found(i, withPart, ChronoUnit.DAYS, 0, 0);
            case "day" -> dayButOne(sentence, i);
            case "yesterday" -> found(i, withPart, ChronoUnit.DAYS, -1, -1);
            case "tomorrow" -> found(i, withPart, ChronoUnit.DAYS, 1, 1);
            case "earlier", "later" -> withinDay(sentence, i);
            case "this" ->
                    withPart > i ? found(i, withPart, ChronoUnit.DAYS, 0, 0) : Optional.empty();
            case "last" ->
                    sentence.isWord(i + 1, "night")
                            ? found(i, i + 1, ChronoUnit.DAYS, -1, -1)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// "the day before yesterday", "the day after tomorrow".
    private static Optional<FoundTime> dayButOne(Sentence sentence, int i) {
        if (sentence.isWord(i + 1, "before") && sentence.isWord(i + 2, "yesterday")) {
            return found(i, i + 2, ChronoUnit.DAYS, -2, -2);
        }
        return sentence.isWord(i + 1, "after") && sentence.isWord(i + 2, "tomorrow")
                ? found(i, i + 2, ChronoUnit.DAYS, 2, 2)
                : Optional.empty();
    }

    /// "this weekend", "last weekend"; "over the weekend", on the side that the verb tells.
    private static Optional<FoundTime> weekend(Sentence sentence, int i) {
        if (!sentence.isWord(i + 1, "weekend")) {
            return Optional.empty();
        }
        OptionalInt weeks =
                switch (sentence.lower(i)) {
                    case "this", "coming" -> OptionalInt.of(0);
                    case "last", "past", "previous" -> OptionalInt.of(-1);
                    case "next" -> OptionalInt.of(1);
                    default -> OptionalInt.empty();
                };
        boolean plain =
                sentence.isWord(i, "the")
                        && sentence.isWord(
                                i - 1, "over", "at", "on", "during", "since", "for", "throughout");
        if (weeks.isEmpty() && !plain) {
            return Optional.empty();
        }
        Side side = sentence.isWord(i - 1, "since") ? Side.PAST : Tense.side(sentence, i + 1);
        return Optional.of(new FoundTime(i, i + 1, new TimeExpression.Weekend(weeks, side)));
    }

    /// "earlier in the day", "later today".
    private static Optional<FoundTime> withinDay(Sentence sentence, int i) {
        boolean inTheDay =
                sentence.isWord(i + 1, "in")
                        && sentence.isWord(i + 2, "the")
                        && sentence.isWord(i + 3, "day");
        if (inTheDay) {
            return found(i, i + 3, ChronoUnit.DAYS, 0, 0);
        }
        return sentence.isWord(i + 1, "today")
                ? found(i, i + 1, ChronoUnit.DAYS, 0, 0)
                : Optional.empty();
    }

    /// "last week", "this month", "next year", "in the coming days", "the past week".
    private static Optional<FoundTime> shifted(Sentence sentence, int i) {
        if (!sentence.isWord(
                i, "last", "next", "this", "coming", "past", "previous", "recent", "following")) {
            return Optional.empty();
        }
        OptionalInt count = count(sentence, i + 1);
        int unitAt = count.isPresent() ? countEnd(sentence, i + 1) + 1 : i + 1;
        Optional<ChronoUnit> unit = unit(sentence, unitAt).filter(DATED::contains);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        boolean following = sentence.isWord(i, "following");
        if (following && unit.get() != ChronoUnit.DAYS) {
            return Optional.empty(); // that of a story, not the one after publication
        }
        boolean plural = sentence.lower(unitAt).endsWith("s");
        int reach = count.orElse(plural ? PLURAL_REACH : 1);
        return switch (sentence.lower(i)) {
            case "this" -> found(i, unitAt, unit.get(), 0, 0);
            case "next", "coming", "following" ->
                    plural
                            ? found(i, unitAt, unit.get(), 0, reach)
                            : found(i, unitAt, unit.get(), 1, 1);
            default ->
                    plural
                            ? found(i, unitAt, unit.get(), -reach, 0)
                            : found(i, unitAt, unit.get(), -1, -1);
        };
    }

    /// "three days ago", "in two weeks", "two years", "a year earlier".
    private static Optional<FoundTime> counted(Sentence sentence, int i) {
        OptionalInt count = count(sentence, i);
        int last = count.isPresent() ? countEnd(sentence, i) : i;
        boolean hyphened = sentence.isWord(last + 1, "-");
        int unitAt = hyphened ? last + 2 : last + 1;
        Optional<ChronoUnit> unit = unit(sentence, unitAt);
        if (count.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        boolean age = hyphened && sentence.isWord(unitAt + 2, "old");
        int n = count.getAsInt();
        boolean dated = DATED.contains(unit.get());
        if (!age && dated && sentence.isWord(unitAt + 1, "ago", "earlier")) {
            return found(i, unitAt + 1, unit.get(), -n, -n);
        }
        if (age || sentence.isWord(unitAt + 1, "old", "-")) {
            return Optional.empty(); // an age, or "five-year term"
        }
        boolean ahead =
                dated
                        && sentence.isWord(i - 1, "in")
                        && Tense.side(sentence, unitAt) != Side.PAST
                        && !isDuration(sentence, unitAt);
        return ahead
                ? found(i, unitAt, unit.get(), n, n)
                : Optional.of(
                        new FoundTime(i, unitAt, new TimeExpression.Length(timex(n, unit.get()))));
    }

    /// "the worst in three years", "twice in two days": how long, not when.
    private static boolean isDuration(Sentence sentence, int unit) {
        int above = sentence.token(unit).head();
        return above < 0 || !sentence.token(above).isVerb();
    }

    /// ISO 8601 as TIMEX3 has it: "P2Y", "PT3H"; a decade is "P10Y".
    private static String timex(int n, ChronoUnit unit) {
        return switch (unit) {
            case MINUTES -> "PT" + n + "M";
            case HOURS -> "PT" + n + "H";
            case DECADES -> "P" + n + "0Y";
            default -> "P" + n + unit.name().charAt(0);
        };
    }

    private static Optional<FoundTime> found(
            int first, int last, ChronoUnit unit, int from, int to) {
        return Optional.of(new FoundTime(first, last, new TimeExpression.Shifted(unit, from, to)));
    }

    private static Optional<ChronoUnit> unit(Sentence sentence, int i) {
        String word = sentence.lower(i);
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(UNITS.get(singular));
    }

    /// The whole number before a unit; "a" counts only in "a year ago".
    private static OptionalInt count(Sentence sentence, int i) {
        if (sentence.isWord(i, "a", "an") && UNITS.containsKey(sentence.lower(i + 1))) {
            return sentence.isWord(i + 2, "ago", "earlier")
                    ? OptionalInt.of(1)
                    : OptionalInt.empty();
        }
        Optional<Numeral> number =
                sentence.holds(i) ? Numeral.at(sentence.tokens(), i) : Optional.empty();
        return number.filter(n -> n.value() <= LARGEST_COUNT)
                .map(n -> OptionalInt.of((int) n.value()))
                .orElse(OptionalInt.empty());
    }

    /// The last word of a whole number: "seventy-four" is three.
    private static int countEnd(Sentence sentence, int i) {
        return Numeral.at(sentence.tokens(), i).map(Numeral::last).orElse(i);
    }
}
