package org.secondsource.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.secondsource.report.Report;
import org.secondsource.story.word.RunningRarity;
import org.secondsource.story.word.Stems;
import org.secondsource.story.word.WordCounts;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

/// Tells which stories have a theme in common.
///
/// A topic is a name, or a thing that the title speaks of, which stands in the opening of most
/// reports of each of its stories; and two rarer words in the openings must tell that they speak of
/// the same: "Paris" alone links nothing. What a third of all stories speak of is what the whole is
/// about and links nothing either. Where two topics would do, the one of rarer words is told
/// (docs/decisions/0034).
final class TopicFinder {
    /// Share of a story's reports whose opening names a topic.
    private static final double MOST = 0.5;

    /// Share of a story's reports that hold such a word.
    private static final double SOME = 0.25;

    /// Least weight of such a word: fewer than one report in twenty holds it.
    private static final double RARE = 3;

    private static final int FEWEST_SIGNS = 2;

    /// Share of all stories that one topic may link, and how many it always may.
    private static final double MOST_STORIES = 1.0 / 3;

    private static final int ALWAYS = 3;

    /// More than this are rather a place of which everybody writes.
    private static final int TOO_MANY = 60;

    private final Map<ReportId, Report> reports = new HashMap<>();
    private final Stems stems = new Stems();
    private final RunningRarity rarity = new RunningRarity();

    TopicFinder(List<Report> reports) {
        for (Report report : reports) {
            this.reports.put(report.id(), report);
            rarity.add(WordCounts.of(report, stems));
        }
    }

    /// What the reports of a story have in common.
    ///
    /// @param terms what most openings name, with a place where one does
    /// @param signs rare words that some of them hold
    private record Common(Story story, Map<String, Cite> terms, Set<Long> signs) {}

    /// The same stories, those that have a topic in common with it.
    List<Story> withTopics(List<Story> stories) {
        List<Common> all = stories.stream().map(this::common).toList();
        Map<String, List<Common>> holders = new TreeMap<>();
        for (Common common : all) {
            for (String term : common.terms().keySet()) {
                holders.computeIfAbsent(term, key -> new ArrayList<>()).add(common);
            }
        }
        double most = Math.min(TOO_MANY, Math.max(ALWAYS, stories.size() * MOST_STORIES));
        Map<StoryId, String> topics = new HashMap<>();
        holders.keySet().stream()
                .filter(term -> holders.getOrDefault(term, List.of()).size() <= most)
                .sorted(
                        Comparator.comparingDouble((String term) -> -weight(term))
                                .thenComparing(Comparator.naturalOrder()))
                .forEach(term -> link(term, holders.getOrDefault(term, List.of()), topics));
        return all.stream().map(common -> told(common, topics)).toList();
    }

    /// Gives a topic to the stories that are linked by it and have none that tells more.
    private static void link(String term, List<Common> alike, Map<StoryId, String> topics) {
        Set<Long> own = Theme.stems(term);
        List<Common> open =
                alike.stream().filter(one -> !topics.containsKey(one.story().id())).toList();
        for (Common one : open) {
            boolean isLinked =
                    open.stream()
                            .filter(other -> !other.story().id().equals(one.story().id()))
                            .anyMatch(other -> haveSigns(one, other, own));
            if (isLinked) {
                topics.put(one.story().id(), term);
            }
        }
    }

    private static boolean haveSigns(Common one, Common other, Set<Long> own) {
        return one.signs().stream()
                        .filter(sign -> !own.contains(sign) && other.signs().contains(sign))
                        .limit(FEWEST_SIGNS)
                        .count()
                >= FEWEST_SIGNS;
    }

    private double weight(String term) {
        return Theme.stems(term).stream().mapToDouble(rarity::weight).sum();
    }

    private static Story told(Common common, Map<StoryId, String> topics) {
        Optional<String> name = Optional.ofNullable(topics.get(common.story().id()));
        Optional<Cite> words = name.map(common.terms()::get);
        return name.isPresent() && words.isPresent()
                ? common.story().of(new Topic(name.get(), words.get()))
                : common.story();
    }

    private Common common(Story story) {
        Map<String, Integer> named = new HashMap<>();
        Map<Long, Integer> held = new HashMap<>();
        Map<String, Cite> terms = new TreeMap<>();
        for (ReportId id : story.reports()) {
            Report report = reports.get(id);
            if (report != null) {
                Theme theme = Theme.of(report, stems);
                for (Map.Entry<String, Span> term : theme.terms().entrySet()) {
                    named.merge(term.getKey(), 1, Integer::sum);
                    terms.putIfAbsent(term.getKey(), report.cite(term.getValue()));
                }
                theme.words().forEach(word -> held.merge(word, 1, Integer::sum));
            }
        }
        int size = story.reports().size();
        terms.keySet().removeIf(term -> named.getOrDefault(term, 0) <= MOST * size);
        Set<Long> signs = new HashSet<>();
        held.forEach((word, count) -> {
            if (count >= SOME * size && rarity.weight(word) >= RARE) {
                signs.add(word);
            }
        });
        return new Common(story, terms, signs);
    }
}
