package org.secondsource.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.secondsource.brief.BriefWriter;
import org.secondsource.exchange.InventedPicture;
import org.secondsource.situation.Picture;

final class HtmlPageTest {
    private final Picture picture = InventedPicture.picture();
    private final String page = HtmlPage.of(BriefWriter.write(picture), picture);

    @Test
    void noMarkupOfAReportReachesThePage() {
        assertThat(page).doesNotContain("<script>alert").doesNotContain("on <b>");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void thePageLoadsNothingFromAnywhere() {
        assertThat(page).contains("default-src &#39;none&#39;");
        assertThat(page)
                .doesNotContain(" src=")
                .doesNotContain("<link")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void theExactWordsAreMarkedWithinTheirSentence() {
        assertThat(page)
                .contains("<mark>The dam is not safe</mark>, the city said.")
                .contains("href=\"#r2-0\"")
                .contains("id=\"r2-0\"");
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        int count = 0;
        while (links.find()) {
            count++;
            assertThat(page).contains("id=\"" + links.group(1) + "\"");
        }
        assertThat(count).isGreaterThanOrEqualTo(10);
    }

    @Test
    void theTextOfEachReportStandsWholeOnThePage() {
        String bare = page.replaceAll("<a [^>]*></a>|</?mark>", "");

        assertThat(bare)
                .contains(HtmlText.escape(InventedPicture.FIRST.text()))
                .contains(HtmlText.escape(InventedPicture.SECOND.text()));
    }

    @Test
    void theSamePictureGivesTheSamePage() {
        Picture again = InventedPicture.picture();

        assertThat(HtmlPage.of(BriefWriter.write(again), again)).isEqualTo(page);
    }

    @Test
    void thePageNeverSaysConfirmed() {
        assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("confirmed");
    }
}
