package org.secondsource.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.secondsource.archive.Correction;
import org.secondsource.correction.Righted;
import org.secondsource.report.Report;
import org.secondsource.situation.Picture;
import org.secondsource.story.Story;
import org.secondsource.story.StoryId;
import org.secondsource.text.ReportId;

/// Finds why something is other in one picture than in an earlier one: what came in or was put
/// right that it stands on, else what did so in its story, else all that did.
final class Causes {
    private final Set<ReportId> turned = new TreeSet<>();
    private final Set<Long> corrections = new TreeSet<>();
    private final Map<ReportId, Set<StoryId>> stories = new HashMap<>();

    /// By report that is left out, or was, the correction that does it.
    private final Map<ReportId, Long> leftOut = new HashMap<>();

    Causes(Picture before, Picture after) {
        Map<ReportId, Report> old = reports(before);
        Map<ReportId, Report> now = reports(after);
        now.forEach((id, report) -> {
            if (!old.containsKey(id) || !old.get(id).text().equals(report.text())) {
                turned.add(id);
            }
        });
        old.keySet().stream().filter(id -> !now.containsKey(id)).forEach(turned::add);
        Set<Long> made = numbers(before);
        Set<Long> left = numbers(after);
        corrections.addAll(made);
        corrections.addAll(left);
        corrections.removeIf(seq -> made.contains(seq) && left.contains(seq));
        for (Picture picture : List.of(before, after)) {
            for (Righted one : picture.byHand()) {
                if (one.entry().correction().kind() == Correction.Kind.LEAVE_OUT
                        && corrections.contains(one.seq())) {
                    one.reports().forEach(id -> leftOut.put(id, one.seq()));
                }
            }
            for (Story story : picture.stories()) {
                story.reports()
                        .forEach(id ->
                                stories.computeIfAbsent(id, key -> new HashSet<>())
                                        .add(story.id()));
            }
        }
    }

    private static Map<ReportId, Report> reports(Picture picture) {
        Map<ReportId, Report> all = new HashMap<>();
        picture.reports().forEach(report -> all.put(report.id(), report));
        return all;
    }

    private static Set<Long> numbers(Picture picture) {
        Set<Long> numbers = new HashSet<>();
        picture.byHand().forEach(one -> numbers.add(one.seq()));
        return numbers;
    }

    /// Whether nothing came in and nothing was put right.
    boolean areNone() {
        return turned.isEmpty() && corrections.isEmpty();
    }

    /// Whether a correction was made or undone.
    boolean isOne(long correction) {
        return corrections.contains(correction);
    }

    /// @param reports on which the thing stands, before and after
    /// @param byHand the corrections on which it rests, before and after
    PictureChanges.Cause of(Collection<ReportId> reports, Collection<Righted> byHand) {
        List<ReportId> own = reports.stream().filter(turned::contains).distinct().sorted().toList();
        List<Long> hands =
                byHand.stream()
                        .map(Righted::seq)
                        .filter(corrections::contains)
                        .distinct()
                        .sorted()
                        .toList();
        if (!own.isEmpty() || !hands.isEmpty()) {
            return cause(own, hands);
        }
        Set<StoryId> near = new HashSet<>();
        reports.forEach(id -> near.addAll(stories.getOrDefault(id, Set.of())));
        List<ReportId> beside =
                turned.stream()
                        .filter(id ->
                                stories.getOrDefault(id, Set.of()).stream()
                                        .anyMatch(near::contains))
                        .toList();
        List<Long> others = new ArrayList<>(corrections);
        return beside.isEmpty()
                ? cause(others.isEmpty() ? List.copyOf(turned) : List.of(), others)
                : cause(beside, others);
    }

    /// A report that is left out is no cause by itself: its correction is.
    private PictureChanges.Cause cause(List<ReportId> reports, List<Long> hands) {
        Set<Long> all = new TreeSet<>(hands);
        List<ReportId> came = new ArrayList<>();
        for (ReportId id : reports) {
            Optional.ofNullable(leftOut.get(id)).ifPresentOrElse(all::add, () -> came.add(id));
        }
        return new PictureChanges.Cause(came, List.copyOf(all), Optional.empty());
    }
}
