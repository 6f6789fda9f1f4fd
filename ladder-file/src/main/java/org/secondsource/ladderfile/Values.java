package org.secondsource.ladderfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.secondsource.language.DateRange;

/// Reads numbers, spans of time and days as people write them.
final class Values {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,5})\\s*(h|d|w)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d+)?");
    private static final Pattern GROUPED =
            Pattern.compile("-?\\d{1,3}(?:[,_ ]\\d{3})+(?:\\.\\d+)?");
    private static final int HOURS_A_DAY = 24;
    private static final int DAYS_A_WEEK = 7;

    private Values() {}

    /// 10000, 10,000 and 1.5.
    static OptionalDouble number(String words) {
        boolean grouped = GROUPED.matcher(words).matches();
        return grouped || NUMBER.matcher(words).matches()
                ? OptionalDouble.of(Double.parseDouble(words.replaceAll("[,_ ]", "")))
                : OptionalDouble.empty();
    }

    /// Whole days: 14d, 2w, 48h.
    static OptionalInt days(String words) {
        Matcher span = SPAN.matcher(words);
        if (!span.matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(span.group(1));
        return switch (span.group(2)) {
            case "d" -> OptionalInt.of(number);
            case "w" -> OptionalInt.of(number * DAYS_A_WEEK);
            default ->
                    number % HOURS_A_DAY == 0
                            ? OptionalInt.of(number / HOURS_A_DAY)
                            : OptionalInt.empty();
        };
    }

    /// 2024, 2024-10, 2024-10-18, or two of them with a stroke between.
    static Optional<DateRange> range(String words) {
        String[] ends = words.split("/", -1);
        if (ends.length > 2) {
            return Optional.empty();
        }
        try {
            DateRange first = part(ends[0].strip());
            DateRange last = ends.length == 1 ? first : part(ends[1].strip());
            return Optional.of(new DateRange(first.first(), last.last()));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return Optional.empty(); // the caller says what was expected
        }
    }

    private static DateRange part(String words) {
        return switch (words.split("-", -1).length) {
            case 1 -> DateRange.ofYear(Year.parse(words).getValue());
            case 2 -> DateRange.of(YearMonth.parse(words));
            default -> DateRange.of(LocalDate.parse(words));
        };
    }
}
