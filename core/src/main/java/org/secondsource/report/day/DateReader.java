package org.secondsource.report.day;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.text.Span;

/// Finds the written-out days of a line: "4 November 2024", "Nov. 4", "04.11.24", "2024-11-04".
///
/// The names of months are those of the JDK (Unicode CLDR) in the languages of Europe.
public final class DateReader {
    /// Years outside are misread numbers; nothing we read was published then.
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String NAME = "(?<month>\\p{L}{3,11})";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d./-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?:(?<![\\d./-])|(?<=\\p{Lu}{2}-))"
                            + "(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");

    /// Hour and minute in four digits, as stamps of wires have them.
    public static final String CLOCK = "(?:[01]\\d|2[0-3])[0-5]\\d";

    private static final String ZONE = "(?:Z|UTC|GMT|[A-Z]{1,3}T)";
    private static final String YEAR_OF_STAMP = "(?<year>(?:19|20)\\d\\d|\\d\\d)(?!\\w)";

    /// Day, hour and minute in one group, as wires have them: "241555 GMT Aug 26".
    private static final Pattern GROUP_OF_TIME =
            Pattern.compile(
                    "(?<!\\w)(?<day>\\d\\d)"
                            + CLOCK
                            + "\\s?"
                            + ZONE
                            + "?\\s?(?<month>\\p{L}{3,9})\\.?\\s?"
                            + YEAR_OF_STAMP);

    /// "24AUG26", "24-AUG-26".
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?<!\\w)(?<day>\\d\\d?)(?<gap>-?)(?<month>\\p{Lu}{3})\\k<gap>"
                            + YEAR_OF_STAMP);

    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "(?<![\\w.,:])"
                            + DAY
                            + "(?:[ -]|\\s+(?:of|de|d')\\s*)\\s*"
                            + NAME
                            + "\\.?(?:,?\\s*(?:de |-)?"
                            + YEAR
                            + ")?(?!\\w)");
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "(?<!\\w)"
                            + NAME
                            + "\\.?\\s+"
                            + DAY
                            + "(?![\\d:])(?:,?\\s+"
                            + YEAR
                            + ")?(?!\\w)");
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile(
                    "(?:19|20)\\d\\d-(?<number>0[1-9]|1[0-2])|"
                            + NAME
                            + "\\.?,? (?<year>(?:19|20)\\d\\d)");
    private static final Pattern HOUR =
            Pattern.compile(
                    "(?i)[,|]?\\s*(?:at )?\\d{1,2}(?:[:.h]\\d\\d)?(?:[:.]\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?"
                            + "(?:\\s*(?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]T|C[SD]T|IST|JST|KST|AES?T|SAST|EAT|WAT))?(?!\\w)");
    private static final Pattern WEEKDAY_BEFORE =
            Pattern.compile("(?<!\\w)(?<weekday>\\p{L}{3,12})\\.?,?\\s*(?:the\\s+)?$");
    private static final List<Locale> LANGUAGES =
            List.of(
                    Locale.ENGLISH,
                    Locale.GERMAN,
                    Locale.FRENCH,
                    Locale.ITALIAN,
                    Locale.of("es"),
                    Locale.of("pt"),
                    Locale.of("nl"),
                    Locale.of("sv"),
                    Locale.of("da"),
                    Locale.of("nb"),
                    Locale.of("fi"),
                    Locale.of("pl"),
                    Locale.of("cs"),
                    Locale.of("tr"),
                    Locale.of("hu"),
                    Locale.of("ro"));

    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();

    public DateReader() {
        for (Locale language : LANGUAGES) {
            for (TextStyle style : TextStyle.values()) {
                boolean narrow = style == TextStyle.NARROW || style == TextStyle.NARROW_STANDALONE;
                if (!narrow) {
                    for (Month month : Month.values()) {
                        months.putIfAbsent(key(month.getDisplayName(style, language)), month);
                    }
                    for (DayOfWeek day : DayOfWeek.values()) {
                        weekdays.putIfAbsent(key(day.getDisplayName(style, language)), day);
                    }
                }
            }
        }
        months.put("sept", Month.SEPTEMBER);
        weekdays.put("tues", DayOfWeek.TUESDAY);
        weekdays.put("thurs", DayOfWeek.THURSDAY);
    }

    private static String key(String name) {
        return name.replace(".", "").toLowerCase(Locale.ROOT);
    }

    /// What a written day can mean.
    public sealed interface Meaning {
        /// One day and no other.
        record Day(LocalDate date) implements Meaning {}

        /// Two numbers up to twelve, such as 04/11/24.
        record EitherOrder(LocalDate dayFirst, LocalDate monthFirst, boolean dotted)
                implements Meaning {}

        /// A day without its year, as datelines have it.
        record Yearless(MonthDay day) implements Meaning {}
    }

    /// A written day and where it stands in the text that was searched.
    ///
    /// @param isOnItsWeekday whether it falls on the weekday printed beside it, if one is
    public record Mention(Span span, String exact, Meaning meaning, boolean isOnItsWeekday) {}

    /// The days written in a text, in order, none inside another.
    public List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        collect(text, YEAR_FIRST, found);
        collect(text, NUMBERS, found);
        collect(text, GROUP_OF_TIME, found);
        collect(text, GLUED, found);
        collect(text, DAY_MONTH, found);
        collect(text, MONTH_DAY, found);
        found.sort(
                Comparator.comparingInt((Mention mention) -> mention.span().start())
                        .thenComparingInt(mention -> -mention.span().end()));
        List<Mention> apart = new ArrayList<>();
        for (Mention mention : found) {
            if (apart.isEmpty() || apart.getLast().span().end() <= mention.span().start()) {
                apart.add(mention);
            }
        }
        return apart;
    }

    /// A line without its days, their weekdays and their hours.
    public String without(String line) {
        List<Mention> mentions = find(line);
        if (mentions.isEmpty()) {
            return line;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Mention mention : mentions) {
            rest.append(line, from, mention.span().start());
            from = mention.span().end();
        }
        return HOUR.matcher(rest.append(line.substring(from))).replaceAll("");
    }

    /// The month that words name and nothing else: "2025-10", "October 2025".
    public Optional<YearMonth> month(String words) {
        Matcher matcher = MONTH_OF_YEAR.matcher(words.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group("number") != null) {
            return Optional.of(YearMonth.parse(words.strip()));
        }
        return Optional.ofNullable(months.get(key(matcher.group("month"))))
                .map(month -> YearMonth.of(Integer.parseInt(matcher.group("year")), month));
    }

    /// The weekday that a word names, in full or cut short.
    public Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(weekdays.get(key(word)));
    }

    private void collect(String text, Pattern pattern, List<Mention> found) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            Optional<Meaning> meaning = meaning(pattern, matcher);
            if (meaning.isPresent()) {
                found.add(mention(text, matcher.start(), matcher.end(), meaning.get()));
            }
            from = meaning.isPresent() ? matcher.end() : matcher.start() + 1;
        }
    }

    private Mention mention(String text, int start, int end, Meaning meaning) {
        Matcher before = WEEKDAY_BEFORE.matcher(text.substring(Math.max(0, start - 24), start));
        Meaning told = meaning;
        int first = start;
        boolean fits = true;
        if (before.find()) {
            Optional<DayOfWeek> weekday = weekday(before.group("weekday"));
            if (weekday.isPresent()) {
                told = onlyOn(weekday.get(), meaning);
                fits =
                        !(told instanceof Meaning.Day day)
                                || day.date().getDayOfWeek() == weekday.get();
                first = start - (Math.min(24, start) - before.start());
            }
        }
        return new Mention(new Span(first, end), text.substring(first, end), told, fits);
    }

    /// Of two readings, the one that falls on the weekday printed beside them.
    private static Meaning onlyOn(DayOfWeek weekday, Meaning meaning) {
        if (!(meaning instanceof Meaning.EitherOrder either)) {
            return meaning;
        }
        boolean dayFirst = either.dayFirst().getDayOfWeek() == weekday;
        boolean monthFirst = either.monthFirst().getDayOfWeek() == weekday;
        if (dayFirst == monthFirst) {
            return meaning;
        }
        return new Meaning.Day(dayFirst ? either.dayFirst() : either.monthFirst());
    }

    private Optional<Meaning> meaning(Pattern pattern, Matcher matcher) {
        if (pattern == YEAR_FIRST) {
            return day(number(matcher, 1), number(matcher, 3), number(matcher, 4))
                    .map(Meaning.Day::new);
        }
        return pattern == NUMBERS ? ofNumbers(matcher) : ofName(matcher);
    }

    private static Optional<Meaning> ofNumbers(Matcher matcher) {
        int year = whole(matcher.group(4));
        int first = number(matcher, 1);
        int second = number(matcher, 3);
        Optional<LocalDate> dayFirst = day(year, second, first);
        Optional<LocalDate> monthFirst = day(year, first, second);
        if (dayFirst.isPresent() && monthFirst.isPresent() && first != second) {
            boolean dotted = matcher.group(2).equals(".");
            return Optional.of(new Meaning.EitherOrder(dayFirst.get(), monthFirst.get(), dotted));
        }
        return dayFirst.or(() -> monthFirst).map(Meaning.Day::new);
    }

    private Optional<Meaning> ofName(Matcher matcher) {
        Month month = months.get(key(matcher.group("month")));
        if (month == null) {
            return Optional.empty();
        }
        int day = Integer.parseInt(matcher.group("day"));
        String year = matcher.group("year");
        if (year != null) {
            return day(whole(year), month.getValue(), day).map(Meaning.Day::new);
        }
        boolean capital = Character.isUpperCase(matcher.group("month").charAt(0));
        boolean exists = day >= 1 && day <= month.maxLength();
        return capital && exists
                ? Optional.of(new Meaning.Yearless(MonthDay.of(month, day)))
                : Optional.empty();
    }

    /// A year, of two digits that of the century in which there are wires.
    private static int whole(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year + (year < 70 ? 2000 : 1900);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
