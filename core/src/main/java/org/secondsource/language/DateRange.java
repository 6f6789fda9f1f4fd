package org.secondsource.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/// The days that a time may mean, first to last, both included.
public record DateRange(LocalDate first, LocalDate last) implements Comparable<DateRange> {
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("range from %s to %s".formatted(first, last));
        }
    }

    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    public static DateRange of(YearMonth month) {
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    public static DateRange ofYear(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean isDay() {
        return first.equals(last);
    }

    public boolean overlaps(DateRange other) {
        return !other.last.isBefore(first) && !last.isBefore(other.first);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// The first day in ISO 8601, cut to the month or year where the range is just that.
    public String start() {
        return cut(first);
    }

    /// The last day in ISO 8601, cut to the month or year where the range is just that.
    public String end() {
        return cut(last);
    }

    private String cut(LocalDate day) {
        if (isWholeYear()) {
            return String.format(Locale.ROOT, "%04d", day.getYear());
        }
        if (isWholeMonth()) {
            return YearMonth.from(day).toString();
        }
        return day.toString();
    }

    private boolean isWholeYear() {
        return first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31));
    }

    private boolean isWholeMonth() {
        return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
    }

    /// Earlier first; of two that start together the shorter first.
    @Override
    public int compareTo(DateRange other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }
}
