package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

@Tag("whole")
final class ExactCitesTest {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /// The public sets are not on every machine; the demo is.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluation/situations/ferry-strait/reports",
                "../shared/eval/seeds/reports",
                "../shared/eval/attribution/inputs"
            })
    void everyCiteIsTheReportsOwnText(String inputs) {
        Path folder = WholeProgram.HOME.resolve(inputs);
        Assumptions.assumeTrue(Files.isDirectory(folder), inputs);

        String json =
                WholeProgram.remembering().run("read", "--quiet", "--json", "-", folder.toString());
        Cites cites = new Cites(JSON.readTree(json));

        assertThat(cites.wrong).isEmpty();
        assertThat(cites.right).isPositive();
    }

    /// Walks a picture and compares each cite with its report.
    private static final class Cites {
        private final Map<String, int[]> texts = new HashMap<>();
        private final List<String> wrong = new ArrayList<>();
        private int right;

        Cites(JsonNode picture) {
            for (JsonNode report : picture.path("reports")) {
                texts.put(
                        report.path("id").asString(),
                        report.path("text").asString().codePoints().toArray());
            }
            check(picture, "");
        }

        /// @param outer the report of the object around this one, which a cite without its own
        ///   means
        private void check(JsonNode node, String outer) {
            String report = node.path("report").asString(outer);
            if (node.path("start").isIntegralNumber() && node.has("exact")) {
                compare(node, report);
            }
            node.forEach(inner -> check(inner, report));
        }

        private void compare(JsonNode cite, String report) {
            int[] text = texts.getOrDefault(report, new int[0]);
            int start = cite.path("start").asInt();
            int end = cite.path("end").asInt();
            String exact = cite.path("exact").asString();
            if (start >= 0
                    && start < end
                    && end <= text.length
                    && new String(text, start, end - start).equals(exact)) {
                right++;
            } else {
                wrong.add("%s [%d, %d): %s".formatted(report, start, end, exact));
            }
        }
    }
}
