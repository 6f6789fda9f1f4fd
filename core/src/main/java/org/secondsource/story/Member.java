package org.secondsource.story;

import java.time.LocalDate;
import java.util.Comparator;
import org.secondsource.report.Mark;
import org.secondsource.report.Report;
import org.secondsource.story.word.WordVector;
import org.secondsource.text.ReportId;

/// A report in an open story: what is kept of it for as long as the story is open.
///
/// @param arrival how many reports arrived before it
/// @param issuer whose release it is; empty where it is none
record Member(
        int arrival,
        ReportId id,
        String title,
        Days day,
        WordVector vector,
        Names names,
        String issuer) {
    /// The order in which a story lists its reports: by day, those without one last.
    static final Comparator<Member> BY_DAY =
            Comparator.comparing((Member member) -> member.day().first().orElse(LocalDate.MAX))
                    .thenComparing(Member::id);

    static Member of(int arrival, Report report, WordVector vector) {
        return new Member(
                arrival,
                report.id(),
                report.title(),
                Days.of(report.published().day()),
                vector,
                NameIndex.names(report.text()),
                isRelease(report) ? report.outlet() : "");
    }

    private static boolean isRelease(Report report) {
        return report.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.ISSUER)
                || report.removed().stream()
                        .anyMatch(removal -> removal.reason().equals("about the company"));
    }
}
