package org.secondsource.report.day;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the day or the year that stands in an address: ".../2025/11/04/...".
final class UrlDays {
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/_]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("/((?:19|20)\\d\\d)(?:/|-)");

    private UrlDays() {}

    static Optional<LocalDate> day(String url) {
        Matcher matcher = DAY.matcher(url);
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(3));
            int day = Integer.parseInt(matcher.group(4));
            boolean padded =
                    !matcher.group(2).isEmpty()
                            || matcher.group(3).length() + matcher.group(4).length() == 4;
            boolean isMonth = month >= 1 && month <= 12;
            if (padded && isMonth && YearMonth.of(year, month).isValidDay(day)) {
                return Optional.of(LocalDate.of(year, month, day));
            }
        }
        return Optional.empty();
    }

    static Optional<Integer> year(String url) {
        Matcher matcher = YEAR.matcher(url);
        return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }
}
