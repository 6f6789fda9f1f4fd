package org.secondsource.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.secondsource.actor.ActorId;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;

/// A mention of an event with what the other reports add: who the participants are, which days are
/// meant.
///
/// @param date the day told; the new one, where it was put on another
/// @param identity what it tells of which event it means
/// @param wording the words around it
record Telling(
        Report report,
        EventMention mention,
        Optional<DateRange> date,
        Identity identity,
        Wording wording) {
    /// Enough to tell words apart, short enough for their endings to differ. Set by hand.
    private static final int STEM_LETTERS = 4;

    /// How many days back a report's "was" reaches, where no day is told. Set by hand: a season.
    private static final int RECENT_DAYS = 92;

    /// How many days old what a report tells without a day is at most, as news. Set by hand.
    private static final int NEWS_DAYS = 2;

    /// Fewer words than these are said of many events. Set by hand.
    private static final int FEWEST_CLAUSE_WORDS = 6;

    Telling(
            Report report,
            EventMention mention,
            Wording wording,
            Set<ActorId> doers,
            Set<ActorId> receivers,
            Identity.Toll toll,
            Map<ActorId, Identity.Name> named,
            Set<ActorId> affiliations,
            Set<String> things) {
        this(
                report,
                mention,
                mention.when().resolve(report.published().day()),
                identity(report, mention, doers, receivers, toll, named, affiliations, things),
                wording);
    }

    private static Identity identity(
            Report report,
            EventMention mention,
            Set<ActorId> doers,
            Set<ActorId> receivers,
            Identity.Toll toll,
            Map<ActorId, Identity.Name> named,
            Set<ActorId> affiliations,
            Set<String> things) {
        Optional<LocalDate> published = report.published().day();
        Optional<DateRange> old = mention.course().movedFrom().flatMap(d -> d.resolve(published));
        boolean guessed = isGuessed(report.published());
        List<DateRange> days =
                Stream.of(mention.when().resolve(published), old)
                        .flatMap(Optional::stream)
                        .toList();
        Identity.Tide tide = Identity.Tide.of(mention);
        return new Identity(
                mention.kind(),
                stem(mention.trigger().of(report.text())),
                mention.hallmark(),
                doers,
                receivers,
                toll,
                named,
                affiliations,
                things,
                mention.place(),
                days,
                guessed,
                mention.course().movedFrom().isPresent(),
                mention.course().movedFrom().isPresent() && old.isEmpty(),
                tide,
                published
                        .filter(day -> !guessed && days.isEmpty() && tide == Identity.Tide.PAST)
                        .map(day -> new DateRange(day.minusDays(NEWS_DAYS), day)),
                guessed || published.isEmpty()
                        ? Identity.ALWAYS
                        : Identity.window(days, published.get(), tide, RECENT_DAYS));
    }

    /// The first letters of the word that names it: "arre" of "arrested" and "arrests".
    private static String stem(String trigger) {
        String word = trigger.toLowerCase(Locale.ROOT);
        return word.substring(0, Math.min(word.length(), STEM_LETTERS));
    }

    /// Whether the report's day of publication, and with it "on Friday", is only inferred.
    private static boolean isGuessed(Publication published) {
        return published instanceof Publication.On on && on.basis() == Publication.Basis.INFERRED;
    }

    /// The words that name the event.
    Cite place() {
        return report.cite(mention.trigger());
    }

    EventStatus status() {
        return mention.status();
    }

    /// The words of its clause in small letters; empty where they are too few to be its own.
    Optional<String> clause() {
        String words = mention.span().of(report.text()).toLowerCase(Locale.ROOT);
        String plain = words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return Optional.of(plain).filter(p -> p.split(" ").length >= FEWEST_CLAUSE_WORDS);
    }

    /// Whether it tells that the event was put on another day.
    boolean isMoved() {
        return mention.course().movedFrom().isPresent();
    }

    /// The days it was due on before; empty where it is not moved, or that is not told.
    Optional<DateRange> movedFrom() {
        return mention.course().movedFrom().flatMap(day -> day.resolve(report.published().day()));
    }

    /// The same telling, of an event that has come as far as another tells.
    Telling as(EventStatus status) {
        return new Telling(report, mention.as(status), date, identity, wording);
    }
}
