package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.line.Line;

/// Invented: what the first screen of a brief shows as it stands now.
@Tag("whole")
final class FirstScreensTest {
    private static final String PLAN =
            "The foreign ministers of Belmark and Ostrava will meet in Lorne on Monday, the"
                    + " Belmark government said on Thursday. The two states have quarrelled over"
                    + " the strait since March.";

    private static List<Line> lines(String... texts) {
        return BriefWriter.write(Papers.read(texts)).first();
    }

    private static List<String> next(String... texts) {
        return lines(texts).stream()
                .filter(line -> line.topic() == Line.Topic.NEXT)
                .map(Line::text)
                .toList();
    }

    @Test
    void aPlanIsShownUntilANewerReportCallsSuchAThingOff() {
        assertThat(next(PLAN)).singleElement().asString().contains("will meet");
        assertThat(
                        next(
                                PLAN,
                                "A meeting of the foreign ministers, which had been planned for"
                                        + " Tuesday, was called off on Friday."))
                .isEmpty();
    }

    @Test
    void todayIsToldWithItsDay() {
        assertThat(
                        lines(
                                "The Belmark parliament today approved a new law on harbour fees by"
                                        + " 61 votes to 40."))
                .extracting(Line::text)
                .anySatisfy(text -> assertThat(text).contains("today [Thu 8 May]"));
    }

    @Test
    void aPictureInTheWordsIsNoLine() {
        assertThat(
                        lines(
                                "The ferry takes off from the quay of Lorne, Belmark, June 2, 2017. The"
                                        + " border service of Belmark stopped a foreign ship on"
                                        + " Wednesday. Two freed sailors appear in Lorne in a photo"
                                        + " obtained by the paper."))
                .extracting(Line::text)
                .noneSatisfy(text -> assertThat(text).containsAnyOf("takes off", "photo"));
    }

    @Test
    void howThingsStoodWhenToldIsNoNewsDaysLater() {
        String search =
                "Divers of the coast guard of Belmark are searching for nine sailors off Lorne.";
        assertThat(lines(search)).anyMatch(line -> line.text().contains("searching"));
        assertThat(
                        lines(
                                search,
                                "The ferry sank off Lorne on Thursday with nine sailors.",
                                "The coast guard of Belmark found nine sailors alive on Saturday."))
                .noneMatch(line -> line.text().contains("searching"));
    }

    @Test
    void aHeadlineRunIntoItsTextIsNoLine() {
        assertThat(
                        BriefWriter.write(
                                        Papers.titled(
                                                List.of("Ferry of Lorne sinks"),
                                                "The ferry sank on Thursday with nine sailors. Ferry of"
                                                        + " Lorne sinks The ferry of Lorne was built"
                                                        + " in 1999 by a yard in Belmark."))
                                .first())
                .noneMatch(line -> line.text().startsWith("Ferry of Lorne sinks The"));
    }

    @Test
    void aTitleTellsNoOtherTollThanItsLines() {
        assertThat(title("Ferry sinks off Lorne, killing four", "Ferry sinks off Lorne"))
                .isEqualTo("Ferry sinks off Lorne");
        assertThat(title("Six dead as ferry sinks off Lorne", "At least four dead as ferry sinks"))
                .isEqualTo("Six dead as ferry sinks off Lorne");
    }

    private static String title(String... titles) {
        return BriefWriter.write(
                        Papers.titled(
                                List.of(titles),
                                "A ferry sank off Lorne on Thursday, killing six people, the coast"
                                        + " guard of Belmark said.",
                                "The ferry sank off Lorne late on Thursday. Six people were killed,"
                                        + " the coast guard of Belmark said."))
                .title();
    }

    @Test
    void aNumberThatIsPartOfAWordIsNoFigure() {
        assertThat(
                        lines(
                                "The border service of Belmark stopped a foreign ship on Wednesday. The"
                                        + " one-man strike began with a 12-gauge shotgun in Lorne."))
                .noneMatch(line -> line.topic() == Line.Topic.FIGURES);
    }

    @Test
    void aHeadlineIsNoLine() {
        assertThat(
                        lines(
                                "Border service stops foreign ship in Lorne strait.\n\nThe border"
                                        + " service of Belmark stopped a foreign ship on"
                                        + " Wednesday."))
                .extracting(Line::text)
                .noneSatisfy(text -> assertThat(text).startsWith("Border service stops"));
    }

    @Test
    void aContradictionIsToldByBothSidesOrNotAtAll() {
        List<Line> against =
                lines(
                                "The harbour police of Brant reported 75 arrests in Brant on"
                                        + " Thursday, police chief Ivar Holt said.",
                                "The harbour police of Brant reported 57 arrests in Brant on"
                                        + " Thursday, mayor Solvei Rud said.")
                        .stream()
                        .filter(line -> line.topic() == Line.Topic.CONTRADICTED)
                        .toList();

        assertThat(against.size()).isIn(0, 2);
    }

    private static List<String> told(String... texts) {
        return lines(texts).stream().map(Line::text).toList();
    }

    @Test
    void howThingsStoodDaysAgoIsNotShownAsTheState() {
        String early =
                "Twelve sailors are still being treated for burns in Vik. A fire broke out on the"
                        + " ferry Solveig on Thursday.";
        String between = "The ferry Solveig was towed to Lorne on Friday.";
        String late = "The ferry Solveig was scrapped in Lorne on Saturday.";

        assertThat(told(early)).anySatisfy(text -> assertThat(text).contains("still being"));
        assertThat(told(early, between, late))
                .isNotEmpty()
                .noneSatisfy(text -> assertThat(text).contains("still being"));
    }

    @Test
    void whatOnlyTheSentenceBeforeMakesClearIsNoLine() {
        assertThat(
                        told(
                                "The bank of Lorne gave its director shares worth 4 million crowns"
                                        + " on Thursday. The move let the bank save 140,000 crowns"
                                        + " in taxes this year. A similar gift was made in Vik in"
                                        + " March."))
                .anySatisfy(text -> assertThat(text).contains("shares"))
                .noneSatisfy(text -> assertThat(text).startsWith("The move"))
                .noneSatisfy(text -> assertThat(text).startsWith("A similar"));
    }

    @Test
    void aLineUnderAPictureIsNoLine() {
        assertThat(
                        told(
                                "Firefighters of Lorne look at the wreck of the ferry\n\nThe ferry"
                                        + " Solveig burnt out in Lorne on Thursday."))
                .anySatisfy(text -> assertThat(text).contains("burnt out"))
                .noneSatisfy(text -> assertThat(text).startsWith("Firefighters"));
    }

    @Test
    void whatCameOfADeedIsNotCutFromIt() {
        assertThat(
                        told(
                                "A small plane with ten tourists and two pilots on board crashed in"
                                        + " a forest near the village of Lorne in Belmark on"
                                        + " Thursday, killing all of them."))
                .singleElement()
                .asString()
                .contains("killing all");
    }

    @Test
    void theLineNamesThePaperWhoseWordsItShows() {
        List<Line> lines =
                lines(
                        "Nine people were hurt in Brant.",
                        "Nine people were hurt in the shooting in Brant on Friday morning, the"
                                + " harbour police said.");

        assertThat(lines)
                .filteredOn(line -> line.text().contains("shooting"))
                .allSatisfy(line -> assertThat(line.backing()).startsWith("– Lorne Mail"));
    }
}
