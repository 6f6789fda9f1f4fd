package org.secondsource.exchange.prov;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.Exported;
import org.secondsource.exchange.HostilePicture;
import org.secondsource.exchange.InventedPicture;
import org.secondsource.exchange.JsonLd;
import org.secondsource.exchange.JsonSchemas;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.form.Tlp;
import org.secondsource.situation.Picture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class ProvFormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final JsonSchemas SCHEMAS =
            new JsonSchemas(
                    "https://openprovenance.org/prov-jsonld/",
                    "prov-jsonld/",
                    SpecificationVersion.DRAFT_7);

    private static JsonArray expand(String text) throws JsonLdError {
        return JsonLd.expandWith(
                text,
                "https://openprovenance.org/prov-jsonld/context.jsonld",
                JsonSchemas.resource("prov-jsonld/context.jsonld"));
    }

    private static String text(Picture picture) {
        return Exported.text(new ProvFormat(), picture, ExportOptions.markedWith(Tlp.GREEN));
    }

    private static List<JsonNode> statements(String type) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode each : JSON.readTree(text(InventedPicture.picture())).path("@graph")) {
            if (each.path("@type").asString().equals(type)) {
                found.add(each);
            }
        }
        return found;
    }

    private static Stream<JsonNode> typed(String type, String own) {
        return statements(type).stream()
                .filter(each -> each.path("type").toString().contains("\"" + own + "\""));
    }

    @Test
    void theDocumentIsValidByTheSchema() {
        assertThat(SCHEMAS.errors("schema.json", text(InventedPicture.picture()))).isEmpty();
        assertThat(
                        SCHEMAS.errors(
                                "schema.json",
                                "{\"@context\": [], \"@graph\": [{\"@type\": \"Entity\"}]}"))
                .isNotEmpty();
    }

    @Test
    void theDocumentExpandsWithNothingButItsContext() throws Exception {
        JsonArray nodes = expand(text(InventedPicture.picture()));
        List<JsonObject> claims =
                nodes.stream()
                        .map(JsonValue::asJsonObject)
                        .filter(node -> node.toString().contains("urn:second-source:Claim"))
                        .toList();

        assertThat(claims).isNotEmpty();
        assertThat(claims.getFirst())
                .containsKeys(
                        "urn:second-source:standing",
                        "urn:second-source:sourcesMin",
                        "http://www.w3.org/2000/01/rdf-schema#label");
    }

    @Test
    void aClaimIsDerivedFromWordsThatAreQuotedFromAReport() {
        JsonNode claim = typed("Entity", "ss:Claim").toList().get(2);
        String id = claim.path("@id").asString();
        String cite =
                statements("Derivation").stream()
                        .filter(each -> each.path("generatedEntity").asString().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .path("usedEntity")
                        .asString();
        String quoted =
                typed("Derivation", "prov:Quotation")
                        .filter(each -> each.path("generatedEntity").asString().equals(cite))
                        .findFirst()
                        .orElseThrow()
                        .path("usedEntity")
                        .asString();

        assertThat(claim.path("ss:sourcesMin").toString()).contains("\"@value\":\"2\"");
        assertThat(quoted).isEqualTo(ProvOut.report(InventedPicture.FIRST.id()));
        assertThat(typed("Entity", "ss:Cite").filter(e -> e.path("@id").asString().equals(cite)))
                .allMatch(e -> e.path("value").toString().contains("At least 40 families left"));
    }

    @Test
    void aCopyIsDerivedFromItsSourceAndAnAsserterIsWhomAClaimIsAttributedTo() {
        assertThat(typed("Derivation", "ss:Copy"))
                .singleElement()
                .matches(each ->
                        each.path("usedEntity")
                                .asString()
                                .equals(ProvOut.report(InventedPicture.FIRST.id())));
        assertThat(typed("Attribution", "ss:Asserter")).hasSize(4);
        assertThat(typed("Attribution", "ss:Origin"))
                .singleElement()
                .matches(each -> each.path("ss:evidence").toString().contains("(Wire)"));
    }

    @Test
    void everyIdThatARelationNamesIsAStatement() {
        Set<String> ids = new HashSet<>();
        List<String> named = new ArrayList<>();
        for (JsonNode each : JSON.readTree(text(InventedPicture.picture())).path("@graph")) {
            if (each.has("@id")) {
                ids.add(each.path("@id").asString());
            } else {
                each.properties().stream()
                        .filter(field -> field.getValue().isString())
                        .filter(field -> !field.getKey().startsWith("@"))
                        .forEach(field -> named.add(field.getValue().asString()));
            }
        }

        assertThat(named).isNotEmpty().allMatch(ids::contains);
    }

    @Test
    void hostileWordsStayWordsInAValidDocument() throws Exception {
        for (String words : HostilePicture.WORDS) {
            String text = text(HostilePicture.of(words));

            assertThat(SCHEMAS.errors("schema.json", text)).isEmpty();
            assertThat(expand(text)).isNotEmpty();
        }
    }
}
