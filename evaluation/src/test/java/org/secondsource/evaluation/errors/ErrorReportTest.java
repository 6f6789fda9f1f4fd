package org.secondsource.evaluation.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ErrorReportTest {
    private static final String TEXT =
            "Share this. Lee said the ferry sank. According to Rossi, 12 people drowned. Bo fled.";

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void writeReport() throws IOException {
        write("a.json", "{'text': '%s'}".formatted(TEXT));
    }

    @Test
    void aStatementThatWasMissedIsToldByItsCue() throws IOException {
        assertThat(attribution("")).contains("2 misses by kind");
        assertThat(attribution(""))
                .contains("1  missed content, indirect, verb cue")
                .contains("1  missed content, indirect, according to")
                .contains("a.json: rossi | according to | 12 people drowned");
    }

    @Test
    void aSpeakerOfAnotherNameIsWrongThoughTheCleanedTextBeginsLater() throws IOException {
        assertThat(attribution(statement("the ferry sank", "Rossi", "said")))
                .contains("1  wrong speaker, indirect, verb cue")
                .contains("wanted 'lee', got 'rossi'")
                .doesNotContain("missed cue");
    }

    @Test
    void aStatementThatNobodyMadeIsFalse() throws IOException {
        assertThat(attribution(statement("Bo fled", "Lee", "said")))
                .contains("1  false statement, indirect, verb cue");
    }

    @Test
    void aQuantityIsToldByWhatIsCounted() throws IOException {
        String key =
                "{'file': 'a.json', 'quantities': ["
                        + "{'value': '12', 'change': '>', 'unit': 'people', 'normalized_unit': 'person'},"
                        + "{'value': '3', 'change': '=', 'unit': '$', 'normalized_unit': 'dollar'}]}";
        String found =
                "'quantities': [{'report': 'r1', 'value': 12, 'bound': 'exactly', 'unit': 'people',"
                        + " 'exact': '12'}, {'report': 'r1', 'value': 7, 'bound': 'exactly',"
                        + " 'unit': null, 'exact': 'seven'}]";

        assertThat(report("quantities", key, found))
                .contains("1  wrong bound, persons")
                .contains("1  value missing, money")
                .contains("1  value false, no unit")
                .doesNotContain("wrong unit");
    }

    @Test
    void aMentionOfAnEventThatWasMissedIsToldByItsKind() throws IOException {
        String key =
                "{'file': 'a.json', 'mentions': [{'start': 31, 'end': 35, 'kind': 'OCCURRENCE'},"
                        + "{'start': 67, 'end': 74, 'kind': 'OCCURRENCE'}]}";
        String found =
                "'events': [{'history': [{'report': 'r1', 'trigger': {'start': 19, 'end': 23}}]}]";

        assertThat(report("events", key, found))
                .contains("1 misses by kind")
                .contains("1  mention missed, OCCURRENCE")
                .contains("<drowned>");
    }

    @Test
    void aSituationTellsWhichStatusIsWrong() throws IOException {
        String key =
                "{'events': [{'kind': 'meeting', 'status': 'cancelled', 'history': [['a.json']]},"
                        + "{'kind': 'visit', 'status': 'held', 'history': [['a.json']]}]}";
        String found =
                "'events': [{'kind': 'meeting', 'status': 'scheduled', 'history': [{'report':"
                        + " 'r1'}]}]";

        assertThat(report("seeds", key, found))
                .contains("1  status wrong, scheduled for cancelled")
                .contains("1  event missed, visit");
    }

    @Test
    void aTaskWithoutAReportSaysSo() throws IOException {
        assertThat(report("copies", "{}", "'copies': []")).contains("no report of errors");
    }

    private String attribution(String statement) throws IOException {
        String key =
                "{'file': 'a.json', 'attributions': ["
                        + said("the ferry sank", "Lee", "said")
                        + ","
                        + said("12 people drowned", "Rossi", "According to")
                        + "]}";
        return report("attribution", key, "'statements': [" + statement + "]");
    }

    private static String said(String content, String speaker, String cue) {
        return "{'kind': 'indirect', 'content': [%s], 'source': [%s], 'cue': [%s]}"
                .formatted(span(content), span(speaker), span(cue));
    }

    private static String span(String words) {
        int start = TEXT.indexOf(words);
        return "[%d, %d]".formatted(start, start + words.length());
    }

    private static String statement(String content, String speaker, String cue) {
        return "{'report': 'r1', %s, 'speakerText': '%s', 'speakerCite': {%s}, 'cueCite': {%s}}"
                .formatted(cite(content), speaker, cite(speaker), cite(cue));
    }

    /// The picture's text lacks the first two words.
    private static String cite(String words) {
        int start = cleaned().indexOf(words);
        return "'start': %d, 'end': %d".formatted(start, start + words.length());
    }

    private static String cleaned() {
        return TEXT.substring("Share this. ".length());
    }

    private String report(String task, String key, String facts) throws IOException {
        Path gold = write("gold.jsonl", key);
        Path picture =
                write(
                        "picture.json",
                        "{'reports': [{'id': 'r1', 'location': '/x/a.json', 'text': '%s'}], %s}"
                                .formatted(cleaned(), facts));
        return ErrorReport.of(task, folder, gold, picture, 5);
    }

    private Path write(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json.replace('\'', '"'));
    }
}
