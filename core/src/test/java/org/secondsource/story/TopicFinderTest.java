package org.secondsource.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.report.Report;

/// Invented: stories of an election, of a ferry, and others beside them.
final class TopicFinderTest {
    private static final long SEED = Long.getLong("test.seed", 20261130);

    private static final Report DEBATE =
            report(
                    "debate",
                    "Rivals trade blows over harbour dues before the primary",
                    "The five who hope to win the primary, and with it the nomination of the harbour"
                            + " party, quarrelled on stage about dues. Odile Marwick called the"
                            + " tariff a robbery.");
    private static final Report COUNT =
            report(
                    "count",
                    "Recount ordered in two wards after the primary",
                    "A judge ordered a recount in two wards that decided the primary by eleven votes."
                            + " The harbour party keeps the nomination open until the boxes are"
                            + " unsealed.");
    private static final Report FERRY =
            report(
                    "ferry",
                    "Ferry runs aground off the lighthouse in fog",
                    "A ferry with ninety people ran aground off the lighthouse in fog. Lifeboats took"
                            + " everybody off within two hours, and divers look at the keel.");
    private static final Report ORCHARD =
            report(
                    "orchard",
                    "Frost costs growers half of their pears",
                    "Growers in the valley lost half of their pears to one night of frost, a survey"
                            + " of orchards found. Insurance pays for hail, and not for cold.");

    private static final List<Report> ALL = List.of(DEBATE, COUNT, FERRY, ORCHARD);

    @Test
    void aThemeLinksStoriesAndJoinsNone() {
        List<Story> stories = topics(ALL);

        assertThat(stories).hasSize(ALL.size());
        assertThat(name(stories, DEBATE)).isEqualTo("the primary");
        assertThat(name(stories, COUNT)).isEqualTo("the primary");
        assertThat(name(stories, FERRY)).isEmpty();
        assertThat(name(stories, ORCHARD)).isEmpty();
    }

    @Test
    void aTopicCitesItsWordsInAReportOfTheStory() {
        Topic topic = story(topics(ALL), COUNT).topic().orElseThrow();

        assertThat(topic.words().report()).isEqualTo(COUNT.id());
        assertThat(topic.words().span().of(COUNT.text())).isEqualTo("the primary");
    }

    @Test
    void aPlaceAloneIsNoTopic() {
        Report fire =
                report(
                        "fire",
                        "Bakery burns down behind the market",
                        "A bakery in Velmora burned down before dawn. Nobody slept above it, and the"
                                + " oven had been cold for a week.");
        Report chess =
                report(
                        "chess",
                        "Girl of nine beats a master",
                        "A girl of nine beat a chess master in Velmora with a sacrifice that he had"
                                + " not foreseen. She wants to become a diver.");

        assertThat(topics(List.of(fire, chess, FERRY, ORCHARD)))
                .allMatch(story -> story.topic().isEmpty());
    }

    @Test
    void whatEveryStoryIsAboutLinksNone() {
        List<Report> all = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            Report odd = ALL.get(number % 2);
            all.add(report("r" + number, odd.title(), odd.text()));
        }

        assertThat(topics(all)).allMatch(story -> story.topic().isEmpty());
    }

    @Test
    void theOrderOfStoriesDoesNotMatter() {
        List<Story> expected = topics(ALL);
        Random random = new Random(SEED);
        for (int round = 0; round < 8; round++) {
            List<Report> shuffled = new ArrayList<>(ALL);
            Collections.shuffle(shuffled, random);

            assertThat(topics(shuffled))
                    .as("seed %d", SEED)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String name(List<Story> stories, Report report) {
        return story(stories, report).topic().map(Topic::name).orElse("");
    }

    private static Story story(List<Story> stories, Report report) {
        return stories.stream()
                .filter(story -> story.reports().contains(report.id()))
                .findFirst()
                .orElseThrow();
    }

    /// Each report a story of its own.
    private static List<Story> topics(List<Report> reports) {
        List<Story> stories = new ArrayList<>();
        for (Report report : reports) {
            StoryId id = new StoryId("t-" + report.id());
            stories.add(new Story(id, report.title(), List.of(report.id())));
        }
        return new TopicFinder(reports).withTopics(stories);
    }

    private static Report report(String id, String title, String text) {
        return InventedNews.report(id, 0, title, text);
    }
}
