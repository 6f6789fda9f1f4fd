package org.secondsource.benchmarks.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.secondsource.benchmarks.measure.Corpus;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.ReportId;

final class CopiesSideBySideTest {
    private static final int REPORTS = 300;
    private static final Corpus CORPUS = new Corpus(List.of(report()), 400);

    private final ReportMill mill = new ReportMill(CORPUS, 450);

    @Test
    void aReportIsMadeOfItsNumberAlone() {
        ReportMill again = new ReportMill(CORPUS, 450);

        assertThat(again.report(250)).isEqualTo(mill.report(250));
        assertThat(mill.report(251).report().text()).isNotEqualTo(mill.report(250).report().text());
    }

    @Test
    void copiesOfEveryEditAreBuiltAndEachHasWordsOfItsOriginal() {
        List<BuiltReport> copies =
                IntStream.range(0, REPORTS)
                        .mapToObj(mill::report)
                        .filter(report -> report.edit().isPresent())
                        .toList();

        assertThat(copies).hasSizeBetween(REPORTS / 5, REPORTS / 2);
        assertThat(copies)
                .map(copy -> copy.edit().map(Edit::shown).orElse(""))
                .contains(Arrays.stream(Edit.values()).map(Edit::shown).toArray(String[]::new));
        assertThat(copies)
                .allSatisfy(copy ->
                        assertThat(copy.sources())
                                .isNotEmpty()
                                .allSatisfy(source -> {
                                    assertThat(source).isLessThan(copy.number());
                                    assertThat(mill.report(source).edit())
                                            .isEqualTo(Optional.empty());
                                    assertThat(run(copy, mill.report(source))).isGreaterThan(10);
                                }));
    }

    @Test
    void originalsShareNoRunThatMakesACopy() {
        List<BuiltReport> originals =
                IntStream.range(0, 60)
                        .mapToObj(mill::report)
                        .filter(report -> report.edit().isEmpty())
                        .filter(report -> !report.report().text().matches("(?s).*[\n“].*"))
                        .toList();

        for (BuiltReport one : originals) {
            for (BuiltReport other : originals) {
                assertThat(one.number() == other.number() ? 0 : run(one, other)).isLessThan(15);
            }
        }
    }

    private static int run(BuiltReport one, BuiltReport other) {
        return LongestRun.of(one.report().text(), other.report().text());
    }

    @Test
    void theLongestRunIsTheLongest() {
        assertThat(LongestRun.of("a b c d e", "x b C, d y a b")).isEqualTo(3);
        assertThat(LongestRun.of("a b", "c d")).isZero();
    }

    @Test
    void everySearchIsTold() {
        assertThat(new CopiesSideBySide(new ReportMill(CORPUS, 120), REPORTS).answer(1))
                .contains("every 5 words", "MinHash-LSH", "merged with another");
    }

    private static Report report() {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 400; word++) {
            text.append("wort").append(word * 7 % 90 * word % 200).append(' ');
        }
        return new Report(
                new ReportId("a"),
                "a.txt",
                "",
                "",
                "",
                "",
                new Publication.Unknown(),
                "en",
                List.of(),
                text.toString(),
                List.of());
    }
}
