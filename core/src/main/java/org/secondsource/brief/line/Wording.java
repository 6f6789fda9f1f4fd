package org.secondsource.brief.line;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.language.DateRange;
import org.secondsource.reading.quantity.Amount;
import org.secondsource.report.Publication;

/// Puts days, numbers and the words of reports into the form that a brief uses.
public final class Wording {
    private static final List<String> DAYS =
            List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");

    private Wording() {}

    /// "Mon 4 Nov 2024".
    public static String day(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1)
                + " "
                + dayAndMonth(day)
                + " "
                + day.getYear();
    }

    /// "Thu 18 Sep 2025, 06:00 UTC".
    public static String time(Instant time) {
        ZonedDateTime told = time.atZone(ZoneOffset.UTC);
        return String.format(
                Locale.ROOT,
                "%s, %02d:%02d UTC",
                day(told.toLocalDate()),
                told.getHour(),
                told.getMinute());
    }

    /// The day of a report, with a mark where only other reports tell it; the first and the last
    /// that it may be, where no more is known.
    public static String published(Publication publication) {
        return switch (publication) {
            case Publication.On on ->
                    day(on.date())
                            + (on.basis() == Publication.Basis.INFERRED ? " (inferred)" : "");
            case Publication.Within within ->
                    "between %s and %s".formatted(day(within.first()), day(within.last()));
            case Publication.Unknown unknown -> "day not known";
        };
    }

    /// "Mon 4 Nov".
    public static String shortDay(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1) + " " + dayAndMonth(day);
    }

    /// A day as it is told on another: "Fri" within its week, "12 Sep" before; "Fri 12 Sep" where
    /// the other is not known.
    public static String dayBefore(LocalDate day, Optional<LocalDate> today) {
        if (today.isEmpty() || day.isAfter(today.get())) {
            return shortDay(day);
        }
        boolean near = day.plusDays(DAYS.size()).isAfter(today.get());
        return near ? DAYS.get(day.getDayOfWeek().getValue() - 1) : dayAndMonth(day);
    }

    private static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    }

    /// "Mon 4 Nov 2024", "4 to 8 Nov 2024", "Nov 2024", "2024".
    public static String days(DateRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (range.isDay()) {
            return day(first);
        }
        if (range.start().length() == 4) {
            return range.start().equals(range.end())
                    ? range.start()
                    : range.start() + " to " + range.end();
        }
        if (range.start().length() == 7 && range.start().equals(range.end())) {
            return MONTHS.get(first.getMonthValue() - 1) + " " + first.getYear();
        }
        String start =
                first.getYear() != last.getYear()
                        ? dayAndMonth(first) + " " + first.getYear()
                        : first.getMonth() != last.getMonth()
                                ? dayAndMonth(first)
                                : Integer.toString(first.getDayOfMonth());
        return start + " to " + dayAndMonth(last) + " " + last.getYear();
    }

    /// "4 to 8 Nov 2024", or the day where both are one.
    public static String days(LocalDate first, LocalDate last) {
        return days(new DateRange(first, last));
    }

    public static String days(Optional<DateRange> range, String unknown) {
        return range.map(Wording::days).orElse(unknown);
    }

    /// "12,000", "2.5".
    public static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%,.1f", value);
    }

    /// "more than 7,000".
    public static String amount(Amount amount) {
        String number = number(amount.value());
        return switch (amount.bound()) {
            case EXACTLY -> number;
            case ABOUT -> "about " + number;
            case MORE_THAN -> "more than " + number;
            case LESS_THAN -> "less than " + number;
            case AT_LEAST -> "at least " + number;
            case AT_MOST -> "at most " + number;
            case BETWEEN -> number(amount.low()) + " to " + number(amount.high());
        };
    }

    /// "2 independent sources", "1 or 2 independent sources".
    public static String independentSources(SourceCount count) {
        if (count.max() == 0) {
            return "no source known";
        }
        if (count.min() == 0) {
            return "at most " + count(count.max(), "independent source");
        }
        if (count.min() == count.max()) {
            return count(count.min(), "independent source");
        }
        String join = count.max() == count.min() + 1 ? " or " : " to ";
        return count.min() + join + count(count.max(), "independent source");
    }

    /// "1 report", "2 reports".
    public static String count(int number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /// With a capital at the start.
    public static String upper(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// "a", "a and b", "a, b and c".
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    public static String list(List<String> items, int most) {
        if (items.size() <= most) {
            return list(items);
        }
        return String.join(", ", items.subList(0, most))
                + " and "
                + (items.size() - most)
                + " more";
    }

    public static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Words of a report on one line, without what hangs over at the ends.
    public static String tidy(String words) {
        String line = words.strip().replaceAll("\\s+", " ").replaceAll("[,;:\\s–—-]+$", "");
        return line.replaceFirst("^(?:that|That) ", "");
    }

    /// Words of a report as a sentence: capital and full stop.
    public static String sentence(String words) {
        String line = withoutHalfQuotes(tidy(words));
        if (line.isEmpty()) {
            return line;
        }
        int letter = 0;
        while (letter < line.length() - 1 && "[“\"‘'(".indexOf(line.charAt(letter)) >= 0) {
            letter++;
        }
        String start = line.substring(0, letter) + upper(line.substring(letter));
        return start.matches("(?s).*[.!?…][\"”’')]?") ? start : start + ".";
    }

    /// A quotation mark that is opened or closed but not both belongs to the sentence around.
    private static String withoutHalfQuotes(String line) {
        String even = line;
        if (count(even, '“') != count(even, '”')) {
            even = even.replaceAll("[“”]", "");
        }
        if (count(even, '"') % 2 != 0) {
            even = even.replace("\"", "");
        }
        return even.strip();
    }

    /// Whether every quotation mark is opened and closed.
    public static boolean hasEvenQuotes(String line) {
        return count(line, '“') == count(line, '”') && count(line, '"') % 2 == 0;
    }

    private static long count(String line, char mark) {
        return line.chars().filter(unit -> unit == mark).count();
    }

    /// Whether words stand in a text, whole and in whatever case.
    public static boolean holds(String text, String words) {
        return Pattern.compile("(?iu)(?<!\\w)" + Pattern.quote(words) + "(?!\\w)")
                .matcher(text)
                .find();
    }

    /// The words of a text in lower case, for telling whether two texts say the same.
    public static Set<String> bag(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
