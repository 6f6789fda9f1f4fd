package org.secondsource.app.cli.following;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a span of time as people write it: 90s, 15m, 12h, 2d; a number alone is seconds.
final class Spans implements ITypeConverter<Duration> {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})\\s*([smhd]?)");

    @Override
    public Duration convert(String value) {
        Matcher span = SPAN.matcher(value.strip());
        if (!span.matches()) {
            throw new TypeConversionException(
                    "'%s' is no span of time; expected 90s, 15m, 12h or 2d".formatted(value));
        }
        long number = Long.parseLong(span.group(1));
        return switch (span.group(2)) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            default -> Duration.ofSeconds(number);
        };
    }

    /// As it is read.
    static String words(Duration span) {
        long seconds = span.toSeconds();
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }
}
