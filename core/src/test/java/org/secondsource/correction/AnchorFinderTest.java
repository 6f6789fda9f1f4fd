package org.secondsource.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.archive.Anchor;
import org.secondsource.report.Publication;
import org.secondsource.report.Report;
import org.secondsource.text.Cite;
import org.secondsource.text.ReportId;
import org.secondsource.text.Span;

final class AnchorFinderTest {
    private static final String TEXT =
            "Nine died at the port on Monday, the office said. Nine died at the quay as well,"
                    + " a doctor told the paper before noon.";

    private static Report report(String id, String location, String text) {
        return new Report(
                new ReportId(id),
                location,
                "",
                "",
                "",
                "",
                new Publication.Unknown(),
                "en",
                List.of(),
                text,
                List.of());
    }

    private static Anchor second() {
        int start = TEXT.lastIndexOf("Nine died");
        return Anchor.of(
                Anchor.Sort.FIGURE,
                0,
                new ReportId("r-1"),
                "in/1.txt",
                new Span(start, start + 9),
                TEXT);
    }

    private static List<Integer> found(Report... reports) {
        return new AnchorFinder(List.of(reports))
                .find(second()).stream().map(Cite::span).map(Span::start).toList();
    }

    @Test
    void wordsAreFoundWhereTheyStood() {
        assertThat(found(report("r-1", "in/1.txt", TEXT)))
                .containsExactly(TEXT.lastIndexOf("Nine died"));
    }

    @Test
    void wordsThatMovedAreFoundByWhatStandsAroundThem() {
        String moved = "By a writer of ours. " + TEXT;

        assertThat(found(report("r-1", "in/1.txt", moved)))
                .containsExactly(moved.lastIndexOf("Nine died"));
    }

    @Test
    void wordsThatAreOnlyLikeThemAreNotFound() {
        String gone = TEXT.replace("Nine died at the quay as well", "Two were hurt as well");

        assertThat(found(report("r-1", "in/1.txt", gone))).isEmpty();
    }

    @Test
    void wordsThatStandTwiceWithAllAroundThemAreNotFoundElsewhere() {
        assertThat(found(report("r-1", "in/1.txt", "Since: " + TEXT + " " + TEXT))).isEmpty();
    }

    @Test
    void wordsAreFoundInANewerVersionOfTheArticleAndInNoOtherReport() {
        String newer = "Updated. " + TEXT;

        assertThat(found(report("r-2", "in/1.txt", newer), report("r-3", "in/other.txt", TEXT)))
                .containsExactly(newer.lastIndexOf("Nine died"));
    }
}
