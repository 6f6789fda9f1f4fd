package org.secondsource.evaluation.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The cases themselves: a place that is not in its report would ask of nothing.
final class CasesTest {
    private static final Path COUNTS = Path.of("counts");

    @TempDir private Path folder = Path.of("");

    @Test
    void everyPlaceStandsOnceInItsReport() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Case given : all()) {
            for (Place place : given.expected().places()) {
                long count = count(given, place);
                if (count != 1) {
                    wrong.add("%s: %s stands %d times".formatted(given.name(), place, count));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /// The cases and what becomes of them by their mutations, which must apply.
    private static List<Case> all() throws IOException {
        List<Case> all = new ArrayList<>();
        for (Path file : CaseReader.files(COUNTS)) {
            Case given = CaseReader.read(file);
            all.add(given);
            given.mutations().forEach(mutation -> all.add(given.after(mutation)));
        }
        return all;
    }

    private static long count(Case given, Place place) {
        return given.reports().stream()
                .filter(report -> report.name().equals(place.report()))
                .mapToLong(report -> report.text().split(quoted(place), -1).length - 1L)
                .sum();
    }

    private static String quoted(Place place) {
        return Pattern.quote(place.words());
    }

    @Test
    void everyPairNamesItsAsserterInTwoWays() throws IOException {
        for (String name :
                List.of("asserters.jsonl", "asserters-reworded.jsonl", "two-parties.jsonl")) {
            assertThat(AsserterPair.read(COUNTS.resolve(name)))
                    .isNotEmpty()
                    .allMatch(pair -> !pair.base().equals(pair.same()), name);
        }
    }

    @Test
    void aFieldThatNobodyReadsIsAMistake() throws IOException {
        Path file = write("{'kind': 'bound', 'reports': [], 'clams': []}");

        assertThatThrownBy(() -> CaseReader.read(file))
                .hasMessageContaining("found the field 'clams', expected one of");
    }

    @Test
    void aMutationWhoseWordsAreNotThereIsAMistake() throws IOException {
        Case given =
                CaseReader.read(
                        write(
                                "{'kind': 'bound', 'reports': [{'name': 'a', 'text': 'Six fell.'}],"
                                        + " 'mutate': [{'report': 'a', 'replace': 'Five',"
                                        + " 'by': 'Ten', 'then': {}}]}"));

        assertThatThrownBy(() -> given.after(given.mutations().getFirst()))
                .hasMessageContaining("found no 'Five' in report a");
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("case.json"), json.replace('\'', '"'));
    }
}
