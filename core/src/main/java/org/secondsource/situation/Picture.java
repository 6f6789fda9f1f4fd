package org.secondsource.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.secondsource.actor.Cast;
import org.secondsource.claim.Claim;
import org.secondsource.correction.Righted;
import org.secondsource.event.Agreement;
import org.secondsource.event.Event;
import org.secondsource.lineage.Lineage;
import org.secondsource.position.Position;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.report.Report;
import org.secondsource.situation.StoryJoiner.StoryPicture;
import org.secondsource.story.Story;

/// Everything known about the reports that were read; the JSON, the brief and every export are
/// views of it.
///
/// @param asOf the latest day of publication read; empty where no report is dated
/// @param reports by id
/// @param readings one per report, in the same order; none where the reports were only compared
/// @param byHand what people put right in it, and what became of that
public record Picture(
        Optional<LocalDate> asOf,
        List<Report> reports,
        List<Reading> readings,
        List<Story> stories,
        Lineage lineage,
        Cast cast,
        List<Claim> claims,
        List<Event> events,
        List<Agreement> agreements,
        List<Position> positions,
        List<Problem> problems,
        List<Righted> byHand) {
    /// A picture of no reports.
    public static final Picture EMPTY =
            new Picture(
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Lineage(List.of(), List.of(), List.of()),
                    new Cast(List.of(), Map.of()),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    public Picture {
        reports = List.copyOf(reports);
        readings = List.copyOf(readings);
        stories = List.copyOf(stories);
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        agreements = List.copyOf(agreements);
        positions = List.copyOf(positions);
        problems = List.copyOf(problems);
        byHand = List.copyOf(byHand);
    }

    /// A picture in which nothing was put right by hand.
    public Picture(
            Optional<LocalDate> asOf,
            List<Report> reports,
            List<Reading> readings,
            List<Story> stories,
            Lineage lineage,
            Cast cast,
            List<Claim> claims,
            List<Event> events,
            List<Agreement> agreements,
            List<Position> positions,
            List<Problem> problems) {
        this(
                asOf,
                reports,
                readings,
                stories,
                lineage,
                cast,
                claims,
                events,
                agreements,
                positions,
                problems,
                List.of());
    }

    /// The id under which a claim, an event, an actor, an agreement or a position is shown now that
    /// had an id in an earlier picture; empty where there is nothing of it any more.
    public Optional<String> idNow(String id) {
        return new Names(this).now(id);
    }

    /// The claim that has an id, or had it in an earlier picture.
    public Optional<Claim> named(String id) {
        Optional<String> now = idNow(id);
        return claims.stream()
                .filter(claim -> now.filter(claim.id().value()::equals).isPresent())
                .findFirst();
    }

    /// The same picture, with what people put right in it.
    public Picture with(List<Righted> righted) {
        return new Picture(
                asOf,
                reports,
                readings,
                stories,
                lineage,
                cast,
                claims,
                events,
                agreements,
                positions,
                problems,
                righted);
    }

    /// The picture as of its newest report.
    ///
    /// @param read by id
    /// @param joined what each story says
    public static Picture of(
            List<ReadReport> read,
            List<Story> stories,
            Lineage lineage,
            Cast cast,
            List<StoryPicture> joined,
            List<Position> positions,
            List<Problem> problems) {
        List<Report> reports = read.stream().map(ReadReport::report).toList();
        return new Picture(
                newest(reports),
                reports,
                read.stream().map(ReadReport::reading).toList(),
                stories,
                lineage,
                cast,
                together(joined, StoryPicture::claims, Comparator.comparing(Claim::id)),
                together(joined, StoryPicture::events, Comparator.comparing(Event::id)),
                together(joined, StoryPicture::agreements, Comparator.comparing(Agreement::id)),
                positions,
                problems);
    }

    /// The same picture, whose actors are called otherwise.
    Picture with(Cast renamed) {
        return new Picture(
                asOf,
                reports,
                readings,
                stories,
                lineage,
                renamed,
                claims,
                events,
                agreements,
                positions,
                problems,
                byHand);
    }

    private static <T> List<T> together(
            List<StoryPicture> joined, Function<StoryPicture, List<T>> part, Comparator<T> order) {
        return joined.stream().flatMap(story -> part.apply(story).stream()).sorted(order).toList();
    }

    /// What is known of reports that were compared and not read.
    ///
    /// @param reports by id
    public static Picture unread(
            List<Report> reports, List<Story> stories, Lineage lineage, List<Problem> problems) {
        return new Picture(
                newest(reports),
                reports,
                List.of(),
                stories,
                lineage,
                new Cast(List.of(), Map.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                problems);
    }

    private static Optional<LocalDate> newest(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.published().day().stream())
                .max(Comparator.naturalOrder());
    }
}
