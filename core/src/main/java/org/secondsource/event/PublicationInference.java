package org.secondsource.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.copying.SharedText;
import org.secondsource.language.DateRange;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.Reading;
import org.secondsource.reading.event.EventMention;
import org.secondsource.reading.statement.Attribution;
import org.secondsource.reading.statement.Statement;
import org.secondsource.reading.time.TimeExpression;
import org.secondsource.reading.time.TimeExpression.Side;
import org.secondsource.reading.time.TimeMention;
import org.secondsource.reading.time.When;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.story.Story;
import org.secondsource.story.ToldStory;
import org.secondsource.text.ReportId;

/// Infers the day of a report that does not tell it: the day on which its weekday words fit best
/// with the dated reports of its story, those that share its text before others. A report without
/// weekday words, or alone in its story, stays undated.
public final class PublicationInference {
    /// How far before the first and after the last dated report of a story a day is looked for.
    private static final int REACH_DAYS = 7;

    /// The fit of weekday words, events told on the same day and nearness to the report most like
    /// it must come to this together; each weighs 1 or less.
    private static final double LEAST_EVIDENCE = 0.8;

    /// So many dated reports, those most like it, tell the day of one that is not: a story of a
    /// thousand tells it no better.
    private static final int MOST_SOURCES = 50;

    /// What the day of the report most like it weighs beside an event told on the same day. Set by
    /// hand.
    private static final double MOST_NEARNESS = 0.6;

    private final Cast cast;

    public PublicationInference(Cast cast) {
        this.cast = cast;
    }

    /// The reports, dated where the others tell when: first those whose dateline lacks only its
    /// year, then by weekday words, twice over, since a report dated first may date another.
    public List<ReadReport> date(
            List<ReadReport> reports, List<SharedText> shared, List<Story> stories) {
        Map<List<ReportId>, SharedText> pairs = new HashMap<>();
        shared.forEach(text -> pairs.put(List.of(text.a(), text.b()), text));
        DatelineYears datelines = new DatelineYears();
        Map<ReportId, Publication> years = new HashMap<>();
        for (ToldStory story : ToldStory.of(stories, reports)) {
            years.putAll(
                    datelines.published(story.reports().stream().map(ReadReport::report).toList()));
        }
        List<ReadReport> once = dateOnce(withDays(reports, years), pairs, stories);
        return dateOnce(once, pairs, stories);
    }

    private List<ReadReport> dateOnce(
            List<ReadReport> reports, Map<List<ReportId>, SharedText> pairs, List<Story> stories) {
        Map<ReportId, Publication> found = new HashMap<>();
        for (ToldStory story : ToldStory.of(stories, reports)) {
            if (story.reports().stream().allMatch(read -> isDated(read.report()))) {
                continue;
            }
            List<Source> dated = new ArrayList<>();
            List<Source> undated = new ArrayList<>();
            story.reports()
                    .forEach(read ->
                            (isDated(read.report()) ? dated : undated).add(Source.of(read)));
            for (Source source : undated) {
                infer(source, mostAlike(source, dated), pairs)
                        .ifPresent(day -> found.put(source.report().id(), day));
            }
        }
        return withDays(reports, found);
    }

    private static List<ReadReport> withDays(
            List<ReadReport> reports, Map<ReportId, Publication> found) {
        List<ReadReport> dated = new ArrayList<>();
        for (ReadReport read : reports) {
            Publication day = found.get(read.report().id());
            dated.add(day == null ? read : read.withPublished(day));
        }
        return dated;
    }

    private static boolean isDated(Report report) {
        return report.published().day().isPresent();
    }

    /// @param words its longer words
    private record Source(Report report, Reading reading, Set<String> words) {
        static Source of(ReadReport read) {
            return new Source(read.report(), read.reading(), longWords(read.report().text()));
        }

        Optional<LocalDate> day() {
            return report.published().day();
        }

        /// Share of words in common (cosine).
        double likeness(Source other) {
            Set<String> both = new HashSet<>(words);
            both.retainAll(other.words);
            double most = Math.sqrt((double) words.size() * other.words.size());
            return most == 0 ? 0 : both.size() / most;
        }
    }

    private record Alike(Source source, double likeness) {}

    /// The most alike first.
    private static List<Source> mostAlike(Source undated, List<Source> dated) {
        return dated.stream()
                .map(source -> new Alike(source, undated.likeness(source)))
                .sorted(
                        Comparator.comparingDouble(Alike::likeness)
                                .reversed()
                                .thenComparing(alike -> alike.source().report().id()))
                .limit(MOST_SOURCES)
                .map(Alike::source)
                .toList();
    }

    /// @param dated the most alike first
    private Optional<Publication> infer(
            Source undated, List<Source> dated, Map<List<ReportId>, SharedText> pairs) {
        TreeSet<LocalDate> days = new TreeSet<>();
        dated.forEach(s -> days.add(s.day().orElseThrow()));
        boolean hasWords =
                undated.reading().times().stream().anyMatch(t -> isAnchored(t.expression()));
        boolean copies = dated.stream().anyMatch(s -> coverage(undated, s, pairs) > 0.3);
        if (days.isEmpty() || !hasWords && !copies) {
            return Optional.empty();
        }
        Source nearest = dated.getFirst();
        double near = undated.likeness(nearest) > 0 ? MOST_NEARNESS : 0;
        LocalDate best = days.first();
        double most = -1;
        LocalDate end = days.last().plusDays(REACH_DAYS);
        for (LocalDate day = days.first().minusDays(REACH_DAYS);
                !day.isAfter(end);
                day = day.plusDays(1)) {
            double evidence = agreement(undated, day, dated, pairs);
            double score =
                    evidence + weekdayFit(undated.reading(), day) + near * nearness(day, nearest);
            if (score > most && isPossible(undated.report().published(), day)) {
                most = score;
                best = day;
            }
        }
        if (most < LEAST_EVIDENCE) {
            return Optional.empty();
        }
        return Optional.of(
                new Publication.On(
                        best,
                        Publication.Basis.INFERRED,
                        "its weekday words fit the dated reports of its story best"));
    }

    /// Whether what is known of a report's day leaves this one.
    private static boolean isPossible(Publication known, LocalDate day) {
        return !(known instanceof Publication.Within within)
                || !day.isBefore(within.first()) && !day.isAfter(within.last());
    }

    private static boolean isAnchored(TimeExpression expression) {
        return expression instanceof TimeExpression.Weekday
                || expression instanceof TimeExpression.DayOfYear;
    }

    private static double coverage(Source a, Source b, Map<List<ReportId>, SharedText> pairs) {
        boolean first = a.report().id().compareTo(b.report().id()) < 0;
        SharedText text =
                pairs.get(
                        first
                                ? List.of(a.report().id(), b.report().id())
                                : List.of(b.report().id(), a.report().id()));
        return text == null ? 0 : first ? text.coverageOfA() : text.coverageOfB();
    }

    /// Events and statements that dated reports tell too, and that fall on the same day if this is
    /// the day.
    private double agreement(
            Source undated,
            LocalDate day,
            List<Source> dated,
            Map<List<ReportId>, SharedText> pairs) {
        double sum = 0;
        for (EventMention mention : undated.reading().events()) {
            Optional<DateRange> mine = days(mention.when(), day);
            if (mine.isEmpty()) {
                continue;
            }
            double best = 0;
            for (Source source : dated) {
                for (EventMention other : source.reading().events()) {
                    Optional<DateRange> theirs = days(other.when(), source.day().orElseThrow());
                    if (theirs.isPresent()
                            && other.kind().equals(mention.kind())
                            && meets(undated, mention, source, other)) {
                        best = Math.max(best, mine.get().equals(theirs.get()) ? 1 : 0);
                    }
                }
            }
            sum += best;
        }
        for (Source source : dated) {
            double share = coverage(undated, source, pairs);
            if (share > 0) {
                sum += 3 * share * closeness(day, source.day().orElseThrow());
            }
        }
        return sum + saidOnSameDay(undated, day, dated);
    }

    private double saidOnSameDay(Source undated, LocalDate day, List<Source> dated) {
        double sum = 0;
        for (Statement statement : undated.reading().statements()) {
            Optional<DateRange> mine = days(statement.when(), day);
            if (mine.isEmpty()) {
                continue;
            }
            Set<ActorId> speakers = speakers(undated, statement);
            boolean told =
                    dated.stream()
                            .anyMatch(source ->
                                    source.reading().statements().stream()
                                            .anyMatch(other ->
                                                    days(other.when(), source.day().orElseThrow())
                                                                    .equals(mine)
                                                            && speakers(source, other).stream()
                                                                    .anyMatch(speakers::contains)));
            sum += told ? 0.4 : 0;
        }
        return Math.min(sum, 1.2);
    }

    private Set<ActorId> speakers(Source source, Statement statement) {
        return switch (statement.attribution()) {
            case Attribution.By by -> Set.of(cast.actorOf(source.report().id(), by.member()));
            case Attribution.OwnVoice own -> Set.of();
        };
    }

    /// A single day as told by a weekday or date; weeks and months are too wide to date by.
    private static Optional<DateRange> days(When when, LocalDate published) {
        return when.resolve(Optional.of(published)).filter(DateRange::isDay);
    }

    private boolean meets(Source a, EventMention first, Source b, EventMention second) {
        Set<ActorId> mine = actors(a, first);
        mine.retainAll(actors(b, second));
        return !mine.isEmpty();
    }

    private Set<ActorId> actors(Source source, EventMention mention) {
        Set<ActorId> actors = new HashSet<>();
        mention.participants()
                .forEach(p ->
                        p.member()
                                .ifPresent(m -> actors.add(cast.actorOf(source.report().id(), m))));
        return actors;
    }

    private static double closeness(LocalDate a, LocalDate b) {
        long days = Math.abs(a.toEpochDay() - b.toEpochDay());
        return days == 0 ? 1 : days == 1 ? 0.4 : 0;
    }

    /// News is told on its day or the day after: "said on Tuesday" is written on Tuesday, sometimes
    /// on Wednesday.
    private static double weekdayFit(Reading reading, LocalDate day) {
        double sum = 0;
        int count = 0;
        boolean thisWeek =
                reading.times().stream()
                        .anyMatch(t ->
                                t.expression() instanceof TimeExpression.Shifted s
                                        && s.from() == 0
                                        && s.to() == 0
                                        && s.openValue().equals("XXXX-WXX"));
        for (TimeMention time : reading.times()) {
            if (!(time.expression() instanceof TimeExpression.Weekday weekday)
                    || weekday.strict()) {
                continue;
            }
            Optional<DateRange> resolved = weekday.resolve(Optional.of(day));
            long gap = Math.abs(day.toEpochDay() - resolved.orElseThrow().first().toEpochDay());
            boolean ahead = weekday.side() == Side.FUTURE;
            boolean leavesWeek =
                    ahead
                            && thisWeek
                            && resolved.orElseThrow().first().getDayOfWeek().getValue()
                                    < day.getDayOfWeek().getValue();
            sum +=
                    leavesWeek
                            ? 0
                            : ahead
                                    ? gap <= 3 ? 0.8 - 0.2 * Math.abs(gap - 1) : 0
                                    : gap == 0 ? 1 : gap == 1 ? 0.7 : gap == 2 ? 0.2 : 0;
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }

    /// Reports of one happening cluster in time: a day near the dated report most like this one.
    private static double nearness(LocalDate day, Source nearest) {
        long days = Math.abs(day.toEpochDay() - nearest.day().orElseThrow().toEpochDay());
        return Math.max(0, 1 - days / 4.0);
    }

    private static Set<String> longWords(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 4) {
                words.add(word);
            }
        }
        return words;
    }
}
