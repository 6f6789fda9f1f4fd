package org.secondsource.exchange.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.Exported;
import org.secondsource.exchange.HostilePicture;
import org.secondsource.exchange.InventedPicture;
import org.secondsource.exchange.JsonLd;
import org.secondsource.exchange.JsonSchemas;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.situation.Picture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class AnnotationFormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "web-annotation/";

    private static final JsonSchemas SCHEMAS =
            new JsonSchemas(
                    "http://tests.example/",
                    SpecificationVersion.DRAFT_4,
                    AnnotationFormatTest::place);

    /// The schemas name the definitions as if they stood beside them.
    private static String place(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.matches("[a-zA-Z]+\\.json") ? FOLDER + "definitions/" + file : FOLDER + name;
    }

    private static List<String> musts() {
        List<String> names = new ArrayList<>();
        JSON.readTree(JsonSchemas.resource(FOLDER + "annotations/annotationMusts.test"))
                .path("assertions")
                .forEach(each -> names.add(each.asString()));
        return names;
    }

    private static List<JsonNode> annotations(Picture picture) {
        List<JsonNode> items = new ArrayList<>();
        JSON.readTree(text(picture)).path("first").path("items").forEach(items::add);
        return items;
    }

    private static String text(Picture picture) {
        return Exported.text(new AnnotationFormat(), picture, ExportOptions.plain());
    }

    private static List<String> errors(JsonNode annotation) {
        List<String> errors = new ArrayList<>();
        for (String must : musts()) {
            SCHEMAS.errors(must, annotation.toString()).forEach(e -> errors.add(must + ": " + e));
        }
        return errors;
    }

    @Test
    void everyAnnotationSatisfiesWhatTheStandardDemands() {
        assertThat(musts()).hasSize(54);
        assertThat(annotations(InventedPicture.picture()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(errors(each)).isEmpty());
    }

    @Test
    void aBrokenAnnotationFails() {
        assertThat(errors(JSON.readTree("{\"type\": \"Annotation\"}"))).isNotEmpty();
    }

    @Test
    void thePositionsCountCodePointsOfTheTextAndTheWordsAreThere() {
        JsonNode first = annotations(InventedPicture.picture()).getFirst();
        JsonNode ofPage = first.path("target").path(0);
        JsonNode ofText = first.path("target").path(1);

        assertThat(ofPage.path("source").asString()).isEqualTo("https://example.org/dam?a=1&b=2");
        assertThat(ofPage.path("selector").path(0).path("exact").asString())
                .isEqualTo("The dam is safe");
        assertThat(ofText.path("selector").path(0).path("start").asInt()).isEqualTo(2);
        assertThat(ofText.path("selector").path(0).path("end").asInt()).isEqualTo(17);
        assertThat(ofText.path("selector").path(1).path("suffix").asString())
                .startsWith(", Ada Holm said.");
    }

    @Test
    void theBodyTellsTheFactItsCountsAndTheOriginOfTheWords() {
        JsonNode bodies = annotations(InventedPicture.picture()).getFirst().path("body");

        assertThat(bodies.path(0).path("value").asString())
                .startsWith("The dam is safe. Disputed: 1 independent source");
        assertThat(bodies.path(3).path("value").asString()).isEqualTo("origin: Wire");
    }

    @Test
    void theTotalIsTheNumberOfAnnotationsAndEachHasItsOwnId() {
        JsonNode collection = JSON.readTree(text(InventedPicture.picture()));
        List<String> ids =
                annotations(InventedPicture.picture()).stream()
                        .map(each -> each.path("id").asString())
                        .toList();

        assertThat(ids).hasSize(collection.path("total").asInt()).doesNotHaveDuplicates();
    }

    @Test
    void hostileWordsStayWordsInAnnotationsThatSatisfyTheStandard() {
        for (String words : HostilePicture.WORDS) {
            assertThat(annotations(HostilePicture.of(words)))
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(errors(each)).isEmpty());
        }
    }

    /// The context is W3C's under a licence that does not let it stand here.
    @Test
    void theCollectionExpandsWithNothingButItsContext() throws Exception {
        Path context = Path.of("../../shared/standards/web-annotation/anno.jsonld");
        assumeThat(context).exists();

        assertThat(
                        JsonLd.expandWith(
                                        text(InventedPicture.picture()),
                                        AnnotationFormat.CONTEXT,
                                        Files.readString(context))
                                .toString())
                .contains("http://www.w3.org/ns/oa#hasTarget")
                .contains("http://www.w3.org/ns/oa#TextPositionSelector");
    }
}
