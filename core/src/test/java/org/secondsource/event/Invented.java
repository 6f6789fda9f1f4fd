package org.secondsource.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.secondsource.actor.ActorId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.cast.ActorKind;
import org.secondsource.reading.event.Course;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.event.Hallmark;
import org.secondsource.reading.event.Ordinal;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.When;
import org.secondsource.reading.trigger.EventKind;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Invented tellings of one word each: talks of Hald and Berg that were held, unless told
/// otherwise.
final class Invented {
    static final EventKind MEETING = new EventKind("meeting", "CONSULT", "", EventKind.Core.PAIR);
    private static final Span WORD = new Span(0, 4);

    private final LocalDate published;
    private EventKind kind = MEETING;
    private String report = "";
    private String word = "talks";
    private Set<String> doers = Set.of("hald", "berg");
    private Set<String> receivers = Set.of();
    private Set<String> things = Set.of();
    private Identity.Toll toll = Identity.Toll.UNTOLD;
    private String place = "";
    private When when = new When.Unsaid();
    private Course course = Course.of(EventStatus.OCCURRED);
    private Hallmark hallmark = Hallmark.NONE;
    private Publication.Basis basis = Publication.Basis.STATED;

    private Invented(LocalDate published) {
        this.published = published;
    }

    static Invented on(LocalDate published) {
        return new Invented(published);
    }

    /// A meeting of two on a day, planned.
    static Telling told(LocalDate published, LocalDate day) {
        return on(published).of(EventStatus.SCHEDULED).day(day).telling();
    }

    /// A meeting of two that is put on another day.
    static Telling moved(LocalDate published, Optional<LocalDate> from, Optional<LocalDate> to) {
        Invented meeting = on(published);
        to.ifPresent(meeting::day);
        When old = from.map(Invented::said).orElse(new When.Unsaid());
        meeting.course = new Course(EventStatus.SCHEDULED, false, Optional.of(old));
        return meeting.telling();
    }

    private static When said(LocalDate day) {
        return new When.Said(WORD, new TimeExpression.Fixed(DateRange.of(day)));
    }

    Invented of(EventStatus status) {
        this.course = Course.of(status);
        return this;
    }

    Invented asKnown() {
        this.course = new Course(EventStatus.OCCURRED, true, Optional.empty());
        return this;
    }

    Invented of(EventKind other, String trigger) {
        this.kind = other;
        this.word = trigger;
        return this;
    }

    Invented in(String id) {
        this.report = id;
        return this;
    }

    Invented by(String... actors) {
        this.doers = Set.of(actors);
        return this;
    }

    Invented to(String... actors) {
        this.doers = Set.of();
        this.receivers = Set.of(actors);
        return this;
    }

    Invented ofThing(String thing) {
        this.things = Set.of(thing);
        return this;
    }

    Invented toSo(Identity.Toll many) {
        this.toll = many;
        return this;
    }

    Invented at(String where) {
        this.place = where;
        return this;
    }

    Invented day(LocalDate day) {
        this.when = said(day);
        return this;
    }

    Invented guessed() {
        this.basis = Publication.Basis.INFERRED;
        return this;
    }

    Invented number(int number) {
        this.hallmark = new Hallmark("", new Ordinal(number, false), "", false);
        return this;
    }

    Invented another() {
        this.hallmark = new Hallmark("", new Ordinal(0, true), "", false);
        return this;
    }

    Invented sort(String sort) {
        this.hallmark = new Hallmark(sort, Ordinal.NONE, "", false);
        return this;
    }

    Invented several() {
        this.hallmark = new Hallmark("", Ordinal.NONE, "", true);
        return this;
    }

    Invented named(String name) {
        this.hallmark = new Hallmark("", Ordinal.NONE, name, false);
        return this;
    }

    Telling telling() {
        EventMention mention =
                new EventMention(
                        new Span(0, word.length()),
                        new Span(0, word.length()),
                        kind,
                        List.of(),
                        place,
                        when,
                        course,
                        hallmark,
                        List.of(),
                        Optional.empty());
        Report told =
                new Report(
                        new ReportId("invented-" + published + report),
                        "invented.txt",
                        "",
                        "",
                        "",
                        "",
                        new Publication.On(published, basis, "then"),
                        "en",
                        List.of(),
                        word,
                        List.of());
        return new Telling(
                told,
                mention,
                Wording.NONE,
                ids(doers),
                ids(receivers),
                toll,
                names(),
                Set.of(),
                things);
    }

    private Map<ActorId, Identity.Name> names() {
        Map<ActorId, Identity.Name> names = new HashMap<>();
        Set<String> all = new HashSet<>(doers);
        all.addAll(receivers);
        for (String actor : all) {
            names.put(new ActorId(actor), new Identity.Name(ActorKind.PERSON, List.of(actor)));
        }
        return names;
    }

    private static Set<ActorId> ids(Set<String> actors) {
        Set<ActorId> ids = new HashSet<>();
        actors.forEach(actor -> ids.add(new ActorId(actor)));
        return ids;
    }
}
