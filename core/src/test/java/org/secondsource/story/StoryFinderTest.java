package org.secondsource.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.report.Publication;
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
        Report angle =
                report(
                        "e",
                        8,
                        "Bread sells out in a small town",
                        """
                        The bakery on the hill had no loaf left at nine, because guests had come early.
                        One was Mira Talv, who wore a green coat; near the Grey Sound, bakers told the
                        Chief Envoy Mira that bread is dear. She laughed and paid for the whole street.
                        """);
        Report named =
                report(
                        "f",
                        8,
                        "Chief envoy in Grey Sound talks",
                        """
                        Ostrania's Chief Envoy Mira Talv is in Velmora for talks on fishing rights in the
                        Grey Sound, where patrols of both shores have clashed since May over fishing.
                        """);

        assertThat(
                        new StoryFinder()
                                .find(List.of(EXPECTED, ARRIVED, SIGNED, CONCERT, named, angle)))
                .filteredOn(story -> story.reports().contains(angle.id()))
                .singleElement()
                .satisfies(story -> assertThat(story.reports()).contains(SIGNED.id()));
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
    void noReportsMakeNoStory() {
        assertThat(finder.find(List.of())).isEmpty();
    }

    private static Report report(String id, int day, String title, String text) {
        Publication published =
                new Publication.On(
                        LocalDate.of(2025, 11, day), Publication.Basis.METADATA, "2025-11-" + day);
        return new Report(
                new ReportId(id),
                id + ".txt",
                "",
                title,
                "",
                "",
                published,
                "en",
                List.of(),
                text,
                List.of());
    }
}
