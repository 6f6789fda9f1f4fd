package org.secondsource.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.secondsource.exchange.form.ExportField;
import org.secondsource.exchange.form.ExportFormat;
import org.secondsource.exchange.form.ExportOptions;
import org.secondsource.exchange.form.Tlp;
import org.secondsource.situation.Picture;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The lists of fields, of which `docs/reference/exports.md` is made, are what the formats write.
final class ExportFieldsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ExportOptions AMBER = ExportOptions.markedWith(Tlp.AMBER);

    private static final List<Picture> PICTURES =
            List.of(
                    RightedPicture.of(InventedPicture.picture()),
                    HostilePicture.of("https://example.org/a"),
                    HostilePicture.done("https://example.org/a"),
                    ManyReports.picture(3));

    private static Set<String> declared(ExportFormat format) {
        return format.fields().stream()
                .map(ExportField::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(ExportFormat format) {
        return PICTURES.stream().map(picture -> Exported.text(format, picture, AMBER));
    }

    private static ExportFormat named(String name) {
        return ExportFormats.named(name).orElseThrow();
    }

    /// The names of all fields below a node, lists taken for what they hold.
    private static void collect(JsonNode node, String path, Set<String> names) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name =
                    field.getKey().startsWith("extension-definition--") ? "*" : field.getKey();
            String inner = path.isEmpty() ? name : path + "." + name;
            if (field.getValue().isContainer()) {
                int before = names.size();
                collect(field.getValue(), inner, names);
                if (names.size() == before && !hasFields(field.getValue())) {
                    names.add(inner);
                }
            } else {
                names.add(inner);
            }
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, path, names));
        }
    }

    private static boolean hasFields(JsonNode node) {
        if (node.isArray()) {
            for (JsonNode item : node) {
                if (item.isObject()) {
                    return true;
                }
            }
            return false;
        }
        return !node.isEmpty();
    }

    @Test
    void everyFieldOfStixIsListed() {
        Set<String> written = new TreeSet<>();
        texts(named("stix"))
                .forEach(text -> {
                    for (JsonNode object : JSON.readTree(text).path("objects")) {
                        collect(object, object.path("type").asString(), written);
                    }
                });

        Set<String> plain =
                written.stream()
                        .map(name ->
                                name.replaceAll(
                                        "^[a-z-]+\\.(type|spec_version|id|created|modified"
                                                + "|created_by_ref|object_marking_refs"
                                                + "|extensions\\.\\*\\.(extension_type|kind|cites\\..*))$",
                                        "any.$1"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(declared(named("stix"))).isEqualTo(plain);
    }

    @Test
    void everyFieldOfProvIsListed() {
        Set<String> written = new TreeSet<>();
        texts(named("prov"))
                .forEach(text -> {
                    for (JsonNode node : JSON.readTree(text).path("@graph")) {
                        collect(node, node.path("@type").asString(), written);
                    }
                });
        Set<String> plain =
                written.stream()
                        .map(name -> name.replaceAll("\\.@(value|language)$", ""))
                        .map(name -> name.replaceAll("(\\..*)\\.@type$", "$1"))
                        .map(name -> name.replaceAll("^\\w+\\.@(id|type)$", "any.@$1"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(declared(named("prov"))).isEqualTo(plain);
    }

    @Test
    void everyFieldOfAnnotationsIsListed() {
        assertThat(declared(named("annotations"))).isEqualTo(ofDocuments("annotations"));
    }

    @Test
    void everyFieldOfNinjsIsListed() {
        assertThat(declared(named("ninjs"))).isEqualTo(ofDocuments("ninjs"));
    }

    @Test
    void everyFieldOfGeoJsonIsListed() {
        Set<String> written = ofDocuments("geojson");
        written.remove("features"); // an empty list, where nothing is placed

        assertThat(declared(named("geojson"))).isEqualTo(written);
    }

    @Test
    void everyFieldOfTheJsonFeedIsListed() {
        assertThat(declared(named("jsonfeed"))).isEqualTo(ofDocuments("jsonfeed"));
    }

    @Test
    void everyElementOfTheFeedsInXmlIsListed() {
        assertThat(declared(named("atom"))).isEqualTo(ofXml("atom", "feed", "entry"));
        assertThat(declared(named("rss"))).isEqualTo(ofXml("rss", "channel", "item"));
    }

    /// The paths of all elements that hold words or attributes alone, from the nearest of some on.
    private static Set<String> ofXml(String format, String... roots) {
        Set<String> written = new TreeSet<>();
        texts(named(format))
                .forEach(text -> {
                    for (Element leaf : XmlRead.leaves(XmlRead.document(text))) {
                        List<String> path = new ArrayList<>();
                        Node node = leaf;
                        while (!List.of(roots).contains(node.getNodeName())) {
                            path.addFirst(node.getNodeName());
                            node = node.getParentNode();
                        }
                        path.addFirst(node.getNodeName());
                        written.add(String.join(".", path));
                    }
                });
        return written;
    }

    private static Set<String> ofDocuments(String format) {
        Set<String> written = new TreeSet<>();
        texts(named(format)).forEach(text -> collect(JSON.readTree(text), "", written));
        return written;
    }

    @Test
    void everyFieldOfPloverIsListed() {
        Set<String> written = new TreeSet<>();
        texts(named("plover"))
                .flatMap(String::lines)
                .forEach(line -> collect(JSON.readTree(line), "", written));

        assertThat(declared(named("plover"))).isEqualTo(written);
    }

    @Test
    void everyPropertyOfTheCalendarIsListed() {
        Set<String> written = new TreeSet<>();
        texts(named("ics"))
                .flatMap(text -> text.replace("\r\n ", "").lines())
                .map(line -> line.replaceAll("[;:].*", ""))
                .filter(name -> !name.equals("BEGIN") && !name.equals("END"))
                .forEach(written::add);

        assertThat(declared(named("ics"))).isEqualTo(written);
    }

    @Test
    void everyColumnOfTheTablesIsListed() {
        Set<String> written = new TreeSet<>();
        Exported.bytes(named("csv"), InventedPicture.picture(), ExportOptions.plain())
                .forEach((file, bytes) ->
                        Stream.of(
                                        Exported.decode(bytes)
                                                .lines()
                                                .findFirst()
                                                .orElse("")
                                                .split(",", -1))
                                .map(column -> file.replace("csv", column))
                                .forEach(written::add));

        assertThat(declared(named("csv"))).isEqualTo(written);
    }

    @Test
    void noFieldIsListedTwice() {
        for (ExportFormat format : ExportFormats.all()) {
            assertThat(format.fields().stream().map(ExportField::name)).doesNotHaveDuplicates();
        }
    }
}
