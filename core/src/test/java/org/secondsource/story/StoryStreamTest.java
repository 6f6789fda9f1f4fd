package org.secondsource.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

final class StoryStreamTest {
    private static final long SEED = Long.getLong("test.seed", 20251122);

    private final List<Story> closed = new ArrayList<>();
    private final StoryStream stream = new StoryStream(StoryWindow.UNBOUNDED, closed::add);

    @Test
    void everyReportIsInOneStoryAfterEachReport() {
        Set<ReportId> added = new HashSet<>();
        for (Report report : InventedNews.mixed(new Random(SEED), 120)) {
            stream.add(report, List.of());
            added.add(report.id());

            assertThat(stream.open().stream().flatMap(story -> story.reports().stream()))
                    .as("seed %d", SEED)
                    .containsExactlyInAnyOrderElementsOf(added);
        }
    }

    @Test
    void aStoryKeepsTheNameOfItsFirstReportWhateverComesLater() {
        Map<ReportId, Integer> arrivals = new TreeMap<>();
        for (Report report : InventedNews.mixed(new Random(SEED), 120)) {
            StoryId added = stream.add(report, List.of());
            arrivals.put(report.id(), arrivals.size());

            assertThat(stream.idOf(report.id())).contains(added);
            for (Story story : stream.open()) {
                ReportId first =
                        story.reports().stream()
                                .min(Comparator.comparingInt(id -> arrivals.getOrDefault(id, 0)))
                                .orElseThrow();
                assertThat(story.id()).as("seed %d", SEED).isEqualTo(new StoryId("t-" + first));
            }
        }
    }

    @Test
    void aStoryIsRenamedOnlyWhereItBecomesPartOfAnOlderOne() {
        List<Report> news = InventedNews.mixed(new Random(SEED), 120);
        for (int count = 0; count < news.size(); count++) {
            List<Story> before = stream.open();
            stream.add(news.get(count), List.of());
            for (Story story : before) {
                ReportId first = new ReportId(story.id().value().substring(2));
                StoryId now = stream.idOf(first).orElseThrow();
                if (!now.equals(story.id())) {
                    assertThat(before).extracting(Story::id).as("seed %d", SEED).contains(now);
                }
            }
        }
    }

    @Test
    void twoQuakesInOtherTownsThatFirstLookedLikeOneArePartedByTheirNames() {
        List<Report> first = InventedNews.about(InventedNews.HAPPENINGS.get(0), 2, 0, 6);
        List<Report> second = InventedNews.about(InventedNews.HAPPENINGS.get(1), 40, 0, 6);
        Stream.concat(first.stream(), second.stream())
                .forEach(report -> stream.add(report, List.of()));

        assertThat(stream.open())
                .extracting(story -> Set.copyOf(story.reports()))
                .containsExactly(
                        Set.copyOf(first.stream().map(Report::id).toList()),
                        Set.copyOf(second.stream().map(Report::id).toList()));
    }

    @Test
    void aCopyJoinsTheStoryOfItsTextThoughItsWordsAreOthers() {
        Report quake = InventedNews.about(InventedNews.HAPPENINGS.get(0), 2, 0, 1).getFirst();
        Report concert = InventedNews.report("x", 3, "Prize", "A cellist from Ossel won a prize.");

        StoryId id = stream.add(quake, List.of());

        assertThat(stream.add(concert, List.of(quake.id()))).isEqualTo(id);
    }

    @Test
    void aCopyThatWasNotReadYetIsIgnored() {
        Report quake = InventedNews.about(InventedNews.HAPPENINGS.get(0), 2, 0, 1).getFirst();

        assertThat(stream.add(quake, List.of(new ReportId("later"))))
                .isEqualTo(new StoryId("t-" + quake.id()));
    }

    @Test
    void aReportIsAddedOnce() {
        Report quake = InventedNews.about(InventedNews.HAPPENINGS.get(0), 2, 0, 1).getFirst();
        stream.add(quake, List.of());

        assertThatThrownBy(() -> stream.add(quake, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(quake.id().value());
    }

    @Test
    void aStoryThatIsSilentBeyondTheWindowIsClosedAndHandedOver() {
        StoryStream windowed = new StoryStream(new StoryWindow(30, 100), closed::add);
        List<Report> quake = InventedNews.about(InventedNews.HAPPENINGS.get(0), 1, 0, 3);
        quake.forEach(report -> windowed.add(report, List.of()));
        List<Report> strike = InventedNews.about(InventedNews.HAPPENINGS.get(2), 60, 0, 3);
        strike.forEach(report -> windowed.add(report, List.of()));

        assertThat(closed)
                .singleElement()
                .satisfies(story ->
                        assertThat(story.reports())
                                .containsExactlyElementsOf(
                                        quake.stream().map(Report::id).toList()));
        assertThat(windowed.idOf(quake.getFirst().id())).isEmpty();
        assertThat(windowed.open()).hasSize(1);
    }

    @Test
    void oneWrongDateFarAheadClosesNothing() {
        StoryStream windowed = new StoryStream(new StoryWindow(30, 100), closed::add);
        List<Report> quake = InventedNews.about(InventedNews.HAPPENINGS.get(0), 1, 0, 4);
        windowed.add(quake.get(0), List.of());
        windowed.add(quake.get(1), List.of());
        windowed.add(
                InventedNews.about(InventedNews.HAPPENINGS.get(2), 9000, 0, 1).getFirst(),
                List.of());
        windowed.add(quake.get(2), List.of());

        assertThat(closed).isEmpty();
    }

    @Test
    void noMoreStoriesAreOpenThanTheWindowHolds() {
        StoryStream windowed = new StoryStream(new StoryWindow(5000, 2), closed::add);
        List<Report> news = InventedNews.mixed(new Random(SEED), 60);
        for (Report report : news) {
            windowed.add(report, List.of());
            assertThat(windowed.open()).hasSizeLessThanOrEqualTo(3);
        }

        assertThat(
                        Stream.concat(closed.stream(), windowed.open().stream())
                                .flatMap(story -> story.reports().stream()))
                .as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(news.stream().map(Report::id).toList());
    }

    @Test
    void aWindowThatHoldsNothingIsRefused() {
        assertThatThrownBy(() -> new StoryWindow(0, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 days");
    }
}
