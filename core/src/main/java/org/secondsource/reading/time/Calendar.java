package org.secondsource.reading.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/// The English names of months and weekdays, with the short forms of the AP Stylebook and of
/// Reuters.
final class Calendar {
    private Calendar() {}

    static Optional<Month> month(String word) {
        String plain = plain(word);
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (plain.equals(name)
                    || plain.equals(name.substring(0, 3))
                    || month == Month.SEPTEMBER && plain.equals("sept")) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    static Optional<DayOfWeek> weekday(String word) {
        String plain = plain(word);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            boolean shortForm = word.endsWith(".") && plain.length() >= 3 && name.startsWith(plain);
            if (plain.equals(name) || shortForm) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
