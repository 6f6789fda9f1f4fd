package org.secondsource.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.secondsource.brief.line.Basis;
import org.secondsource.brief.line.Brief;
import org.secondsource.brief.line.Line;
import org.secondsource.brief.line.Rows;
import org.secondsource.claim.Claim;
import org.secondsource.claim.relation.ClaimRelation;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.proposition.FactState;

final class BriefWriterTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final String DAM =
            "Engineers closed the old dam at Ulm. A baker near the market sold out of bread."
                    + " Snow fell on the mountain road.";

    private static InventedSituation dam() {
        return new InventedSituation()
                .report("r1", "s1", MONDAY, "Engineers close old dam at Ulm", DAM);
    }

    private static List<String> texts(Brief brief) {
        return brief.first().stream().map(Line::text).toList();
    }

    @Test
    void whatTheTitleTellsComesFirst() {
        assertThat(texts(dam().brief()))
                .startsWith("Engineers closed the old dam at Ulm.")
                .hasSize(3);
    }

    @Test
    void everyLineOfTheFirstScreenRestsOnAClaimAndQuotesIt() {
        assertThat(dam().brief().first())
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.basis()).isInstanceOf(Basis.OfClaim.class);
                    assertThat(line.quotes()).isNotEmpty();
                });
    }

    @Test
    void whatTwoReportsSayInTheSameWordsIsToldOnce() {
        Brief brief =
                dam().report("r2", "s1", MONDAY, "Dam", "Engineers have closed the old dam at Ulm.")
                        .brief();

        assertThat(texts(brief)).filteredOn(text -> text.contains("dam at Ulm")).hasSize(1);
    }

    @Test
    void aSentenceThatLeansOnAnotherIsNotTold() {
        Brief brief =
                dam().report(
                                "r2",
                                "s1",
                                MONDAY,
                                "Dam",
                                "They met the mayor twice. That claim surprised the council."
                                        + " But nobody left the valley.")
                        .brief();

        assertThat(texts(brief)).noneMatch(text -> text.matches("(?:They|That|But) .*"));
    }

    @Test
    void whatWasRevisedGivesWay() {
        Brief brief =
                dam().standing(1, Claim.Standing.SUPERSEDED, ClaimRelation.Kind.AGREES, 2).brief();

        assertThat(texts(brief)).doesNotContain("Engineers closed the old dam at Ulm.");
    }

    @Test
    void whatIsDeniedStandsBesideItsDenial() {
        Brief brief =
                dam().report(
                                "r2",
                                "s1",
                                MONDAY,
                                "Dam",
                                "Dam engineers never closed anything at all.")
                        .standing(4, Claim.Standing.SINGLE_SOURCE, ClaimRelation.Kind.DENIES, 1)
                        .brief();

        assertThat(brief.first())
                .filteredOn(line -> line.topic() == Line.Topic.CONTRADICTED)
                .extracting(Line::text)
                .containsExactlyInAnyOrder(
                        "Dam engineers never closed anything at all.",
                        "Engineers closed the old dam at Ulm.");
    }

    @Test
    void aPlanThatWasCalledOffIsNoLongerTold() {
        InventedSituation planned =
                dam().report(
                                "r2",
                                "s1",
                                MONDAY,
                                "Dam",
                                "Ministers will meet beside the weir.",
                                FactState.PLANNED);
        assertThat(texts(planned.brief())).contains("Ministers will meet beside the weir.");

        planned.event(4, "meet", EventStatus.CANCELLED);

        assertThat(texts(planned.brief())).doesNotContain("Ministers will meet beside the weir.");
    }

    @Test
    void theFirstScreenFitsATerminal() {
        InventedSituation crowded = new InventedSituation();
        for (int i = 0; i < 40; i++) {
            crowded.report(
                    "r" + i,
                    "s1",
                    MONDAY.plusDays(i % 5),
                    "Dam",
                    "Person%d told committee%d that engine%d, barge%d, bridge%d and tower%d stood idle."
                            .replace("%d", Integer.toString(i)));
        }
        Brief brief = crowded.brief();

        assertThat(brief.first()).hasSizeBetween(5, FirstScreen.MOST_LINES);
        assertThat(brief.first().stream().mapToInt(Rows::of).sum()).isLessThanOrEqualTo(22);
    }

    @Test
    void reportsOfAnotherMatterDoNotMoveTheMainStory() {
        List<String> alone = texts(dam().report("r3", "s1", MONDAY, "Dam", "Ulm slept.").brief());

        Brief brief =
                dam().report("r3", "s1", MONDAY, "Dam", "Ulm slept.")
                        .report(
                                "x1",
                                "s2",
                                MONDAY.plusDays(3),
                                "Cup",
                                "Kelm won the river cup again.")
                        .brief();

        assertThat(texts(brief)).isEqualTo(alone);
        assertThat(brief.stories())
                .singleElement()
                .satisfies(story -> assertThat(story.size()).startsWith("1 report, the newest of"));
    }

    @Test
    void howEverManyReportsOfOtherMattersAreAddedTheMainStoryIsToldAlike() {
        Random random = new Random(20310303);
        List<String> alone = lines(crowd(new InventedSituation(), "s1", 30, 0).brief());
        for (int round = 0; round < 20; round++) {
            InventedSituation more = crowd(new InventedSituation(), "s1", 30, 0);
            int others = 1 + random.nextInt(3);
            for (int story = 1; story <= others; story++) {
                crowd(more, "other" + story, 1 + random.nextInt(9), 1 + random.nextInt(9));
            }

            assertThat(lines(more.brief())).as("round %d", round).isEqualTo(alone);
        }
    }

    /// Reports of one story, each of which tells things of its own.
    private static InventedSituation crowd(
            InventedSituation situation, String story, int reports, int later) {
        for (int i = 0; i < reports; i++) {
            situation.report(
                    story + "-" + i,
                    story,
                    MONDAY.plusDays(later + i % 5),
                    "Dam " + i,
                    "Person%d of %s told committee%d on Friday that barge%d stood idle."
                            .formatted(i, story, i, i));
        }
        return situation;
    }

    private static List<String> lines(Brief brief) {
        return brief.first().stream().map(line -> line.text() + line.backing()).toList();
    }

    @Test
    void theNewestDayIsToldFirst() {
        Brief brief =
                dam().report(
                                "r2",
                                "s1",
                                MONDAY.plusDays(2),
                                "Mill",
                                "Fire destroyed a mill beside the old dam.")
                        .brief();

        assertThat(texts(brief)).startsWith("Fire destroyed a mill beside the old dam.");
    }

    @Test
    void aSubjectWithoutANameIsNotTold() {
        Brief brief =
                dam().report(
                                "r2",
                                "s1",
                                MONDAY,
                                "Dam",
                                "All had crossed the river by noon. The others stayed at the dam."
                                        + " Both armies left the valley of Ulm."
                                        + " Not one pane was whole, as this reporter saw at Ulm.")
                        .brief();

        assertThat(texts(brief))
                .contains("Both armies left the valley of Ulm.")
                .noneMatch(text -> text.matches("(?:All had|The others|Not one) .*"));
    }

    @Test
    void aPlanGivesWayToAReportThatItIsOffInOtherWords() {
        InventedSituation situation =
                dam().report(
                                "r2",
                                "s1",
                                MONDAY,
                                "Dam",
                                "Mayor Orla Kern and Baron Tolm are to meet at Ulm weir.",
                                FactState.PLANNED);
        assertThat(texts(situation.brief()))
                .contains("Mayor Orla Kern and Baron Tolm are to meet at Ulm weir.");

        situation.report(
                "r3",
                "s1",
                MONDAY.plusDays(1),
                "Dam",
                "The meeting of Mayor Orla Kern and Baron Tolm will not take place.");

        assertThat(texts(situation.brief()))
                .doesNotContain("Mayor Orla Kern and Baron Tolm are to meet at Ulm weir.");
    }

    @Test
    void manyStoriesAreToldAsATable() {
        Brief brief =
                dam().report("x1", "s2", MONDAY, "Cup", "Kelm won the river cup again.")
                        .report("x2", "s3", MONDAY, "Fire", "Fire destroyed a mill in Orrin.")
                        .brief();

        assertThat(brief.title()).isEqualTo("3 stories of 3 reports");
        assertThat(brief.first()).hasSize(3);
        assertThat(brief.first().getFirst().behind()).contains("1 report").contains("s1");
    }

    @Test
    void whatIsNewSinceAnEarlierBriefOpensIt() {
        Brief brief =
                dam().report(
                                "r2",
                                "s1",
                                MONDAY.plusDays(1),
                                "Mill",
                                "Fire destroyed a mill beside it.")
                        .briefSince("r1");

        assertThat(brief.first().getFirst())
                .satisfies(line -> {
                    assertThat(line.text()).isEqualTo("Fire destroyed a mill beside it.");
                    assertThat(line.change()).isEqualTo(Line.Change.NEW);
                });
        assertThat(brief.first().stream().skip(1))
                .allMatch(line -> line.change() == Line.Change.NONE);
    }

    @Test
    void whatSomebodySaysOrAsksIsNoTitle() {
        assertThat(Titles.clean("“We smelt it on Friday”")).isEmpty();
        assertThat(Titles.clean("Who closed the old dam?")).isEmpty();
        assertThat(Titles.clean("DAM CLOSED AT ULM")).isEmpty();
    }

    @Test
    void aSlugOrAnEditionMarkIsNoTitle() {
        assertThat(Titles.clean("BC-ULM-DAM/2 (1st LD)")).isEmpty();
        assertThat(Titles.clean("ulm-dam.html")).isEmpty();
        assertThat(Titles.clean("UPDATE 2-Old dam closed at Ulm"))
                .isEqualTo("Old dam closed at Ulm");
        assertThat(Titles.clean("(2nd LD) Old dam closed at Ulm"))
                .isEqualTo("Old dam closed at Ulm");
    }

    @Test
    void whatCouldNotBeReadStandsAtTheEnd() {
        Brief brief = dam().brief();

        assertThat(brief.read()).isEqualTo("1 report, Mon 3 Mar 2031, was read.");
        assertThat(brief.sections().getLast().lines())
                .extracting(Line::text)
                .containsExactly(
                        "bad.txt was not read: empty.",
                        "[1], r1.txt, tells no origin, and adds no independent source.");
    }
}
