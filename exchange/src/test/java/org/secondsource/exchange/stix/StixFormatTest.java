package org.secondsource.exchange.stix;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.Exported;
import org.secondsource.exchange.HostilePicture;
import org.secondsource.exchange.InventedPicture;
import org.secondsource.exchange.JsonSchemas;
import org.secondsource.exchange.ManyReports;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.form.Tlp;
import org.secondsource.exchange.view.PictureCut;
import org.secondsource.situation.Picture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class StixFormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonSchemas SCHEMAS =
            new JsonSchemas(
                    "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/",
                    "stix-2.1/",
                    SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, String> SCHEMA_OF =
            Map.of(
                    "identity", "sdos/identity.json",
                    "report", "sdos/report.json",
                    "note", "sdos/note.json",
                    "opinion", "sdos/opinion.json",
                    "grouping", "sdos/grouping.json",
                    "relationship", "sros/relationship.json",
                    "marking-definition", "common/marking-definition.json",
                    "extension-definition", "common/extension-definition.json");

    private static JsonNode bundle(Picture picture, ExportOptions options) {
        return JSON.readTree(Exported.text(new StixFormat(), picture, options));
    }

    private static List<JsonNode> objects(String type) {
        return objects(bundle(InventedPicture.picture(), ExportOptions.plain()), type);
    }

    private static List<JsonNode> objects(JsonNode bundle, String type) {
        List<JsonNode> objects = new ArrayList<>();
        for (JsonNode object : bundle.path("objects")) {
            if (object.path("type").asString().equals(type)) {
                objects.add(object);
            }
        }
        return objects;
    }

    private static JsonNode own(JsonNode object) {
        return object.path("extensions").path(StixIds.EXTENSION);
    }

    private static void checkSchemas(JsonNode bundle) {
        assertThat(bundle.path("type").asString()).isEqualTo("bundle");
        for (JsonNode object : bundle.path("objects")) {
            String type = object.path("type").asString();
            assertThat(
                            SCHEMAS.errors(
                                    SCHEMA_OF.getOrDefault(type, "no schema of " + type),
                                    object.toString()))
                    .as(start(object.toString()))
                    .isEmpty();
        }
    }

    private static String start(String words) {
        return words.substring(0, Math.min(300, words.length()));
    }

    @Test
    void everyObjectIsValidByTheSchemaOfItsType() {
        JsonNode bundle = bundle(InventedPicture.picture(), ExportOptions.markedWith(Tlp.AMBER));

        checkSchemas(bundle);
        assertThat(bundle.path("objects"))
                .extracting(each -> each.path("type").asString())
                .contains(SCHEMA_OF.keySet().toArray(new String[0]));
    }

    @Test
    void aBrokenObjectFailsTheSchema() {
        assertThat(SCHEMAS.errors("sdos/note.json", "{\"type\": \"note\", \"id\": \"note--1\"}"))
                .isNotEmpty();
    }

    @Test
    void everyReferenceLeadsToAnObjectOfTheBundleAndEveryIdIsUsedOnce() {
        for (Picture picture :
                List.of(
                        InventedPicture.picture(),
                        ManyReports.picture(5),
                        PictureCut.toNew(
                                InventedPicture.picture(), Set.of(InventedPicture.FIRST.id())))) {
            JsonNode bundle = bundle(picture, ExportOptions.markedWith(Tlp.RED));
            Set<String> ids = new HashSet<>();
            for (JsonNode object : bundle.path("objects")) {
                assertThat(ids.add(object.path("id").asString())).isTrue();
            }
            List<String> refs = new ArrayList<>();
            collectRefs(bundle, refs);

            assertThat(refs).isNotEmpty().allMatch(ids::contains);
        }
    }

    private static void collectRefs(JsonNode node, List<String> refs) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getKey().endsWith("_ref")) {
                refs.add(field.getValue().asString());
            }
            if (field.getKey().endsWith("_refs")) {
                field.getValue().forEach(ref -> refs.add(ref.asString()));
            }
        }
        node.forEach(child -> collectRefs(child, refs));
    }

    @Test
    void idsAreMadeFromNamesByVersion5() {
        assertThat(objects("note"))
                .isNotEmpty()
                .allMatch(note ->
                        note.path("id")
                                .asString()
                                .matches("note--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-.*"));
    }

    @Test
    void aClaimIsANoteWithItsStandingItsCountsItsAssertersAndItsCites() {
        JsonNode note = objects("note").get(2);
        JsonNode own = own(note);

        assertThat(note.path("content").asString())
                .startsWith(
                        "At least 40 families left Ulm on Monday. Corroborated: 2 independent"
                                + " sources");
        assertThat(note.path("authors").toString()).isEqualTo("[\"the city\",\"Wire\"]");
        assertThat(own.path("standing").asString()).isEqualTo("corroborated");
        assertThat(own.path("sources_min").asInt()).isEqualTo(2);
        assertThat(own.path("sources_max").asInt()).isEqualTo(2);
        assertThat(own.path("asserter_refs")).hasSize(2);
        assertThat(own.path("cites").path(0).path("exact").asString())
                .isEqualTo("At least 40 families left Ulm on Monday.");
        assertThat(own.path("cites").path(0).path("prefix").asString())
                .isEqualTo("The dam is safe, Ada Holm said. ");
    }

    @Test
    void whoContradictsAClaimDisagreesInAnOpinionOnIt() {
        JsonNode opinion = objects("opinion").get(0);

        assertThat(opinion.path("opinion").asString()).isEqualTo("disagree");
        assertThat(opinion.path("authors").toString()).isEqualTo("[\"Ada Holm\"]");
        assertThat(opinion.path("object_refs").path(0).asString())
                .isEqualTo(objects("note").get(1).path("id").asString());
        assertThat(opinion.path("explanation").asString()).startsWith("The dam is safe.");
    }

    @Test
    void whoDeniesAClaimDisagreesStrongly() {
        JsonNode bundle = bundle(HostilePicture.of("The dam is safe"), ExportOptions.plain());

        assertThat(objects(bundle, "opinion"))
                .hasSize(2)
                .allMatch(each -> each.path("opinion").asString().equals("strongly-disagree"));
    }

    @Test
    void aCopyIsDerivedFromTheReportItWasTakenFrom() {
        JsonNode copy = objects("relationship").get(0);
        List<JsonNode> reports = objects("report");

        assertThat(copy.path("relationship_type").asString()).isEqualTo("derived-from");
        assertThat(copy.path("source_ref")).isEqualTo(reports.get(1).path("id"));
        assertThat(copy.path("target_ref")).isEqualTo(reports.get(0).path("id"));
    }

    @Test
    void aMarkIsOnEveryObjectAndIsTheOneThatOasisPublished() {
        JsonNode bundle =
                bundle(InventedPicture.picture(), ExportOptions.markedWith(Tlp.AMBER_STRICT));
        String id = "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003";

        assertThat(objects(bundle, "marking-definition").get(0).path("id").asString())
                .isEqualTo(id);
        for (JsonNode object : bundle.path("objects")) {
            if (!object.path("type").asString().equals("marking-definition")) {
                assertThat(object.path("object_marking_refs").toString())
                        .isEqualTo("[\"" + id + "\"]");
            }
        }
    }

    @Test
    void hostileWordsStayWordsInValidObjects() {
        for (String words : HostilePicture.WORDS) {
            JsonNode bundle = bundle(HostilePicture.of(words), ExportOptions.plain());

            checkSchemas(bundle);
            JsonNode cite = own(objects(bundle, "note").get(0)).path("cites").path(0);
            assertThat(cite.path("exact").asString())
                    .isEqualTo(words.replaceAll("\\p{Cs}", "\uFFFD"));
            assertThat(objects(bundle, "report").get(0).path("name").asString())
                    .doesNotContain("\n", "\r", "\u202E", "\u0007");
        }
    }
}
