package org.secondsource.evaluation.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The form tables and their runner, with a reader that reads nothing.
final class FormBenchTest {
    private static final Path FORMS = Path.of("forms");
    private static final int LEAST_TEMPLATES = 40;

    @TempDir private Path folder = Path.of("");

    private final List<String> texts = new ArrayList<>();

    /// Sixty reports that were written before the readers were run on them: one measure, which is
    /// not developed on.
    private static final String OF_ONE_PART = "direct-quotation.forms";

    @Test
    void everyTableHasFortyTemplatesOfWhichAThirdIsKeptOut() throws IOException {
        for (Path table : tables()) {
            List<Template> templates = Template.read(table);
            long kept = templates.stream().filter(Template::keptOut).count();

            assertThat(templates).as("%s", table).hasSizeGreaterThanOrEqualTo(LEAST_TEMPLATES);
            if (!table.endsWith(OF_ONE_PART)) {
                assertThat(kept).as("%s", table).isGreaterThanOrEqualTo(templates.size() / 3);
            }
            assertThat(templates).extracting(Template::name).doesNotHaveDuplicates();
        }
    }

    @Test
    void everySlotIsFilledInBothParts() throws IOException {
        for (boolean keptOut : List.of(false, true)) {
            new FormBench(FORMS, keptOut, this::nothing).run("all", 1);
        }

        assertThat(texts).isNotEmpty().noneMatch(text -> text.contains("{") || text.contains("}"));
    }

    @Test
    void theSameSeedFillsTheSameWords() throws IOException {
        new FormBench(FORMS, false, this::nothing).run("day", 2);
        List<String> first = List.copyOf(texts);
        texts.clear();
        new FormBench(FORMS, false, this::nothing).run("day", 2);

        assertThat(texts).isEqualTo(first);
    }

    @Test
    void aTemplateWithoutACheckIsTold() throws IOException {
        Files.writeString(folder.resolve("bad.forms"), "= no check\nThe fair opens.\n");
        Files.copy(FORMS.resolve("words.txt"), folder.resolve("words.txt"));
        FormBench bench = new FormBench(folder, false, this::nothing);

        assertThatThrownBy(() -> bench.run("all", 1))
                .hasMessageContaining("'no check' has 1 lines of text and 0 checks");
    }

    @Test
    void aReadingThatLacksWhatIsAskedIsWrong() throws IOException {
        Files.writeString(
                folder.resolve("one.forms"),
                "= opens\nThe fair opens on {W:weekday}.\n    some times | start is {W.next}\n");
        Files.copy(FORMS.resolve("words.txt"), folder.resolve("words.txt"));

        FormBench.Outcome outcome = outcome();

        assertThat(outcome.right()).isZero();
        assertThat(outcome.total()).isEqualTo(3);
        assertThat(outcome.failures()).hasSize(1);
    }

    private FormBench.Outcome outcome() throws IOException {
        return new FormBench(folder, false, this::nothing).run("one", 3).values().iterator().next();
    }

    private static List<Path> tables() throws IOException {
        return new FormBench(FORMS, false, fields -> JsonMapper.builder().build().readTree("{}"))
                .files().stream().filter(file -> file.toString().endsWith(".forms")).toList();
    }

    private JsonNode nothing(Map<String, String> fields) {
        texts.add(fields.getOrDefault("text", ""));
        return JsonMapper.builder().build().readTree("{}");
    }
}
