package org.secondsource.exchange.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondsource.exchange.InventedPicture.MONDAY;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.Exported;
import org.secondsource.exchange.HostilePicture;
import org.secondsource.exchange.OneEvent;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.view.PictureView;
import org.secondsource.language.DateRange;
import org.secondsource.reading.event.EventStatus;
import org.secondsource.reading.trigger.EventLexicon;
import org.secondsource.situation.Picture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class PloverFormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// PLOVER manual 0.7b1, table "Quad categories in PLOVER".
    private static final Set<String> CODES =
            Set.of(
                    "AGREE",
                    "CONSULT",
                    "SUPPORT",
                    "CONCEDE",
                    "COOPERATE",
                    "AID",
                    "RETREAT",
                    "INVESTIGATE",
                    "DEMAND",
                    "ACCUSE",
                    "REJECT",
                    "SANCTION",
                    "THREATEN",
                    "PROTEST",
                    "MOBILIZE",
                    "COERCE",
                    "ASSAULT");

    private static Picture meeting(EventStatus status) {
        return OneEvent.with(
                status, DateRange.of(MONDAY), OneEvent.told(status, Optional.of(MONDAY)));
    }

    private static List<JsonNode> records(Picture picture) {
        return Exported.text(new PloverFormat(), picture, ExportOptions.plain())
                .lines()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .toList();
    }

    @Test
    void anEventThatIsDoneIsARecordWithItsCodeItsDayItsSidesAndItsCites() {
        JsonNode event = records(meeting(EventStatus.OCCURRED)).getFirst();

        assertThat(event.path("date").asString()).isEqualTo("2031-03-03");
        assertThat(event.path("event").toString()).isEqualTo("[\"CONSULT\"]");
        assertThat(event.path("mode").asString()).isEqualTo("visit");
        assertThat(event.path("quad_code").asInt()).isEqualTo(1);
        assertThat(event.path("source").path(0).path("actor_text").asString())
                .isEqualTo("Ministers");
        assertThat(event.path("source").path(0).path("identifier_id").asString())
                .isEqualTo("a-city");
        assertThat(event.has("recipient")).isFalse();
        assertThat(event.path("origins_max").asInt()).isEqualTo(1);
        assertThat(event.path("cites").path(0).path("exact").asString())
                .isEqualTo("Ministers will meet on Friday.");
    }

    @Test
    void whatIsPlannedOffOrDeniedIsNoRecordAndIsCounted() {
        for (EventStatus status :
                List.of(
                        EventStatus.POSSIBLE,
                        EventStatus.EXPECTED,
                        EventStatus.SCHEDULED,
                        EventStatus.CANCELLED,
                        EventStatus.DENIED)) {
            assertThat(records(meeting(status))).as(status.name()).isEmpty();
            assertThat(new PloverFormat().leftOut(new PictureView(meeting(status))))
                    .containsExactly("1 event left out, planned, off or denied.");
        }
    }

    @Test
    void everyCodeOfTheProgramIsOneOfTheCodebook() throws IOException {
        try (InputStream kinds = EventLexicon.class.getResourceAsStream("kinds.tsv")) {
            assertThat(kinds).isNotNull();
            assertThat(new String(kinds.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .filteredOn(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1)[1])
                    .filteredOn(code -> !code.isEmpty())
                    .isNotEmpty()
                    .isSubsetOf(CODES);
        }
    }

    @Test
    void hostileWordsStayOnOneLine() {
        for (String words : HostilePicture.WORDS) {
            Picture picture = HostilePicture.done(words);

            assertThat(records(picture)).hasSize(1);
        }
    }
}
