package org.secondsource.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.secondsource.claim.source.SourceCount;
import org.secondsource.finding.Answer;
import org.secondsource.finding.Findable;
import org.secondsource.finding.Findable.Sort;
import org.secondsource.finding.Question;
import org.secondsource.language.DateRange;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

final class SearchIndexTest {
    @TempDir private Path folder = Path.of("");

    private static Findable found(
            Sort sort, String id, String text, String speaker, String day, int sources) {
        return new Findable(
                sort,
                id,
                text,
                speaker,
                new Cite(new ReportId("r-1"), new Span(0, text.length()), text),
                speaker.isEmpty() ? List.of() : List.of(speaker),
                speaker.isEmpty() ? List.of() : List.of(speaker),
                sort == Sort.EVENT ? "Lendal" : "",
                sort == Sort.EVENT ? "meet" : "",
                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                sort == Sort.EVENT
                        ? Optional.of(
                                new DateRange(
                                        LocalDate.parse("2025-09-20"),
                                        LocalDate.parse("2025-09-22")))
                        : Optional.empty(),
                sort == Sort.CLAIM ? "disputed" : "",
                new SourceCount(sources, sources));
    }

    private static final List<Findable> ALL =
            List.of(
                    found(
                            Sort.CLAIM,
                            "c1",
                            "The ferries were overloaded.",
                            "Vik Port Authority",
                            "2025-09-16",
                            2),
                    found(
                            Sort.CLAIM,
                            "c2",
                            "The owner denies that the ferry was overloaded.",
                            "Portolan Lines",
                            "2025-09-18",
                            1),
                    found(
                            Sort.EVENT,
                            "e1",
                            "The two ministers will meet in Lendal.",
                            "",
                            "2025-09-18",
                            0),
                    found(
                            Sort.STATEMENT,
                            "s1",
                            "Zoë Müller’s crew left the overloaded ship",
                            "Zoë Müller",
                            "",
                            0),
                    found(
                            Sort.PASSAGE,
                            "r-1",
                            "Паром перевернулся у берега.",
                            "",
                            "2025-09-17",
                            0));

    private List<String> ids(String question) throws IOException {
        try (SearchIndex index = SearchIndex.make(folder, "1", ALL)) {
            return index.answer(Question.of(question), 10).hits().stream()
                    .map(hit -> hit.found().id())
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "overloaded | c1 c2 s1",
                "ferry | c1 c2",
                "FERRIES overloaded | c1 c2",
                "\"overloaded ship\" | s1",
                "overloaded -denies | c1 s1",
                "overloaded speaker:\"port authority\" | c1",
                "speaker:portolan | c2",
                "actor:muller | s1",
                "crew zoe | s1",
                "паром | r-1",
                "overloaded since:2025-09-17 | c2",
                "overloaded until:2025-09-17 | c1",
                "place:lendal kind:meet | e1",
                "on:2025-09-21 | e1",
                "on:2025-09-23 | ~~",
                "sources:2 | c1",
                "standing:disputed in:claims | c1 c2",
                "overloaded in:statement | s1",
                "nothing | ~~"
            })
    void whatHoldsAllThatIsAskedIsFound(String question, String expected) throws IOException {
        assertThat(ids(question))
                .containsExactlyInAnyOrder(
                        expected.isBlank() ? new String[0] : expected.strip().split(" "));
    }

    @Test
    void theWordsThatWereAskedForAreMarked() throws IOException {
        try (SearchIndex index = SearchIndex.make(folder, "1", ALL)) {
            Answer.Hit hit =
                    index.answer(Question.of("\"overloaded ship\" crew"), 5).hits().getFirst();

            assertThat(hit.marks().stream().map(mark -> mark.of(hit.found().text())))
                    .containsExactly("crew", "overloaded ship");
        }
    }

    @Test
    void numbersTellOfThoseThatAreNotShown() throws IOException {
        try (SearchIndex index = SearchIndex.make(folder, "1", ALL)) {
            Answer answer = index.answer(Question.of("overloaded"), 1);

            assertThat(answer.hits()).hasSize(2);
            assertThat(answer.numbers())
                    .containsEntry(Sort.CLAIM, 2)
                    .containsEntry(Sort.STATEMENT, 1);
        }
    }

    @Test
    void anIndexOfAnotherStateIsNone() throws IOException {
        SearchIndex.make(folder, "1", ALL).close();

        assertThat(SearchIndex.open(folder, "2")).isEmpty();
        try (SearchIndex same = SearchIndex.open(folder, "1").orElseThrow()) {
            assertThat(same.answer(Question.of("ferry"), 5).hits()).hasSize(2);
        }
    }

    @Test
    void aDamagedIndexIsNone() throws IOException {
        SearchIndex.make(folder, "1", ALL).close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThat(SearchIndex.open(folder, "1")).isEmpty();
        SearchIndex.make(folder, "1", ALL).close();
        assertThat(SearchIndex.open(folder, "1")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "who:x | found 'who:', expected one of text: speaker:",
                "since:yesterday | expected a day such as since:2025-09-17",
                "sources:two | expected a number such as sources:2",
                "ferry \"half | found '\"half' at character",
                "~ ~ | found nothing to look for"
            })
    void whatCannotBeUnderstoodIsSaid(String question, String message) {
        assertThatThrownBy(() -> Question.of(question))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
