package org.secondsource.evaluation.stories;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.copying.CopyFinder;
import org.secondsource.copying.SharedText;
import org.secondsource.report.Report;
import org.secondsource.story.Story;
import org.secondsource.story.StoryFinder;
import org.secondsource.text.ReportId;

/// The stories that the program makes of some reports, beside their labels.
final class Clustering {
    private final List<Story> stories;
    private final Map<ReportId, String> happenings = new HashMap<>();

    private Clustering(List<Story> stories, List<Labelled> reports) {
        this.stories = List.copyOf(stories);
        reports.forEach(one -> happenings.put(one.report().id(), one.happening()));
    }

    static Clustering of(List<Labelled> reports) {
        return new Clustering(stories(Labelled.reports(reports)), reports);
    }

    static List<Story> stories(List<Report> reports) {
        List<SharedText> shared = new CopyFinder().sharedTexts(reports);
        return new StoryFinder().find(reports, shared);
    }

    private Map<String, Integer> mixture(Story story) {
        Map<String, Integer> counts = new TreeMap<>();
        story.reports().forEach(id -> counts.merge(happening(id), 1, Integer::sum));
        return counts;
    }

    private String happening(ReportId id) {
        return happenings.getOrDefault(id, "");
    }

    /// B-cubed precision: of the reports of a report's story, the share of its happening; the mean.
    double purity() {
        double sum = 0;
        for (Story story : stories) {
            for (int count : mixture(story).values()) {
                sum += (double) count * count / story.reports().size();
            }
        }
        return sum / happenings.size();
    }

    /// B-cubed recall: of the reports of a report's happening, the share in its story; the mean.
    double completeness() {
        Map<String, Integer> all = new HashMap<>();
        happenings.values().forEach(happening -> all.merge(happening, 1, Integer::sum));
        double sum = 0;
        for (Story story : stories) {
            for (Map.Entry<String, Integer> part : mixture(story).entrySet()) {
                double count = part.getValue();
                sum += count * count / all.getOrDefault(part.getKey(), 1);
            }
        }
        return sum / happenings.size();
    }

    /// Stories of several reports.
    List<Story> ofSeveral() {
        return stories.stream().filter(story -> story.reports().size() > 1).toList();
    }

    /// Those of them that hold reports of two happenings or more.
    List<Story> mixed() {
        return ofSeveral().stream().filter(story -> mixture(story).size() > 1).toList();
    }

    /// A mixed story, for a reader.
    String shown(Story story) {
        return mixture(story) + " " + story.title();
    }

    /// Which reports stand together, without those of one.
    ///
    /// @param names of the reports, by id
    static Set<Set<String>> groups(
            List<Story> stories, Map<ReportId, String> names, String without) {
        Set<Set<String>> groups = new HashSet<>();
        for (Story story : stories) {
            Set<String> group = new HashSet<>();
            story.reports().forEach(id -> group.add(names.getOrDefault(id, "")));
            group.remove(without);
            if (!group.isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }
}
