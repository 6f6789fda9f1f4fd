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
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimId;
import org.secondsource.claim.relation.ClaimRelation;

/// Chooses the lines of the first screen: what is most the news, each thing once, a figure for each
/// thing that is counted, what contradicts it, and what is next.
final class FirstScreen {
    /// So many lines are read in a minute.
    static final int MOST_LINES = 12;

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 240;
    private static final int FEWEST_NEXT = 2;
    private static final int FEWEST_NEWS = 5;
    private static final int FEWEST_FIGURES = 2;

    /// Share of common words from which two lines say the same (Dice), and of the shorter.
    private static final double SAME = 0.6;

    private static final double SAME_OF_SHORTER = 0.75;

    /// What a line loses for words that stand there already, for a figure that does, and for an
    /// event that does.
    private static final double TOLD_WORDS = 1.5;

    private static final double TOLD_FIGURE = 1.2;
    private static final double TOLD_EVENT = 0.4;

    /// And for each row that it takes beyond its first.
    private static final double A_ROW = 0.3;

    /// What it gains for how many died: the first thing that anyone asks.
    private static final double FIRST_ASKED = 1;

    /// A contradiction is shown if its sides are worth so much of the weakest line they displace.
    private static final double WORTH_A_PAIR = 0.6;

    private static final Map<Line.Topic, Integer> MOST =
            new EnumMap<>(
                    Map.of(
                            Line.Topic.NEWS, 7,
                            Line.Topic.FIGURES, 3,
                            Line.Topic.CONTRADICTED, 6,
                            Line.Topic.NEXT, 3));

    /// A count of so small a part of the greatest of its kind counts something else.
    private static final double A_PART = 0.5;

    /// What is due within a longer time has no day.
    private static final int LONGEST_DUE_DAYS = 31;

    private final LineWriter writer;
    private final Plans plans;
    private final FigureTrail trail;
    private final Optional<LocalDate> today;
    private final List<Newsworth.Weighed> news;
    private final List<Chosen> chosen = new ArrayList<>();
    private final Set<ClaimId> tooLong = new HashSet<>();
    private final Rows rows;
    private final Map<ClaimId, Integer> needed = new HashMap<>();
    private final Map<FigureTrail.Kind, ClaimId> newest = new HashMap<>();

    private record Chosen(Newsworth.Weighed weighed, Line line) {}

    private record Pair(Newsworth.Weighed one, Newsworth.Weighed other) {
        double worth() {
            return (one.worth() + other.worth()) / 2;
        }

        /// The side that another pair lacks, where they have the other in common.
        Optional<Newsworth.Weighed> thirdBeside(Pair pair) {
            Set<ClaimId> told = Set.of(pair.one.claim().id(), pair.other.claim().id());
            boolean first = told.contains(one.claim().id());
            boolean second = told.contains(other.claim().id());
            return first == second ? Optional.empty() : Optional.of(first ? other : one);
        }
    }

    /// @param news by worth
    FirstScreen(
            LineWriter writer,
            Plans plans,
            FigureTrail trail,
            Optional<LocalDate> today,
            List<Newsworth.Weighed> news,
            Rows rows) {
        this.writer = writer;
        this.plans = plans;
        this.trail = trail;
        this.today = today;
        this.news =
                news.stream()
                        .filter(each ->
                                each.claim().standing() != Claim.Standing.SUPERSEDED
                                        && each.words().size() >= FEWEST_WORDS
                                        && each.claim().text().length() <= LONGEST
                                        && LineWriter.standsAlone(each.claim().text())
                                        && today.filter(day -> plans.isOvertaken(each.claim(), day))
                                                .isEmpty())
                        .toList();
        this.rows = rows;
        for (Newsworth.Weighed each : this.news) {
            each.kinds().stream().filter(FigureTrail.Kind::toll).forEach(this::follow);
        }
    }

    /// Notes which claim tells a toll best: the newest of those that count the whole.
    private void follow(FigureTrail.Kind kind) {
        if (newest.containsKey(kind)) {
            return;
        }
        List<Newsworth.Weighed> telling =
                news.stream().filter(each -> each.kinds().contains(kind) && !each.ahead()).toList();
        double most =
                telling.stream()
                        .mapToDouble(each -> trail.amount(each.claim(), kind))
                        .max()
                        .orElse(0);
        telling.stream()
                .filter(each -> kind.shrinks() || trail.amount(each.claim(), kind) >= most * A_PART)
                .max(
                        Comparator.comparing(FirstScreen::last)
                                .thenComparingDouble(Newsworth.Weighed::worth)
                                .thenComparing(each -> each.claim().id()))
                .ifPresent(each -> newest.put(kind, each.claim().id()));
    }

    /// Whether all tolls that a claim tells are told better by others: newer, or of the whole.
    private boolean givesWay(Newsworth.Weighed weighed) {
        List<FigureTrail.Kind> tolls =
                weighed.kinds().stream().filter(FigureTrail.Kind::toll).toList();
        return !tolls.isEmpty()
                && !weighed.ahead()
                && tolls.stream().noneMatch(kind -> weighed.claim().id().equals(newest.get(kind)));
    }

    /// The lines in reading order.
    List<Line> lines() {
        Optional<Newsworth.Weighed> third = contradiction();
        next();
        Optional<Newsworth.Weighed> best = best();
        while (best.isPresent() && chosen.size() < MOST_LINES) {
            if (!take(best.get(), topic(best.get()))) {
                tooLong.add(best.get().claim().id());
            }
            best = best();
        }
        third.ifPresent(each -> take(each, Line.Topic.CONTRADICTED));
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
        return news.stream().findFirst().map(each -> writer.line(Line.Topic.NEWS, each.claim()));
    }

    private Comparator<Chosen> order(Line.Topic topic) {
        return switch (topic) {
            case NEWS ->
                    Comparator.comparing((Chosen each) -> each.line().change() == Line.Change.NONE)
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

    /// The pair of claims at odds that is most the news; figures only where both were told at one
    /// time, since a count that grew is no contradiction.
    ///
    /// @return a third side, where there is one
    private Optional<Newsworth.Weighed> contradiction() {
        Map<ClaimId, Newsworth.Weighed> byId = new HashMap<>();
        news.forEach(each -> byId.put(each.claim().id(), each));
        List<Pair> pairs = new ArrayList<>();
        Set<Set<ClaimId>> seen = new HashSet<>();
        for (Newsworth.Weighed one : news) {
            for (ClaimRelation relation : one.claim().relations()) {
                Newsworth.Weighed other = byId.get(relation.claim());
                boolean odds =
                        relation.kind() == ClaimRelation.Kind.DIFFERS
                                || relation.kind() == ClaimRelation.Kind.DENIES;
                if (odds
                        && other != null
                        && isOfOneThing(one, other, relation.kind())
                        && seen.add(Set.of(one.claim().id(), other.claim().id()))) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
        double weakest =
                news.isEmpty() ? 0 : news.get(Math.min(MOST_LINES, news.size()) - 1).worth();
        Optional<Pair> top =
                pairs.stream()
                        .max(
                                Comparator.comparingDouble(Pair::worth)
                                        .thenComparing(pair -> pair.one().claim().id()))
                        .filter(pair -> pair.worth() >= weakest * WORTH_A_PAIR);
        if (top.isEmpty()) {
            return Optional.empty();
        }
        take(top.get().one(), Line.Topic.CONTRADICTED);
        take(top.get().other(), Line.Topic.CONTRADICTED);
        return pairs.stream().flatMap(more -> more.thirdBeside(top.get()).stream()).findFirst();
    }

    private static boolean isOfOneThing(
            Newsworth.Weighed one, Newsworth.Weighed other, ClaimRelation.Kind kind) {
        if (kind == ClaimRelation.Kind.DENIES) {
            return true;
        }
        boolean together = !last(one).isBefore(first(other)) && !last(other).isBefore(first(one));
        return together && !Collections.disjoint(one.kinds(), other.kinds());
    }

    private static LocalDate first(Newsworth.Weighed weighed) {
        return weighed.claim().firstSeen().orElse(LocalDate.MIN);
    }

    private static LocalDate last(Newsworth.Weighed weighed) {
        return weighed.claim().lastSeen().orElse(LocalDate.MAX);
    }

    /// What is next has its place, however little reports make of it beside the news.
    private void next() {
        int taken = 0;
        for (Newsworth.Weighed each : news) {
            if (taken < FEWEST_NEXT && isNext(each) && !isTold(each)) {
                take(each, Line.Topic.NEXT);
                taken++;
            }
        }
    }

    private boolean isNext(Newsworth.Weighed weighed) {
        return weighed.ahead()
                && today.isPresent()
                && plans.due(weighed.claim())
                        .filter(days -> !days.last().isBefore(today.get()))
                        .filter(days ->
                                !days.first().plusDays(LONGEST_DUE_DAYS).isBefore(days.last()))
                        .isPresent();
    }

    private Optional<Newsworth.Weighed> best() {
        return news.stream()
                .filter(each -> !tooLong.contains(each.claim().id()))
                .filter(each -> !givesWay(each) && !isTold(each) && isRoomFor(topic(each)))
                .max(
                        Comparator.comparingDouble(this::gain)
                                .thenComparing(
                                        each -> each.claim().id(), Comparator.reverseOrder()));
    }

    private boolean isRoomFor(Line.Topic topic) {
        long taken = chosen.stream().filter(each -> each.line().topic() == topic).count();
        long told = chosen.stream().filter(each -> each.line().topic() == Line.Topic.NEWS).count();
        boolean last = topic == Line.Topic.FIGURES && taken == FEWEST_FIGURES && told < FEWEST_NEWS;
        return taken < MOST.getOrDefault(topic, 0) && !last;
    }

    private Line.Topic topic(Newsworth.Weighed weighed) {
        if (isNext(weighed)) {
            return Line.Topic.NEXT;
        }
        boolean figure =
                !weighed.kinds().isEmpty() && !weighed.ahead() && trail.isFigure(weighed.claim());
        return figure ? Line.Topic.FIGURES : Line.Topic.NEWS;
    }

    private boolean isTold(Newsworth.Weighed weighed) {
        return chosen.stream()
                .map(Chosen::weighed)
                .anyMatch(told ->
                        told.claim().id().equals(weighed.claim().id())
                                || told.words().likeness(weighed.words()) >= SAME
                                || told.words().within(weighed.words()) >= SAME_OF_SHORTER
                                || weighed.words().within(told.words()) >= SAME_OF_SHORTER);
    }

    /// What a line would add to those that stand there.
    private double gain(Newsworth.Weighed weighed) {
        double words = 0;
        boolean event = false;
        Set<FigureTrail.Kind> untold = new HashSet<>(weighed.kinds());
        for (Chosen each : chosen) {
            words = Math.max(words, each.weighed().words().likeness(weighed.words()));
            event = event || !Collections.disjoint(each.weighed().events(), weighed.events());
            untold.removeAll(each.weighed().kinds());
        }
        boolean figure = !weighed.kinds().isEmpty() && untold.isEmpty();
        boolean fresh = writer.change(weighed.claim()) != Line.Change.NONE;
        return weighed.worth()
                - TOLD_WORDS * words
                - (figure ? TOLD_FIGURE : 0)
                - (event ? TOLD_EVENT : 0)
                - A_ROW * (rows(weighed) - 1)
                + (tellsTheDead(weighed) ? FIRST_ASKED : 0)
                + (fresh ? 1 : 0);
    }

    private boolean tellsTheDead(Newsworth.Weighed weighed) {
        return weighed.kinds().stream()
                .filter(FigureTrail.Kind::isOfDead)
                .anyMatch(kind -> weighed.claim().id().equals(newest.get(kind)));
    }

    private int rows(Newsworth.Weighed weighed) {
        return needed.computeIfAbsent(
                weighed.claim().id(), id -> Rows.of(writer.line(topic(weighed), weighed.claim())));
    }

    /// Adds a line; false where it does not fit.
    private boolean take(Newsworth.Weighed weighed, Line.Topic topic) {
        Line line = writer.line(topic, weighed.claim());
        if (chosen.size() >= MOST_LINES || !rows.take(line)) {
            return false;
        }
        chosen.add(new Chosen(weighed, line));
        return true;
    }
}
