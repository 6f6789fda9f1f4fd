package org.secondsource.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.secondsource.copying.SharedText;
import org.secondsource.copying.WordList;
import org.secondsource.copying.WordRarity;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

/// Groups reports into stories: reports about the same happening.
///
/// Single-pass clustering in time order (Allan 2002, topic detection and tracking): each report
/// joins the story whose centre is nearest, or opens one. A story is looked up by its weightiest
/// words, so the cost of a report depends on the stories that use its words, not on all reports.
public final class StoryFinder {
    /// Least likeness (cosine) of a report and a story's centre.
    static final double LEAST_LIKENESS = 0.20;

    /// The stories of `reports`, without regard to shared text.
    public List<Story> find(List<Report> reports) {
        return find(reports, List.of());
    }

    /// The stories of `reports`, in the order of their first reports. Every report is in one.
    ///
    /// @param shared reports that share much text belong together
    public List<Story> find(List<Report> reports, List<SharedText> shared) {
        List<Report> ordered = new ArrayList<>(reports);
        ordered.sort(
                Comparator.comparing((Report report) -> dayOrLast(report))
                        .thenComparing(Report::id));
        List<WordList> texts = new ArrayList<>();
        for (Report report : ordered) {
            texts.add(WordList.of(report.title() + "\n" + report.text()));
        }
        WordRarity rarity = WordRarity.of(texts);
        CentreIndex centres = new CentreIndex();
        Map<ReportId, List<ReportId>> copies = copiesOf(shared);
        Map<ReportId, Integer> storyOf = new HashMap<>();
        Map<Integer, List<Report>> members = new TreeMap<>();
        for (int index = 0; index < ordered.size(); index++) {
            Report report = ordered.get(index);
            WordVector vector = WordVector.of(report.title(), texts.get(index), rarity);
            Optional<Integer> copied = storyOfCopies(report.id(), copies, storyOf);
            int story =
                    copied.orElseGet(
                            () -> centres.nearest(vector, LEAST_LIKENESS).orElseGet(centres::open));
            centres.add(story, vector);
            storyOf.put(report.id(), story);
            members.computeIfAbsent(story, key -> new ArrayList<>()).add(report);
        }
        List<Story> stories = new ArrayList<>();
        members.values().forEach(group -> stories.add(story(group)));
        return stories;
    }

    private static LocalDate dayOrLast(Report report) {
        return report.published().day().orElse(LocalDate.MAX);
    }

    private static Map<ReportId, List<ReportId>> copiesOf(List<SharedText> shared) {
        Map<ReportId, List<ReportId>> copies = new LinkedHashMap<>();
        for (SharedText text : shared) {
            if (Math.max(text.coverageOfA(), text.coverageOfB()) >= 0.5) {
                copies.computeIfAbsent(text.a(), key -> new ArrayList<>()).add(text.b());
                copies.computeIfAbsent(text.b(), key -> new ArrayList<>()).add(text.a());
            }
        }
        return copies;
    }

    private static Optional<Integer> storyOfCopies(
            ReportId report, Map<ReportId, List<ReportId>> copies, Map<ReportId, Integer> storyOf) {
        return copies.getOrDefault(report, List.of()).stream()
                .filter(storyOf::containsKey)
                .map(storyOf::get)
                .min(Comparator.naturalOrder());
    }

    private static Story story(List<Report> group) {
        String title =
                group.stream()
                        .map(Report::title)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("");
        return new Story(
                new StoryId("t-" + group.getFirst().id()),
                title,
                group.stream().map(Report::id).toList());
    }
}
