package org.secondsource.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What `mcp` answers over standard input and output; above all, that no sentence of a draft is
/// given a claim that says otherwise.
@Tag("whole")
final class DraftsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String WIRE =
            """
            LENDAL, Sept. 17 (Norse Wire) - Nine people died when a crane fell at the port of Lendal on Tuesday, the harbour office said on Wednesday. Minister Ola Grim visited the port on Wednesday. The port will reopen on Friday, police said.
            """;

    @TempDir private Path folder = Path.of("");

    private List<JsonNode> ask(List<Map<String, ?>> calls) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("wire.txt"), WIRE);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < calls.size(); i++) {
            Map<String, Object> request = new LinkedHashMap<>();
            request.put("jsonrpc", "2.0");
            request.put("id", i);
            request.put("method", "tools/call");
            request.put("params", calls.get(i));
            lines.append(JSON.writeValueAsString(request)).append('\n');
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int status =
                WholeProgram.remembering()
                        .run(
                                new ByteArrayInputStream(
                                        lines.toString().getBytes(StandardCharsets.UTF_8)),
                                out,
                                error,
                                "mcp",
                                in.toString());
        assertThat(status).as(error.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JSON.readTree(line).path("result").path("structuredContent"))
                .toList();
    }

    private static Map<String, ?> check(String draft) {
        return Map.of(
                "name", "check_text", "arguments", Map.of("text", draft, "day", "2025-09-17"));
    }

    private List<String> outcomes(String... drafts) throws IOException {
        return ask(List.of(drafts).stream().<Map<String, ?>>map(DraftsTest::check).toList())
                .stream()
                .map(answer -> answer.path("sentences").get(0).path("outcome").asString())
                .toList();
    }

    @Test
    void whatAReportSaysIsHeldByItsClaimWithCountAndCite() throws IOException {
        JsonNode sentence =
                ask(List.of(check("Minister Ola Grim visited the port on Wednesday.")))
                        .getFirst()
                        .path("sentences")
                        .get(0);
        JsonNode claim = sentence.path("clauses").get(0).path("claims").get(0);

        assertThat(sentence.path("outcome").asString()).isEqualTo("held");
        assertThat(claim.path("independent_sources").path("max").asInt()).isEqualTo(1);
        assertThat(claim.path("cites").get(0).path("exact").asString())
                .isEqualTo("Minister Ola Grim visited the port on Wednesday");
    }

    @Test
    void whatDiffersInOneThingIsNotHeld() throws IOException {
        assertThat(
                        outcomes(
                                "Minister Ola Grim visited the port on Tuesday.",
                                "Minister Ola Grim did not visit the port on Wednesday.",
                                "Minister Ola Grim will visit the port on Wednesday.",
                                "Minister Ola Grim visited the hospital on Wednesday.",
                                "Minister Eva Strand visited the port on Wednesday.",
                                "Ten people died when a crane fell at the port of Lendal on Tuesday, the harbour office said.",
                                "Nine ships died when a crane fell at the port of Lendal on Tuesday, the harbour office said.",
                                "Nine people died when a crane fell at the port of Bergen on Tuesday, the harbour office said.",
                                "The port will reopen on Friday, the harbour office said.",
                                "The port may reopen on Friday, police said.",
                                "The port will reopen on Friday if it is safe, police said."))
                .doesNotContain("held");
    }

    @Test
    void aDraftOfSeveralSentencesIsCheckedOneByOne() throws IOException {
        JsonNode answer =
                ask(List.of(
                                check(
                                        "Minister Ola Grim visited the port on Wednesday."
                                                + " He brought flowers. Nobody was hurt.")))
                        .getFirst();

        assertThat(answer.path("total").asInt()).isEqualTo(3);
        assertThat(answer.path("held").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsFoundIsFoundByItsWords() throws IOException {
        List<JsonNode> answers =
                ask(
                        List.of(
                                Map.of("name", "search", "arguments", Map.of("question", "crane")),
                                Map.of("name", "who_says", "arguments", Map.of("who", "police"))));

        assertThat(answers.getFirst().path("hits").toString()).contains("crane fell");
        assertThat(answers.get(1).path("claims").toString()).contains("reopen on Friday");
    }
}
