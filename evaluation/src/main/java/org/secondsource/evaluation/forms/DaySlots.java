package org.secondsource.evaluation.forms;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Days as slots: a weekday or a month other than that of publication, a date before or after
/// it, a number of days.
final class DaySlots {
    static final Set<String> LISTS = Set.of("weekday", "month", "before", "after", "days");

    /// Dates lie within so many days of publication.
    private static final int SPAN = 20;

    /// From two on.
    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six", "7");

    private static final Map<Month, String> SHORT =
            Map.of(
                    Month.JANUARY, "Jan.",
                    Month.FEBRUARY, "Feb.",
                    Month.AUGUST, "Aug.",
                    Month.SEPTEMBER, "Sept.",
                    Month.OCTOBER, "Oct.",
                    Month.NOVEMBER, "Nov.",
                    Month.DECEMBER, "Dec.");

    private final LocalDate published;
    private final Random random;

    DaySlots(LocalDate published, Random random) {
        this.published = published;
        this.random = random;
    }

    /// @param list one of [#LISTS]
    Map<String, String> of(String list) {
        return switch (list) {
            case "weekday" -> weekday();
            case "month" -> month();
            case "before" -> date(published.minusDays(2L + random.nextInt(SPAN)));
            case "days" -> days();
            default -> date(published.plusDays(2L + random.nextInt(SPAN)));
        };
    }

    private Map<String, String> days() {
        int days = random.nextInt(NUMBERS.size());
        return Map.of(
                "", NUMBERS.get(days),
                "ago", published.minusDays(days + 2L).toString(),
                "in", published.plusDays(days + 2L).toString());
    }

    private Map<String, String> weekday() {
        DayOfWeek day = published.getDayOfWeek().plus(1L + random.nextInt(6));
        LocalDate past = published.with(TemporalAdjusters.previous(day));
        LocalDate next = published.with(TemporalAdjusters.next(day));
        Map<String, String> fields = new HashMap<>();
        fields.put("", day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        fields.put("short", day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        fields.put("past", past.toString());
        fields.put("next", next.toString());
        fields.put("later", next.plusWeeks(1).toString());
        fields.put("earlier", past.minusWeeks(1).toString());
        // The weeks begin on Mondays.
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        fields.put("lastweek", monday.minusWeeks(1).with(TemporalAdjusters.nextOrSame(day)).toString());
        fields.put("nextweek", monday.plusWeeks(1).with(TemporalAdjusters.nextOrSame(day)).toString());
        return fields;
    }

    private Map<String, String> month() {
        Month month = published.getMonth().plus(1L + random.nextInt(11));
        int year = published.getYear();
        boolean over = month.getValue() < published.getMonthValue();
        Map<String, String> fields = new HashMap<>();
        fields.put("", month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        fields.put("past", YearMonth.of(over ? year : year - 1, month).toString());
        fields.put("next", YearMonth.of(over ? year + 1 : year, month).toString());
        return fields;
    }

    private static Map<String, String> date(LocalDate date) {
        String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        int day = date.getDayOfMonth();
        Map<String, String> fields = new HashMap<>();
        fields.put("", day + " " + month);
        fields.put("md", month + " " + day);
        fields.put("ap", SHORT.getOrDefault(date.getMonth(), month) + " " + day);
        fields.put("ordinal", day + suffix(day));
        fields.put("month", month);
        fields.put("year", String.valueOf(date.getYear()));
        fields.put("weekday", date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        fields.put("iso", date.toString());
        fields.put("two", "%02d/%02d".formatted(date.getMonthValue(), day));
        fields.put("next", date.plusDays(1).toString());
        fields.put("previous", date.minusDays(1).toString());
        return fields;
    }

    private static String suffix(int day) {
        if (day / 10 == 1) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
