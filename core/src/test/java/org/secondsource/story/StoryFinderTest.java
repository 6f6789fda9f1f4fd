package org.secondsource.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondsource.report.Publication;
import org.secondsource.report.Removal;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

final class StoryFinderTest {
    private static final long SEED = Long.getLong("test.seed", 20251122);

    private static final Report EXPECTED =
            report(
                    "a",
                    3,
                    "Ostrania's envoy expected in Velmora",
                    """
                    The chief envoy of Ostrania, Mira Talv, is expected in Velmora next week for talks
                    on fishing rights in the Grey Sound, where coast guards have clashed since May.
                    """);
    private static final Report ARRIVED =
            report(
                    "b",
                    7,
                    "Talv lands in Velmora amid row over Grey Sound",
                    """
                    Mira Talv landed in Velmora on Sunday. Fishing crews on both shores of the Grey
                    Sound want an end to the row, and Ostrania says it will offer shared patrols.
                    """);
    private static final Report SIGNED =
            report(
                    "c",
                    9,
                    "Velmora and Ostrania sign pact on shared patrols",
                    """
                    Velmora and Ostrania signed a pact on shared patrols in the Grey Sound on Tuesday.
                    Envoy Mira Talv called it a new chapter; crews may go back to fishing in December.
                    """);
    private static final Report CONCERT =
            report(
                    "d",
                    7,
                    "Cellist wins prize",
                    "A young cellist from Ossel won the first prize in Tarn with a sonata of her own.");

    private final StoryFinder finder = new StoryFinder();

    @Test
    void aSideAngleIsBroughtHomeByTheNamesThatOneStoryHolds() {
        Report named =
                report(
                        "e",
                        8,
                        "Chief envoy in Grey Sound talks",
                        """
                        Ostrania's Chief Envoy Mira Talv is in Velmora for talks on fishing rights in the
                        Grey Sound, where patrols of both shores have clashed since May over fishing.
                        """);
        String angle =
                """
                The bakery on the hill had no loaf left at nine, because guests had come early. Rye,
                spelt, wheat: all were gone, said the baker, wiping flour off her sleeves, and even
                the almond rolls that nobody in this street ever buys before noon, let alone twice.
                She had kneaded since two, as her father did, and her oven is older than both.
                One guest was Mira Talv, who wore a green coat; near the Grey Sound, bakers told the
                Chief Envoy Mira that bread is dear. She laughed and paid for the whole street.
                """;
        Report side = report("f", 9, "Bread sells out in a small town", angle);
        Report nameless =
                report(
                        "f",
                        9,
                        side.title(),
                        angle.replace("Mira Talv", "a woman")
                                .replace("Grey Sound", "shore")
                                .replace("Chief Envoy Mira", "woman"));

        assertThat(finder.find(List.of(EXPECTED, ARRIVED, CONCERT, named, side))).hasSize(2);
        assertThat(finder.find(List.of(EXPECTED, ARRIVED, CONCERT, named, nameless))).hasSize(3);
    }

    @Test
    void aSmallRunOfReportsAboutOneVisitIsOneStory() {
        assertThat(finder.find(List.of(EXPECTED, ARRIVED, SIGNED))).hasSize(1);
    }

    @Test
    void anotherHappeningIsAnotherStory() {
        List<Story> stories = finder.find(List.of(EXPECTED, CONCERT, ARRIVED));

        assertThat(stories)
                .extracting(Story::reports)
                .containsExactly(List.of(EXPECTED.id(), ARRIVED.id()), List.of(CONCERT.id()));
    }

    @Test
    void aStoryIsNamedForItsFirstReport() {
        Story story = finder.find(List.of(SIGNED, ARRIVED, EXPECTED)).getFirst();

        assertThat(story.id()).isEqualTo(new StoryId("t-a"));
        assertThat(story.title()).isEqualTo(EXPECTED.title());
        assertThat(story.reports()).containsExactly(EXPECTED.id(), ARRIVED.id(), SIGNED.id());
    }

    @Test
    void everyReportIsInOneStoryInAnyOrder() {
        Random random = new Random(SEED);
        List<Report> reports = List.of(EXPECTED, ARRIVED, SIGNED, CONCERT);
        List<Story> expected = finder.find(reports);
        assertThat(expected.stream().flatMap(story -> story.reports().stream()))
                .containsExactlyInAnyOrderElementsOf(reports.stream().map(Report::id).toList());

        for (int round = 0; round < 5; round++) {
            List<Report> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            assertThat(finder.find(shuffled)).as("seed %d", SEED).isEqualTo(expected);
        }
    }

    @Test
    void releasesOfOneBodyWeeksApartAreTwoStories() {
        Report won = release("won", 14, "has won the contract to build a second quay at Tarn");
        Report named = release("named", 30, "has named Tam Lee its chief of finance");
        Report soon = release("soon", 15, "has won the contract to build a second quay at Tarn");

        assertThat(finder.find(List.of(won, named))).hasSize(2);
        assertThat(finder.find(List.of(won, soon))).hasSize(1);
    }

    private static Report release(String id, int day, String news) {
        return new Report(
                new ReportId(id),
                id + ".txt",
                "",
                "Velm Works " + news,
                "Velm Works",
                "",
                new Publication.On(
                        LocalDate.of(2031, 10, day), Publication.Basis.STATED, "invented"),
                "en",
                List.of(),
                "VELMORA, Oct. %d - Velm Works Inc. today announced that it %s. \"We are proud,\""
                                .formatted(day, news)
                        + " said Ona Viken, chief executive of Velm Works.",
                List.of(new Removal("About Velm Works", "about the company")));
    }

    @Test
    void noReportsMakeNoStory() {
        assertThat(finder.find(List.of())).isEmpty();
    }

    @Test
    void anUnrelatedReportChangesNoStory() {
        List<Report> news = InventedNews.mixed(new Random(SEED), 80);
        List<Story> before = finder.find(news);
        List<Report> more = new ArrayList<>(news);
        more.add(CONCERT);

        List<Story> after = new ArrayList<>(finder.find(more));

        assertThat(after)
                .contains(new Story(new StoryId("t-d"), CONCERT.title(), List.of(CONCERT.id())));
        after.removeIf(story -> story.reports().contains(CONCERT.id()));
        assertThat(after).as("seed %d", SEED).isEqualTo(before);
    }

    @Test
    void inventedNewsIsFoundInAnyOrder() {
        Random random = new Random(SEED);
        List<Report> news = new ArrayList<>(InventedNews.mixed(random, 80));
        List<Story> expected = finder.find(news);
        Collections.shuffle(news, random);

        assertThat(finder.find(news)).as("seed %d", SEED).isEqualTo(expected);
    }

    @Test
    void reportsWithoutDateOrTitleAreJoinedByTheirWords() {
        List<Report> bare =
                Stream.of(EXPECTED, ARRIVED, SIGNED, CONCERT)
                        .map(report ->
                                InventedNews.report(
                                        report.id().value(),
                                        new Publication.Unknown(),
                                        "",
                                        report.text()))
                        .toList();

        assertThat(finder.find(bare))
                .extracting(Story::title, Story::reports)
                .containsExactly(
                        tuple("", List.of(EXPECTED.id(), ARRIVED.id(), SIGNED.id())),
                        tuple("", List.of(CONCERT.id())));
    }

    @Test
    void aReportWithoutAnyWordStandsAlone() {
        Report signs = report("z", 9, "", "* * *");

        assertThat(finder.find(List.of(EXPECTED, ARRIVED, signs)))
                .extracting(Story::reports)
                .containsExactly(List.of(EXPECTED.id(), ARRIVED.id()), List.of(signs.id()));
    }

    @Test
    void reportsInOtherScriptsAreJoinedByTheirWords() {
        Report one =
                InventedNews.report(
                        "r1", 3, "Паром сел на мель", "Паром «Ольвия» сел на мель у Тарна.");
        Report two =
                InventedNews.report(
                        "r2", 4, "Паром снят с мели", "Паром «Ольвия» сняли с мели у Тарна.");
        Report other = InventedNews.report("r3", 4, "地震", "北部の町で強い地震があり、家屋が倒れた。");

        assertThat(finder.find(List.of(one, two, other)))
                .extracting(Story::reports)
                .containsExactly(List.of(one.id(), two.id()), List.of(other.id()));
    }

    private static Report report(String id, int day, String title, String text) {
        return InventedNews.report(id, 303 + day, title, text);
    }
}
