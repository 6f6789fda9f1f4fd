package org.secondsource.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.copying.SharedText;
import org.secondsource.copying.WordRarity;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Groups reports into stories: reports about the same happening.
///
/// Single-pass clustering in time order (Allan 2002, topic detection and tracking): each report
/// joins the story whose centre is nearest, or opens one. Departs from it in that a report which
/// shares most of its text with an earlier one joins that one's story, and in that silence counts
/// against a story instead of a fixed window. A story is looked up by its weightiest words, so the
/// cost of a report depends on the stories that use its words, not on all reports.
public final class StoryFinder {
    /// Share of a report that must stand in another for both to be of one story.
    private static final double MOST_OF_IT = 0.5;

    /// The stories of `reports`, without regard to shared text.
    public List<Story> find(List<Report> reports) {
        return find(reports, List.of());
    }

    /// The stories of `reports`, in the order of their first reports. Every report is in one.
    ///
    /// @param shared the text that the reports share, as `CopyFinder` finds it
    public List<Story> find(List<Report> reports, List<SharedText> shared) {
        List<Report> ordered = new ArrayList<>(reports);
        ordered.sort(Comparator.comparing(StoryFinder::dayOrLast).thenComparing(Report::id));
        List<WordVector.Counts> counts = ordered.stream().map(WordVector::count).toList();
        WordRarity rarity =
                WordRarity.of(counts.stream().map(WordVector.Counts::all).toList(), Stem::of);
        Map<ReportId, List<ReportId>> copies = copies(shared);
        CentreIndex centres = new CentreIndex();
        Map<ReportId, Integer> storyOf = new HashMap<>();
        Map<Integer, List<Report>> members = new TreeMap<>();
        for (int index = 0; index < ordered.size(); index++) {
            Report report = ordered.get(index);
            Optional<LocalDate> day = report.published().day();
            WordVector vector = WordVector.of(counts.get(index), rarity);
            int story =
                    storyOfCopies(copies.getOrDefault(report.id(), List.of()), storyOf)
                            .or(() -> centres.nearest(vector, day))
                            .orElseGet(centres::open);
            centres.add(story, vector, day);
            storyOf.put(report.id(), story);
            members.computeIfAbsent(story, key -> new ArrayList<>()).add(report);
        }
        new LoneReports(members).join();
        return members.values().stream().map(StoryFinder::story).toList();
    }

    private static LocalDate dayOrLast(Report report) {
        return report.published().day().orElse(LocalDate.MAX);
    }

    private static Map<ReportId, List<ReportId>> copies(List<SharedText> shared) {
        Map<ReportId, List<ReportId>> copies = new HashMap<>();
        for (SharedText text : shared) {
            if (Math.max(text.coverageOfA(), text.coverageOfB()) >= MOST_OF_IT) {
                copies.computeIfAbsent(text.a(), key -> new ArrayList<>()).add(text.b());
                copies.computeIfAbsent(text.b(), key -> new ArrayList<>()).add(text.a());
            }
        }
        return copies;
    }

    /// The oldest story that holds one of the copies.
    private static Optional<Integer> storyOfCopies(
            List<ReportId> copies, Map<ReportId, Integer> storyOf) {
        return copies.stream()
                .filter(storyOf::containsKey)
                .map(copy -> storyOf.getOrDefault(copy, 0))
                .min(Comparator.naturalOrder());
    }

    private static Story story(List<Report> members) {
        List<Report> reports = new ArrayList<>(members);
        reports.sort(Comparator.comparing(StoryFinder::dayOrLast).thenComparing(Report::id));
        String title =
                reports.stream()
                        .map(Report::title)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("");
        return new Story(
                new StoryId("t-" + reports.getFirst().id()),
                title,
                reports.stream().map(Report::id).toList());
    }
}
