package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.secondsource.brief.BriefWriter;
import org.secondsource.brief.line.Line;

/// Invented: every line of a first screen tells whose word it is, and reads right beside the lines
/// about it.
@Tag("whole")
final class LinesBesideTest {
    private static List<Line> lines(String... texts) {
        return BriefWriter.write(Papers.read(texts)).first();
    }

    private static Line line(String words, String... texts) {
        return lines(texts).stream()
                .filter(line -> line.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is in no line of " + lines(texts)));
    }

    private static List<String> told(String... texts) {
        return lines(texts).stream().map(Line::text).toList();
    }

    @Test
    void aSpeakerWithALongNameIsNamed() {
        Line vendetta =
                line(
                        "vendetta",
                        "The court of Brant opened a trial of mayor Ivar Holt on Thursday. A lawyer"
                                + " for Mr. Holt, Solvei Rud of the law firm Anders Moe and Sons,"
                                + " said on Thursday that the trial was “a politically driven"
                                + " vendetta.”");

        assertThat(vendetta.label()).contains("Brant Post, citing").containsIgnoringCase("lawyer");
        assertThat(vendetta.text()).contains("“a politically driven vendetta”");
    }

    @Test
    void aSpeakerWhoseNameEndsInAWordOfTheLineIsNamed() {
        Line strike =
                line(
                        "fired on",
                        "The guns of the northern army fired on three villages near Lorne on"
                                + " Thursday, the southern army said.");

        assertThat(strike.label()).contains("southern army");
    }

    @Test
    void whoIsToldToSayItInTheLineNeedsNoLabel() {
        Line dike =
                line(
                        "dike",
                        "The harbour office of Brant expects that the dike near Lorne will break"
                                + " on Friday.");

        assertThat(dike.label()).isEqualTo("Brant Post");
    }

    @Test
    void whatOnlyTheReportSaysIsNoLine() {
        assertThat(
                        lines(
                                "The state television of Belmark says a quake hurt three people in"
                                        + " Lorne. The report says the quake struck the island of"
                                        + " Vik at noon on Thursday."))
                .noneMatch(line -> line.label().contains("the report"));
    }

    @Test
    void whoIsToldToHaveReportedItStaysInTheLine() {
        assertThat(
                        told(
                                "A strong earthquake of magnitude 5.6 jolted part of the island of"
                                        + " Vik in the sea off the southern province of Lorne at 17:06"
                                        + " (1336 GMT) on Thursday, state television reported, cited by"
                                        + " Norse Wire."))
                .noneMatch(text -> text.contains("jolted") && !text.contains("television"));
    }

    @Test
    void aLineWhoseHimIsNotInItIsNotShown() {
        assertThat(
                        told(
                                "Mayor Ivar Holt of Brant met the builder Olav Stene on Thursday."
                                        + " Stene pleaded guilty to fraud in Lorne on Thursday. Holt has"
                                        + " denied that he knew of it, and the Bureau of Audits hasn't"
                                        + " accused him of any wrongdoing."))
                .isNotEmpty()
                .noneMatch(text -> text.contains("accused him"));
    }

    @Test
    void aListKeepsItsMiddle() {
        assertThat(
                        told(
                                "Jonas Holger Rud, 18, 206 Fjord Lane St., was charged with aggravated"
                                        + " theft, carrying a knife in public, breaking into a boathouse,"
                                        + " and cruelty toward a horse."))
                .filteredOn(text -> text.contains("cruelty"))
                .isNotEmpty()
                .allMatch(text -> text.contains("carrying a knife"));
    }

    @Test
    void halfOfASentenceIsMarked() {
        assertThat(
                        told(
                                "A schoolboy was burned on the hand in Brant on Thursday and a"
                                        + " young woman was burned on the neck near the market of"
                                        + " Lorne."))
                .isNotEmpty()
                .allMatch(text ->
                        text.contains("boy") && text.contains("woman") || text.contains("…"));
    }

    @Test
    void whatCameOnTopIsNoLaterTotal() {
        assertThat(
                        lines(
                                "The police of Brant have arrested one suspect in the shooting at"
                                        + " the market of Lorne.",
                                "The police of Brant have arrested three more suspects in the"
                                        + " shooting at the market of Lorne."))
                .filteredOn(line -> line.text().contains("three more"))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.topic()).isNotEqualTo(Line.Topic.FIGURES);
                    assertThat(line.behind()).isEmpty();
                });
    }

    @Test
    void theDeadOfAnotherMonthAreNotTheFigure() {
        assertThat(
                        lines(
                                "A quake shook the island of Vik on Thursday. A quake that struck"
                                        + " Lorne in January killed seven people.",
                                "A quake shook the island of Vik. In January a quake in Lorne killed"
                                        + " six people."))
                .isNotEmpty()
                .noneMatch(line -> line.topic() == Line.Topic.FIGURES);
    }

    @Test
    void theDeadOfAHappeningBeforeAreNotSetAgainstThose() {
        assertThat(
                        Papers.read(
                                        "Olav Rud shot and killed three officers. Three police officers"
                                                + " were shot and killed, Mayor Ivar Holt said.",
                                        "Olav Rud bought a coat last week, just days after five Brant"
                                                + " officers were shot and killed by a stranger.")
                                .claims())
                .isNotEmpty()
                .allMatch(claim -> claim.relations().isEmpty());
    }

    @Test
    void sumsOfDifferentFirmsDoNotAgree() {
        assertThat(
                        Papers.read(
                                        "Norbank and Vik Oil said on Thursday that the harbour levy may"
                                                + " cost them from $1 billion to $3 billion.",
                                        "Lornebank said that bringing money home to Belmark could cost"
                                                + " the bank up to $2 billion.")
                                .claims())
                .isNotEmpty()
                .allMatch(claim -> claim.relations().isEmpty());
    }

    @Test
    void aDenialOfNothingThatIsShownIsNotAgainstIt() {
        String fraud =
                "Mayor Ivar Holt of Brant will be indicted for fraud, a court said Thursday.";

        assertThat(lines(fraud + " Holt has denied knowledge of any improprieties."))
                .noneMatch(line -> line.topic() == Line.Topic.CONTRADICTED);
        assertThat(lines(fraud + " Holt denied that the town had paid for his boat."))
                .anyMatch(line -> line.topic() == Line.Topic.CONTRADICTED);
    }

    @Test
    void whatAPresenterDiscussesIsNoLine() {
        assertThat(
                        told(
                                "The bank of Lorne lost 5 billion crowns on Thursday. Lorne Mail’s"
                                        + " Kari Moe discusses the impact of the new tax on the bank of"
                                        + " Lorne."))
                .isNotEmpty()
                .noneMatch(text -> text.contains("discusses"));
    }
}
