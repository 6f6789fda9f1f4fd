package org.secondsource.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.secondsource.language.DateRange;
import org.secondsource.language.Numeral;
import org.secondsource.language.Sentence;
import org.secondsource.language.Token;
import org.secondsource.reading.time.TimeExpression.Side;

/// Finds the expressions of time in a sentence (TimeML TIMEX3: dates, durations, sets). Past or
/// future is told by the tense of the verb that the expression hangs on.
public final class TimeReader {
    private static final Map<String, ChronoUnit> UNITS =
            Map.of(
                    "day", ChronoUnit.DAYS,
                    "week", ChronoUnit.WEEKS,
                    "weekend", ChronoUnit.WEEKS,
                    "fortnight", ChronoUnit.WEEKS,
                    "month", ChronoUnit.MONTHS,
                    "year", ChronoUnit.YEARS,
                    "decade", ChronoUnit.DECADES,
                    "hour", ChronoUnit.HOURS,
                    "minute", ChronoUnit.MINUTES);
    private static final Set<String> DAY_PARTS =
            Set.of("morning", "afternoon", "evening", "night", "noon", "midday");
    private static final Set<String> YEAR_LEADS =
            Set.of(
                    "in", "since", "by", "from", "until", "till", "of", "during", "before", "after",
                    "between", "and", "late", "early", "mid");
    private static final Set<String> MONTH_LEADS =
            Set.of(
                    "in", "since", "by", "from", "until", "till", "of", "during", "before", "after",
                    "between", "and", "late", "early", "mid", "this", "next", "last", "through",
                    "-", "around");

    /// Words that make a following "to" point ahead: "was scheduled to meet".
    private static final Set<String> PLANNING =
            Set.of(
                    "schedule",
                    "expect",
                    "plan",
                    "set",
                    "due",
                    "slate",
                    "intend",
                    "likely",
                    "hope",
                    "aim",
                    "prepare",
                    "agree",
                    "ready",
                    "want",
                    "decide",
                    "pledge",
                    "vow",
                    "promise",
                    "ask",
                    "call",
                    "urge");

    /// All expressions of one sentence, in order, none overlapping another.
    public List<TimeMention> read(Sentence sentence) {
        List<TimeMention> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<Found> match = at(sentence, i);
            if (match.isPresent()) {
                Found time = match.get();
                found.add(new TimeMention(sentence.span(time.first, time.last), time.expression));
                i = time.last + 1;
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

    private record Found(int first, int last, TimeExpression expression) {}

    private Optional<Found> at(Sentence sentence, int i) {
        return isoDay(sentence, i)
                .or(() -> monthFirst(sentence, i))
                .or(() -> dayFirst(sentence, i))
                .or(() -> weekday(sentence, i))
                .or(() -> dayWord(sentence, i))
                .or(() -> shifted(sentence, i))
                .or(() -> counted(sentence, i))
                .or(() -> year(sentence, i));
    }

    private Optional<Found> isoDay(Sentence sentence, int i) {
        String word = sentence.token(i).word();
        if (!word.matches("(19|20)\\d\\d-\\d\\d-\\d\\d")) {
            return Optional.empty();
        }
        try {
            DateRange day = DateRange.of(LocalDate.parse(word));
            return Optional.of(new Found(i, i, new TimeExpression.Fixed(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // "2024-13-45" is a code, not a day
        }
    }

    /// "October 29, 2024", "Oct. 29", "October 2024", "May last year", "in May", "last May".
    private Optional<Found> monthFirst(Sentence sentence, int i) {
        Optional<Month> month = monthAt(sentence, i);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int next = i + 1;
        if (next < sentence.size() && word(sentence, next).equals(".")) {
            next++;
        }
        OptionalInt day = dayNumber(sentence, next);
        if (day.isPresent()) {
            int last = next;
            int yearAt = isWord(sentence, next + 1, ",") ? next + 2 : next + 1;
            OptionalInt year = yearNumber(sentence, yearAt);
            if (year.isPresent()) {
                last = yearAt;
            }
            return dated(sentence, i, last, month.get(), day.getAsInt(), year);
        }
        int yearAt = isWord(sentence, next, ",") || isWord(sentence, next, "of") ? next + 1 : next;
        OptionalInt year = yearNumber(sentence, yearAt);
        if (year.isPresent()) {
            DateRange range = DateRange.of(YearMonth.of(year.getAsInt(), month.get()));
            return Optional.of(new Found(i, yearAt, new TimeExpression.Fixed(range)));
        }
        return bareMonth(sentence, i, month.get());
    }

    private Optional<Found> bareMonth(Sentence sentence, int i, Month month) {
        if (isWord(sentence, i + 2, "year")) {
            int shift = yearShift(word(sentence, i + 1));
            if (shift != Integer.MIN_VALUE) {
                return Optional.of(
                        new Found(i, i + 2, new TimeExpression.MonthOfShiftedYear(month, shift)));
            }
        }
        String before = i > 0 ? word(sentence, i - 1) : "";
        if (!MONTH_LEADS.contains(before)) {
            return Optional.empty();
        }
        Side side =
                switch (before) {
                    case "last" -> Side.PAST;
                    case "next", "by" -> Side.FUTURE;
                    case "since" -> Side.PAST;
                    default -> side(sentence, i);
                };
        return Optional.of(new Found(i, i, new TimeExpression.MonthOfYear(month, side)));
    }

    private static int yearShift(String word) {
        return switch (word) {
            case "last" -> -1;
            case "this" -> 0;
            case "next" -> 1;
            default -> Integer.MIN_VALUE;
        };
    }

    /// "29 October 2024", "29th of October", "4 Nov".
    private Optional<Found> dayFirst(Sentence sentence, int i) {
        OptionalInt day = dayNumber(sentence, i);
        int monthAt = isWord(sentence, i + 1, "of") ? i + 2 : i + 1;
        if (day.isEmpty() || monthAt >= sentence.size()) {
            return Optional.empty();
        }
        Optional<Month> month = monthAt(sentence, monthAt);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int last = isWord(sentence, monthAt + 1, ".") ? monthAt + 1 : monthAt;
        int yearAt = isWord(sentence, last + 1, ",") ? last + 2 : last + 1;
        OptionalInt year = yearNumber(sentence, yearAt);
        return dated(
                sentence,
                i,
                year.isPresent() ? yearAt : monthAt,
                month.get(),
                day.getAsInt(),
                year);
    }

    private Optional<Found> dated(
            Sentence sentence, int first, int last, Month month, int day, OptionalInt year) {
        if (day > month.maxLength()) {
            return Optional.empty();
        }
        if (year.isEmpty()) {
            TimeExpression open =
                    new TimeExpression.DayOfYear(MonthDay.of(month, day), side(sentence, first));
            return Optional.of(new Found(first, last, open));
        }
        YearMonth whole = YearMonth.of(year.getAsInt(), month);
        if (!whole.isValidDay(day)) {
            return Optional.empty();
        }
        DateRange range = DateRange.of(whole.atDay(day));
        return Optional.of(new Found(first, last, new TimeExpression.Fixed(range)));
    }

    /// "Monday", "next Monday", "last Friday", "every Sunday", "Monday evening".
    private Optional<Found> weekday(Sentence sentence, int i) {
        boolean led =
                isOneOf(
                        sentence,
                        i,
                        "next",
                        "last",
                        "this",
                        "coming",
                        "past",
                        "every",
                        "following");
        int at = led ? i + 1 : i;
        Optional<DayOfWeek> day =
                at < sentence.size() ? weekdayAt(sentence.token(at)) : Optional.empty();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int last =
                at + 1 < sentence.size() && DAY_PARTS.contains(word(sentence, at + 1))
                        ? at + 1
                        : at;
        String lead = led ? word(sentence, i) : "";
        TimeExpression expression =
                switch (lead) {
                    case "every" ->
                            new TimeExpression.Recurring("XXXX-WXX-" + day.get().getValue());
                    case "next", "coming", "following" ->
                            new TimeExpression.Weekday(day.get(), Side.FUTURE, true);
                    case "last", "past" -> new TimeExpression.Weekday(day.get(), Side.PAST, true);
                    default -> new TimeExpression.Weekday(day.get(), side(sentence, at), false);
                };
        return Optional.of(new Found(i, last, expression));
    }

    /// "today", "yesterday", "earlier in the day", "this morning", "the same day".
    private Optional<Found> dayWord(Sentence sentence, int i) {
        int days =
                switch (word(sentence, i)) {
                    case "today", "tonight" -> 0;
                    case "yesterday" -> -1;
                    case "tomorrow" -> 1;
                    default -> Integer.MIN_VALUE;
                };
        if (days != Integer.MIN_VALUE) {
            int last =
                    i + 1 < sentence.size() && DAY_PARTS.contains(word(sentence, i + 1))
                            ? i + 1
                            : i;
            return Optional.of(new Found(i, last, shift(ChronoUnit.DAYS, days, days)));
        }
        if (isOneOf(sentence, i, "earlier", "later")
                && follows(sentence, i + 1, "in", "the", "day")) {
            return Optional.of(new Found(i, i + 3, shift(ChronoUnit.DAYS, 0, 0)));
        }
        if (isOneOf(sentence, i, "earlier", "later") && isOneOf(sentence, i + 1, "today")) {
            return Optional.of(new Found(i, i + 1, shift(ChronoUnit.DAYS, 0, 0)));
        }
        if (isWord(sentence, i, "this")
                && i + 1 < sentence.size()
                && DAY_PARTS.contains(word(sentence, i + 1))) {
            return Optional.of(new Found(i, i + 1, shift(ChronoUnit.DAYS, 0, 0)));
        }
        if (isWord(sentence, i, "last") && isWord(sentence, i + 1, "night")) {
            return Optional.of(new Found(i, i + 1, shift(ChronoUnit.DAYS, -1, -1)));
        }
        return Optional.empty();
    }

    /// "last week", "this month", "next year", "in the coming days", "the past week".
    private Optional<Found> shifted(Sentence sentence, int i) {
        int at = i + 1;
        if (at >= sentence.size()
                || !isOneOf(
                        sentence,
                        i,
                        "last",
                        "next",
                        "this",
                        "coming",
                        "past",
                        "previous",
                        "recent")) {
            return Optional.empty();
        }
        OptionalInt count = count(sentence, at);
        int unitAt = count.isPresent() ? at + 1 : at;
        if (unitAt >= sentence.size()) {
            return Optional.empty();
        }
        String plain = word(sentence, unitAt);
        ChronoUnit unit = UNITS.get(singular(plain));
        boolean plural = plain.endsWith("s");
        if (unit == null
                || unit == ChronoUnit.HOURS
                || unit == ChronoUnit.MINUTES
                || unit == ChronoUnit.DECADES) {
            return Optional.empty();
        }
        int reach = count.orElse(plural ? 7 : 1);
        TimeExpression expression =
                switch (word(sentence, i)) {
                    case "this" -> shift(unit, 0, 0);
                    case "next", "coming" -> plural ? shift(unit, 0, reach) : shift(unit, 1, 1);
                    default -> plural ? shift(unit, -reach, 0) : shift(unit, -1, -1);
                };
        return Optional.of(new Found(i, unitAt, expression));
    }

    /// "three days ago", "in two weeks", "two years", "a year later".
    private Optional<Found> counted(Sentence sentence, int i) {
        OptionalInt count = count(sentence, i);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int unitAt = isWord(sentence, i + 1, "-") ? i + 2 : i + 1;
        ChronoUnit unit =
                unitAt < sentence.size() ? UNITS.get(singular(word(sentence, unitAt))) : null;
        if (unit == null || unitAt != i + 1 && isOneOf(sentence, unitAt + 2, "old")) {
            return Optional.empty();
        }
        int n = count.getAsInt();
        if (isOneOf(sentence, unitAt + 1, "ago", "earlier") && isDated(unit)) {
            return Optional.of(new Found(i, unitAt + 1, shift(unit, -n, -n)));
        }
        if (isOneOf(sentence, unitAt + 1, "old") || isWord(sentence, unitAt + 1, "-")) {
            return Optional.empty(); // an age, or "five-year term"
        }
        String before = i > 0 ? word(sentence, i - 1) : "";
        if (before.equals("in") && isDated(unit) && side(sentence, unitAt) == Side.FUTURE) {
            return Optional.of(new Found(i, unitAt, shift(unit, 0, n)));
        }
        boolean clock = unit == ChronoUnit.HOURS || unit == ChronoUnit.MINUTES;
        String letter = unit == ChronoUnit.DECADES ? "0Y" : unit.name().substring(0, 1);
        String timex = (clock ? "PT" : "P") + n + letter;
        return Optional.of(new Found(i, unitAt, new TimeExpression.Length(timex)));
    }

    private static boolean isDated(ChronoUnit unit) {
        return unit == ChronoUnit.DAYS
                || unit == ChronoUnit.WEEKS
                || unit == ChronoUnit.MONTHS
                || unit == ChronoUnit.YEARS;
    }

    private Optional<Found> year(Sentence sentence, int i) {
        OptionalInt year = yearNumber(sentence, i);
        String before = i > 0 ? word(sentence, i - 1) : "";
        if (year.isEmpty() || !YEAR_LEADS.contains(before)) {
            return Optional.empty();
        }
        boolean counts = i + 1 < sentence.size() && sentence.token(i + 1).tag().equals("NNS");
        if (counts) {
            return Optional.empty(); // "of 2000 people"
        }
        return Optional.of(
                new Found(i, i, new TimeExpression.Fixed(DateRange.ofYear(year.getAsInt()))));
    }

    /// On which side of the day of publication the verb above a word points.
    static Side side(Sentence sentence, int index) {
        OptionalInt above = sentence.verbAbove(index);
        if (above.isEmpty()) {
            return Side.NEAREST;
        }
        int verb = above.getAsInt();
        Token token = sentence.token(verb);
        for (int dependent : sentence.dependents(verb)) {
            String lemma = sentence.token(dependent).lemma();
            boolean auxiliary = sentence.isRelation(dependent, "aux");
            if (auxiliary
                    && (lemma.equals("will") || lemma.equals("would") || lemma.equals("shall"))) {
                return Side.FUTURE;
            }
            boolean planned =
                    sentence.isRelation(dependent, "xcomp") && PLANNING.contains(token.lemma());
            if (planned) {
                return Side.FUTURE;
            }
        }
        if (token.tag().equals("VB")) {
            return Side.FUTURE;
        }
        if (token.tag().equals("VBD")) {
            return Side.PAST;
        }
        if (token.tag().equals("VBN")) {
            return isPlanned(sentence, verb) ? Side.FUTURE : Side.PAST;
        }
        if (token.tag().equals("VBG") && token.head() >= 0 && !isProgressive(sentence, verb)) {
            return side(sentence, token.head());
        }
        return Side.NEAREST;
    }

    /// "is to be signed on Monday", "is scheduled for Monday".
    private static boolean isPlanned(Sentence sentence, int verb) {
        if (PLANNING.contains(sentence.token(verb).lemma())) {
            return true;
        }
        boolean infinitive = false;
        for (int dependent : sentence.dependents(verb)) {
            infinitive |=
                    sentence.isRelation(dependent, "mark") && sentence.hasLemma(dependent, "to");
            if (sentence.isRelation(dependent, "aux") && sentence.hasLemma(dependent, "have")) {
                return false; // "is said to have died"
            }
        }
        return infinitive;
    }

    private static boolean isProgressive(Sentence sentence, int verb) {
        return sentence.dependent(verb, "aux").isPresent();
    }

    private static TimeExpression shift(ChronoUnit unit, int from, int to) {
        return new TimeExpression.Shifted(unit, from, to);
    }

    private static Optional<Month> monthAt(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (!Character.isUpperCase(token.word().charAt(0)) || token.tag().equals("MD")) {
            return Optional.empty();
        }
        return Calendar.month(token.word());
    }

    private static Optional<DayOfWeek> weekdayAt(Token token) {
        return Character.isUpperCase(token.word().charAt(0))
                ? Calendar.weekday(token.word())
                : Optional.empty();
    }

    private static OptionalInt dayNumber(Sentence sentence, int i) {
        if (i >= sentence.size()) {
            return OptionalInt.empty();
        }
        String digits = word(sentence, i).replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
        if (!digits.matches("\\d{1,2}")) {
            return OptionalInt.empty();
        }
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    private static OptionalInt yearNumber(Sentence sentence, int i) {
        if (i >= sentence.size() || !sentence.token(i).word().matches("(19|20)\\d\\d")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(sentence.token(i).word()));
    }

    private static OptionalInt count(Sentence sentence, int i) {
        if (isOneOf(sentence, i, "a", "an")
                && i + 1 < sentence.size()
                && UNITS.containsKey(word(sentence, i + 1))) {
            return isOneOf(sentence, i + 2, "ago", "earlier")
                    ? OptionalInt.of(1)
                    : OptionalInt.empty();
        }
        Optional<Numeral> number = Numeral.at(sentence.tokens(), i);
        boolean whole =
                number.isPresent() && number.get().last() == i && number.get().value() < 1000;
        return whole ? OptionalInt.of((int) number.get().value()) : OptionalInt.empty();
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isWord(Sentence sentence, int i, String word) {
        return i >= 0 && i < sentence.size() && word(sentence, i).equals(word);
    }

    private static boolean isOneOf(Sentence sentence, int i, String... words) {
        return i >= 0 && i < sentence.size() && List.of(words).contains(word(sentence, i));
    }

    private static boolean follows(Sentence sentence, int i, String... words) {
        for (int j = 0; j < words.length; j++) {
            if (!isWord(sentence, i + j, words[j])) {
                return false;
            }
        }
        return true;
    }

    private static String word(Sentence sentence, int i) {
        return sentence.token(i).word().toLowerCase(Locale.ROOT);
    }
}
