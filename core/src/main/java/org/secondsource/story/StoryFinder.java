package org.secondsource.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.secondsource.copying.SharedText;
import org.secondsource.correction.Pairs;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Groups reports into stories, reports about the same happening, by adding them to a `StoryStream`
/// in time order.
public final class StoryFinder {
    /// Share of a report that must stand in another for both to be of one story.
    private static final double MOST_OF_IT = 0.5;

    /// What is told by a day goes by it, then in the order in which a folder lists them: names and
    /// numbers of files mostly follow the time. Not by what they say, so that a word more in one
    /// report leaves it at its place.
    private static final Comparator<Report> BY_DAY =
            Comparator.comparing((Report report) -> report.published().day().orElse(LocalDate.MAX))
                    .thenComparing(Report::location)
                    .thenComparing(Report::id);

    /// Steps by which undated reports are told apart.
    private static final double STEPS = 1000;

    /// The stories of `reports`, without regard to shared text.
    public List<Story> find(List<Report> reports) {
        return find(reports, List.of());
    }

    /// The stories of `reports`, in the order of their first reports. Every report is in one.
    ///
    /// @param shared the text that the reports share, as `CopyFinder` finds it
    public List<Story> find(List<Report> reports, List<SharedText> shared) {
        return find(reports, shared, Pairs.none());
    }

    /// The same where a person said of some reports that they tell one story or two.
    public List<Story> find(List<Report> reports, List<SharedText> shared, Pairs<ReportId> byHand) {
        Map<ReportId, List<ReportId>> copies = copies(shared);
        StoryStream stream = new StoryStream(StoryWindow.UNBOUNDED, story -> {});
        List<Report> ordered = new ArrayList<>(reports);
        ordered.sort(BY_DAY);
        for (Report report : ordered) {
            if (report.published().day().isPresent()) {
                stream.add(report, copies.getOrDefault(report.id(), List.of()));
            }
        }
        undated(ordered, stream)
                .forEach(report -> stream.add(report, copies.getOrDefault(report.id(), List.of())));
        return new TopicFinder(reports).withTopics(ruled(stream.open(), reports, byHand));
    }

    private static List<Story> ruled(
            List<Story> found, List<Report> reports, Pairs<ReportId> byHand) {
        Map<ReportId, Report> byId = new HashMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        Map<Set<ReportId>, Story> known = new HashMap<>();
        found.forEach(story -> known.put(Set.copyOf(story.reports()), story));
        return byHand
                .applied(found.stream().map(Story::reports).toList(), Function.identity())
                .stream()
                .map(group ->
                        Optional.ofNullable(known.get(Set.copyOf(group)))
                                .orElseGet(() -> story(group, byId)))
                .toList();
    }

    /// A story that a person made.
    private static Story story(List<ReportId> group, Map<ReportId, Report> byId) {
        List<Report> ordered =
                group.stream()
                        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                        .sorted(
                                Comparator.comparing((Report report) ->
                                                report.published().day().orElse(LocalDate.MAX))
                                        .thenComparing(Report::id))
                        .toList();
        return new Story(
                new StoryId("t-" + ordered.getFirst().id()),
                ordered.stream()
                        .map(Report::title)
                        .filter(title -> !title.isBlank())
                        .findFirst()
                        .orElse(""),
                ordered.stream().map(Report::id).toList());
    }

    /// The reports without a day, those first that are most like a story of the dated ones: those
    /// that surely belong make it clear where the others do.
    private static List<Report> undated(List<Report> ordered, StoryStream stream) {
        Map<ReportId, Double> likeness = new HashMap<>();
        List<Report> undated = new ArrayList<>();
        for (Report report : ordered) {
            if (report.published().day().isEmpty()) {
                likeness.put(report.id(), Math.rint(stream.likeness(report) * STEPS));
                undated.add(report);
            }
        }
        undated.sort(
                Comparator.comparingDouble(report -> -likeness.getOrDefault(report.id(), 0.0)));
        return undated;
    }

    private static Map<ReportId, List<ReportId>> copies(List<SharedText> shared) {
        Map<ReportId, List<ReportId>> copies = new HashMap<>();
        for (SharedText text : shared) {
            if (text.greaterCoverage() >= MOST_OF_IT) {
                copies.computeIfAbsent(text.a(), key -> new ArrayList<>()).add(text.b());
                copies.computeIfAbsent(text.b(), key -> new ArrayList<>()).add(text.a());
            }
        }
        return copies;
    }
}
