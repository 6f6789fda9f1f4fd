package org.secondsource.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.secondsource.evidence.Judges;
import org.secondsource.intake.format.BadInputException;
import org.secondsource.report.DateClue;
import org.secondsource.report.RawReport;
import org.secondsource.report.Report;
import org.secondsource.report.cleaning.TextCleaner;
import org.secondsource.text.Lexicon;
import org.secondsource.text.ReportId;

final class PageReaderTest {
    private static final String PAGE =
            """
            <html lang="en-GB"><head>
            <title>Strait closed until Friday | The Tide</title>
            <meta property="og:site_name" content="The Tide">
            <link rel="canonical" href="https://tide.example/strait">
            <script type="application/ld+json">
            {"@graph": [{"@type": "WebSite", "name": "The Tide"},
              {"@type": "NewsArticle", "headline": "Strait closed until Friday | The Tide",
               "datePublished": "2025-05-14T08:10:00Z", "author": {"@id": "#ana"},
               "publisher": {"@type": "Organization", "name": "The Tide"}},
              {"@type": "Person", "@id": "#ana", "name": "Ana Brix"}]}
            </script></head><body>
            <nav><a href="/">Home</a> <a href="/world">World</a></nav>
            <article><h1>Strait closed until Friday</h1>
            <p>The strait is closed until Friday, the harbour master’s office said on Wednesday, after
            two ships had collided in the fog.</p>
            <figure><img src="a.jpg"><figcaption>The quay of Lowmark. Photo: Northwire</figcaption></figure>
            <p>Ferries stay in port, and some 300 passengers wait on the island, a spokesman said.</p>
            <div class="related"><p>Nine ways to cook a herring, by our readers and their mothers</p></div>
            </article><footer><p>All of The Tide in your letter box, for less than a herring a day.</p></footer>
            </body></html>
            """;

    private static RawReport read() throws BadInputException {
        return new PageReader().read("page.html", PAGE);
    }

    @Test
    void theRunningTextIsFoundAndNothingElse() throws BadInputException {
        assertThat(read().text())
                .contains("two ships had collided in the fog.")
                .contains("some 300 passengers")
                .doesNotContain("herring", "Home", "quay");
    }

    @Test
    void thePostsOfALivePageKeepTheirTimes() throws BadInputException {
        String page =
                """
                <html><head><title>Strait: live</title></head><body><main><h1>Strait: live</h1>
                <section><time datetime="2025-05-15T06:30:00Z">6.30am</time><h2>Ferries sail</h2>
                <p>The first ferry left at dawn with some 300 passengers on board, the office said.</p></section>
                <section><time datetime="2025-05-14T21:10:00Z">Wed 9.10pm</time><h2>Fog lifts</h2>
                <p>The fog over the strait has lifted and the strait opens tomorrow, the office said.</p></section>
                <section><time datetime="2025-05-14T08:00:00Z">Wed 8am</time><h2>Strait closed</h2>
                <p>Two ships collided in the fog this morning, and the strait has been closed since.</p></section>
                </main></body></html>
                """;

        RawReport raw = new PageReader().read("live.html", page);
        Report report = new TextCleaner(Lexicon.english()).clean(raw).report(new ReportId("live"));

        assertThat(report.entries())
                .extracting(entry -> entry.published().day().orElseThrow().toString())
                .containsExactly("2025-05-15", "2025-05-14", "2025-05-14");
        int tomorrow = report.text().indexOf("tomorrow");
        assertThat(report.dayAt(tomorrow).map(LocalDate::toString)).contains("2025-05-14");
        assertThat(report.text()).doesNotContain("6.30am", "9.10pm");
        assertThat(report.removed())
                .extracting(removal -> removal.reason())
                .contains("time of an entry");
    }

    @Test
    void anArticleWithTimesBesideItIsNoLivePage() throws BadInputException {
        String dated =
                PAGE.replace(
                        "<p>Ferries", "<p><time datetime=\"2025-05-14\">14 May</time> Ferries");

        assertThat(new PageReader().read("page.html", dated).entries()).isEmpty();
    }

    @Test
    void theArticleThatAScriptWouldFillInIsRead() throws BadInputException {
        String markup = "<p class=\"x\">Two ships collided in the fog off Lowmark.</p>".repeat(14);
        String json = "{\"id\": 1, \"body\": \"" + markup.replace("\"", "\\\"") + "\"}";
        String nested = json.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c");
        String page = "<html><body><main></main><script>%s</script></body></html>";

        assertThat(new PageReader().read("json.html", page.formatted("var a = " + json)).text())
                .startsWith("Two ships collided in the fog off Lowmark.\n\nTwo ships");
        assertThat(
                        new PageReader()
                                .read("push.html", page.formatted("push([1,\"" + nested + "\"])"))
                                .text())
                .startsWith("Two ships collided in the fog off Lowmark.\n\nTwo ships");
    }

    @Test
    void theFieldsAreReadFromWhatThePageTellsMachines() throws BadInputException {
        RawReport report = read();

        Judges judges = new Judges(report.evidence(), report.url());
        assertThat(judges.title().value()).isEqualTo("Strait closed until Friday");
        assertThat(judges.author().value()).isEqualTo("Ana Brix");
        assertThat(judges.outlet().value()).isEqualTo("The Tide");
        assertThat(report.url()).isEqualTo("https://tide.example/strait");
        assertThat(report.language()).isEqualTo("en-GB");
        assertThat(report.dates())
                .contains(
                        new DateClue(
                                DateClue.Kind.FIELD,
                                "2025-05-14T08:10:00Z",
                                "data block datePublished"));
    }
}
