package org.secondsource.exchange.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.Exported;
import org.secondsource.exchange.HostilePicture;
import org.secondsource.exchange.InventedPicture;
import org.secondsource.exchange.JsonSchemas;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.form.Tlp;
import org.secondsource.situation.Picture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class NinjsFormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonSchemas SCHEMAS =
            new JsonSchemas("http", SpecificationVersion.DRAFT_2020_12, NinjsFormatTest::place);

    private static String place(String address) {
        return address.contains("GeoJSON")
                ? "ninjs/GeoJSON.json"
                : "ninjs/" + address.substring(address.lastIndexOf('/') + 1);
    }

    private static List<String> errors(String text) {
        return SCHEMAS.errors("://www.iptc.org/std/ninjs/ninjs-schema_3.1.json", text);
    }

    private static String text(Picture picture) {
        return Exported.text(new NinjsFormat(), picture, ExportOptions.markedWith(Tlp.RED));
    }

    private static JsonNode event() {
        return JSON.readTree(text(InventedPicture.picture())).path("associations").path(0);
    }

    @Test
    void theItemIsValidByTheSchema() {
        assertThat(errors(text(InventedPicture.picture()))).isEmpty();
        assertThat(errors("{\"uri\": \"urn:x\", \"type\": \"brief\"}")).isNotEmpty();
    }

    @Test
    void anEventTellsItsDayItsStatusWhoCarriedItAndItsWords() {
        JsonNode event = event();

        assertThat(event.path("type").asString()).isEqualTo("event");
        assertThat(event.path("eventDetails").path("eventStatus").asString())
                .isEqualTo("http://cv.iptc.org/newscodes/eventoccurstatus/eos5");
        assertThat(event.path("eventDetails").path("dates").path("expectedStartDate").asString())
                .isEqualTo("2031-03-07");
        assertThat(event.path("edNote").asString()).startsWith("Carried by 0 to 1 origin.");
        assertThat(event.path("descriptions").path(1).path("value").asString())
                .contains("“Ministers will meet on Friday.”");
        assertThat(event.path("usageTerms").asString()).isEqualTo("TLP:RED");
    }

    @Test
    void eachLineOfTheBriefIsFollowedByTheWordsItRestsOn() {
        JsonNode bodies = JSON.readTree(text(InventedPicture.picture())).path("bodies");

        assertThat(bodies).isNotEmpty();
        for (int line = 0; line < bodies.size(); line += 2) {
            assertThat(bodies.path(line).path("role").asString()).isEqualTo("line");
            assertThat(bodies.path(line + 1).path("role").asString()).isEqualTo("cites");
            assertThat(bodies.path(line + 1).path("value").asString()).contains("“");
        }
    }

    @Test
    void hostileWordsStayWordsInAValidItem() {
        for (String words : HostilePicture.WORDS) {
            assertThat(errors(text(HostilePicture.of(words)))).isEmpty();
        }
    }
}
