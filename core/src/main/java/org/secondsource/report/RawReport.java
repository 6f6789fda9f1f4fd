package org.secondsource.report;

import java.util.List;

/// A report as it came in, before cleaning.
///
/// @param title empty where none is told beside the text; so with the other fields
/// @param dates what the page or file tells of its day, the best first
/// @param text with its lines as they came
public record RawReport(
        String location,
        String url,
        String title,
        String outlet,
        String byline,
        String language,
        List<DateClue> dates,
        String text) {
    public RawReport {
        dates = List.copyOf(dates);
    }

    /// A text with nothing beside it.
    public static RawReport plain(String location, String text) {
        return new RawReport(location, "", "", "", "", "", List.of(), text);
    }
}
