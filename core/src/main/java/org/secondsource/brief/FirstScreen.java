package org.secondsource.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Rows;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;

/// Chooses the lines of the first screen: what is most the news, each thing once, a figure for each
/// thing that is counted, what contradicts it, and what is next.
final class FirstScreen {
    /// So many lines are read in a minute.
    static final int MOST_LINES = 16;

    /// What is worth less than this is no news: an empty row is better.
    private static final double LEAST_WORTH = 0;

    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_OF_A_COUNT = 2;
    private static final int LONGEST = 240;
    private static final int FEWEST_NEXT = 2;
    private static final int FEWEST_NEWS = 4;

    /// Share of common words from which two lines say the same (Dice), and of the shorter.
    private static final double SAME = 0.6;

    private static final double SAME_OF_SHORTER = 0.75;

    /// What a line loses for words that stand there already, and for a figure that does.
    private static final double TOLD_WORDS = 0.3;

    private static final double TOLD_FIGURE = 0.15;

    /// And for each line that has the same name as its subject.
    private static final double TOLD_SUBJECT = 0.1;

    /// And for each row that it takes beyond its first.
    private static final double A_ROW = 0.1;

    /// What it gains for how many died: the first thing that anyone asks.
    private static final double FIRST_ASKED = 0.3;

    /// And for what an earlier brief did not have.
    private static final double FRESH = 0.5;

    /// A contradiction is shown if its sides are worth so much of the weakest line they displace.
    private static final double WORTH_A_PAIR = 0.6;

    private static final int MOST_PAIRS = 3;

    private static final Map<Line.Topic, Integer> MOST =
            new EnumMap<>(
                    Map.of(
                            Line.Topic.NEWS, 7,
                            Line.Topic.FIGURES, 5,
                            Line.Topic.CONTRADICTED, 6,
                            Line.Topic.NEXT, 3));

    /// A plan of which no report of so many days tells may hold no more.
    private static final int LIVE_DAYS = 7;

    /// What a report of the last so many days holds to come goes before older plans.
    private static final int FRESH_DAYS = 2;

    /// What is due within a longer time has no day.
    private static final int LONGEST_DUE_DAYS = 31;

    private final LineWriter writer;
    private final Forms forms;
    private final Plans plans;
    private final FigureTrail trail;
    private final Optional<LocalDate> today;
    private final List<Newsworth.Weighed> news;
    private final List<Chosen> chosen = new ArrayList<>();
    private final Set<ClaimId> tooLong = new HashSet<>();
    private final Rows rows;
    private final Map<ClaimId, Integer> needed = new HashMap<>();
    private final Map<ClaimId, String> subjects = new HashMap<>();
    private final Tolls tolls;

    private record Chosen(Newsworth.Weighed weighed, Line line) {
        boolean isOf(Newsworth.Weighed other) {
            return weighed.claim().id().equals(other.claim().id());
        }
    }

    /// @param news by worth
    FirstScreen(
            LineWriter writer,
            Forms forms,
            Plans plans,
            FigureTrail trail,
            Optional<LocalDate> today,
            List<Newsworth.Weighed> news,
            Rows rows) {
        this.writer = writer;
        this.forms = forms;
        this.plans = plans;
        this.trail = trail;
        this.today = today;
        List<Newsworth.Weighed> off = Newsworth.off(news);
        List<Newsworth.Weighed> open =
                news.stream()
                        .filter(each -> !each.ahead() || !isOver(each, off))
                        .map(this::inShort)
                        .filter(this::isReadable)
                        .toList();
        this.rows = rows;
        this.tolls = new Tolls(trail, open.stream().filter(each -> !isSuperseded(each)).toList());
        this.news = open.stream().flatMap(each -> current(each).stream()).toList();
        news.stream()
                .filter(each -> writer.isPinned(each.claim()))
                .forEach(each -> take(each, topic(each)));
    }

    /// A claim in its shortest form; with its tolls, where it tells any.
    private Newsworth.Weighed inShort(Newsworth.Weighed weighed) {
        Claim claim = weighed.claim();
        Set<FigureTrail.Kind> tolls =
                weighed.kinds().stream().filter(FigureTrail.Kind::toll).collect(Collectors.toSet());
        String form =
                tolls.isEmpty()
                        ? forms.shortly(claim)
                        : forms.shortest(claim, text -> trail.kinds(claim, text).containsAll(tolls))
                                .orElse(claim.text());
        return weighed.as(form, trail.kinds(claim, form));
    }

    /// A claim in a form that tells no toll which another tells better; empty where it has none.
    private Optional<Newsworth.Weighed> current(Newsworth.Weighed weighed) {
        if (!isSuperseded(weighed) && !tolls.givesWay(weighed)) {
            return Optional.of(weighed);
        }
        Claim claim = weighed.claim();
        Predicate<FigureTrail.Kind> stale =
                isSuperseded(weighed) ? kind -> true : FigureTrail.Kind::toll;
        return trail.kinds(claim).stream().noneMatch(stale)
                ? Optional.empty()
                : forms.shortest(
                                claim,
                                form ->
                                        Forms.isLongEnough(form)
                                                && !Forms.isEmptyCount(form)
                                                && trail.kinds(claim, form).stream()
                                                        .noneMatch(stale))
                        .map(form -> weighed.as(form, trail.kinds(claim, form)));
    }

    private static boolean isSuperseded(Newsworth.Weighed weighed) {
        return weighed.claim().standing() == Claim.Standing.SUPERSEDED;
    }

    private boolean isReadable(Newsworth.Weighed weighed) {
        int fewest = weighed.kinds().isEmpty() ? FEWEST_WORDS : FEWEST_OF_A_COUNT;
        return weighed.words().size() >= fewest
                && weighed.text().length() <= LONGEST
                && LineWriter.standsAlone(weighed.text())
                && !trail.isBare(weighed.claim())
                && writer.canTell(weighed.claim(), weighed.text())
                && forms.isTellable(weighed.claim());
    }

    /// Whether what a claim tells as to come has passed, or a report as new tells that it is off.
    private boolean isOver(Newsworth.Weighed plan, List<Newsworth.Weighed> off) {
        return today.filter(day -> plans.isOvertaken(plan.claim(), day)).isPresent()
                || off.stream()
                        .filter(each -> !last(each).isBefore(last(plan)))
                        .anyMatch(each -> each.words().within(plan.words()) >= SAME);
    }

    private static LocalDate last(Newsworth.Weighed weighed) {
        return weighed.claim().lastSeen().orElse(LocalDate.MAX);
    }

    /// The lines in reading order.
    List<Line> lines() {
        contradictions();
        next();
        Optional<Newsworth.Weighed> best = best();
        while (best.isPresent() && chosen.size() < MOST_LINES) {
            if (!take(best.get(), topic(best.get()))) {
                tooLong.add(best.get().claim().id());
            }
            best = best();
        }
        List<Line> lines = new ArrayList<>();
        for (Line.Topic topic : MOST.keySet()) {
            List<Chosen> ofTopic =
                    new ArrayList<>(
                            chosen.stream().filter(c -> c.line().topic() == topic).toList());
            ofTopic.sort(order(topic));
            ofTopic.forEach(each -> lines.add(each.line()));
        }
        return lines;
    }

    /// The one line that is most the news; empty where none can be told.
    Optional<Line> lead() {
        return news.stream()
                .findFirst()
                .map(each -> writer.line(Line.Topic.NEWS, each.claim(), each.text()));
    }

    private Comparator<Chosen> order(Line.Topic topic) {
        return switch (topic) {
            case NEWS ->
                    Comparator.comparing((Chosen each) -> each.line().change() == Line.Change.NONE)
                            .thenComparing(each -> last(each.weighed()), Comparator.reverseOrder())
                            .thenComparingDouble(each -> -each.weighed().worth());
            case FIGURES ->
                    Comparator.comparing((Chosen each) ->
                                    each.weighed().claim().lastSeen().orElse(LocalDate.MIN))
                            .reversed()
                            .thenComparingDouble(each -> -each.weighed().worth());
            case NEXT ->
                    Comparator.comparing((Chosen each) -> writer.due(each.weighed().claim()))
                            .thenComparingDouble(each -> -each.weighed().worth());
            default -> Comparator.comparingInt(chosen::indexOf);
        };
    }

    /// The contradictions that are most the news, each with both sides.
    private void contradictions() {
        double weakest =
                news.isEmpty() ? 0 : news.get(Math.min(MOST_LINES, news.size()) - 1).worth();
        List<Contradictions.Pair> told = new ArrayList<>();
        for (Contradictions.Pair pair : Contradictions.of(news)) {
            boolean third = told.stream().anyMatch(pair::meets);
            boolean worth = pair.worth() >= weakest * WORTH_A_PAIR;
            boolean room = told.size() < MOST_PAIRS && isRoomFor(Line.Topic.CONTRADICTED);
            if (worth
                    && room
                    && (third || !isTold(pair.one()) && !isTold(pair.other()))
                    && take(pair)) {
                told.add(pair);
            }
        }
    }

    /// Adds the sides that do not stand there; false, and neither, where one would not fit.
    private boolean take(Contradictions.Pair pair) {
        return take(
                Stream.of(pair.one(), pair.other())
                        .filter(side -> chosen.stream().noneMatch(each -> each.isOf(side)))
                        .map(side -> chosen(side, Line.Topic.CONTRADICTED))
                        .toList());
    }

    /// What is next has its place, however little reports make of it beside the news.
    private void next() {
        int taken = 0;
        List<Newsworth.Weighed> fresh =
                news.stream()
                        .sorted(
                                Comparator.comparing((Newsworth.Weighed each) ->
                                        !isToldWithin(each.claim(), FRESH_DAYS)))
                        .toList();
        for (Newsworth.Weighed each : fresh) {
            if (taken < FEWEST_NEXT && isNext(each) && !isTold(each) && !isPlanned(each)) {
                take(each, Line.Topic.NEXT);
                taken++;
            }
        }
    }

    /// Whether a line tells already that the same thing is to come.
    private boolean isPlanned(Newsworth.Weighed weighed) {
        return chosen.stream()
                .filter(each -> each.line().topic() == Line.Topic.NEXT)
                .anyMatch(each -> !Collections.disjoint(each.weighed().events(), weighed.events()));
    }

    private boolean isNext(Newsworth.Weighed weighed) {
        return weighed.ahead()
                && today.isPresent()
                && plans.due(weighed.claim())
                        .filter(days -> !days.last().isBefore(today.get()))
                        .filter(days -> isToldWithin(weighed.claim(), LIVE_DAYS))
                        .filter(days ->
                                !days.first().plusDays(LONGEST_DUE_DAYS).isBefore(days.last()))
                        .isPresent();
    }

    /// Whether reports of the last days still tell of it.
    private boolean isToldWithin(Claim claim, int days) {
        return claim.lastSeen()
                .filter(told -> !told.plusDays(days).isBefore(today.orElse(told)))
                .isPresent();
    }

    private Optional<Newsworth.Weighed> best() {
        return news.stream()
                .filter(each -> !tooLong.contains(each.claim().id()))
                .filter(each -> each.worth() >= LEAST_WORTH)
                .filter(each -> !isTold(each) && isRoomFor(topic(each)))
                .filter(each -> topic(each) != Line.Topic.NEXT || !isPlanned(each))
                .max(
                        Comparator.comparingDouble(this::gain)
                                .thenComparing(
                                        each -> each.claim().id(), Comparator.reverseOrder()));
    }

    private boolean isRoomFor(Line.Topic topic) {
        return told(topic) < MOST.getOrDefault(topic, 0);
    }

    private Line.Topic topic(Newsworth.Weighed weighed) {
        if (isNext(weighed)) {
            return Line.Topic.NEXT;
        }
        if (plans.isWholeDenial(weighed.claim())) {
            return Line.Topic.CONTRADICTED;
        }
        boolean figure =
                !weighed.kinds().isEmpty() && trail.isFigure(weighed.claim())
                        || told(Line.Topic.NEWS) >= FEWEST_NEWS
                                && isRoomFor(Line.Topic.FIGURES)
                                && forms.isPrinted(weighed.claim())
                                && Newsworth.hasNumber(weighed.text())
                                && !trail.kinds(weighed.claim(), weighed.text()).isEmpty();
        return figure && !weighed.ahead() ? Line.Topic.FIGURES : Line.Topic.NEWS;
    }

    private long told(Line.Topic topic) {
        return chosen.stream().filter(each -> each.line().topic() == topic).count();
    }

    private boolean isTold(Newsworth.Weighed weighed) {
        return chosen.stream()
                .map(Chosen::weighed)
                .anyMatch(told ->
                        told.claim().id().equals(weighed.claim().id())
                                || told.words().likeness(weighed.words()) >= SAME
                                || told.tellsLike(weighed)
                                || told.words().within(weighed.words()) >= SAME_OF_SHORTER
                                || weighed.words().within(told.words()) >= SAME_OF_SHORTER);
    }

    /// What a line would add to those that stand there.
    private double gain(Newsworth.Weighed weighed) {
        double words = 0;
        int same = 0;
        String subject = subject(weighed);
        Set<FigureTrail.Kind> untold = new HashSet<>(weighed.kinds());
        for (Chosen each : chosen) {
            same += !subject.isEmpty() && subject(each.weighed()).equals(subject) ? 1 : 0;
            words = Math.max(words, each.weighed().words().likeness(weighed.words()));
            untold.removeAll(each.weighed().kinds());
        }
        boolean figure = !weighed.kinds().isEmpty() && untold.isEmpty();
        boolean fresh = writer.change(weighed.claim()) != Line.Change.NONE;
        return weighed.worth()
                - TOLD_WORDS * words
                - TOLD_SUBJECT * same
                - (figure ? TOLD_FIGURE : 0)
                - A_ROW * (rows(weighed) - 1)
                + (tolls.tellsTheDead(weighed) ? FIRST_ASKED : 0)
                + (fresh ? FRESH : 0);
    }

    private String subject(Newsworth.Weighed weighed) {
        return subjects.computeIfAbsent(weighed.claim().id(), id -> forms.subject(weighed.claim()));
    }

    private int rows(Newsworth.Weighed weighed) {
        return needed.computeIfAbsent(
                weighed.claim().id(),
                id -> Rows.of(writer.line(topic(weighed), weighed.claim(), weighed.text())));
    }

    /// Adds a line; false where it does not fit.
    private boolean take(Newsworth.Weighed weighed, Line.Topic topic) {
        return take(List.of(chosen(weighed, topic)));
    }

    private boolean take(List<Chosen> together) {
        return chosen.size() + together.size() <= MOST_LINES
                && rows.take(together.stream().map(Chosen::line).toList())
                && chosen.addAll(together);
    }

    private Chosen chosen(Newsworth.Weighed weighed, Line.Topic topic) {
        return new Chosen(weighed, writer.line(topic, weighed.claim(), weighed.text()));
    }
}
