package org.secondsource.intake.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes out the days that machines write without signs between the numbers.
public final class Days {
    private static final Pattern BASIC =
            Pattern.compile("((?:19|20)\\d\\d)(0[1-9]|1[0-2])([0-3]\\d)(?:T?(\\d\\d)(\\d\\d)?.*)?");
    private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");

    private Days() {}

    /// "20251014" as "2025-10-14", and seconds or milliseconds since 1970 as the moment they are;
    /// all else as it is.
    public static String plain(String words) {
        String given = words.strip();
        Matcher basic = BASIC.matcher(given);
        if (basic.matches()) {
            return basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
        }
        Matcher seconds = SECONDS.matcher(given);
        try {
            if (seconds.matches()) {
                return Instant.ofEpochSecond(Long.parseLong(seconds.group(1))).toString();
            }
            return MILLISECONDS.matcher(given).matches()
                    ? Instant.ofEpochMilli(Long.parseLong(given)).toString()
                    : given;
        } catch (DateTimeException noMoment) {
            return given;
        }
    }
}
