package org.secondsource.app.cli.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.secondsource.app.cli.console.CommandFailure;
import picocli.CommandLine.TypeConversionException;

/// A time that has passed, as people name it.
public final class Since {
    private Since() {}

    /// @param told "yesterday" (its end), a day (its end in this time zone), or a time
    public static Instant of(String told, Instant now) {
        try {
            return new InputOptions.Time()
                    .convert(told.equals("yesterday") ? yesterday(now).toString() : told);
        } catch (TypeConversionException wrong) {
            throw new CommandFailure(
                    "--since: found '%s', expected yesterday, a day such as 2025-09-17, or a time such as 2025-09-17T06:00Z"
                            .formatted(told),
                    wrong);
        }
    }

    public static LocalDate yesterday(Instant now) {
        return day(now).minusDays(1);
    }

    public static LocalDate day(Instant time) {
        return time.atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
