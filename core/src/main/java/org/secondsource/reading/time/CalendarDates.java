package org.secondsource.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.language.DateRange;
import org.secondsource.language.NameKind;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.language.Words;
import org.secondsource.reading.time.TimeExpression.Side;

/// Reads times that the calendar names: "October 29, 2024", "4 Nov", "in May", "next Monday",
/// "since 2019".
final class CalendarDates {
    /// Words before a bare number that make it a year.
    private static final Set<String> YEAR_LEADS =
            Words.of(
                    "in, since, by, from, until, till, of, during, before, after, between, and,"
                            + " late, early, mid");

    /// Words before a bare month that make it a time and not a name ("May", "August").
    private static final Set<String> MONTH_LEADS =
            Words.of(
                    "in, since, by, from, until, till, of, during, before, after, between, and,"
                            + " late, early, mid, this, next, last, through, -, around");

    private static final int DAYS_OF_WEEK = 7;

    private CalendarDates() {}

    /// The calendar time that starts at a word.
    static Optional<FoundTime> at(Sentence sentence, int i) {
        return isoDay(sentence, i)
                .or(() -> daysOfMonth(sentence, i))
                .or(() -> monthFirst(sentence, i))
                .or(() -> dayFirst(sentence, i))
                .or(() -> weekday(sentence, i));
    }

    private static Optional<FoundTime> isoDay(Sentence sentence, int i) {
        String word = sentence.token(i).word();
        Matcher numbers = NUMBERS.matcher(word);
        if (numbers.matches()) {
            return numericDay(i, numbers);
        }
        if (!word.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")) {
            return Optional.empty();
        }
        try {
            DateRange day = DateRange.of(LocalDate.parse(word));
            return Optional.of(new FoundTime(i, i, new TimeExpression.Fixed(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // "2024-13-45" is a code, not a day
        }
    }

    /// "between | 5 and 9 July 2018", "from | 5 to 9 July 2018".
    private static Optional<FoundTime> daysOfMonth(Sentence sentence, int i) {
        boolean led =
                sentence.isWord(i - 1, "between") && sentence.isWord(i + 1, "and")
                        || sentence.isWord(i - 1, "from") && sentence.isWord(i + 1, "to", "-", "–");
        OptionalInt first = led ? dayNumber(sentence, i) : OptionalInt.empty();
        Optional<FoundTime> last = first.isEmpty() ? Optional.empty() : dayFirst(sentence, i + 2);
        return last.map(FoundTime::expression)
                .filter(TimeExpression.Fixed.class::isInstance)
                .map(told -> ((TimeExpression.Fixed) told).days().first())
                .filter(day -> first.orElseThrow() < day.getDayOfMonth())
                .map(day -> new DateRange(day.withDayOfMonth(first.orElseThrow()), day))
                .map(days ->
                        new FoundTime(
                                i, last.orElseThrow().last(), new TimeExpression.Fixed(days)));
    }

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})(?<mark>[./])(\\d{1,2})\\k<mark>((?:19|20)\\d\\d)");

    /// "23.08.2019", "14/03/2019"; "4/5/2019" may be either and tells no day.
    private static Optional<FoundTime> numericDay(int i, Matcher numbers) {
        int one = Integer.parseInt(numbers.group(1));
        int two = Integer.parseInt(numbers.group(3));
        boolean monthFirst = two > MONTHS;
        if (!monthFirst && one <= MONTHS && one != two && numbers.group("mark").equals("/")) {
            return Optional.empty();
        }
        try {
            LocalDate day =
                    LocalDate.of(
                            Integer.parseInt(numbers.group(4)),
                            monthFirst ? one : two,
                            monthFirst ? two : one);
            return Optional.of(new FoundTime(i, i, new TimeExpression.Fixed(DateRange.of(day))));
        } catch (DateTimeException e) {
            return Optional.empty(); // "45.13.2019" is a code, not a day
        }
    }

    private static final int MONTHS = 12;

    /// "October 29, 2024", "Oct. 29", "October 2024", "May last year", "in May", "last May".
    private static Optional<FoundTime> monthFirst(Sentence sentence, int i) {
        Optional<Month> month = monthAt(sentence, i);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int next = sentence.isWord(i + 1, ".") ? i + 2 : i + 1;
        OptionalInt day = dayNumber(sentence, next);
        if (day.isPresent()) {
            int yearAt = sentence.isWord(next + 1, ",") ? next + 2 : next + 1;
            OptionalInt year = yearNumber(sentence, yearAt);
            int last = year.isPresent() ? yearAt : next;
            return dated(sentence, i, last, i, month.get(), day.getAsInt(), year);
        }
        int yearAt = sentence.isWord(next, ",", "of") ? next + 1 : next;
        OptionalInt year = yearNumber(sentence, yearAt);
        if (year.isPresent()) {
            DateRange range = DateRange.of(YearMonth.of(year.getAsInt(), month.get()));
            return Optional.of(new FoundTime(i, yearAt, new TimeExpression.Fixed(range)));
        }
        return bareMonth(sentence, i, month.get());
    }

    private static Optional<FoundTime> bareMonth(Sentence sentence, int i, Month month) {
        OptionalInt years =
                sentence.isWord(i + 2, "year")
                        ? yearShift(sentence.lower(i + 1))
                        : OptionalInt.empty();
        if (years.isPresent()) {
            TimeExpression expression =
                    new TimeExpression.MonthOfShiftedYear(month, years.getAsInt());
            return Optional.of(new FoundTime(i, i + 2, expression));
        }
        String before = sentence.lower(i - 1);
        boolean moved = before.equals("to") && Postponement.isNewDay(sentence, i);
        if (!MONTH_LEADS.contains(before) && !moved) {
            return Optional.empty();
        }
        Side side =
                switch (before) {
                    case "last", "since" -> Side.PAST;
                    case "next", "by" -> Side.FUTURE;
                    default -> Tense.side(sentence, i);
                };
        return Optional.of(new FoundTime(i, i, new TimeExpression.MonthOfYear(month, side)));
    }

    private static OptionalInt yearShift(String word) {
        return switch (word) {
            case "last" -> OptionalInt.of(-1);
            case "this" -> OptionalInt.of(0);
            case "next" -> OptionalInt.of(1);
            default -> OptionalInt.empty();
        };
    }

    /// "29 October 2024", "29th of October", "4 Nov".
    private static Optional<FoundTime> dayFirst(Sentence sentence, int i) {
        OptionalInt day = dayNumber(sentence, i);
        int monthAt = sentence.isWord(i + 1, "of") ? i + 2 : i + 1;
        if (day.isEmpty() || monthAt >= sentence.size()) {
            return Optional.empty();
        }
        Optional<Month> month = monthAt(sentence, monthAt);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int last = sentence.isWord(monthAt + 1, ".") ? monthAt + 1 : monthAt;
        int yearAt = sentence.isWord(last + 1, ",") ? last + 2 : last + 1;
        OptionalInt year = yearNumber(sentence, yearAt);
        int end = year.isPresent() ? yearAt : monthAt;
        return dated(sentence, i, end, monthAt, month.get(), day.getAsInt(), year);
    }

    /// @param monthAt the month's word, on which the day hangs
    private static Optional<FoundTime> dated(
            Sentence sentence,
            int first,
            int last,
            int monthAt,
            Month month,
            int day,
            OptionalInt year) {
        if (day > month.maxLength()) {
            return Optional.empty();
        }
        if (year.isEmpty()) {
            TimeExpression open =
                    new TimeExpression.DayOfYear(
                            MonthDay.of(month, day), Tense.side(sentence, monthAt));
            return Optional.of(new FoundTime(first, last, open));
        }
        YearMonth whole = YearMonth.of(year.getAsInt(), month);
        if (!whole.isValidDay(day)) {
            return Optional.empty();
        }
        DateRange range = DateRange.of(whole.atDay(day));
        return Optional.of(new FoundTime(first, last, new TimeExpression.Fixed(range)));
    }

    /// "Monday", "next Monday", "last Friday", "every Sunday", "Monday evening".
    private static Optional<FoundTime> weekday(Sentence sentence, int i) {
        boolean led =
                sentence.isWord(i, "next", "last", "this", "coming", "past", "every", "following");
        int at = led ? i + 1 : i;
        Optional<DayOfWeek> day =
                at < sentence.size() ? weekdayAt(sentence.token(at)) : Optional.empty();
        if (day.isEmpty() || isInName(sentence, at)) {
            return Optional.empty();
        }
        Optional<FoundTime> date = dateBehind(sentence, at + 1);
        if (!led && date.isPresent()) {
            return Optional.of(new FoundTime(i, date.get().last(), date.get().expression()));
        }
        if (!led && sentence.isWord(at + 1, "week") && !sentence.isWord(at + 2, "'s", "’s")) {
            TimeExpression next = new TimeExpression.Weekday(day.get(), Side.FUTURE, false);
            TimeExpression inAWeek = new TimeExpression.Beside(next, DAYS_OF_WEEK);
            return Optional.of(new FoundTime(i, at + 1, inAWeek)); // "on Saturday week"
        }
        int last = RelativeTimes.isPartOfDay(sentence, at + 1) ? at + 1 : at;
        TimeExpression expression =
                switch (led ? sentence.lower(i) : "") {
                    case "every" ->
                            new TimeExpression.Recurring("XXXX-WXX-" + day.get().getValue());
                    case "next", "coming", "following" ->
                            new TimeExpression.Weekday(day.get(), Side.FUTURE, true);
                    case "last", "past" -> new TimeExpression.Weekday(day.get(), Side.PAST, true);
                    default ->
                            new TimeExpression.Weekday(day.get(), Tense.side(sentence, at), false);
                };
        return Optional.of(new FoundTime(i, last, expression));
    }

    /// "the | Sunday Courier", "Sheffield | Wednesday", "Bloody | Sunday": a day of the week within
    /// a name; "in Oslo | Wednesday" and "Easter | Sunday" are days.
    private static boolean isInName(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean before =
                sentence.isRelation(at, "compound")
                        && token.head() > at
                        && sentence.holds(at + 1)
                        && sentence.token(at + 1).isProperNoun()
                        && !TimeReader.isCalendarWord(sentence.token(at + 1).word())
                        && (sentence.isWord(at - 1, "the", "a")
                                || sentence.token(at + 1).name() == NameKind.ORGANISATION);
        boolean behind =
                at > 0
                        && sentence.isRelation(at - 1, "compound")
                        && sentence.token(at - 1).head() == at
                        && (sentence.token(at - 1).name() == NameKind.ORGANISATION
                                || sentence.isRelation(at, "nsubj")
                                        && sentence.token(at - 1).name() != NameKind.NONE);
        boolean named = token.name() == NameKind.ORGANISATION || token.name() == NameKind.PERSON;
        return before || behind || named || sentence.isWord(at - 1, "bloody");
    }

    /// "Monday, | 4 May", "Monday | 4 May 2026": the day of the week adds nothing to the date.
    private static Optional<FoundTime> dateBehind(Sentence sentence, int i) {
        int at = sentence.isWord(i, ",") ? i + 1 : i;
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        return monthFirst(sentence, at)
                .filter(date -> date.last() > at)
                .or(() -> dayFirst(sentence, at));
    }

    /// "in 2019", "since 2019"; not "of 2000 people".
    static Optional<FoundTime> year(Sentence sentence, int i) {
        OptionalInt year = yearNumber(sentence, i);
        boolean counts = i + 1 < sentence.size() && sentence.token(i + 1).hasTag("NNS");
        if (year.isEmpty() || !YEAR_LEADS.contains(sentence.lower(i - 1)) || counts) {
            return Optional.empty();
        }
        DateRange whole = DateRange.ofYear(year.getAsInt());
        return Optional.of(new FoundTime(i, i, new TimeExpression.Fixed(whole)));
    }

    /// The month that a word names; "may" as a verb names none.
    private static Optional<Month> monthAt(Sentence sentence, int i) {
        Token token = sentence.token(i);
        return token.isCapitalised() && !token.hasTag("MD")
                ? Calendar.month(token.word())
                : Optional.empty();
    }

    private static Optional<DayOfWeek> weekdayAt(Token token) {
        return token.isCapitalised() ? Calendar.weekday(token.word()) : Optional.empty();
    }

    private static OptionalInt dayNumber(Sentence sentence, int i) {
        String digits = sentence.lower(i).replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
        if (!digits.matches("\\d{1,2}")) {
            return OptionalInt.empty();
        }
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    private static OptionalInt yearNumber(Sentence sentence, int i) {
        String word = sentence.lower(i);
        return word.matches("(19|20)\\d\\d")
                ? OptionalInt.of(Integer.parseInt(word))
                : OptionalInt.empty();
    }
}
