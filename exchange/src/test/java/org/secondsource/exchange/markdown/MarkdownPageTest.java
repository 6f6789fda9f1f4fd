package org.secondsource.exchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.secondsource.brief.BriefWriter;
import org.secondsource.exchange.InventedPicture;

final class MarkdownPageTest {
    private final String page = MarkdownPage.of(BriefWriter.write(InventedPicture.picture()));

    @Test
    void noMarkupOfAReportReachesThePage() {
        assertThat(page).doesNotContain("<script>").contains("&lt;script>");
        assertThat(MarkdownPage.escape("[a](b) *c* _d_ `e` # |"))
                .isEqualTo("\\[a\\](b) \\*c\\* \\_d\\_ \\`e\\` \\# \\|");
    }

    @Test
    void theNewsStandsBeforeAllElse() {
        assertThat(page)
                .containsSubsequence(
                        "# Families go home",
                        "## Everything claimed",
                        "## Who is who",
                        "## Reports");
    }

    @Test
    void aLineTellsWhoVouchesAndItsReports() {
        assertThat(page).contains("At least 40 families left Ulm on Monday.").contains("[1] [2]");
    }
}
