package org.secondsource.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.report.RawReport;
import org.secondsource.report.Removal;
import org.secondsource.report.cleaning.Cleaned;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;

final class PageEvidenceTest {
    private static final TextCleaner CLEANER = new TextCleaner(Lexicon.english());

    private static final String PARAGRAPHS =
            """
            <p>The council of Tarnby shut the drawbridge on Tuesday until the spring, after two
            inspections had found cracks in its northern wall.</p>
            <p>Buses will take the long way round by the mill, the clerk of the council said, and the
            school will begin a quarter of an hour later.</p>
            <p>Work is to begin in March and to take four months, according to the engineer of the
            county, who had asked for it twice before.</p>
            """;

    private static Cleaned page(String head, String body) throws BadInputException {
        String html = "<html><head>" + head + "</head><body>" + body + "</body></html>";
        return CLEANER.clean(new PageReader().read("page.html", html));
    }

    private static String day(String line) throws BadInputException {
        return page("", "<h1>Council shuts the drawbridge</h1>" + line + PARAGRAPHS).day().value();
    }

    @Test
    void aDayPrintedByTheHeadlineIsUsed() throws BadInputException {
        assertThat(day("<ul><li>Local</li><li>14 October 2025</li><li>3 comments</li></ul>"))
                .isEqualTo("2025-10-14");
        assertThat(day("<div>By Ada Holm | 14.10.2025</div>")).isEqualTo("2025-10-14");
        assertThat(day("<abbr class=\"published\" title=\"2025-10-14\">Tue</abbr>"))
                .isEqualTo("2025-10-14");
    }

    @Test
    void theDayOfAnUpdateNeverBeatsThatOfPublishing() throws BadInputException {
        assertThat(day("<p>Updated: 16 October 2025, 14:00 | Published: 14 October 2025</p>"))
                .isEqualTo("2025-10-14");
        assertThat(
                        page(
                                        "<meta property=\"article:modified_time\" content=\"2025-10-16\">",
                                        "<h1>Council shuts the drawbridge</h1><div>14 October 2025</div>"
                                                + PARAGRAPHS)
                                .day()
                                .value())
                .isEqualTo("2025-10-14");
    }

    @Test
    void aDayThatFallsOnAnotherWeekdayIsDoubtedAndYearsFarAheadAreNone() throws BadInputException {
        assertThat(
                        page(
                                        "<meta name=\"date\" content=\"2050-01-01\">",
                                        "<h1>Council shuts the drawbridge</h1>"
                                                + "<div>Friday, 14 October 2025</div>"
                                                + "<div>Wednesday, 15 October 2025</div>"
                                                + PARAGRAPHS)
                                .day()
                                .value())
                .isEqualTo("2025-10-15");
    }

    @Test
    void aNameThatIsALinkStaysInItsSentence() throws BadInputException {
        String text =
                page(
                                "",
                                "<h1>Council shuts the drawbridge</h1><p>The chair, <a class=\"tag\">Ada"
                                        + " Holm</a>, told <span class=\"topics\">the council</span> so on"
                                        + " Tuesday evening.</p>"
                                        + PARAGRAPHS)
                        .text();

        assertThat(text).contains("The chair, Ada Holm, told the council so on Tuesday evening.");
    }

    @Test
    void theLeadStaysWhereABoxPartsItFromTheRest() throws BadInputException {
        String text =
                page(
                                "",
                                "<div><h1>Council shuts the drawbridge</h1><div><p>Cars and buses must"
                                        + " take the long way round until the spring of next year.</p></div>"
                                        + "<div class=\"ad\">Herring, two for one</div><div>"
                                        + PARAGRAPHS
                                        + "</div></div>")
                        .text();

        assertThat(text).startsWith("Cars and buses must take").doesNotContain("Herring");
    }

    @Test
    void whatIsTakenOutStandsThereWithItsReason() throws BadInputException {
        List<Removal> removed =
                page(
                                "",
                                "<article><h1>Council shuts the drawbridge</h1>"
                                        + PARAGRAPHS
                                        + "<div class=\"related\"><p>Nine bridges that nobody should cross"
                                        + " at night, by our readers and their aunts.</p></div></article>")
                        .removed();

        assertThat(removed)
                .anySatisfy(one -> {
                    assertThat(one.exact()).startsWith("Nine bridges");
                    assertThat(one.reason()).isEqualTo("box of the page: related reports");
                });
    }

    @Test
    void pagesWithoutAnArticleAreToldWithWhatToDo() {
        assertThatThrownBy(() ->
                        read(
                                "<h1>Before you continue</h1><p>We and our 412 partners use"
                                        + " cookies and similar technologies. Accept all to go on.</p>"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("after consent");
        assertThatThrownBy(() ->
                        read(
                                "<div id=app></div><p>You need to enable JavaScript to run"
                                        + " this app, please.</p>"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("after it has loaded");
        assertThatThrownBy(() -> read(frontPage()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("front page");
    }

    @Test
    void anOfferToSubscribeBelowAnArticleGoesAndTellsThatTheReportIsCut() throws BadInputException {
        Cleaned cut =
                page(
                        "",
                        "<h1>Council shuts the drawbridge</h1>"
                                + PARAGRAPHS
                                + "<p>Subscribe to continue reading this article for one crown a"
                                + " week.</p>");

        assertThat(cut.text()).doesNotContain("Subscribe");
        assertThat(cut.removed())
                .anySatisfy(one -> assertThat(one.reason()).contains("the report is cut"));
    }

    private static RawReport read(String body) throws BadInputException {
        return new PageReader().read("page.html", "<html><body>" + body + "</body></html>");
    }

    private static String frontPage() {
        StringBuilder page = new StringBuilder("<h1>The Tarnby Herald</h1>");
        for (int teaser = 0; teaser < 20; teaser++) {
            page.append(
                    "<div class=\"card\"><h3><a href=\"/%d\">Council meets on bridge number %d</a></h3><p>It met.</p></div>"
                            .formatted(teaser, teaser));
        }
        return page.append("<p>All the news of Tarnby and its seven bridges, every day.</p>")
                .toString();
    }

    @Test
    void aNameAloneByTheTextIsNoWriterWhereTheReportSpeaksOfIt() throws BadInputException {
        String head = "<h1>Council shuts the drawbridge</h1>";
        String text = PARAGRAPHS.replace("the clerk of the council", "Runa Dahl, the clerk,");

        assertThat(page("", head + "<div>Ada Holm</div>" + text).byline().value())
                .isEqualTo("Ada Holm");
        assertThat(page("", head + "<div>Runa Dahl</div>" + text).byline().value()).isEmpty();
    }
}
