package org.secondsource.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.ActorId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.Course;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.When;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Invented tellings of one word each.
final class Invented {
    static final EventKind MEETING = new EventKind("meeting", "CONSULT", "");
    private static final Span WORD = new Span(0, 4);

    private Invented() {}

    /// A meeting of two on a day.
    static Telling told(LocalDate published, LocalDate day) {
        return telling(MEETING, published, plan(Optional.empty()), Optional.of(day));
    }

    /// A meeting of two that is put on another day.
    static Telling moved(LocalDate published, Optional<LocalDate> from, Optional<LocalDate> to) {
        When old =
                from.<When>map(day ->
                                new When.Said(WORD, new TimeExpression.Fixed(DateRange.of(day))))
                        .orElse(new When.Unsaid());
        return telling(MEETING, published, plan(Optional.of(old)), to);
    }

    private static Course plan(Optional<When> movedFrom) {
        return new Course(EventStatus.SCHEDULED, false, movedFrom);
    }

    /// Told of two actors, in a report of a day.
    static Telling telling(
            EventKind kind, LocalDate published, Course course, Optional<LocalDate> day) {
        EventMention mention =
                new EventMention(
                        WORD,
                        WORD,
                        kind,
                        List.of(),
                        "",
                        new When.Unsaid(),
                        course,
                        List.of(),
                        Optional.empty());
        Report report =
                new Report(
                        new ReportId("invented-" + published),
                        "invented.txt",
                        "",
                        "",
                        "",
                        "",
                        new Publication.On(published, Publication.Basis.STATED, "then"),
                        "en",
                        List.of(),
                        "word",
                        List.of());
        return new Telling(
                report,
                mention,
                Set.of(new ActorId("hald"), new ActorId("berg")),
                Set.of(),
                Set.of(),
                Set.of(),
                day.map(DateRange::of));
    }
}
