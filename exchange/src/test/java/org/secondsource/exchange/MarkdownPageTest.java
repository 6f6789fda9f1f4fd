package org.secondsource.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secondsource.brief.BriefWriter;

final class MarkdownPageTest {
    private final String page = MarkdownPage.of(BriefWriter.write(InventedPicture.picture()));

    @Test
    void noMarkupOfAReportReachesThePage() {
        assertThat(page).doesNotContain("<script>").contains("&lt;script>");
        assertThat(MarkdownPage.escape("[a](b) *c* _d_ `e` # |"))
                .isEqualTo("\\[a\\](b) \\*c\\* \\_d\\_ \\`e\\` \\# \\|");
    }

    @Test
    void theSectionsStandInTheOrderOfTheBrief() {
        assertThat(page)
                .containsSubsequence(
                        "# Families go home",
                        "## What is known",
                        "## What differs",
                        "## Figures over time",
                        "## What is coming",
                        "## Agreements",
                        "## Who is who",
                        "## Which reports share text",
                        "## Reports");
    }

    @Test
    void aLineTellsItsIndependentSourcesAndReports() {
        assertThat(page)
                .contains(
                        "- At least 40 families left Ulm on Monday.  \n"
                                + "  *2 independent sources: the city, Wire in its own voice* [1] [2]");
    }
}
