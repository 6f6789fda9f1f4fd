package org.secondsource.exchange.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.secondsource.language.DateRange;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.report.Report;

/// Writes the expressions of time of one report, with their values in TIMEX3 (TimeML 1.2.1).
final class TimeJson {
    private final FactWriter facts;
    private final Report report;

    TimeJson(FactWriter facts, Report report) {
        this.facts = facts;
        this.report = report;
    }

    void time(TimeMention time) {
        TimeExpression expression = time.expression();
        Optional<LocalDate> published = report.published().day();
        Optional<DateRange> days = expression.resolve(published);
        facts.item(() -> {
            facts.cite(report, time.span());
            facts.id("value", days.map(TimeJson::value).orElseGet(expression::openValue));
            facts.id("type", type(expression));
            boolean anchored = days.isPresent() && hangsOnPublication(expression);
            facts.text("anchor", anchored ? published.map(LocalDate::toString).orElse("") : "");
        });
    }

    private static String type(TimeExpression expression) {
        return switch (expression) {
            case TimeExpression.Length length -> "DURATION";
            case TimeExpression.Recurring recurring -> "SET";
            case TimeExpression.Fixed fixed -> "DATE";
            case TimeExpression.DayOfYear day -> "DATE";
            case TimeExpression.MonthOfYear month -> "DATE";
            case TimeExpression.MonthOfShiftedYear month -> "DATE";
            case TimeExpression.Weekday weekday -> "DATE";
            case TimeExpression.Shifted shifted -> "DATE";
            case TimeExpression.Weekend weekend -> "DATE";
            case TimeExpression.Beside beside -> "DATE";
        };
    }

    private static boolean hangsOnPublication(TimeExpression expression) {
        return !(expression instanceof TimeExpression.Fixed);
    }

    /// A day, month, year or ISO week, or else both ends with a slash between (ISO 8601).
    private static String value(DateRange days) {
        if (days.start().equals(days.end())) {
            return days.start();
        }
        boolean isWeek =
                days.first().getDayOfWeek() == DayOfWeek.MONDAY
                        && days.first().plusDays(6).equals(days.last());
        return isWeek ? week(days.first()) : days.start() + "/" + days.end();
    }

    private static String week(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
