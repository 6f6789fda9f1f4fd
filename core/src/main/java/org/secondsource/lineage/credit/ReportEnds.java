package org.secondsource.lineage.credit;

import java.util.List;
import java.util.regex.Pattern;
import org.secondsource.report.Mark;
import org.secondsource.report.Report;

/// The beginning and the end of a report, where datelines and credits stand, line by line.
///
/// @param head lines
/// @param afterTitle what follows where a text begins with its title; empty where it does not
/// @param tail lines
record ReportEnds(List<String> head, String afterTitle, List<String> tail) {
    /// Characters read at each end: a dateline behind a headline and a date, or a credit before a
    /// line or two of page furniture.
    private static final int END_LENGTH = 400;

    /// Lines read at each end.
    private static final int MOST_LINES = 6;

    /// Days as printed, "Sun 16 Apr 2017".
    private static final Pattern DATE =
            Pattern.compile(
                    "^\\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)\\w*\\W+)?"
                            + "(?:\\d{1,2}\\W+\\p{L}{3,9}|\\p{L}{3,9}\\W+\\d{1,2})\\W+\\d{4}\\b"
                            + "(?:\\W+\\d{1,2}:\\d{2})?\\W*",
                    Pattern.CASE_INSENSITIVE);

    static ReportEnds of(Report report) {
        String text = report.text();
        String head = text.substring(0, Math.min(text.length(), END_LENGTH));
        int from = Math.max(0, text.length() - END_LENGTH);
        String afterTitle =
                hasLostTitle(report)
                        ? DATE.matcher(head).replaceFirst("")
                        : afterTitle(head, report.title());
        List<String> tail = lines(text.substring(from));
        return new ReportEnds(
                lines(head).stream().limit(MOST_LINES).toList(),
                afterTitle,
                tail.subList(Math.max(0, tail.size() - MOST_LINES), tail.size()));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// Whether the text began with its title until cleaning took it out, and no dateline with it.
    private static boolean hasLostTitle(Report report) {
        return report.removed().stream()
                        .anyMatch(removal -> removal.reason().equals("headline repeated"))
                && report.marks().stream().noneMatch(mark -> mark.kind() == Mark.Kind.DATELINE);
    }

    /// What follows the title, where a text begins with it; without the date before or behind it.
    private static String afterTitle(String head, String title) {
        String start = DATE.matcher(head).replaceFirst("");
        String beginning = title.strip();
        if (beginning.isEmpty()
                || !start.regionMatches(true, 0, beginning, 0, beginning.length())) {
            return "";
        }
        String rest = start.substring(beginning.length());
        return DATE.matcher(rest).replaceFirst("").strip();
    }
}
