package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.Line;

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
}
