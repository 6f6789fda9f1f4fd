package org.secondsource.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.InventedPicture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PictureJsonTest {
    private final String text = PictureJson.of(InventedPicture.picture());
    private final JsonNode picture = JsonMapper.shared().readTree(text);

    @Test
    void thePictureHasEveryListInTheOrderOfTheContract() {
        assertThat(List.copyOf(picture.propertyNames()))
                .containsExactly(
                        "format",
                        "asOf",
                        "reports",
                        "stories",
                        "origins",
                        "copies",
                        "actors",
                        "statements",
                        "propositions",
                        "quantities",
                        "claims",
                        "events",
                        "agreements",
                        "positions",
                        "times",
                        "problems",
                        "brief");
        assertThat(picture.path("format").asString()).isEqualTo("second-source.picture/1");
        assertThat(picture.path("asOf").asString()).isEqualTo("2031-03-04");
    }

    @Test
    void offsetsCountCodePointsThoughAnEmojiStandsBefore() {
        JsonNode statement = picture.path("statements").path(0);

        assertThat(statement.path("start").asInt()).isEqualTo(2);
        assertThat(statement.path("exact").asString()).isEqualTo("The dam is safe");
    }

    @Test
    void everyCiteIsTheSubstringThatItsOffsetsName() {
        List<JsonNode> cites = new ArrayList<>();
        collectCites(picture, cites);

        assertThat(cites).hasSizeGreaterThan(20);
        for (JsonNode cite : cites) {
            int[] points = textOf(cite.path("report").asString()).codePoints().toArray();
            int start = cite.path("start").asInt();
            int end = cite.path("end").asInt();
            assertThat(new String(points, start, end - start))
                    .isEqualTo(cite.path("exact").asString());
        }
    }

    private String textOf(String report) {
        for (JsonNode candidate : picture.path("reports")) {
            if (candidate.path("id").asString().equals(report)) {
                return candidate.path("text").asString();
            }
        }
        throw new AssertionError("no report " + report);
    }

    private static void collectCites(JsonNode node, List<JsonNode> cites) {
        if (node.isObject() && node.has("report") && node.has("start") && node.has("exact")) {
            cites.add(node);
        }
        node.forEach(child -> collectCites(child, cites));
    }

    @Test
    void aStatementTellsSpeakerCueMediumAndDay() {
        JsonNode statement = picture.path("statements").path(0);

        assertThat(statement.path("speaker").asString()).isEqualTo("a-holm");
        assertThat(statement.path("speakerText").asString()).isEqualTo("Ada Holm");
        assertThat(statement.path("speakerCite").path("exact").asString()).isEqualTo("Ada Holm");
        assertThat(statement.path("cue").asString()).isEqualTo("said");
        assertThat(statement.path("medium").asString()).isEqualTo("news conference");
        assertThat(statement.path("date").path("start").asString()).isEqualTo("2031-03-03");
        assertThat(statement.path("polarity").asString()).isEqualTo("affirmed");
    }

    @Test
    void whatIsNotKnownIsNull() {
        JsonNode statement = picture.path("statements").path(1);
        JsonNode ownVoice = picture.path("quantities").path(0);

        assertThat(statement.path("medium").isNull()).isTrue();
        assertThat(statement.path("date").isNull()).isTrue();
        assertThat(ownVoice.path("speaker").isNull()).isTrue();
        assertThat(ownVoice.path("statement").isNull()).isTrue();
        assertThat(picture.path("reports").path(1).path("origin").isNull()).isTrue();
    }

    @Test
    void aQuantityTellsItsBoundInWordsAndWholeNumbersWithoutFraction() {
        assertThat(text)
                .contains("\"value\": 40, \"low\": 40, \"high\": 50, \"bound\": \"at least\"");
    }

    @Test
    void theOriginAssertsWhereItsOwnVoiceVouches() {
        assertThat(picture.path("claims").path(2).path("asserters").toString())
                .isEqualTo("[\"a-city\",\"o-wire\"]");
    }

    @Test
    void aCopyTellsWhichReportItWasTakenFromAndHowMuch() {
        JsonNode copy = picture.path("copies").path(0);

        assertThat(copy.path("relation").asString()).isEqualTo("copied-from");
        assertThat(copy.path("from").asString()).isEqualTo("r1");
        assertThat(copy.path("coverage").path("a").asDouble()).isEqualTo(0.5124);
        assertThat(copy.path("evidence").path(0).path("kind").asString()).isEqualTo("shared-text");
    }

    @Test
    void aTimeTellsItsValueTypeAndTheDayItHangsOn() {
        JsonNode monday = picture.path("times").path(0);
        JsonNode length = picture.path("times").path(1);

        assertThat(monday.path("value").asString()).isEqualTo("2031-03-03");
        assertThat(monday.path("type").asString()).isEqualTo("DATE");
        assertThat(monday.path("anchor").asString()).isEqualTo("2031-03-03");
        assertThat(length.path("value").asString()).isEqualTo("P2Y");
        assertThat(length.path("type").asString()).isEqualTo("DURATION");
        assertThat(length.path("anchor").isNull()).isTrue();
    }

    @Test
    void anEventTellsTheDayItWasDueOnBeforeAndThePactsMadeAtIt() {
        JsonNode event = picture.path("events").path(0);
        JsonNode moved = event.path("history").path(0).path("movedFrom");

        assertThat(moved.path("start").asString()).isEqualTo("2031-03-05");
        assertThat(event.path("ledTo").path(0).path("agreement").asString()).isEqualTo("g1");
        assertThat(picture.path("agreements").path(0).path("id").asString()).isEqualTo("g1");
    }

    @Test
    void anAgreementTellsItsStepsInWords() {
        JsonNode step = picture.path("agreements").path(0).path("history").path(0);

        assertThat(step.path("step").asString()).isEqualTo("to be signed");
        assertThat(step.path("date").isNull()).isTrue();
    }

    @Test
    void aCreditedAgencyStandsInTheCreditsOfTheReport() {
        assertThat(picture.path("reports").path(0).path("credits").toString())
                .isEqualTo("[\"Wire\"]");
    }

    @Test
    void theSamePictureGivesTheSameBytesEachItemOnItsLine() {
        assertThat(PictureJson.of(InventedPicture.picture())).isEqualTo(text);
        assertThat(text).endsWith("}\n");
        assertThat(text.lines().filter(line -> line.startsWith("  {\"id\": ")))
                .hasSizeGreaterThan(10);
    }
}
