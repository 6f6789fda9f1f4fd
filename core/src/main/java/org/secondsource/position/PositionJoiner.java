package org.secondsource.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.actor.ActorId;
import org.secondsource.actor.Cast;
import org.secondsource.language.DateRange;
import org.secondsource.reading.ReadReport;
import org.secondsource.reading.event.PositionMention;
import org.secondsource.report.Report;

/// Joins what one actor says it will, may or won't do on one issue, told by the words of the issue.
public final class PositionJoiner {
    /// Least share of the fewer words in common (overlap coefficient) for two issues to be one.
    private static final double LEAST_ALIKE = 0.6;

    /// One word in common is a coincidence.
    private static final int FEWEST_SHARED = 2;

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

    /// The issues of one actor, found by their words.
    private static final class Issues {
        private final List<List<Told>> issues = new ArrayList<>();
        private final List<Integer> issueOf = new ArrayList<>();
        private final List<Integer> words = new ArrayList<>();
        private final Map<String, List<Integer>> byWord = new HashMap<>();

        void add(Told told) {
            Set<String> own = told.words();
            int issue = issue(own).orElse(issues.size());
            if (issue == issues.size()) {
                issues.add(new ArrayList<>());
            }
            issues.get(issue).add(told);
            for (String word : own) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(issueOf.size());
            }
            issueOf.add(issue);
            words.add(own.size());
        }

        /// The first issue of which one telling has enough of these words.
        private OptionalInt issue(Set<String> own) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (String word : own) {
                for (int told : byWord.getOrDefault(word, List.of())) {
                    shared.merge(told, 1, Integer::sum);
                }
            }
            return shared.entrySet().stream()
                    .filter(told ->
                            told.getValue() >= FEWEST_SHARED
                                    && told.getValue()
                                            >= LEAST_ALIKE
                                                    * Math.min(
                                                            own.size(), words.get(told.getKey())))
                    .mapToInt(told -> issueOf.get(told.getKey()))
                    .min();
        }
    }

    public static List<Position> join(List<ReadReport> reports, Cast cast) {
        Map<ActorId, Issues> byActor = new TreeMap<>();
        for (ReadReport read : reports) {
            for (PositionMention mention : read.reading().positions()) {
                ActorId actor = cast.actorOf(read.report().id(), mention.member());
                byActor.computeIfAbsent(actor, key -> new Issues())
                        .add(new Told(read.report(), mention));
            }
        }
        List<Position> positions = new ArrayList<>();
        byActor.forEach((actor, issues) ->
                issues.issues.forEach(group -> positions.add(position(actor, group))));
        positions.sort(Comparator.comparing(Position::id));
        return positions;
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
        String id =
                history.stream()
                        .map(Position.Entry::cite)
                        .min(Comparator.naturalOrder())
                        .map(Position::id)
                        .orElseThrow();
        String about =
                group.getFirst()
                        .mention()
                        .about()
                        .of(group.getFirst().report().text())
                        .replaceAll("\\s+", " ");
        return new Position(id, actor, about, history, turned);
    }
}
