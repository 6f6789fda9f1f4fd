package org.secondsource.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.secondsource.ladder.LadderVerdict;
import org.secondsource.ladder.LadderWeigher;
import org.secondsource.ladder.Source;
import org.secondsource.ladder.form.Ladder;
import org.secondsource.ladderfile.LadderFile;
import org.secondsource.situation.Picture;

/// Invented pictures against conditions, each with the verdict that a careful reader gives
/// (`ladder-table.txt`; the verdicts were written before the program was run on them).
final class LadderTableTest {
    private static final Pattern ROW = Pattern.compile("(?m)^== (.+)\\n([\\s\\S]*?)(?=^== |\\z)");

    /// @param when the condition, in YAML on one line
    /// @param verdict its outcome, then words that what would change it must have
    /// @param reports each a day after the one before; "same" repeats the one before in another
    ///   paper
    record Row(String name, String when, String verdict, List<String> reports) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Matcher matcher = ROW.matcher(table());
        while (matcher.find()) {
            List<String> lines = matcher.group(2).strip().lines().toList();
            rows.add(
                    new Row(
                            matcher.group(1),
                            lines.get(0),
                            lines.get(1),
                            lines.subList(2, lines.size())));
        }
        return rows.stream();
    }

    private static String table() {
        try (InputStream table = LadderTableTest.class.getResourceAsStream("ladder-table.txt")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @Test
    void theTableHasSixtyRowsAtTheLeast() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aConditionStandsAsACarefulReaderSays(Row row) {
        LadderVerdict verdict = verdict(row);

        assertThat(verdict.steps().getFirst().outcome().words())
                .as("%s%n%s", verdict.conditions(), verdict.steps().getFirst().wouldChange())
                .isEqualTo(row.verdict().split(": ")[0]);
        if (row.verdict().contains(": ")) {
            assertThat(verdict.steps().getFirst().wouldChange())
                    .contains(row.verdict().split(": ", 2)[1]);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aCopyOfAReportMakesNothingHold(Row row) {
        if (row.reports().size() > 2 || verdict(row).highest().isPresent()) {
            return; // there are three papers, and what holds may go on to hold
        }
        for (String report : row.reports()) {
            List<String> more = new ArrayList<>(row.reports());
            more.add(report);
            assertThat(verdict(row.when(), more).highest()).as(report).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatHoldsFallsWithoutWhatItRestsOn(Row row) {
        LadderVerdict verdict = verdict(row);
        for (Set<Source> set : verdict.steps().getFirst().restsOn()) {
            List<String> gone =
                    verdict.conditions().getFirst().backing().stream()
                            .filter(told ->
                                    set.contains(told.source()) || set.contains(told.origin()))
                            .map(told -> told.said().report().text())
                            .toList();
            List<String> left =
                    row.reports().stream().map(text -> gone.contains(text) ? NEWS : text).toList();

            assertThat(gone).isNotEmpty();
            assertThat(verdict(row.when(), left).highest()).as("without %s", set).isEmpty();
        }
    }

    /// Says nothing that any row asks for.
    private static final String NEWS = "The museum of Rabat opened its garden on Monday.";

    @ParameterizedTest
    @MethodSource("rows")
    void theSamePictureHasTheSameVerdict(Row row) {
        assertThat(verdict(row)).isEqualTo(verdict(row));
    }

    private static LadderVerdict verdict(Row row) {
        return verdict(row.when(), row.reports());
    }

    private static LadderVerdict verdict(String when, List<String> reports) {
        Picture picture = Papers.read(reports.toArray(String[]::new));
        LocalDate today = picture.asOf().orElse(LocalDate.EPOCH);
        return LadderWeigher.weigh(picture, ladder(when), today);
    }

    private static Ladder ladder(String condition) {
        String text =
                "ladder: row\nformat: 1\nconditions:\n  c: %s\nsteps:\n  - {id: s, when: c}\n"
                        .formatted(condition);
        return switch (LadderFile.read(text)) {
            case LadderFile.Outcome.Read(Ladder ladder) -> ladder;
            case LadderFile.Outcome.Refused refused ->
                    throw new IllegalStateException(refused.faults().toString());
        };
    }
}
