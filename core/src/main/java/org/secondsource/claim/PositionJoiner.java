package org.secondsource.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.language.DateRange;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.event.PositionMention;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;

/// Joins what one actor says it will, may or won't do on one issue, told by the words of the issue.
public final class PositionJoiner {
    /// Least share of the fewer words in common (overlap coefficient) for two issues to be one.
    private static final double LEAST_ALIKE = 0.6;

    private static final Set<String> SMALL =
            Set.of(
                    "the", "a", "an", "to", "of", "in", "on", "for", "and", "with", "its", "their",
                    "his", "her", "that", "this", "by", "at", "from", "as", "be", "it", "will",
                    "would", "could", "may");

    private PositionJoiner() {}

    private record Told(Report report, PositionMention mention) {
        Set<String> words() {
            String about = mention.about().of(report.text()).toLowerCase(Locale.ROOT);
            Set<String> words = new HashSet<>(Arrays.asList(about.split("[^\\p{L}\\p{N}]+")));
            words.removeAll(SMALL);
            words.remove("");
            return words;
        }
    }

    public static List<Position> join(List<ReadReport> reports, Cast cast) {
        Map<ActorId, List<List<Told>>> byActor = new TreeMap<>();
        for (ReadReport read : reports) {
            for (PositionMention mention : read.reading().positions()) {
                ActorId actor = cast.actorOf(read.report().id(), mention.member());
                List<List<Told>> groups = byActor.computeIfAbsent(actor, key -> new ArrayList<>());
                Told told = new Told(read.report(), mention);
                Optional<List<Told>> home =
                        groups.stream()
                                .filter(group ->
                                        group.stream().anyMatch(other -> isOneIssue(told, other)))
                                .findFirst();
                if (home.isPresent()) {
                    home.get().add(told);
                } else {
                    groups.add(new ArrayList<>(List.of(told)));
                }
            }
        }
        List<Position> positions = new ArrayList<>();
        byActor.forEach(
                (actor, groups) -> groups.forEach(group -> positions.add(position(actor, group))));
        positions.sort(Comparator.comparing(Position::id));
        return positions;
    }

    private static boolean isOneIssue(Told a, Told b) {
        Set<String> first = a.words();
        Set<String> second = b.words();
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        int fewer = Math.min(first.size(), second.size());
        return fewer >= 2 && shared.size() >= 2 && shared.size() >= LEAST_ALIKE * fewer;
    }

    private static Position position(ActorId actor, List<Told> group) {
        List<Position.Entry> history = new ArrayList<>();
        for (Told told : group) {
            Optional<DateRange> date =
                    told.mention()
                            .when()
                            .resolve(told.report().published().day())
                            .or(() -> told.report().published().day().map(DateRange::of));
            history.add(
                    new Position.Entry(
                            told.report().cite(told.mention().span()),
                            told.mention().stance(),
                            date));
        }
        history.sort(
                Comparator.comparing((Position.Entry e) ->
                                e.date().map(DateRange::first).orElse(LocalDate.MIN))
                        .thenComparing(Position.Entry::cite));
        PositionMention.Stance newest = history.getLast().stance();
        boolean turned = history.stream().anyMatch(entry -> entry.stance() != newest);
        Cite first =
                history.stream()
                        .map(Position.Entry::cite)
                        .min(Comparator.naturalOrder())
                        .orElse(history.getFirst().cite());
        String about =
                group.getFirst()
                        .mention()
                        .about()
                        .of(group.getFirst().report().text())
                        .replaceAll("\\s+", " ");
        return new Position(
                "p-" + first.report() + "-" + first.span().start(), actor, about, history, turned);
    }
}
